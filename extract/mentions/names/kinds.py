"""What speaks for the kind of a name: its words in, one vote or more for each kind out.

The titles before it, the recogniser's label, the table of states, its last word (`Dock Street`),
what is said of it (`X, a geologist`) and where it stands (`the city of X`).
"""

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from extract.lexicon import NOUNS, sections
from extract.lexicon.states import state_of
from extract.mentions.names.aliases import is_full_name
from extract.mentions.names.conduct import is_initials, is_plural, times, votes_for_body
from extract.mentions.names.objects import is_thing
from extract.mentions.syntax.clauses import SUBJECTS, children, lemma_of
from extract.neighbours import after, before
from records.model import EntityKind

KINDS: dict[str, EntityKind] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "organisation",
}
TITLES = sections("titles")["title"]
_COMPANY = sections("titles")["company"]
_UNNUMBERED = {"PERSON", "GPE"}
"""Labels of what has no number in its name: a virus or an aircraft is often given them."""
_PLACES = NOUNS["place"]
_GROUNDS = _PLACES | NOUNS["grounds"]
SOMEONE = NOUNS["office"] | NOUNS["someone"]
_BODIES = {"band", "group", "giant", "chain", "website", "site"}
_BODIES |= NOUNS["company"] | NOUNS["body"]
_SURELY = {"group", "firm", "company", "airline", "bank", "insurer", "automaker", "carmaker"}
"""Nouns before a name that are nobody's office: a developer or a publisher may be somebody."""
_SETTLED = {"city", "town", "village", "hamlet", "suburb", "island", "port", "resort"}
_STRUCK = NOUNS["struck"]
_STREETS = NOUNS["street"]
_LAND = NOUNS["land"]
_LEADS_LAND = {"lake", "mount", "fort", "cape", "gulf", "strait", "isle", "bay"}
_GROUPS = {"ORG", "NORP"}
"""Labels of what acts: `the Gulf Council`, `Gulf Arabs`."""
_SHORT = 3
"""Words of `the Gulf of X`: more are a paper's, or a firm's."""
_CLUBS = NOUNS["club"]
_TRIED = {"arrest", "jail", "remand", "bear"}
"""What is done to people alone: `X was remanded`, `X was born`."""
_FROM_THERE = {"man", "woman", "boy", "girl", "resident"}
_BESIDE_PLACES = {"in", "near", "outside", "through", "across", "throughout", "via"}
_IN_A_FIELD = {"prize", "award", "medal", "degree", "doctorate", "course", "career"}
"""In what these are is no place: `the Nobel Prize in Literature`."""
_STUDIES = ("ologist", "ician")
"""How words for who studies something end: `geologist`."""
_WHERE = {"in", "at", "near", "outside", "on", "around"}
_BY_PLACE = _WHERE | {"from", "to", "into", "inside"}
_TRAVELS = {"return", "travel", "flee", "fly", "sail", "drive", "deport", "hail", "evacuate"}
_GOES = {"travel", "fly", "sail", "drive", "head", "move", "emigrate", "deport", "evacuate"}


def guess_of(span: Span, label: str) -> EntityKind | None:
    """Give the kind that the recogniser's label means, where it can be right."""
    numbered = label in _UNNUMBERED and re.search(r"\d", span.text)
    nobody = label == "PERSON" and (is_initials(span) or is_plural(span))
    return None if numbered or nobody or state_of(span.text) else KINDS.get(label)


def votes_of(span: Span, label: str) -> Iterator[EntityKind]:
    """Say what speaks for which kind: one vote each, more for surer signs."""
    if state_of(span.text):
        yield from times("state", 9)
    if span.start and _is_titled(span, before(span[0])) and not is_thing(span.text):
        yield from times("person", 3)
    yield from _called_a_body(span)
    yield from votes_for_body(span, label)
    yield from _place_votes(span, label)
    if span[-1].lower_.rstrip(".") in _COMPANY:
        yield from times("organisation", 3)
    told = any(map(_tells_who, children(span.root, "appos"))) and not _tells_where(span.root)
    if told or _is_put_to_someone(span.root):
        yield from times("person", 3)
    if len(span) == 1 and _is_tried(span.root):
        yield from times("person", 3)
    if len(span) > 1 and span[-1].lower_ in _CLUBS:
        yield from times("organisation", 5)
    if any(one.lower_ == "who" and one not in span for one in span.root.subtree):  # not `WHO`
        yield "person"
    yield from times("person", 2 if len(span) > 1 and _goes_on_as_a_person(span) else 0)
    full = is_full_name(span.text) and label in KINDS and not _is_land(span)
    yield from times("person", 4 if full else 0)


def _called_a_body(span: Span) -> Iterator[EntityKind]:
    """Say whether the noun before a name, or before those it is listed with, is a body's."""
    if span.root.dep_ == "appos" and _kind_of_body(span.root.head):
        yield from times("organisation", 3)  # `the world's largest retailer, X`
    first = _first(span.root)
    noun = first.doc[max(first.left_edge.i - 1, 0)] if first != span.root else before(span[0])
    if first != span.root and noun.tag_ != "NNS":
        return
    if noun.lemma_.lower() in _BODIES and _are_one(noun, first):
        yield from times("organisation", 9 if noun.lemma_.lower() in _SURELY else 2)


def _kind_of_body(noun: Token) -> bool:
    """Say whether a noun, or what it is one of, is a body's: `one of the biggest TV firms`."""
    of = (each for one in children(noun, "prep") if one.lower_ == "of" for each in one.children)
    nouns = [noun, *of] if noun.lower_ == "one" else [noun]
    return any(one.pos_ == "NOUN" and one.lemma_.lower() in _BODIES for one in nouns)


def _is_titled(span: Span, title: Token) -> bool:
    """Say whether the title before is the bearer's: not in `the former UN envoy X`."""
    known = title.lower_ in TITLES and title.sent == span.sent
    return known and (title.tag_ != "JJ" or title.head in span)


def _is_someone(noun: Token) -> bool:
    return noun.lemma_.lower() in SOMEONE or noun.lemma_.lower().endswith(_STUDIES)


def _tells_who(noun: Token) -> bool:
    """Say whether a noun put beside a name tells who it is: not `in X, an official said`."""
    following = after(noun.right_edge)
    return _is_someone(noun) and (following.is_punct or following == noun.right_edge)


def _tells_where(name: Token) -> bool:
    """Tell `born in X, the daughter of a judge`."""
    return name.dep_ == "pobj" and name.head.lower_ in _BESIDE_PLACES


def _is_land(span: Span) -> bool:
    """Say whether a name is land's, water's or a building's: `Lake X`, `the A B Bridge`."""
    closed = len(span) > 1 and span[-1].lower_ in _LAND
    person = len(span) == 2 and is_full_name(span.text)
    led = 1 < len(span) <= _SHORT and span[0].lower_ in _LEADS_LAND
    led = led and span[-1].lower_ not in NOUNS["group"] and span[-1].ent_type_ not in _GROUPS
    return led or (closed and not person)


def _is_tried(name: Token) -> bool:
    """Say whether something is done to a name that is done to people alone: not `the fund`."""
    done = name.dep_ == "nsubjpass" and name.head.lemma_ in _TRIED
    return done and not any(one.dep_ == "det" for one in name.children)


def _is_put_to_someone(name: Token) -> bool:
    """Tell `the cleric, X`: the name of whom a noun speaks of."""
    above = name.head
    close = above.i == name.left_edge.i - 2 and above.nbor(1).text == ","
    return name.dep_ == "appos" and close and _is_someone(above)


def _are_one(noun: Token, name: Token) -> bool:
    """Say whether a noun and the name after it are one phrase: `the band X`."""
    return noun.i < name.i and (noun.head == name or name.dep_ == "appos")


def _goes_on_as_a_person(span: Span) -> bool:
    """Say whether `he` or `she` goes on from it: in the next sentence or by `and he was`."""
    sentence = span.root.sent
    after = span.doc[sentence.end : sentence.end + 1]
    alone = not any(one.label_ == "PERSON" and one.end <= span.start for one in sentence.ents)
    leads = span.root.dep_ in {"nsubj", "nsubjpass"} and span.root.head == sentence.root
    goes_on = (each for one in span.root.head.conjuncts for each in children(one, *SUBJECTS))
    return leads and alone and any(one.lower_ in {"he", "she"} for one in (*after, *goes_on))


def _place_votes(span: Span, label: str) -> Iterator[EntityKind]:
    """Say what speaks for a place: `the city of X`, `X airport`, `near X`, `the X massacre`."""
    root, head = span.root, _first(span.root).head
    compound = root.dep_ == "compound"
    of_place = head.lower_ == "of" and head.head.lemma_.lower() in _PLACES
    noun = before(span[0])
    called = span.start > 0 and noun.lower_ in _PLACES and _are_one(noun, root)
    told = (one.lemma_.lower() for one in children(root, "appos"))
    called = called or any(noun in _SETTLED for noun in told)  # `X, the frontier village`
    if (
        of_place
        or called
        or _is_listed_as_place(root)
        or (compound and head.lemma_.lower() in _PLACES)
    ):
        yield from times("place", 2)
    elif head.lower_ in _BESIDE_PLACES and head.head.lemma_.lower() not in _IN_A_FIELD:
        the = noun.lower_ == "the"  # `in the Honours`
        yield from times("place", 2 if label == "PERSON" else 1 if not label and not the else 0)
    named = len(span) > 1 and span[-1].lower_ in _GROUNDS
    if named and _first(root).dep_ == "pobj" and head.lower_ in _BY_PLACE:
        yield from times("place", 2)
    if len(span) > 1 and span[-1].lower_ in _STREETS:
        yield from times("place", 7)
    elif _is_land(span):
        yield from times("place", 4)
    joined = root.dep_ == "conj" and root.head.ent_type_ in {"GPE", "LOC"}
    yield from times("place", 2 if joined and (label != "ORG" or len(span) == 1) else 0)
    struck = compound and head.lemma_.lower() in _STRUCK
    if len(span) == 1 and (struck or _comes_from(root)):
        yield from times("place", 2)


def _is_listed_as_place(name: Token) -> bool:
    """Say whether names are listed before what they are: `at Lima, Derby and Riga airports`."""
    others = _first(name).conjuncts if name.tag_ == "NNP" else ()
    nouns = [after(one) for one in others]
    return any(one.tag_ == "NNS" and one.lemma_.lower() in _PLACES for one in nouns)


def _first(name: Token) -> Token:
    """Give the first of names that are joined: `the cities of X and Y`."""
    while name.dep_ == "conj" and name.head.pos_ == "PROPN":
        name = name.head
    return name


def _comes_from(name: Token) -> bool:
    """Say whether somebody is, travels or goes there: `a man from X`, `flew to X`, `visited X`."""
    if name.dep_ == "compound":
        return name.head.lemma_.lower() in _FROM_THERE
    if name.dep_ == "dobj" and lemma_of(name.head) in {"visit", "tour"}:
        return name.ent_type_ != "ORG"
    if name.dep_ != "pobj" or name.head.lower_ not in {"from", "to"}:
        return False
    if name.head.lower_ == "to":
        return name.head.head.lemma_.lower() in _GOES
    return name.head.head.lemma_.lower() in _TRAVELS | _FROM_THERE | {"couple", "family"}
