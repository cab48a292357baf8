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
from extract.mentions.names.whereabouts import (
    BESIDE_PLACES,
    are_one,
    first_of,
    is_land,
    votes_for_place,
)
from extract.mentions.syntax.clauses import SUBJECTS, children
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
SOMEONE = NOUNS["office"] | NOUNS["someone"]
_BODIES = {"band", "group", "giant", "chain", "website", "site"}
_BODIES |= NOUNS["company"] | NOUNS["body"]
_SURELY = set("group band firm company airline bank insurer automaker carmaker".split())
"""Nouns before a name that are nobody's office: a developer or a publisher may be somebody."""
_CLUBS = NOUNS["club"]
_TRIED = {"arrest", "jail", "remand", "bear"}
"""What is done to people alone: `X was remanded`, `X was born`."""
_STUDIES = ("ologist", "ician")
"""How words for who studies something end: `geologist`."""


def guess_of(span: Span, label: str) -> EntityKind | None:
    """Give the kind that the recogniser's label means, where it can be right."""
    numbered = label in _UNNUMBERED and re.search(r"\d", span.text)
    nobody = label == "PERSON" and (is_initials(span) or is_plural(span))
    several = label == "PERSON" and _are_several(span)  # `the Beatles`
    kind = "organisation" if several else KINDS.get(label)
    nobody = nobody or (kind == "place" and _is_peoples(span))
    return None if numbered or nobody or state_of(span.text) else kind


def _is_peoples(span: Span) -> bool:
    """Say whether a plural is a people's, and no land's: `used by Gazans`, not `the Balkans`."""
    people = span[-1].tag_ == "NNPS" and span[-1].lower_.endswith("ans")
    return people and not any(one.lower_ == "the" for one in children(span.root, "det"))


def _are_several(span: Span) -> bool:
    """Say whether a plural has `the` before it, as a band or a team has."""
    return span[-1].lower_.endswith("s") and any(
        one.lower_ == "the" for one in children(span.root, "det")
    )


def is_persons(span: Span, label: str) -> bool:
    """Say whether a first name begins what is no land's: not `the Ross Sea`."""
    the = any(one.lower_ == "the" for one in children(span.root, "det"))
    return is_full_name(span.text) and label in KINDS and not (the or is_land(span))


def votes_of(span: Span, label: str) -> Iterator[EntityKind]:
    """Say what speaks for which kind: one vote each, more for surer signs."""
    if state_of(span.text):
        yield from times("state", 9)
    if span.start and _is_titled(span, before(span[0])) and not is_thing(span.text):
        yield from times("person", 3)
    yield from _called_a_body(span)
    yield from votes_for_body(span, label)
    yield from votes_for_place(span, label)
    if span[-1].lower_.rstrip(".") in _COMPANY:
        yield from times("organisation", 3)
    told = any(map(_tells_who, children(span.root, "appos"))) and not _tells_where(span.root)
    if told or _is_put_to_someone(span.root) or _is_aged(span):
        yield from times("person", 3)
    if len(span) == 1 and _is_tried(span.root):
        yield from times("person", 3)
    if len(span) > 1 and span[-1].lower_ in _CLUBS:
        yield from times("organisation", 5)
    if any(one.lower_ == "who" and one not in span for one in span.root.subtree):  # not `WHO`
        yield "person"
    yield from times("person", 2 if len(span) > 1 and _goes_on_as_a_person(span) else 0)


def _called_a_body(span: Span) -> Iterator[EntityKind]:
    """Say whether the noun before a name, or before those it is listed with, is a body's."""
    if span.root.dep_ == "appos" and (bodies := _kinds_of_body(span.root.head)):
        # `the world's largest retailer, X`
        yield from times("organisation", 3 if bodies.isdisjoint(_SURELY) else 9)
    first = first_of(span.root)
    noun = first.doc[max(first.left_edge.i - 1, 0)] if first != span.root else before(span[0])
    if first != span.root and noun.tag_ != "NNS":
        return
    if noun.lemma_.lower() in _BODIES and are_one(noun, first):
        yield from times("organisation", 9 if noun.lemma_.lower() in _SURELY else 2)


def _kinds_of_body(noun: Token) -> set[str]:
    """Give a body's nouns of a noun, or of what it is one of: `one of the biggest TV firms`."""
    of = (each for one in children(noun, "prep") if one.lower_ == "of" for each in one.children)
    nouns = [noun, *of] if noun.lower_ == "one" else [noun]
    return {one.lemma_.lower() for one in nouns if one.pos_ == "NOUN"} & _BODIES


def _is_aged(span: Span) -> bool:
    """Say whether an age stands beside a name: `X, 23, was charged`, `23-year-old X`."""
    rest = span.doc[span.end : span.end + 3]
    set_apart = len(rest) == 3 and rest[0].text == rest[2].text == "," and _is_age(rest[1])
    aged = any(one.lower_ == "old" and before(one).text == "-" for one in span.root.lefts)
    return set_apart or aged


def _is_age(number: Token) -> bool:
    return number.text.isdigit() and len(number.text) <= 2


def _is_titled(span: Span, title: Token) -> bool:
    """Say whether the title before is the bearer's: not in `the former UN envoy X`."""
    return title.lower_ in TITLES and (title.tag_ != "JJ" or title.head in span)


def _is_someone(noun: Token) -> bool:
    return noun.lemma_.lower() in SOMEONE or noun.lemma_.lower().endswith(_STUDIES)


def _tells_who(noun: Token) -> bool:
    """Say whether a noun put beside a name tells who it is: not `in X, an official said`."""
    following = after(noun.right_edge)
    return _is_someone(noun) and (following.is_punct or following == noun.right_edge)


def _tells_where(name: Token) -> bool:
    """Tell `born in X, the daughter of a judge`."""
    return name.dep_ == "pobj" and name.head.lower_ in BESIDE_PLACES


def _is_tried(name: Token) -> bool:
    """Say whether something is done to a name that is done to people alone: not `the fund`."""
    done = name.dep_ == "nsubjpass" and name.head.lemma_ in _TRIED
    return done and not any(one.dep_ == "det" for one in name.children)


def _is_put_to_someone(name: Token) -> bool:
    """Tell `the cleric, X`: the name of whom a noun speaks of."""
    above = name.head
    close = above.i == name.left_edge.i - 2 and above.nbor(1).text == ","
    return name.dep_ == "appos" and close and _is_someone(above)


def _goes_on_as_a_person(span: Span) -> bool:
    """Say whether `he` or `she` goes on from it: in the next sentence or by `and he was`."""
    sentence = span.root.sent
    after = span.doc[sentence.end : sentence.end + 1]
    alone = not any(one.label_ == "PERSON" and one.end <= span.start for one in sentence.ents)
    leads = span.root.dep_ in {"nsubj", "nsubjpass"} and span.root.head == sentence.root
    goes_on = (each for one in span.root.head.conjuncts for each in children(one, *SUBJECTS))
    return leads and alone and any(one.lower_ in {"he", "she"} for one in (*after, *goes_on))
