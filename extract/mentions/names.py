"""Who and what an article names: a parsed article in, canonical names with their kinds out.

Every name of the text is put in one group with its longer and shorter forms (`Soleimani`,
`Gen. Qasem Soleimani`), with what the entities of the project say (aliases) and with a table of
states (`U.S.`, `Iraqi`). The kind is what most of its places in the text speak for: the titles
before it, the recogniser's label, the table.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span, Token

from extract.lexicon import sections
from extract.mentions.aliases import Name, Spot, fold, forms_of, is_full_name, leads_name
from extract.mentions.bodies import bodies
from extract.mentions.clauses import SUBJECTS, children
from extract.mentions.roles import offices
from extract.mentions.states import state_of
from records.model import Entity, EntityKind

_KINDS: dict[str, EntityKind] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "organisation",
}
_UNNUMBERED = {"PERSON", "GPE"}
"""Labels of what has no number in its name: a virus or an aircraft is often given them."""
TITLES = sections("titles")["title"]
_COMPANY = sections("titles")["company"]
_PLACES = sections("nouns")["place"]
_GROUNDS = _PLACES | sections("nouns")["grounds"]
_SOMEONE = sections("nouns")["office"] | sections("nouns")["someone"]
_BODIES = {"band", "group", *sections("nouns")["company"], *sections("nouns")["body"]}
_STRUCK = sections("nouns")["struck"]
_WHERE = {"in", "at", "near", "outside", "on", "around"}
_TRAVELS = {"return", "travel", "flee", "fly", "sail", "drive", "deport", "hail"}


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one article, found by token."""

    by_token: dict[int, Name]
    spans: dict[int, tuple[int, int]]
    """For each token of a name, the first token of the name and the one after its last."""
    roles: dict[str, Name]
    """`prime minister` -> who holds it, where the article says so and only one does."""
    owners: dict[str, str] = field(default_factory=dict)
    """`prime minister` -> of what, where the article says so."""

    def at(self, token: Token) -> Name | None:
        """Find the name that a token is part of."""
        return self.by_token.get(token.i)

    def within(self, start: int, end: int) -> list[Name]:
        """List the names of a stretch of tokens once each, in order."""
        found = (self.by_token[i] for i in range(start, end) if i in self.by_token)
        return list(dict.fromkeys(found))


def find_names(doc: Doc, entities: tuple[Entity, ...] = ()) -> Names:
    """Find every name of an article and give all forms of one bearer the same name."""
    spots = list(_spots(doc))
    known = _known(entities)
    forms = forms_of(spots, known, {token.text for token in doc if token.is_lower})
    by_token: dict[int, Name] = {}
    spans: dict[int, tuple[int, int]] = {}
    spots += _again(doc, spots)
    for spot in spots:
        name = known.get(fold(spot.text)) or forms[fold(spot.text)]
        for i in range(spot.start, spot.end):
            by_token[i], spans[i] = name, (spot.start, spot.end)
    people = {spans[i]: name.canonical for i, name in by_token.items() if name.kind == "person"}
    holders = offices(doc, people, {i: name.canonical for i, name in by_token.items()})
    held = {role: Name(name, "person") for role, (name, _) in holders.items()}
    owners = {role: owner for role, (_, owner) in holders.items() if owner}
    orgs = {spans[i]: name.canonical for i, name in by_token.items() if name.kind == "organisation"}
    for noun, body in bodies(doc, orgs).items():
        held.setdefault(noun, Name(body, "organisation"))
    return Names(by_token, spans, held, owners)


def _known(entities: tuple[Entity, ...]) -> dict[str, Name]:
    return {
        fold(alias): Name(entity.name, entity.kind)
        for entity in entities
        for alias in (*entity.aliases, entity.name)
    }


def _spots(doc: Doc) -> Iterator[Spot]:
    """Give the places of names: recognised ones, states of the table, runs of proper nouns."""
    taken: set[int] = set()
    spans = [span for entity in doc.ents if entity.label_ in _KINDS for span in _parts(entity)]
    for span in [*spans, *_state_spans(doc), *_proper_runs(doc)]:
        words = [i for i in range(span.start, span.end) if i not in taken]
        if not words or words != list(range(words[0], words[-1] + 1)):
            continue
        trimmed = _trimmed(doc, words[0], words[-1] + 1)
        if trimmed is not None:
            trimmed = _extended(trimmed, taken)
            taken.update(range(trimmed.start, trimmed.end))
            text = re.sub(r"\s+", " ", trimmed.text)
            yield Spot(trimmed.start, trimmed.end, text, tuple(_votes(trimmed, span.label_)))


def _again(doc: Doc, spots: list[Spot]) -> list[Spot]:
    """Find further places of one-word names that the recogniser missed there."""
    taken = {i for spot in spots for i in range(spot.start, spot.end)}
    forms = {spot.text for spot in spots if spot.end - spot.start == 1 and len(spot.text) > 3}
    return [
        Spot(token.i, token.i + 1, token.text, ())
        for token in doc
        if token.i not in taken and token.text in forms
    ]


def _parts(entity: Span) -> Iterator[Span]:
    """Split `the State Department's`, `Task Force Iraq and U.S. Marine`, `Union of Ports (UP`."""
    start = entity.start
    for token in entity:
        joint = token.lower_ in {"'s", "’s", "and", ",", "/"}
        if token.text in {"(", ")"} or (joint and token.dep_ in {"case", "cc", "punct"}):
            if token.i > start:
                yield Span(entity.doc, start, token.i, label=entity.label)
            start = token.i + 1
    if start < entity.end:
        yield Span(entity.doc, start, entity.end, label=entity.label)


def _state_spans(doc: Doc) -> Iterator[Span]:
    for size in (4, 3, 2, 1):
        for i in range(len(doc) - size + 1):
            span = doc[i : i + size]
            if span[0].text[0].isupper() and state_of(span.text):
                yield Span(doc, i, i + size, label="GPE")


def _proper_runs(doc: Doc) -> Iterator[Span]:
    start = None
    for token in doc:
        proper = token.tag_ in {"NNP", "NNPS"} and token.ent_type_ not in {"DATE", "TIME"}
        if proper and start is None:
            start = token.i
        elif not proper and start is not None:
            yield Span(doc, start, token.i)
            start = None


def _trimmed(doc: Doc, start: int, end: int) -> Span | None:
    """Cut determiners, titles and possessive marks off the ends; None where no name is left."""
    while start < end and _leads(doc[start], end - start):
        start += 1
    while end > start and (doc[end - 1].is_punct or doc[end - 1].tag_ in {"POS", "_SP"}):
        end -= 1
    span = doc[start:end]
    if span.text.lower().startswith(("pro-", "anti-", "non-")):
        return None
    named = [
        one for one in span if one.text[0].isupper() and (one.text.isalnum() or "." in one.text)
    ]
    lone = end - start == 1 and span[0].lower_ in TITLES if end > start else True
    return span if named and not lone else None


def _extended(span: Span, taken: set[int]) -> Span:
    """Add the proper noun that a group's adjective belongs to: `Islamic` + `State`."""
    after = span.doc[span.end] if span.end < len(span.doc) else None
    if after is None or after.i in taken or after.tag_ not in {"NNP", "NNPS"}:
        return span
    joined = span[-1].head == after and span[-1].dep_ in {"compound", "amod"}
    if not joined or state_of(span.text) or after.lower_ in TITLES - {"state"}:
        return span
    return Span(span.doc, span.start, span.end + 1, label=span.label)


def _leads(token: Token, left: int) -> bool:
    if token.tag_ in {"DT", "PRP$", "_SP", "IN"} or token.is_punct:
        return True
    described = token.is_sent_start and (token.lower_ in _SOMEONE or leads_name(token, left))
    return left > 1 and (described or token.lower_ in TITLES) and token.lower_ != "state"


def _votes(span: Span, label: str) -> Iterator[EntityKind]:
    """Say what speaks for which kind: one vote each, more for surer signs."""
    if state_of(span.text):
        yield from _times("state", 9)
    elif label in _KINDS and not (label in _UNNUMBERED and re.search(r"\d", span.text)):
        yield _KINDS[label]
    before = span.doc[span.start - 1] if span.start else None
    if before is not None and before.lower_ in TITLES and before.sent == span.sent:
        yield from _times("person", 3)
    if before is not None and before.lower_ in _BODIES and _are_one(before, span):
        yield from _times("organisation", 2)
    yield from _place_votes(span, label)
    if span[-1].lower_.rstrip(".") in _COMPANY:
        yield from _times("organisation", 3)
    if any(one.lemma_.lower() in _SOMEONE for one in children(span.root, "appos")):
        yield from _times("person", 3)
    if any(one.lower_ == "who" for one in span.root.subtree):
        yield "person"
    yield from _times("person", 2 if len(span) > 1 and _goes_on_as_a_person(span) else 0)
    yield from _times("person", 4 if is_full_name(span.text) and label in _KINDS else 0)


def _are_one(noun: Token, span: Span) -> bool:
    """Say whether a noun and the name after it are one phrase: `the band X`."""
    return noun.head == span.root or (span.root.head == noun and span.root.dep_ == "appos")


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
    root, head = span.root, span.root.head
    compound = root.dep_ == "compound"
    of_place = head.lower_ == "of" and head.head.lemma_.lower() in _PLACES
    if of_place or (compound and head.lemma_.lower() in _PLACES):
        yield from _times("place", 2)
    elif label not in _KINDS and head.lower_ in {"in", "near", "outside"}:
        yield "place"
    named = len(span) > 1 and span[-1].lower_ in _GROUNDS
    if named and root.dep_ == "pobj" and head.lower_ in _WHERE:
        yield from _times("place", 2)
    struck = compound and head.lemma_.lower() in _STRUCK
    if len(span) == 1 and (struck or _comes_from(root)):
        yield from _times("place", 2)


def _comes_from(name: Token) -> bool:
    """Say whether somebody is or travels from there: `a man from X`, `returned from X`."""
    above = name.head.head
    if name.dep_ != "pobj" or name.head.lower_ != "from":
        return False
    return above.lemma_.lower() in _TRAVELS | {"man", "woman", "boy", "girl", "couple", "family"}


def _times(kind: EntityKind, number: int) -> tuple[EntityKind, ...]:
    return (kind,) * number
