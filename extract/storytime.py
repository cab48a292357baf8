"""When an event happened that its own sentence does not date: the story told so far in, bounds out.

News tells in a past tense what had happened when it appeared, goes on from the moment that it
was last at, and speaks again of events that it has dated (`the flight`). So an undated event gets
the bound that the article gives it, as an interval whose basis says so, and beside it the
likeliest day: for sorting and merging, never shown as the date.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from spacy.tokens import Token

from extract.clauses import is_verb, tense_of
from extract.dating import Clock, own_date
from extract.mention import MentionDate
from extract.predicates import VERBS, Trigger
from extract.stems import stem
from records.edtf import parse_edtf

_THEN = {"then", "later", "afterwards", "afterward", "subsequently", "next"}
_COMMON = VERBS["report"] | VERBS["state"] | VERBS["manage"] | VERBS["occur"]
_REACH = 40
"""Sentences that a moment stays in force for; news seldom tells one day on for longer."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the story has dated so far."""

    moment: MentionDate | None = None
    """The last past day that it was at, as its words gave it."""
    sentence: int = 0
    """Where that was, counting sentences from 0."""
    events: Mapping[str, MentionDate] = field(default_factory=dict)
    """The date of each event told, by the stem of its word."""


def events_of(dated: Iterable[tuple[Trigger, MentionDate]]) -> Mapping[str, MentionDate]:
    """Keep the first date of each event of an article, by the stem of its words."""
    events: dict[str, MentionDate] = {}
    for trigger, own in dated:
        for token in trigger.tokens:
            events.setdefault(stem(token.lemma_.lower()), own)
    return events


def story_date(trigger: Trigger, told: Told, clock: Clock, *, sentence: int) -> MentionDate | None:
    """Bound an undated event by the story; None where not even that is known."""
    last = clock.published.latest if clock.published else None
    verb = _tensed(trigger)
    tense = _tense(verb)
    again = _told_before(trigger, told)
    if again is not None:
        return _bounded(last, again.likely, f'as "{again.text}" dates it elsewhere')
    if tense == "future":
        return None
    above = _main_date(trigger, clock)
    if above is not None and tense in {"past", "none"}:
        where = f'"{above.text}" ({above.edtf})'
        return _bounded(last, above.likely, f"its sentence is about {where}")
    if tense == "past" and told.moment is not None and sentence - told.sentence <= _REACH:
        return _continued(trigger, told.moment, last)
    if tense in {"pluperfect", "none"}:
        return _bounded(last, None, "")
    return _bounded(last, last, "")


def _tense(verb: Token | None) -> str:
    """Give the tense; a main verb without one is a headline's: `Test flight delayed`."""
    tense = tense_of(verb) if verb is not None else "none"
    headline = verb is not None and tense == "none" and verb == verb.sent.root
    return "present" if headline else tense


def _main_date(trigger: Trigger, clock: Clock) -> MentionDate | None:
    """Find the date of the main clause of an undated event's sentence."""
    root = trigger.head.sent.root
    return None if root in trigger.tokens else own_date(Trigger(root, root), clock)


def _tensed(trigger: Trigger) -> Token | None:
    """Find the verb whose tense tells when: the event's own, else the finite one above it."""
    token = trigger.verb or trigger.head
    if trigger.verb is not None and tense_of(token) != "none":
        return token
    while token.head != token:
        token = token.head
        if is_verb(token) and tense_of(token) != "none":
            return token
    return token if is_verb(token) or token.pos_ == "AUX" else None


def _told_before(trigger: Trigger, told: Told) -> MentionDate | None:
    """Find the date of an event told of again: `the flight`, `had signed`, by the stem."""
    word = trigger.noun or trigger.head
    if is_verb(word):
        again = tense_of(word) in {"pluperfect"} and trigger.lemma not in _COMMON
        return told.events.get(stem(word.lemma_.lower())) if again else None
    if any(one.lower_ in {"a", "an", "another"} for one in word.children):
        return None
    return told.events.get(stem(word.lemma_.lower()))


def _continued(trigger: Trigger, moment: MentionDate, last: date | None) -> MentionDate | None:
    """Place an event in a story that goes on from a dated moment; `then` makes it a bound."""
    first = moment.edtf.earliest
    where = f'"{moment.text}" ({moment.edtf})'
    after = trigger.verb is not None and any(one.lower_ in _THEN for one in trigger.verb.children)
    if after and first is not None and (last is None or first < last):
        edtf = parse_edtf(f"[{first}..{last or ''}]")
        basis = f"no date said; told as coming after {where}"
        return MentionDate(edtf, "", 0, 0, basis, moment.likely)
    return _bounded(last, moment.likely, f"the story was last at {where}")


def _bounded(last: date | None, likely: date | None, more: str) -> MentionDate | None:
    if last is None:
        return None
    basis = f"no date said; reported in an article of {last}"
    return MentionDate(
        parse_edtf(f"[..{last}]"), "", 0, 0, f"{basis}; {more}" if more else basis, likely
    )
