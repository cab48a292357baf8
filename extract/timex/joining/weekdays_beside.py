"""Date a weekday that the day beside it places: `3 March, a Sunday`, `the Friday before 3 May`.

In: a text and two neighbours of what was found in it. Out: the weekday with its date, or nothing.
"""

import re
from dataclasses import replace
from datetime import timedelta

from extract.timex.calendar.point import first_day, from_date
from extract.timex.rules.rule import Found, dated

_ANY = re.compile(r"XXXX-WXX-(\d)(T\w+)?")
_APPOSED = re.compile(r",?\s+\(?an?\s+", re.IGNORECASE)
_BESIDE = re.compile(r"\s+(before|after)\s+", re.IGNORECASE)
_WEEK = 7


def weekday_of_date(text: str, date: Found, weekday: Found) -> Found | None:
    """Read `on 3 May, a Friday`, as that day, if it is one."""
    day = first_day(date.reading.point) if date.reading.point else None
    any_day = _ANY.fullmatch(weekday.reading.value)
    if day is None or any_day is None or date.reading.point is None:
        return None
    same = day.weekday() + 1 == int(any_day[1]) and date.reading.point.grain == "day"
    if not same or not _APPOSED.fullmatch(text[date.end : weekday.start]):
        return None
    return replace(weekday, reading=dated(from_date(day), date.reading.anchor))


def weekday_beside_date(text: str, weekday: Found, date: Found) -> Found | None:
    """Read `the last Saturday before Christmas`, `the first Monday after 6 May`."""
    any_day, point = _ANY.fullmatch(weekday.reading.value), date.reading.point
    way = _BESIDE.fullmatch(text[weekday.end : date.start])
    day = first_day(point) if point and point.grain == "day" and not point.clock else None
    if weekday.rule != "weekday" or any_day is None or any_day[2] or way is None or day is None:
        return None
    gap = (int(any_day[1]) - 1 - day.weekday()) % _WEEK
    ahead = gap or _WEEK if way[1].lower() == "after" else gap - _WEEK
    return replace(weekday, reading=dated(from_date(day + timedelta(ahead)), date.reading.anchor))
