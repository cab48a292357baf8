"""Rules for days told by their place in a month: `the first Monday of May`, `the 4th day of July`.

In: matches and the story so far. Out: days, and weekends.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import MAXYEAR, date

from extract.timex.calendar.holidays import nth_weekday
from extract.timex.calendar.lexicon import MONTH, ORDINAL, WEEKDAYS, S, ordinal
from extract.timex.calendar.point import from_date, shift
from extract.timex.context import years
from extract.timex.context.story import Reading, Story
from extract.timex.rules.days import YEAR_TAIL, month_number, stated_year
from extract.timex.rules.rule import capital, dated, rule


def _nth_weekday(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the first Monday of May`, `this 4th day of July`, `the last weekend in May`."""
    year, month, anchor = _month_of_weekday(match, story)
    if year is None or not 1 <= year <= MAXYEAR:
        return
    nth, what = match["nth"].lower(), match["weekday"].lower()
    day = _day_told((year, month), -1 if nth == "last" else ordinal(nth), what)
    if day is not None:
        yield dated(from_date(day, "weekend" if what == "weekend" else "day"), anchor)


def _day_told(year_month: tuple[int, int], count: int, what: str) -> date | None:
    """Return the day, of a weekend the Saturday; the last one for -1."""
    last = monthrange(*year_month)[1]
    if what == "day":
        number = last if count < 0 else count
        return date(*year_month, number) if 0 < number <= last else None
    day = nth_weekday(*year_month, WEEKDAYS["saturday" if what == "weekend" else what], count)
    return day if day.month == year_month[1] else None


def _month_of_weekday(match: re.Match[str], story: Story) -> tuple[int | None, int, str]:
    if match["of"]:
        now = story.now("month")
        month = shift(now, {"last": -1, "next": 1}.get(match["of"].lower(), 0)) if now else None
        return (month.year, month.part, story.from_published()) if month else (None, 0, "")
    if not capital(match, "month"):
        return None, 0, ""
    number = month_number(match["month"])
    year, anchor = stated_year(match, story)
    if year is None:
        year, anchor = years.place_month(story, number, match.start("month"), "")
    return year, number, anchor


_FULL_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"

RULES = (
    rule(
        "weekday-nth",
        rf"(?:the|this){S}(?P<nth>{ORDINAL}|last){S}(?P<weekday>{_FULL_DAY}|day|weekend)"
        rf"{S}(?:of|in){S}(?:(?P<month>{MONTH}){YEAR_TAIL}?|(?P<of>the|this|last|next){S}month)",
        _nth_weekday,
    ),
)
