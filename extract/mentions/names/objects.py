"""Which names act for nobody: a name or its place in, whether a prize or a ship bears it out.

Such take no part in what happens: known by the name's last word (`the Nordic Prize`), by its first
(`Hurricane X`, `Space Shuttle X`), or by the noun put beside it (`the ferry X`, `X, a tanker`).
"""

import re

from spacy.tokens import Span, Token

from extract.lexicon import sections
from extract.mentions.names.aliases import is_full_name
from extract.mentions.syntax.clauses import children
from extract.mentions.syntax.neighbours import after, before

_THINGS = sections("nouns")["thing"]
_OBJECTS = sections("nouns")["object"]
_STORMS = {"cyclone", "hurricane", "typhoon", "storm", "superstorm"}
_SHIPS = {"hms", "uss", "mv"}
_SUBTYPE = re.compile(r"H\d+N\d+")
"""How strains of influenza are called."""


def is_thing(name: str) -> bool:
    """Say whether a name is a prize's, a contest's, a law's or a storm's: such take no part."""
    words = name.lower().split()
    led = words[0] in _STORMS or words[:1] == ["tropical"]
    named = len(words) > 1 and (led or words[-1] in _THINGS)
    thing = named and (len(words) > 2 or not is_full_name(name))  # not Jude Law
    return thing or _SUBTYPE.fullmatch(name) is not None


def is_called_an_object(span: Span) -> bool:
    """Say whether a noun beside a name tells that it is a ship's, a medicine's or a film's."""
    ship = len(span) > 1 and span[0].lower_ in _SHIPS
    shuttle = "shuttle" in span.text.lower().split()[:2]
    root = span.root
    put_before = _is_object(before(span[0])) and before(span[0]).head in {root, root.head}
    beside = [*children(root, "appos"), *([root.head] if root.dep_ == "appos" else [])]
    close = any(_is_object(one) and _is_close(one, span) for one in beside)
    return ship or shuttle or put_before or close


def _is_object(noun: Token) -> bool:
    return noun.lemma_.lower() in _OBJECTS and noun.pos_ == "NOUN"


def _is_close(noun: Token, span: Span) -> bool:
    """Tell `the tug, X, sank` and `X, a tanker` from words that a comma only parts."""
    if noun.i > span.start:
        return after(span[-1]).text == "," and noun.left_edge.i <= span.end + 1
    return noun.i >= span.start - 2
