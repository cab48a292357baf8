"""Which names act for nobody: a name or its place in, whether a prize or a ship bears it out.

Such take no part in what happens: known by the name's last word (`the Nordic Prize`), by its first
(`Hurricane X`, `Space Shuttle X`), or by the noun put beside it (`the ferry X`, `X, a tanker`).
"""

import re

from spacy.tokens import Span, Token

from extract.lexicon import NOUNS
from extract.lexicon.states import state_of
from extract.mentions.names.aliases import is_full_name
from extract.mentions.syntax.clauses import children
from extract.neighbours import after, before

_THINGS = NOUNS["thing"]
_OBJECTS = NOUNS["object"]
_ABSTRACT = NOUNS["abstract"]
_HONOURS = NOUNS["honour"]
_PRODUCTS = NOUNS["product"]
_PORTFOLIOS = {"minister", "ministers", "secretary"}
_FIELDED = {"minister", "undersecretary", "professor", "lecturer"}
"""Whose office is of a field: a director's may be of a body, and a club's secretary too."""
_STORMS = {"cyclone", "hurricane", "typhoon", "storm", "superstorm"}
_SHIPS = {"hms", "uss", "usns", "hmas", "hmcs", "rms", "mv"}
_BESIDE = {"compound", "amod", "nmod"}
_NUMBERED = re.compile(r"-\d+$")
_SUBTYPE = re.compile(r"H\d+N\d+")
"""How strains of influenza are called."""


def is_thing(name: str) -> bool:
    """Say whether a name is a prize's, a contest's, a law's or a storm's: such take no part."""
    words = name.lower().split()
    led = words[0] in _STORMS or words[:1] == ["tropical"]
    named = len(words) > 1 and (led or words[-1] in _THINGS)
    thing = named and (len(words) > 2 or not is_full_name(name))  # not Jude Law
    abstract = _NUMBERED.sub("", name.lower()) in _ABSTRACT  # `COVID-19`
    return thing or abstract or _SUBTYPE.fullmatch(name) is not None


def is_field(span: Span) -> bool:
    """Say whether a name is that of what an office is for: `Home Secretary`, `Minister of X`."""
    if state_of(span.text) is not None or span.label_ == "PERSON":
        return False
    following, joint = after(span[-1]), before(span[0])
    known = following.lower_ == "secretary" and after(following).lower_ in {"general", "-"}
    office = before(joint)
    fielded = office.lower_ in _FIELDED or _is_of_cabinet(office, span)
    of_office = joint.lower_ in {"of", "for"} and fielded
    return (following.lower_ in _PORTFOLIOS and not known) or of_office


def is_of_address(span: Span) -> bool:
    """Say whether a word is of what a leader's yearly address is called: `State of the Union`."""
    before, behind = (
        span.doc[max(span.start - 3, 0) : span.start],
        span.doc[span.end : span.end + 2],
    )
    return before.text == "State of the" or (span.text == "State" and behind.text == "of the")


def _is_of_cabinet(office: Token, field: Span) -> bool:
    """Tell `Secretary of Defense` and `secretary of State` from the `secretary of Norsea FC`."""
    body = field.label_ == "ORG" and field.text.isupper()  # `Secretary of NATO`
    titled = office.text[0].isupper() and not body
    return office.lower_ == "secretary" and (titled or field.text == "State")


def is_called_an_object(span: Span) -> bool:
    """Say whether a noun beside a name tells that it is a ship's, a medicine's or a film's."""
    ship = len(span) > 1 and span[0].lower_ in _SHIPS
    root = span.root
    noun = before(span[0])
    put_before = state_of(span.text) is None and is_object_before(span)
    put_before = put_before and (noun.text == "The" or noun.head in {root, root.head})
    honour = root.dep_ == "compound" and root.head.lemma_.lower() in _HONOURS
    honour = honour or _is_owned(root) or _is_a_model(span)
    beside = [*children(root, "appos"), *([root.head] if root.dep_ == "appos" else [])]
    close = any(_is_object(one) and _is_close(one, span) for one in beside)
    return ship or put_before or honour or close


def is_object_before(span: Span) -> bool:
    """Say whether the noun before a name is that of an object: `the film X`."""
    noun = before(span[0])
    noun = before(noun) if noun.text == "The" else noun  # `the novel The X`
    return noun.lemma_.lower() in _OBJECTS and noun.is_lower and noun.tag_ in {"NN", "JJ"}


def _is_a_model(span: Span) -> bool:
    """Tell the make of an aircraft: `a Norsea A320 jet`."""
    noun = after(span[-1])
    numbered = any(letter.isdigit() for letter in span[-1].text)
    return numbered and noun.lemma_.lower() in _OBJECTS and noun == span.root.head


def _is_owned(name: Token) -> bool:
    """Tell the product of `its X initiative` and `Norsea's X browser`, whose maker is told."""
    noun = name.head
    product = noun.lemma_.lower() in _OBJECTS | _PRODUCTS and name.dep_ in _BESIDE
    owned = any(one.dep_ == "poss" and one.i < name.i for one in noun.children)
    return product and owned and state_of(name.text) is None


def _is_object(noun: Token) -> bool:
    return noun.lemma_.lower() in _OBJECTS and noun.pos_ == "NOUN"


def _is_close(noun: Token, span: Span) -> bool:
    """Tell `the tug, X, sank` and `X, a tanker` from words that a comma only parts."""
    if noun.i > span.start:
        return after(span[-1]).text == "," and noun.left_edge.i <= span.end + 1
    return noun.i >= span.start - 2
