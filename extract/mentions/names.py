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

from extract.mentions.aliases import Name, Spot, fold, forms_of, is_full_name, leads_name
from extract.mentions.bodies import bodies
from extract.mentions.clauses import children
from extract.mentions.kinds import KINDS, SOMEONE, TITLES, votes_of
from extract.mentions.predicates import NOUNS
from extract.mentions.roles import offices
from extract.mentions.states import state_of
from records.model import Entity

_DEPARTMENTS = {
    "ministry", "department", "office", "board", "committee", "commission", "council", "bureau",
    "school", "institute", "faculty", "chamber", "agency", "secretary", "centre", "center",
}  # fmt: skip
_WHOSE = SOMEONE | NOUNS["judge"] | {"people", "children", "women", "men", "workers"}
"""Who has a court, a hospital or a party by name: `the People's Party`."""
_SCORE = re.compile(r"\s\d+[-–]\d+$")
"""What stands behind a loser: `beat Kalmar 6-0`."""


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
    spans = [span for entity in doc.ents if entity.label_ in KINDS for span in _parts(entity)]
    for span in [*spans, *_state_spans(doc), *_proper_runs(doc)]:
        words = [i for i in range(span.start, span.end) if i not in taken]
        if not words or words != list(range(words[0], words[-1] + 1)):
            continue
        trimmed = _trimmed(doc, words[0], words[-1] + 1)
        if trimmed is not None and not _is_one_of_many(trimmed):
            trimmed = _extended(trimmed, taken)
            trimmed = _led(trimmed, taken) if span.label_ == "ORG" else trimmed
            taken.update(range(trimmed.start, trimmed.end))
            text = re.sub(r"\s+", " ", trimmed.text)
            yield Spot(trimmed.start, trimmed.end, text, tuple(votes_of(trimmed, span.label_)))


def _is_one_of_many(span: Span) -> bool:
    """Say whether an abbreviation is a kind of thing: `signed an MOU`."""
    some = any(one.lower_ in {"a", "an"} for one in children(span.root, "det"))
    return some and len(span) == 1 and span.text.isupper() and state_of(span.text) is None


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
        joint = joint and token.dep_ in {"case", "cc", "punct"} and not _is_within(token, entity)
        if token.text in {"(", ")"} or joint:
            if token.i > start:
                yield Span(entity.doc, start, token.i, label=entity.label)
            start = token.i + 1
    holder = _holder(entity)
    if holder > start:
        yield Span(entity.doc, start, holder, label=entity.label)
        yield Span(entity.doc, holder, entity.end, label="PERSON")
    elif start < entity.end:
        yield Span(entity.doc, start, entity.end, label=entity.label)


def _holder(entity: Span) -> int:
    """Find who holds an office at the end of a body's name: `secretary of the X Union Tom Roth`."""
    before = [one.lower_ for one in entity.doc[max(0, entity.start - 3) : entity.start]]
    at = entity.end - 2
    of_body = "of" in before and not NOUNS["office"].isdisjoint(before)
    whole = len(entity) > 3 and is_full_name(entity.doc[at : entity.end].text)
    return at if of_body and whole and entity.doc[at - 1].text[0].isupper() else 0


def _is_within(joint: Token, entity: Span) -> bool:
    """Tell what joins the parts of one name: `Magistrate's Court`, `Ministry of X and Y`."""
    start = entity.start + (entity[0].tag_ == "DT")
    if joint.i == start or joint.i + 1 >= entity.end:
        return False
    first, before = entity.doc[start].lower_, entity.doc[joint.i - 1].lower_
    if joint.lower_ == "and":
        of = any(one.lower_ in {"of", "for"} for one in entity.doc[start + 1 : joint.i])
        return of and first in _DEPARTMENTS
    whose = {before, before.removesuffix("s")}
    return joint.text != "," and joint.text != "/" and not whose.isdisjoint(_WHOSE)


def _state_spans(doc: Doc) -> Iterator[Span]:
    capitals = [token.i for token in doc if token.text[0].isupper()]
    for size in (4, 3, 2, 1):
        for i in capitals:
            if i + size <= len(doc) and state_of(doc[i : i + size].text):
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
    if end - start > 2 and doc[start].tag_ in {"NN", "NNS"} and doc[start + 1].lower_ == "of":
        start += 2  # `Shares of Norsea`
    while end > start and (doc[end - 1].is_punct or doc[end - 1].tag_ in {"POS", "_SP", "IN"}):
        end -= 1
    while (score := _SCORE.search(doc[start:end].text)) is not None:
        end = next(i for i in range(start, end) if doc[i].idx >= doc[start].idx + score.start() + 1)
    span = doc[start:end]
    if span.text.lower().startswith(("pro-", "anti-", "non-")):
        return None
    named = [
        one for one in span if one.text[0].isupper() and (one.text.isalnum() or "." in one.text)
    ]
    lone = end - start == 1 and _is_title(span[0]) if end > start else True
    return span if named and not lone else None


def _is_title(token: Token) -> bool:
    """Say whether a word is a title, of one or of several: `the two Ministers`."""
    return token.lower_ in TITLES or (
        token.tag_ in {"NNS", "NNPS"} and token.lower_.removesuffix("s") in TITLES
    )


def _extended(span: Span, taken: set[int]) -> Span:
    """Add the proper noun that a group's adjective belongs to: `Islamic` + `State`."""
    after = span.doc[span.end] if span.end < len(span.doc) else None
    if after is None or after.i in taken or after.tag_ not in {"NNP", "NNPS"}:
        return span
    if (club := _club_end(span)) is not None:
        return Span(span.doc, span.start, club, label=span.label)
    joined = span[-1].head == after and span[-1].dep_ in {"compound", "amod"}
    if not joined or state_of(span.text) or after.lower_ in TITLES - {"state"}:
        return span
    return Span(span.doc, span.start, span.end + 1, label=span.label)


def _club_end(span: Span) -> int | None:
    """Find where a club's name ends that begins with a town's: `Riga` + `City FC`."""
    for at in range(span.end, min(span.end + 3, len(span.doc))):
        if not span.doc[at].text[0].isupper() or span.doc[at].tag_ not in {"NNP", "NNPS"}:
            return None
        if span.doc[at].lower_ in NOUNS["club"]:
            return at + 1
    return None


def _led(span: Span, taken: set[int]) -> Span:
    """Add the proper noun before a body's name that belongs to it: `ACT` + `Magistrates Court`."""
    first = span.doc[span.start - 1] if span.start else None
    body = span[-1].lower_ in NOUNS["group"]
    if first is None or not body or first.i in taken or first.tag_ != "NNP" or first.ent_type_:
        return span
    loose = first.is_sent_start or first.lower_ in TITLES or state_of(first.text) is not None
    inside = first.dep_ == "compound" and first.head in span
    return span if loose or not inside else Span(span.doc, first.i, span.end, label=span.label)


def _leads(token: Token, left: int) -> bool:
    if token.tag_ in {"DT", "PRP$", "_SP", "IN"} or token.is_punct:
        return True
    described = token.is_sent_start and (token.lower_ in SOMEONE or leads_name(token, left))
    return left > 1 and (described or token.lower_ in TITLES) and token.lower_ != "state"
