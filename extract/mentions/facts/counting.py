"""When an event happened that is counted from another: `two days after the vote`.

In: the triggers of an article and the dates that their sentences give. Out: the same, and dates
for those that a length of time parts from an event dated in the sentence, or in one before it:
`the vote` is the last vote told, `two weeks after the dam burst` needs a dam that burst.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from spacy.tokens import Span, Token

from extract.lexicon.stems import stem
from extract.lexicon.synonyms import groups_of, kinds_of
from extract.mention import MentionDate
from extract.mentions.dates.attach import Attached
from extract.mentions.dates.dating import Clock, own_date
from extract.mentions.dates.notes import counting
from extract.mentions.dates.storytime import Found
from extract.mentions.dates.timelinks import links, mark_of, nouns_below
from extract.mentions.dates.widths import is_wide
from extract.mentions.syntax.below import INDEFINITE, has_word
from extract.mentions.syntax.clauses import child, children, is_verb, subject_of
from extract.mentions.syntax.predicates import Trigger
from extract.nlp import text_of
from extract.timex import Timex
from extract.timex.calendar.lexicon import count
from records.edtf import Edtf, edtf_of_days, parse_edtf

_SIGNS = {"after": 1, "following": 1, "before": -1}
_COUNTED = {"", "APPROX"}
"""TIMEX3 mods of a length that can be counted: not `more than two weeks`."""
_CALAMITIES = {"disaster", "tragedy", "accident", "incident", "catastrophe"}
"""What events of the kinds `_BEFELL` are called when told of again."""
_BEFELL = {"attack", "death", "disaster"}
_FROM_STORY = re.compile(r"against the \S+ (?:in the same sentence|\w+ sentences? before)")
"""How a day is known that counts from one told before: `the night`. From it no more is counted."""
_LASTING = {"for", "in", "within", "over"}
"""`lived for three weeks before dying` parts no two events."""
_LENGTH = re.compile(r"(?P<number>[\w -]+?) (?P<unit>day|week|month|year)s?\b", re.IGNORECASE)
_APPOSED = 3
"""Characters between a day and the length in apposition to it: `Thursday, two days after`."""


def counted(found: Iterable[Found], clock: Clock) -> Iterator[Found]:
    """Date what is counted from an event that the article dates, in the order of the text."""
    events: dict[str, MentionDate] = {}
    for one in found:
        if one.own is None and one.timed:
            one = replace(one, own=_counted_date(one.trigger, events, clock))
        _remember(one, events)
        yield one


def _remember(one: Found, events: dict[str, MentionDate]) -> None:
    """Keep the day of an event that its words give, unless that is itself taken from the story."""
    own = one.own
    if own is None or not own.text or not own.edtf.exact_day or _FROM_STORY.search(own.basis):
        return
    for token in one.trigger.tokens:
        names = [*_names(token), *_clause(token)]
        names += [] if _BEFELL.isdisjoint(kinds_of(token.lemma_.lower())) else _CALAMITIES
        events |= dict.fromkeys(names, own)


def _names(event: Token) -> list[str]:
    """Give what an event may be called by again: its word, its stem, words of like meaning."""
    lemma = event.lemma_.lower()
    return [lemma, stem(lemma), *(f"group {name}" for name in sorted(groups_of(lemma)))]


def _clause(verb: Token) -> list[str]:
    """Give by what a clause knows an event: who did what."""
    subject = subject_of(verb) if is_verb(verb) else None
    plain = subject is not None and subject.pos_ != "PRON"
    return [f"{subject.lemma_.lower()} {stem(verb.lemma_.lower())}"] if subject and plain else []


def _counted_date(
    trigger: Trigger, events: dict[str, MentionDate], clock: Clock
) -> MentionDate | None:
    """Count from the event that a length beside the trigger names, wherever the parser hung it."""
    words = (word for linked, _ in links(trigger) for word in linked)
    for word in words:
        below = [one for one in children(word, "advcl") if mark_of(one) in _SIGNS]
        for length in (each for one in (word, *below) for each in clock.attached.get(one.i, ())):
            found = _from_event(length, events, trigger, clock) if not length.edtf else None
            if found is not None and not _too_late(found, clock):
                return found
    return None


def _may_be(event: Token, told: MentionDate) -> bool:
    """Say whether a name before an event stands where it was told: `before the Riga bombings`."""
    names = {one.text for one in event.lefts if one.pos_ == "PROPN"}
    dated = event.doc.char_span(told.start, told.end, alignment_mode="expand")
    return not names or dated is None or any(one.text in names for one in dated.sent)


def _too_late(found: MentionDate, clock: Clock) -> bool:
    day = found.edtf.earliest
    return clock.published is None or day is None or day > clock.published.latest


def _from_event(
    length: Attached, events: dict[str, MentionDate], trigger: Trigger, clock: Clock
) -> MentionDate | None:
    """Count a length from the event named after it, told before or dated there.

    So it is in `died two days after being shot on Monday`.
    """
    timex, doc = length.timex, length.host.doc
    span = doc.char_span(timex.start, timex.end, alignment_mode="expand")
    if span is None or timex.mod not in _COUNTED or _is_lasting(span):
        return None
    joint = span[-1] if span[-1].lower_ in _SIGNS else _next(span[-1])
    event = _event_of(joint) if joint is not None else None
    if joint is None or event is None or event in trigger.tokens:
        return None
    keys = _clause(event) if is_verb(event) else _names(event)
    own = own_date(Trigger(event, event), clock) if is_verb(event) else None
    told = (events[key] for key in keys if key in events)
    anchor = next((one for one in told if _may_be(event, one)), own)
    value = "P1D" if timex.type == "DATE" else timex.value
    edtf = _moved(anchor.edtf, value, _SIGNS[joint.lower_], exact=not timex.mod) if anchor else None
    if anchor is None or edtf is None:
        return None
    end = event.idx + len(event)
    words = text_of(doc)[timex.start : end]
    basis = counting(anchor.text, anchor.edtf)
    return MentionDate(edtf, words, timex.start, end, basis, edtf.earliest, counted=True)


def _is_lasting(length: Span) -> bool:
    return bool(length.start) and length[0].nbor(-1).lower_ in _LASTING


def _next(token: Token) -> Token | None:
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return after if after is not None and after.lower_ in _SIGNS else None


def _event_of(joint: Token) -> Token | None:
    """Give the event that `after` leads to: its noun, or the verb of its clause."""
    for one in children(joint, "pobj"):
        told_anew = has_word(one, INDEFINITE)
        return one if one.pos_ == "NOUN" and not told_anew else None
    below = joint.head if joint.dep_ == "mark" else child(joint, "pcomp")
    return below if below is not None and is_verb(below) else None


def offset_date(trigger: Trigger, clock: Clock) -> MentionDate | None:
    """Date what another event is counted from: `a year after another one`, `… after it sank`.

    That is the other's date, moved back; but what its own words date needs no count.
    """
    joint = _joint(trigger)
    dated = (one for token in trigger.tokens for one in clock.attached.get(token.i, ()))
    if joint is None or any(one.edtf is not None for one in dated):
        return None
    length = _length_before(joint, clock)
    anchor = _anchor(joint, length, clock) if length is not None else None
    if length is None or anchor is None or anchor.edtf is None:
        return None
    edtf = _moved(anchor.edtf, _duration(length), -_SIGNS[joint.lower_], exact=not length.mod)
    if edtf is None:
        return None
    end = joint.idx + len(joint)
    words = text_of(joint.doc)[length.start : end]
    basis = counting(anchor.timex.text, anchor.edtf)
    return MentionDate(edtf, words, length.start, end, basis, edtf.earliest, counted=True)


def _joint(trigger: Trigger) -> Token | None:
    """Find the `after` or `before` that an event noun or the verb of a clause follows."""
    marks = (one for one in children(trigger.head, "mark") if one.lower_ in _SIGNS)
    if (mark := next(marks, None)) is not None:
        return mark
    noun = trigger.noun or (trigger.head if trigger.verb is None else _relative_noun(trigger.head))
    if noun is None or noun.dep_ != "pobj" or noun.head.lower_ not in {"after", "before"}:
        return None
    return noun.head


def _relative_noun(verb: Token) -> Token | None:
    return verb.head if verb.dep_ in {"relcl", "acl"} else None


def _length_before(joint: Token, clock: Clock) -> Timex | None:
    """Find the length before `after`, or that ends with it, wherever the parser hung it."""
    hosts = (one.timex for listed in clock.attached.values() for one in listed)
    end = joint.idx + len(joint)
    near = (one for one in hosts if 0 <= joint.idx - one.end <= 2 or one.end == end)
    return next((one for one in near if _duration(one)), None)


def _duration(length: Timex) -> str:
    """Give a length's TIMEX3 value, also where it stands in apposition to the day it ends on."""
    if length.type == "DURATION":
        return length.value
    told = _LENGTH.match(length.text)
    number = count(told["number"]) if told else None
    if told is None or (number is None and told["number"].lower() != "the"):
        return ""
    return f"P{int(number or 1)}{told['unit'][0].upper()}"


def _anchor(joint: Token, length: Timex, clock: Clock) -> Attached | None:
    """Find the day that the count starts from: the one before the length, else of the clause."""
    listed = [one for each in clock.attached.values() for one in each if _has_day(one)]
    apposed = (one for one in listed if 0 < length.start - one.timex.end <= _APPOSED)
    found = next(apposed, None)
    token = joint.head if joint.dep_ == "mark" else joint
    for _ in range(4):
        token = token.head
        words = [token, *nouns_below(token)] if is_verb(token) else [token]
        there = (one for word in words for one in listed if one.host == word)
        found = found or next((one for one in there if one.timex.start != length.start), None)
    return found


def _has_day(one: Attached) -> bool:
    return one.edtf is not None and one.edtf.exact_day is not None


def _moved(edtf: Edtf, length: str, sign: int, *, exact: bool) -> Edtf | None:
    """Move a day by a TIMEX3 duration, no more precise than its unit: `P4Y` gives `2020-01~`."""
    unit, number = length[-1:], length[1:-1]
    if edtf.earliest is None or not number.isdigit():
        return None
    count, day = int(number) * sign, edtf.earliest
    if unit in {"D", "W"}:
        by = timedelta(days=count * (7 if unit == "W" else 1))
        moved = day + by
        if edtf.exact_day is None:  # `three weeks after drinking it in November`
            return edtf_of_days(moved, edtf.latest + by) if edtf.latest else None
        return parse_edtf(f"{moved}" if exact and unit == "D" else f"{moved}~")
    if is_wide(edtf) and (edtf.latest is None or edtf.latest.month != day.month):
        # `two years after winning in 2019`
        return parse_edtf(f"{day.year + count:04d}~") if unit == "Y" else None
    months = day.year * 12 + day.month - 1 + count * (12 if unit == "Y" else 1)
    if unit not in {"Y", "M"} or not 12 <= months < 9998 * 12:
        return None
    return parse_edtf(f"{months // 12:04d}-{months % 12 + 1:02d}~")
