"""When an event happened that its own sentence does not date: the story told so far in, bounds out.

News tells in a past tense what had happened when it appeared, goes on from the moment that it
was last at, and speaks again of events that it has dated (`the flight`). So an undated event gets
the bound that the article gives it, as an interval whose basis says so, and beside it the
likeliest day: for sorting and merging, never shown as the date.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from spacy.tokens import Token

from extract.mention import MentionDate
from extract.mentions.clauses import is_verb, tense_of
from extract.mentions.dating import Clock, own_date
from extract.mentions.notes import beside, elsewhere, following, going_on, no_day
from extract.mentions.predicates import VERBS, Trigger
from extract.merging.stems import stem
from extract.timex import Published
from records.edtf import parse_edtf

_THEN = {"then", "later", "afterwards", "afterward", "subsequently", "next"}
_COMMON = VERBS["report"] | VERBS["state"] | VERBS["manage"] | VERBS["occur"]
_RECENT = 21
"""Days before publication that a story goes on from; what lies further back is background."""
_REACH = 40
"""Sentences that a moment stays in force for; news seldom tells one day on for longer."""
_REACH_OF_THEN = 3
"""The same for what `then` and `later` count from."""
_REACH_AHEAD = 6
"""The same for a day to come: plans are told more briefly."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the story has dated so far."""

    moment: MentionDate | None = None
    """The last past day that it was at, as its words gave it."""
    sentence: int = 0
    """Where that was, counting sentences from 0."""
    ahead: MentionDate | None = None
    """The last day to come that it was at."""
    ahead_sentence: int = 0
    """Where that was."""
    events: Mapping[str, MentionDate] = field(default_factory=dict)
    """The date of each event told, by the stem of its word."""


@dataclass(frozen=True, slots=True)
class Found:
    """A trigger, the number of its sentence, and the date that the sentence gives it."""

    sentence: int
    trigger: Trigger
    own: MentionDate | None


def events_of(found: Iterable[Found]) -> Mapping[str, MentionDate]:
    """Keep the first date of each event of an article, by the stem of its words."""
    events: dict[str, MentionDate] = {}
    for one in found:
        if one.own is not None:
            for token in one.trigger.tokens:
                events.setdefault(stem(token.lemma_.lower()), one.own)
    return events


def tell_on(told: Told, one: Found, aspect: str | None, clock: Clock) -> Told:
    """Move the story to a day that its words give: one gone by, or one to come."""
    day = one.own.edtf.exact_day if one.own is not None and one.own.text else None
    if day is None or one.trigger.verb is None:
        return told
    gone_by = (clock.published.latest - day).days if clock.published else 0
    if gone_by < 0 or aspect == "planned":
        return replace(told, ahead=one.own, ahead_sentence=one.sentence)
    past = tense_of(one.trigger.verb) in {"past", "none", "perfect"}
    if past and aspect is not None and gone_by <= _RECENT:
        return replace(told, moment=one.own, sentence=one.sentence)
    return told


def story_date(trigger: Trigger, told: Told, clock: Clock, *, sentence: int) -> MentionDate | None:
    """Bound an undated event by the story; None where not even that is known."""
    verb = _tensed(trigger)
    tense = _tense(verb)
    again = _told_before(trigger, told)
    if again is not None:
        return _bounded(clock.published, again.likely, elsewhere(again))
    if tense == "future":
        near = told.ahead is not None and sentence - told.ahead_sentence <= _REACH_AHEAD
        return _to_come(told.ahead, clock.published) if told.ahead is not None and near else None
    above = _main_date(trigger, clock)
    if above is not None and tense in {"past", "none"}:
        return _bounded(clock.published, above.likely, beside(above))
    if tense == "past" and told.moment is not None and sentence - told.sentence <= _REACH:
        near = sentence - told.sentence <= _REACH_OF_THEN
        return _continued(trigger, told.moment, clock.published, near=near)
    recent = clock.published if tense not in {"pluperfect", "none"} else None
    return _bounded(clock.published, recent.latest if recent else None)


def _tense(verb: Token | None) -> str:
    """Give the tense; a sentence without one is a headline: `Test flight delayed`."""
    if verb is None:
        return "present"
    tense = tense_of(verb)
    return "present" if tense == "none" and verb == verb.sent.root else tense


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


def _continued(
    trigger: Trigger, moment: MentionDate, published: Published | None, *, near: bool
) -> MentionDate | None:
    """Place an event in a story that goes on from a dated moment; `then` makes it a bound."""
    first, last = moment.edtf.earliest, published.latest if published else None
    if near and _comes_next(trigger.verb) and first is not None and (last is None or first < last):
        edtf = parse_edtf(f"[{first}..{last or ''}]")
        return MentionDate(edtf, "", 0, 0, no_day(None, following(moment)), moment.likely)
    return _bounded(published, moment.likely, going_on(moment))


def _comes_next(verb: Token | None) -> bool:
    """Say whether `then` counts from the story: not from the clause before, `ran and then fell`."""
    if verb is None or (verb.dep_ == "conj" and is_verb(verb.head)):
        return False
    return any(one.lower_ in _THEN for one in verb.children)


def _to_come(ahead: MentionDate, published: Published | None) -> MentionDate | None:
    """Place a plan in a story that goes on from a day to come: `will then fly on`."""
    if published is None:
        return None
    edtf = parse_edtf(f"[{published.latest}..]")
    return MentionDate(edtf, "", 0, 0, no_day(published, going_on(ahead)), ahead.likely)


def _bounded(
    published: Published | None, likely: date | None, more: str = ""
) -> MentionDate | None:
    if published is None:
        return None
    edtf = parse_edtf(f"[..{published.latest}]")
    return MentionDate(edtf, "", 0, 0, no_day(published, more), likely)
