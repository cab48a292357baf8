"""Who and what an article names: a parsed article in, canonical names with their kinds out.

Every name of the text is put in one group with its longer and shorter forms (`Soleimani`,
`Gen. Qasem Soleimani`), with what the entities of the project say (aliases) and with a table of
states (`U.S.`, `Iraqi`). The kind is what most of its places in the text speak for: the titles
before it, the recogniser's label, the table.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span, Token

from extract.lexicon import NOUNS
from extract.lexicon.states import province_of, state_of
from extract.mentions.names.aliases import Name, forms_of
from extract.mentions.names.beginnings import from_their_beginnings
from extract.mentions.names.bodies import bodies
from extract.mentions.names.capitals import is_headline, is_shouted
from extract.mentions.names.completing import completed, whole
from extract.mentions.names.extents import is_only_a_role, parts_of, trimmed
from extract.mentions.names.initials import defined, is_known
from extract.mentions.names.kinds import KINDS, guess_of, is_persons, votes_of
from extract.mentions.names.objects import (
    is_called_an_object,
    is_field,
    is_object_before,
    is_of_address,
)
from extract.mentions.names.roles import offices
from extract.mentions.names.surnames import bearers_of_surnames, namesakes_of_states
from extract.mentions.names.votes import Spot, fold
from extract.mentions.syntax.below import has_word
from extract.neighbours import before
from records.model import Entity


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
    spots = from_their_beginnings(doc, list(_of_story(doc, list(_spots(doc)))))
    known = _known(entities)
    forms = forms_of(spots, known, {token.text for token in doc if token.is_lower})
    by_token: dict[int, Name] = {}
    spans: dict[int, tuple[int, int]] = {}
    initials = defined(doc, spots)
    spots += _again(doc, spots, initials)
    for spot in spots:
        form = initials.get(spot.text) or fold(spot.text)
        name = known.get(form) or forms[form]
        for i in range(spot.start, spot.end):
            by_token[i], spans[i] = name, (spot.start, spot.end)
    listed = set(known.values())
    by_token.update(dict(namesakes_of_states(doc, by_token, spans)))
    by_token.update(bearers_of_surnames(doc, by_token, spans, listed))
    people = {spans[i]: name.canonical for i, name in by_token.items() if name.kind == "person"}
    holders = offices(doc, people, {i: name.canonical for i, name in by_token.items()})
    held = {role: Name(name, "person") for role, (name, _) in holders.items()}
    owners = {role: owner for role, (_, owner) in holders.items() if owner}
    orgs = {spans[i]: name.canonical for i, name in by_token.items() if name.kind == "organisation"}
    for noun, body in bodies(doc, orgs, people).items():
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
    spans = [
        span
        for entity in doc.ents
        if entity.label_ in KINDS
        for span in parts_of(completed(entity))
    ]
    works = [one for one in doc.ents if one.label_ == "WORK_OF_ART" and is_object_before(one)]
    joined = [one for one in _state_spans(doc) if len(one) > 2 and one[1].lower_ == "and"]
    for span in [*works, *joined, *spans, *_state_spans(doc), *_initials(doc), *_proper_runs(doc)]:
        words = [i for i in range(span.start, span.end) if i not in taken]
        if not words or words != list(range(words[0], words[-1] + 1)):
            continue
        name = trimmed(doc, words[0], words[-1] + 1)
        if name is not None and not (
            _is_one_of_many(name) or is_field(name) or is_of_address(name)
        ):
            name = whole(name, taken)
            taken.update(range(name.start, name.end))
            text = _written_out(name)
            votes, guess = tuple(votes_of(name, span.label_)), guess_of(name, span.label_)
            thing = is_called_an_object(name)
            full = is_persons(name, span.label_)
            yield Spot(name.start, name.end, text, votes, guess=guess, thing=thing, full=full)


def _of_story(doc: Doc, spots: list[Spot]) -> Iterator[Spot]:
    """Leave out what only a headline in capitals names: `Ana Roth [Sues Norsea] Over Pay`."""
    headed = {token.i for line in doc.sents if is_headline(line) for token in line}
    told = {fold(spot.text) for spot in spots if spot.start not in headed}
    yield from (one for one in spots if one.start not in headed or fold(one.text) in told)


def _written_out(span: Span) -> str:
    """Write a name in full: `Florida` of `Miami Beach, Fla.`."""
    text = re.sub(r"\s+", " ", span.text)
    province = province_of(text) if before(span[0]).text == "," else None
    return province or text


def _is_one_of_many(span: Span) -> bool:
    """Say whether it is a kind of thing, or one of many: `signed an MOU`, `a fellow Democrat`."""
    member = span.text.lower() in NOUNS["described"]  # `the top Democrat`, `another Republican`
    if len(span) == 1 and member and span.root.dep_ not in {"compound", "amod", "nmod"}:
        return True
    some = has_word(span.root, {"a", "an"}, "det")
    one = span.label_ == "NORP" and span.root.tag_ in {"NN", "NNP"}
    one = (one or span.text.isupper()) and state_of(span.text) is None
    return some and len(span) == 1 and one


def _again(doc: Doc, spots: list[Spot], initials: Iterable[str]) -> list[Spot]:
    """Find further places of one-word names and of initials that the recogniser missed there."""
    taken = {i for spot in spots for i in range(spot.start, spot.end)}
    forms = {spot.text for spot in spots if spot.end - spot.start == 1 and len(spot.text) > 3}
    forms.update(initials)
    return [
        Spot(token.i, token.i + 1, token.text, tuple(votes_of(doc[token.i : token.i + 1], "")))
        for token in doc
        if token.i not in taken and token.text in forms and not is_only_a_role(token)
    ]


def _state_spans(doc: Doc) -> Iterator[Span]:
    capitals = [token.i for token in doc if token.text[0].isupper()]
    for size in (4, 3, 2, 1):
        for i in capitals:
            if i + size <= len(doc) and state_of(doc[i : i + size].text):
                yield Span(doc, i, i + size, label="GPE")


def _initials(doc: Doc) -> Iterator[Span]:
    """Give what everybody knows by its initials: `WHO experts`, which taggers do not know."""
    known = (token for token in doc if is_known(token.text) and not is_shouted(token.sent.text))
    yield from (Span(doc, token.i, token.i + 1, label="ORG") for token in known)


def _proper_runs(doc: Doc) -> Iterator[Span]:
    start = None
    for token in doc:
        proper = token.tag_ in {"NNP", "NNPS"} and token.ent_type_ not in {"DATE", "TIME"}
        if proper and start is None:
            start = token.i
        elif not proper and start is not None:
            yield Span(doc, start, token.i)
            start = None
