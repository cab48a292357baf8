"""What tells that a name is a place's: a span and the recogniser's label in, votes out.

`The city of X`, `X airport`, `near X`, `the X massacre`, `Dock Street`, `Lake X`, where somebody
travels and what he visits.
"""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from extract.lexicon import NOUNS
from extract.mentions.names.aliases import is_full_name
from extract.mentions.names.conduct import times
from extract.mentions.syntax.clauses import children, lemma_of
from extract.neighbours import after, before
from records.model import EntityKind

_PLACES = NOUNS["place"]
_GROUNDS = _PLACES | NOUNS["grounds"]
_SETTLED = {"city", "town", "village", "hamlet", "suburb", "island", "port", "resort"}
_STRUCK = NOUNS["struck"]
_STREETS = NOUNS["street"]
_LAND = NOUNS["land"]
_LEADS_LAND = {"lake", "mount", "fort", "cape", "gulf", "strait", "isle", "bay"}
_GROUPS = {"ORG", "NORP"}
"""Labels of what acts: `the Gulf Council`, `Gulf Arabs`."""
_SHORT = 3
"""Words of `the Gulf of X`: more are a paper's, or a firm's."""
_FROM_THERE = {"man", "woman", "boy", "girl", "resident"}
BESIDE_PLACES = {"in", "near", "outside", "through", "across", "throughout", "via"}
_IN_A_FIELD = {"prize", "award", "medal", "degree", "doctorate", "course", "career"}
"""In what these are is no place: `the Nobel Prize in Literature`."""
_WHERE = {"in", "at", "near", "outside", "on", "around"}
_BY_PLACE = _WHERE | {"from", "to", "into", "inside"}
_TRAVELS = {"return", "travel", "flee", "fly", "sail", "drive", "deport", "hail", "evacuate"}
_GOES = {"travel", "fly", "sail", "drive", "head", "move", "emigrate", "deport", "evacuate"}


def votes_for_place(span: Span, label: str) -> Iterator[EntityKind]:
    """Say what speaks for a place: `the city of X`, `X airport`, `near X`, `the X massacre`."""
    root, head = span.root, first_of(span.root).head
    compound = root.dep_ == "compound"
    of_place = head.lower_ == "of" and head.head.lemma_.lower() in _PLACES
    noun = before(span[0])
    party = label == "NORP"  # `passed by state Republicans`
    called = span.start > 0 and noun.lower_ in _PLACES and are_one(noun, root) and not party
    told = (one.lemma_.lower() for one in children(root, "appos"))
    called = called or any(noun in _SETTLED for noun in told)  # `X, the frontier village`
    if (
        of_place
        or called
        or _is_listed_as_place(root)
        or (compound and head.lemma_.lower() in _PLACES)
    ):
        yield from times("place", 2)
    elif _stands_where(head) and not any(one.tag_ == "PRP$" for one in children(root, "poss")):
        the = noun.lower_ == "the"  # `in the Honours`
        yield from times("place", 2 if label == "PERSON" else 1 if not label and not the else 0)
    named = len(span) > 1 and span[-1].lower_ in _GROUNDS
    if named and first_of(root).dep_ == "pobj" and head.lower_ in _BY_PLACE:
        yield from times("place", 2)
    if len(span) > 1 and span[-1].lower_ in _STREETS:
        yield from times("place", 7)
    elif is_land(span):
        yield from times("place", 4)
    joined = root.dep_ == "conj" and root.head.ent_type_ in {"GPE", "LOC"}
    yield from times("place", 2 if joined and (label != "ORG" or len(span) == 1) else 0)
    struck = compound and head.lemma_.lower() in _STRUCK
    if len(span) == 1 and (struck or _comes_from(root)):
        yield from times("place", 2)


def _is_listed_as_place(name: Token) -> bool:
    """Say whether names are listed before what they are: `at Lima, Derby and Riga airports`."""
    others = first_of(name).conjuncts if name.tag_ == "NNP" else ()
    nouns = [after(one) for one in others]
    return any(one.tag_ == "NNS" and one.lemma_.lower() in _PLACES for one in nouns)


def first_of(name: Token) -> Token:
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


def is_land(span: Span) -> bool:
    """Say whether a name is land's, water's or a building's: `Lake X`, `the A B Bridge`."""
    closed = len(span) > 1 and span[-1].lower_ in _LAND
    person = len(span) == 2 and is_full_name(span.text)
    led = 1 < len(span) <= _SHORT and span[0].lower_ in _LEADS_LAND
    led = led and span[-1].ent_type_ not in _GROUPS
    return led or (closed and not person)


def _stands_where(preposition: Token) -> bool:
    """Say whether a name behind a word is where something is: not `the prize in Literature`."""
    of_a_field = preposition.head.lemma_.lower() in _IN_A_FIELD
    return preposition.lower_ in BESIDE_PLACES and not of_a_field


def are_one(noun: Token, name: Token) -> bool:
    """Say whether a noun and the name after it are one phrase: `the band X`."""
    return noun.i < name.i and (noun.head == name or name.dep_ == "appos")
