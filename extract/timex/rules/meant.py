"""Days that a span means where the calendar puts it elsewhere: `the past year`, `this weekend`.

TIMEX3 numbers weeks and years; EDTF has the days themselves. In: a match and the story. Out: EDTF,
or nothing where the two agree; which week and which year is meant.
"""

import re
from datetime import timedelta

from extract.timex.calendar.point import Point, from_date, shift
from extract.timex.calendar.values import edtf, within
from extract.timex.context.story import Story

_DAYS = {"week": 7, "month": 30, "year": 365, "decade": 3652}
_WEDNESDAY, _SUNDAY = 2, 6


def days_meant(match: re.Match[str], story: Story) -> str:
    """Return the days of `the past year`, and of `this weekend`, said of what is over."""
    days = _past_until_now(match, story) or _weekend_gone(match, story)
    return days or _either_week(match, story)


def _past_until_now(match: re.Match[str], story: Story) -> str:
    """Bound `the past year` and `the last decade`, which are none of the calendar."""
    grain, words = match["unit"].lower(), match["which"].lower().split()
    past = (words[-1] == "past" or words == ["the", "last"]) and not match["part"]
    if not past or grain not in _DAYS or story.published is None or story.narrative:
        return ""
    return within(story.published - timedelta(days=_DAYS[grain]), story.published)


def _weekend_gone(match: re.Match[str], story: Story) -> str:
    """Read `drowned this weekend`, said early in the week, as the one before it."""
    now, this = story.published, match["which"].lower() == "this"
    if not this or match["unit"].lower() != "weekend" or now is None or story.narrative:
        return ""
    gone = now.weekday() <= _WEDNESDAY and story.tense(match.start("unit")) == "past"
    before = shift(from_date(now, "weekend"), -1) if gone else None
    return edtf(before) if before else ""


def _either_week(match: re.Match[str], story: Story) -> str:
    """Leave open which week `last week` is, said on a Sunday: the one that ends, or begins, now."""
    now, last = story.published, match["which"].lower() == "last"
    plain = last and match["unit"].lower() == "week" and not match["part"]
    if not plain or now is None or story.narrative or now.weekday() != _SUNDAY:
        return ""
    return within(now - timedelta(days=13), now - timedelta(days=1))


def begins_week(match: re.Match[str], story: Story) -> bool:
    """Tell `will meet this week`, said on the Sunday before it."""
    on_sunday = story.published is not None and story.published.weekday() == _SUNDAY
    later = (match["part"] or "").lower().startswith("later")
    ahead = later or story.tense(match.start()) == "future"
    return match["unit"].lower() == "week" and on_sunday and ahead and not story.narrative


def year_named(story: Story, grain: str) -> tuple[Point, str] | None:
    """Find the year of a name in the sentence: `won the 2022 cup and the same year a medal`."""
    here = story.sentence(story.offset)
    year, at = story.named[-1] if story.named else (0, 0)
    near = grain == "year" and at and story.sentence(at) == here
    later = near and all(seen.start < at for seen in story.seen)
    return (Point("year", year), f"the {year} in the same sentence") if later else None
