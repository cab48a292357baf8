"""On which day a time of day lies that is told without one: `at 3.40 a.m.`, `that night`.

In: the story so far and where the time stands. Out: a day, and in words what it was taken from.
"""

import re
from dataclasses import replace
from datetime import timedelta

from spacy.tokens import Token

from extract.timex.calendar.model import Seen
from extract.timex.calendar.point import Point, cut, first_day, last_day, shift
from extract.timex.context.beside import is_of_which, is_since
from extract.timex.context.story import Reading, Story
from extract.timex.rules.rule import dated, unknown

# `is open daily from 9 a.m.`, `is shut from 8 p.m. each weekday`
_RECURS = re.compile(
    r"\b(?:daily|nightly|weekdays|weekends|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days"
    r"|(?:[Ee]very|[Ee]ach)\s+(?:other\s+)?(?:\w*day|week|night|morning|afternoon|evening))\b"
)
_BESIDE = 24  # characters
_EVENING = re.compile(
    r"\b(?:night|evening|midnight)\b|\d\s?p\.?\s?m\b|\b(?:1[89]|2[0-3])[:.][0-5]\d(?!\d)",
    re.IGNORECASE,
)
# `(Update 9:30 p.m. in the port, 3:30 p.m. ET)`, an entry of a live blog
_STAMPED = re.compile(
    r"\b(?:updated?|posted|published|filed)(?:\s+at)?:?\s+(?:\d[^()\n]{3,36},\s+)?$", re.IGNORECASE
)
_STAMP = 50  # characters
_DAWN = 6  # hours
_NEAR = 4  # sentences
_WEEK = timedelta(days=7)
_MONTH = timedelta(days=31)


def at_clock(story: Story, clock: str, span: tuple[int, int]) -> Reading:
    """Put a time of day on the day in force."""
    start, end = span
    day, anchor = day_in_force(story, start)
    if day is None or _recurs(story, start, end):
        return unknown("XXXX-XX-XX" + clock, "TIME")
    told = anchor.startswith("the ")
    early = clock == "TMO" or (clock[1:3].isdigit() and int(clock[1:3]) < _DAWN)
    after = told and early
    on = _morning_after(story, day, start) if after else day
    return replace(dated(replace(on, clock=clock), anchor), stays=told and on == day)


def _recurs(story: Story, start: int, end: int) -> bool:
    limit = min(end + _BESIDE, len(story.text))
    stop = next((i for i in range(end, limit) if story.text[i] in ".;,\n"), limit)
    return _RECURS.search(story.text, story.sentence_start(start), stop) is not None


def _morning_after(story: Story, day: Point, offset: int) -> Point:
    """Count `broke in at 8 p.m. on Monday and left at 2 a.m.` to the Tuesday."""
    told, after = story.told_day(), shift(day, 1)
    begins = first_day(after) if after else None
    if told is None or after is None or begins is None:
        return day
    evening = _EVENING.search(story.text, max(0, told.start - _BESIDE), offset)
    gone = story.published is None or begins <= story.published
    return after if evening and gone else day


def day_in_force(story: Story, offset: int) -> tuple[Point | None, str]:
    """Return the day that a bare time of day belongs to."""
    found = story.told_day()
    if found and (_is_to_come(story, found, offset) or _is_gone(story, found, offset)):
        found = None
    if found and not story.narrative and story.holds(is_since, found.start):
        found = None  # `stuck since Tuesday, it was freed at 3 p.m.`
    if found and story.sentence(offset) == found.sentence and story.holds(is_of_which, found.start):
        found = None  # `a warning issued on Monday expired at 7 a.m.`
    if found and (story.narrative or _is_of_story(story, found, offset)):
        return replace(found.point, clock=""), story.from_seen(found, offset)
    if story.narrative or _is_of_past(story, offset):
        return None, ""
    return story.now("day"), story.from_published()


def _is_of_past(story: Story, offset: int) -> bool:
    """Tell `fought in a bar in May 2012. The police came at 2 a.m.`, on a day that nobody said."""
    told = story.last(lambda point: point.grain == "month")
    over = last_day(told.point) if told else None
    if told is None or over is None or story.published is None or story.tense(offset) != "past":
        return False
    near = told.sentence >= story.sentence(offset) - 1
    return near and over < story.published - _MONTH


def _is_of_story(story: Story, told: Seen, offset: int) -> bool:
    """Say whether a day is still in force: told a sentence before, or a few and of this week.

    `It burned on Monday. ... The fire began at 7 p.m.`, in an article of Tuesday. What only names
    an event of long ago is not: `They recalled the 11 September attacks. At 8:46am bells rang`.
    """
    apart = story.sentence(offset) - told.sentence
    if story.published is None:
        return apart <= 1
    day = first_day(replace(told.point, clock=""))
    recent = day is not None and story.published - _WEEK <= day <= story.published
    if apart <= 1:
        return recent or apart == 0 or not story.holds(_is_of_event, told.start)
    return recent and apart <= _NEAR and story.tense(offset) == "past"


def _is_of_event(day: Token) -> bool:
    """Tell the day of `the 11 September attacks`."""
    while day.dep_ in ("nummod", "compound", "nmod", "amod"):
        day = day.head
    return day.pos_ == "NOUN"


def day_of_story(story: Story, offset: int) -> tuple[Point, Seen] | None:
    """Find the day of `earlier in the day` in news: the last one told of the week gone by.

    A few sentences on it may be one of the month gone by.
    """
    now = story.published
    if now is None or story.narrative or story.tense(offset) != "past":
        return None
    for seen in story.in_force():
        point = cut(seen.point, "day")
        day = first_day(point) if point is not None else None
        back = _MONTH if story.sentence(offset) - seen.sentence <= _NEAR else _WEEK
        told = day is not None and now - back <= day <= now
        if point is not None and told and not story.is_quoted(seen.start):
            return point, seen
    return None


def _is_to_come(story: Story, told: Seen, offset: int) -> bool:
    """Tell a day ahead from one on which something `began at noon`, or that a live blog notes."""
    day = first_day(replace(told.point, clock=""))
    if day is None or story.published is None or story.narrative or day <= story.published:
        return False
    if told.sentence == story.sentence(offset):
        return False  # `Monday's match has been moved to 8 p.m.`
    stamped = _STAMPED.search(story.text, max(0, offset - _STAMP), offset) is not None
    return stamped or story.tense(offset) == "past" or story.sentence_start(offset) == offset


def _is_gone(story: Story, told: Seen, offset: int) -> bool:
    """Tell a day gone by from the one on which talks `are to resume at 11 a.m.`"""
    day = first_day(replace(told.point, clock=""))
    if day is None or story.published is None or story.narrative or day >= story.published:
        return False
    return told.sentence < story.sentence(offset) and story.tense(offset) == "future"


def day_pointed_at(story: Story, offset: int, which: str) -> tuple[Point | None, str]:
    """Find the day that `the next morning` and `that night` follow, however long ago told."""
    if which.split()[-1:] not in (["next"], ["following"], ["previous"], ["that"]):
        return day_in_force(story, offset)
    found = (story.narrative and story.just_told()) or story.told_day()
    if found is None and which.endswith("that"):
        return None, ""  # `that night` of which no day was told
    if found is None or _is_to_come(story, found, offset):
        return day_in_force(story, offset)
    return replace(found.point, clock=""), story.from_seen(found, offset)
