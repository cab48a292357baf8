"""Who and what an article names: a parsed article in, canonical names with their kinds out.

Every name of the text is put in one group with its longer and shorter forms (`Soleimani`,
`Gen. Qasem Soleimani`), with what the entities of the project say (aliases) and with a table of
states (`U.S.`, `Iraqi`). The kind is what most of its places in the text speak for: the titles
before it, the recogniser's label, the table.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from extract.lexicon import rows, sections
from records.model import Entity, EntityKind

_KINDS: dict[str, EntityKind] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "organisation",
}
TITLES = sections("titles")["title"]
_COMPANY = sections("titles")["company"]


@dataclass(frozen=True, slots=True)
class Name:
    """A name as the article's readers know its bearer."""

    canonical: str
    kind: EntityKind


@dataclass(frozen=True, slots=True)
class _Spot:
    """One place that names somebody: tokens from `start` to `end`, and what speaks for a kind."""

    start: int
    end: int
    text: str
    votes: tuple[EntityKind, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one article, found by token."""

    by_token: dict[int, Name]
    spans: dict[int, tuple[int, int]]
    """For each token of a name, the first token of the name and the one after its last."""
    roles: dict[str, Name]
    """`prime minister` -> who holds it, where the article says so and only one does."""

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
    forms = _forms(spots, known)
    by_token: dict[int, Name] = {}
    spans: dict[int, tuple[int, int]] = {}
    spots += _again(doc, spots)
    for spot in spots:
        name = known.get(fold(spot.text)) or forms[fold(spot.text)]
        for i in range(spot.start, spot.end):
            by_token[i], spans[i] = name, (spot.start, spot.end)
    return Names(by_token, spans, _roles(doc, by_token, spans))


def fold(text: str) -> str:
    """Write a name for comparison: no case, accents, dots or hyphens, one space between words."""
    bare = unicodedata.normalize("NFKD", text.replace("’", "'"))
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return re.sub(r"[\s.\-'\"‐-–]+", " ", bare.replace("U.S", "US")).strip().casefold()


def state_of(text: str) -> str | None:
    """Give the state that a word or phrase names or describes: `Iraqi` -> `Iraq`."""
    return _states().get(text.replace("’", "'").strip())


def adjective_of(state: str) -> str:
    """Give the adjective of a state, or its name where there is none: `Iraq` -> `Iraqi`."""
    for name, short, people, _ in _padded():
        if name == state:
            adjective = people.split()[0].replace("_", " ") if people else ""
            return (short if short.isupper() else adjective) or short or name
    return state


def short_state(state: str) -> str:
    """Give the short form of a state for titles: `United States` -> `US`."""
    return next((short or name for name, short, _, _ in _padded() if name == state), state)


def _padded() -> list[tuple[str, str, str, str]]:
    table = []
    for row in rows("states"):
        name, short, people, aliases = (*row, "", "", "")[:4]
        table.append((name, short, people, aliases))
    return table


def _states() -> dict[str, str]:
    if not _STATES:
        for name, short, people, aliases in _padded():
            for word in [name, short, *people.split(), *aliases.split()]:
                _STATES.setdefault(word.replace("_", " "), name)
        _STATES.pop("", None)
    return _STATES


_STATES: dict[str, str] = {}


def _known(entities: tuple[Entity, ...]) -> dict[str, Name]:
    return {
        fold(alias): Name(entity.name, entity.kind)
        for entity in entities
        for alias in (*entity.aliases, entity.name)
    }


def _spots(doc: Doc) -> Iterator[_Spot]:
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
            yield _Spot(trimmed.start, trimmed.end, text, tuple(_votes(trimmed, span.label_)))


def _again(doc: Doc, spots: list[_Spot]) -> list[_Spot]:
    """Find further places of one-word names that the recogniser missed there."""
    taken = {i for spot in spots for i in range(spot.start, spot.end)}
    forms = {spot.text for spot in spots if spot.end - spot.start == 1 and len(spot.text) > 3}
    return [
        _Spot(token.i, token.i + 1, token.text, ())
        for token in doc
        if token.i not in taken and token.text in forms
    ]


def _parts(entity: Span) -> Iterator[Span]:
    """Split `the State Department's` and `Task Force Iraq and U.S. Marine` where they are two."""
    start = entity.start
    for token in entity:
        if token.lower_ in {"'s", "’s", "and", ",", "/"} and token.dep_ in {"case", "cc", "punct"}:
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
    named = [
        token for token in span if token.text[0].isupper() and token.is_alpha | ("." in token.text)
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
    return left > 1 and token.lower_ in TITLES and token.lower_ != "state"


def _votes(span: Span, label: str) -> Iterator[EntityKind]:
    if state_of(span.text):
        yield from ["state"] * 9
    elif label in _KINDS:
        yield _KINDS[label]
    before = span.doc[span.start - 1] if span.start else None
    if before is not None and before.lower_ in TITLES and before.sent == span.sent:
        yield from ["person"] * 3
    if span[-1].lower_.rstrip(".") in _COMPANY:
        yield from ["organisation"] * 3
    roles = [one for one in span.root.children if one.dep_ == "appos"]
    if any(one.lemma_.lower() in sections("nouns")["office"] for one in roles):
        yield from ["person"] * 3
    if any(one.lower_ == "who" for one in span.root.subtree):
        yield "person"


def _forms(spots: list[_Spot], known: dict[str, Name]) -> dict[str, Name]:
    """Give each folded form its name: the bearer's fullest form, and the kind most voted for."""
    written: dict[str, Counter[str]] = {}
    votes: dict[str, Counter[EntityKind]] = {}
    for spot in spots:
        form = fold(spot.text)
        written.setdefault(form, Counter())[spot.text] += 1
        votes.setdefault(form, Counter()).update(spot.votes)
    full = {form: _fullest(form, written, votes) for form in written}
    pooled: dict[str, Counter[EntityKind]] = {}
    for form, whole in full.items():
        pooled.setdefault(whole, Counter()).update(votes[form])
    return {
        form: known.get(whole) or _named(written[whole], pooled[whole])
        for form, whole in full.items()
    }


def _named(written: Counter[str], votes: Counter[EntityKind]) -> Name:
    text = max(written, key=lambda form: (written[form], form))
    state = state_of(text)
    if state:
        return Name(state, "state")
    kind = max(votes, key=lambda kind: (votes[kind], kind)) if votes else "organisation"
    return Name(_without_company(text), kind)


def _without_company(text: str) -> str:
    words = text.replace(",", "").split()
    while len(words) > 1 and words[-1].lower() in _COMPANY - {"group", "holdings", "company"}:
        words.pop()
    return " ".join(words) if len(words) > 1 or "," in text or words else text


def _fullest(
    form: str, written: dict[str, Counter[str]], votes: dict[str, Counter[EntityKind]]
) -> str:
    """Find the one longer form that this is short for: a surname, a first word, an acronym."""
    words = form.split()
    if any(state_of(text) for text in written[form]):
        return form
    longer = [other for other in written if _short_for(words, other.split(), votes[other])]
    tops = [one for one in longer if not any(one != two and _tail(one, two) for two in longer)]
    return tops[0] if len(tops) == 1 else form


def _short_for(words: list[str], longer: list[str], votes: Counter[EntityKind]) -> bool:
    if len(longer) <= len(words) or votes["state"]:
        return False
    if votes["person"] and votes["person"] >= max(votes.values()):
        first = len(words) == 1 and words == longer[:1]
        return longer[-len(words) :] == words or (first and len(longer) == 2)
    short = longer[: len(words)] == words and longer[-1] in _COMPANY
    initials = "".join(word[0] for word in longer if word not in {"of", "the", "and", "for"})
    return short or (len(words) == 1 and len(words[0]) > 1 and words[0] == initials)


def _tail(one: str, two: str) -> bool:
    return len(two) > len(one) and (two.endswith(one) or two.startswith(one))


def _roles(
    doc: Doc, by_token: dict[int, Name], spans: dict[int, tuple[int, int]]
) -> dict[str, Name]:
    """Find who holds an office: `Prime Minister X`, `the prime minister, X`, `X, the chairman`."""
    holders: dict[str, set[Name]] = {}
    for token in doc:
        name = by_token.get(token.i)
        if name is None or name.kind != "person" or spans[token.i][0] != token.i:
            continue
        for role in _offices(doc, *spans[token.i]):
            holders.setdefault(role, set()).add(name)
    return {role: min(one, key=str) for role, one in holders.items() if len(one) == 1}


def _offices(doc: Doc, start: int, end: int) -> Iterator[str]:
    offices = sections("nouns")["office"]
    before = doc[max(0, start - 4) : start]
    for size in (1, 2, 3):
        text = before[-size:].text.lower().strip(" ,") if len(before) >= size else ""
        if text.replace(".", "") in {"gen"}:
            yield "general"
        if text in offices:
            yield text
    head = doc[end - 1].head if doc[end - 1].dep_ == "appos" else None
    apposed = [head] if head is not None else []
    apposed += [child for child in doc[end - 1].children if child.dep_ == "appos"]
    for noun in apposed:
        phrase = doc[max(noun.left_edge.i, noun.i - 2) : noun.i + 1].text.lower()
        yield from (role for role in offices if phrase.endswith(role))
