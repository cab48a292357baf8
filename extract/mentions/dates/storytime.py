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

from extract.lexicon import VERBS
from extract.lexicon.stems import stem
from extract.mention import MentionDate
from extract.mentions.dates.dating import Clock, is_gone_by, own_date
from extract.mentions.dates.notes import beside, elsewhere, following, going_on, no_day
from extract.mentions.factuality.factuality import Verdict
from extract.mentions.factuality.plans import is_announced
from extract.mentions.syntax.below import INDEFINITE, has_word
from extract.mentions.syntax.clauses import is_verb, tense_of
from extract.mentions.syntax.predicates import Trigger
from extract.timex import Published
from records.edtf import parse_edtf

_THEN = {"then", "later", "afterwards", "afterward", "subsequently", "next"}
_LEAST = {"days": 2, "weeks": 14, "months": 60, "years": 730}
"""Days that are at least gone by of what came `weeks later`."""
_COMMON = VERBS["report"] | VERBS["state"] | VERBS["manage"] | VERBS["occur"]
_RECENT = 21
"""Days before publication that a story goes on from; what lies further back is background."""
_REACH = 40
"""Sentences that a moment stays in force for; news seldom tells one day on for longer."""
_REACH_OF_THEN = 3
"""The same for what `then` and `later` count from."""
_MONTH = 31
_REACH_AHEAD = 6
"""The same for a day to come: plans are told more briefly."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the story has dated so far."""

    moment: MentionDate | None = None
    """The last past day that it was at, as its words gave it."""
    sentence: int = 0
    """Where that was, counting sentences from 0."""
    last: MentionDate | None = None
    """The last time gone by that it named at all, however long ago: a month or less."""
    last_sentence: int = 0
    """Where that was."""
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
    timed: bool
    """Whether the sentence has a temporal expression at all."""


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
    if one.own is None or not one.own.text or one.trigger.verb is None:
        return told
    day = one.own.edtf.exact_day
    past = tense_of(one.trigger.verb) in {"past", "none", "perfect"} and aspect is not None
    if past and _is_near_enough(one.own, clock):
        told = replace(told, last=one.own, last_sentence=one.sentence)
    if day is None:
        return told
    gone_by = (clock.published.latest - day).days if clock.published else 0
    if gone_by < 0 or aspect == "planned":
        return replace(told, ahead=one.own, ahead_sentence=one.sentence)
    if past and gone_by <= _RECENT:
        return replace(told, moment=one.own, sentence=one.sentence)
    return told


def _is_near_enough(date: MentionDate, clock: Clock) -> bool:
    """Say whether a date gone by is a month or less, which `then` can be counted from."""
    first, last = date.edtf.earliest, date.edtf.latest
    if first is None or last is None or (last - first).days > _MONTH:
        return False
    return clock.published is None or first <= clock.published.latest


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
    if told.last is not None and sentence - told.last_sentence <= _REACH_OF_THEN:
        later = _later_than(told.last, clock.published)
        near = _is_too_near(trigger.verb, told.last, clock.published)
        if later is not None and tense == "past" and _comes_next(trigger.verb) and not near:
            return later
        if later is not None and clock.published and _is_since_then(trigger.verb):
            return replace(later, likely=clock.published.latest)
    if tense == "past" and told.moment is not None and sentence - told.sentence <= _REACH:
        return _bounded(clock.published, told.moment.likely, going_on(told.moment))
    recent = clock.published if tense not in {"pluperfect", "none"} else None
    return _bounded(clock.published, recent.latest if recent else None)


def as_dated(verdict: Verdict, one: Found, clock: Clock) -> Verdict:
    """Take what is told in the present of a day to come for planned: `arrives on Friday`."""
    day = one.own.edtf.earliest if one.own is not None else None
    last = one.own.edtf.latest if one.own is not None else None
    if verdict.aspect == "planned" and one.own is not None and is_gone_by(one.own, clock):
        return Verdict(None, "planned for a day that is past: did it come about?")
    if day is None or clock.published is None or day < clock.published.latest:
        return verdict
    if day == clock.published.latest and (last is None or last == day):
        return verdict  # not `is sold later this year`
    if verdict.aspect is None and is_announced(one.trigger):
        return Verdict("planned", "announced for a day after the article appeared")
    if verdict.aspect != "happened":
        return verdict
    return replace(verdict, aspect="planned", reason="dated after the article appeared")


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
        again = tense_of(word) == "pluperfect" and trigger.lemma not in _COMMON
        return told.events.get(stem(word.lemma_.lower())) if again else None
    if has_word(word, INDEFINITE):
        return None
    return told.events.get(stem(word.lemma_.lower()))


def _later_than(told: MentionDate, published: Published | None) -> MentionDate | None:
    """Place what came `then` or `later` after the time told last."""
    first, last = told.edtf.earliest, published.latest if published else None
    if first is None or (last is not None and first >= last):
        return None
    edtf = parse_edtf(f"[{first}..{last or ''}]")
    return MentionDate(edtf, "", 0, 0, no_day(None, following(told)), told.likely)


def _comes_next(verb: Token | None) -> bool:
    """Say whether `then` counts from the story: not from the clause before, `ran and then fell`."""
    if verb is None or (verb.dep_ == "conj" and is_verb(verb.head)):
        return False
    return has_word(verb, _THEN)


def _is_too_near(verb: Token | None, told: MentionDate, published: Published | None) -> bool:
    """Say whether `weeks later` cannot count from a time, for it is not weeks ago."""
    last = told.edtf.latest
    if verb is None or published is None or last is None:
        return False
    lengths = (each.lower_ for one in verb.children if one.lower_ in _THEN for each in one.children)
    least = max((_LEAST.get(one, 0) for one in lengths), default=0)
    return (published.latest - last).days < least


def _is_since_then(verb: Token | None) -> bool:
    """Say whether it came about by and by from the time told last: `10 have died since then`."""
    since = (one for one in verb.children if one.lower_ == "since") if verb is not None else ()
    return any(has_word(one, {"then"}) for one in since)


def _to_come(ahead: MentionDate, published: Published | None) -> MentionDate | None:
    """Place a plan in a story that goes on from a day to come: `will then fly on`."""
    if published is None:
        return None
    edtf = parse_edtf(f"[{published.latest}..]")
    return MentionDate(edtf, "", 0, 0, no_day(published, going_on(ahead)), ahead.likely)


def by_its_article(published: Published | None) -> MentionDate | None:
    """Date news that says no day: it happened by the day that its article appeared."""
    return _bounded(published, published.latest if published else None)


def _bounded(
    published: Published | None, likely: date | None, more: str = ""
) -> MentionDate | None:
    if published is None:
        return None
    edtf = parse_edtf(f"[..{published.latest}]")
    day = min(likely, published.latest) if likely else None  # its story may be at a day to come
    return MentionDate(edtf, "", 0, 0, no_day(published, more), day)
