"""Rules for days told by their number: `the 17th`, `Thursday the 8th`, `the 19th of the month`.

In: matches and the story so far. Out: days of the month in force, or of one counted from it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from spacy.tokens import Token

from extract.timex.calendar.lexicon import MONTH, WEEKDAY, WEEKDAYS, S, ordinal
from extract.timex.calendar.model import Seen
from extract.timex.calendar.point import Point, cut, first_day, from_date, is_possible, shift
from extract.timex.context.story import Reading, Story
from extract.timex.rules.relative import FROM_STORY, STEPS, base
from extract.timex.rules.rule import dated, rule

_REACH = 3  # sentences


def _day_number(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the 17th` as a day of the month in force."""
    token = story.token(match.start("day"))
    if token is not None and token.dep_ in ("amod", "compound", "nmod"):
        return  # `the 11th day of the protest`
    if _is_of_troops(match, story):
        return
    found = _in_line(story)
    near = story.just_told("month") if story.narrative else None
    beside = cut(near.point, "month") if near else None
    if near and beside:
        found = beside, near  # `where she arrived on 14 September. On the 20th …`
    number = int(re.sub(r"\D", "", match["day"]))
    if found and number <= 31 and found[1].sentence >= story.sentence(match.start()) - _REACH:
        month = found[0]
        now = story.now("day")
        ahead = now is not None and (now.year, now.part) == (month.year, month.part)
        if ahead and now and number > now.day and story.tense(match.start("day")) == "past":
            month = shift(month, -1) or month  # `it began on the 25th`, said on the 11th
        if is_possible(month.year, month.part, number):
            point = Point("day", month.year, month.part, number)
            yield dated(point, story.from_seen(found[1], match.start()))


def _in_line(story: Story) -> tuple[Point, Seen] | None:
    """Find the month told last; not `the leader, who died in May`, which recalls it."""
    here = story.sentence(story.offset)
    for seen in story.in_force():
        month, token = cut(seen.point, "month"), story.token(seen.start)
        if here - seen.sentence > _REACH:
            return None
        if month is not None and token is not None and not _is_recalled(token, story.offset):
            return month, seen
    return None


def _is_recalled(token: Token, offset: int) -> bool:
    """Tell a date of a relative clause that has ended before an offset."""
    clauses = (one for one in (token, *token.ancestors) if one.dep_ == "relcl")
    return any(one.tag_ == "VBD" and one.right_edge.idx < offset for one in clauses)


# `on the 24th` is a day even in the history of the 24th Foot.
_ON = re.compile(r"\b(?:on|by|until|till|since)\s$", re.IGNORECASE)


def _is_of_troops(match: re.Match[str], story: Story) -> bool:
    """Tell `relieved the 24th` in a text that speaks of the 24th Foot from a day."""
    named = rf"\b{match['day']}\s\(?(?!(?:{MONTH}|{WEEKDAY})\b)[A-Z][a-z]"
    on_it = _ON.search(story.text, max(0, match.start() - 6), match.start())
    return not on_it and re.search(named, story.text) is not None


def _day_of_month(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the 19th of the following month`, `the 4th of this month`."""
    which = match["which"].lower().split()[-1]
    start = base(story, "month", match.start(), from_story=which in (*FROM_STORY, "the"))
    month = shift(start[0], STEPS[which]) if start else None
    day = ordinal(match["day"])
    if start and month and is_possible(month.year, month.part, day):
        yield dated(replace(month, grain="day", day=day), start[1])


_NEAR = 60  # days


def _weekday_and_number(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `Thursday the 8th`, `runs to Sunday 17` as the nearest such day."""
    found, now = story.last_with("day"), story.now("day")
    told = found[0] if found and story.narrative else now
    near = first_day(told) if told else None
    if near is None or not match["weekday"][0].isupper():
        return
    weekday, number = (
        WEEKDAYS[match["weekday"].lower().rstrip(".")],
        ordinal(match["day"] or match["bare"]),
    )
    days = (near + timedelta(days=away * side) for away in range(_NEAR) for side in (1, -1))
    day = next((day for day in days if (day.weekday(), day.day) == (weekday, number)), None)
    if day is not None:
        anchor = story.from_seen(found[1], match.start()) if found and story.narrative else ""
        yield dated(from_date(day), anchor or story.from_published())


RULES = (
    rule(
        "day-of-month",
        rf"the{S}(?P<day>\d{{1,2}}(?:st|nd|rd|th)){S}of{S}"
        rf"(?P<which>(?:the{S})?(?:following|next|same|previous|preceding|last)|the|that|this){S}month",
        _day_of_month,
    ),
    rule(
        "weekday-number",
        rf"(?:(?:this|next|last){S})?(?P<weekday>{WEEKDAY})(?:,?{S}the{S}"
        rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th))(?!{S}(?:of|in|day|and|anniversary|(?-i:[A-Z]))\b)"
        rf"|{S}(?P<bare>[1-3]?\d)(?=\s*(?:[.,;)](?!\d)|$)))",
        _weekday_and_number,
    ),
    rule(
        "day-number",
        rf"the{S}(?P<day>\d{{1,2}}(?:st|nd|rd|th))(?!{S}(?:century"
        rf"|anniversary|birthday|amendment|congress|infantry"
        rf"|army|division|corps|regiment|brigade|battalion|street"
        rf"|avenue|floor|parallel|(?-i:[A-Z])))",
        _day_number,
    ),
)
