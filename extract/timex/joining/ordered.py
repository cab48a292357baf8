"""Put the ends of a range of weekdays in order: `between Friday and Monday`.

In: a text and what was found in it, in order. Out: the same; of two weekdays that are the ends of
one range, the first is the last one before the second.
"""

import re
from dataclasses import replace
from datetime import timedelta

from extract.timex.calendar.lexicon import WEEKDAY, WEEKDAYS
from extract.timex.calendar.point import COARSER, first_day, from_date
from extract.timex.joining.month_lists import months_in_order
from extract.timex.joining.weekdays_beside import weekday_beside_date, weekday_of_date
from extract.timex.rules.rule import Found, dated, unknown

_TO = re.compile(r"\s*(?:[-–—]|to|until|till|through)\s*", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s+$", re.IGNORECASE)
_WEEKDAY = re.compile(rf"{WEEKDAY}$", re.IGNORECASE)
_WEEK = 7


def in_order(text: str, found: list[Found]) -> list[Found]:
    """Move the first weekday of each range to the days before the second."""
    out = months_in_order(text, found)
    for index in range(len(out) - 1):
        first, second = out[index], out[index + 1]
        if recurring := _recurs_too(text, first, second):
            out[index + 1] = recurring
        elif named := _names_again(text, first, second):
            out[index + 1] = named
        elif told := weekday_of_date(text, first, second):
            out[index + 1] = told
        elif beside := weekday_beside_date(text, first, second):
            out[index] = beside
        elif _is_weekday(text, first) and _is_weekday(text, second):
            if _is_range(text, first, second):
                out[index] = _before(first, second)
            elif _is_list(text, first, second):
                out[index + 1] = _after(first, second)
        elif _is_same_day(text, first, second) or _is_told(text, first, second):
            out[index] = replace(first, reading=replace(second.reading, span=None))
    return out


_EVERY = re.compile(r"\s*(?:,|,?\s+(?:and|or))\s+", re.IGNORECASE)


def _recurs_too(text: str, every: Found, day: Found) -> Found | None:
    """Read the Friday of `every Tuesday and Friday` as one of many, too."""
    point, gap = day.reading.point, text[every.end : day.start]
    plain = day.rule == "weekday" and text[day.start : day.end].split()[0].lower() in WEEKDAYS
    if not (plain and every.reading.type == "SET" and "-WXX-" in every.reading.value):
        return None
    first = first_day(point) if point else None
    if point is None or first is None or not _EVERY.fullmatch(gap):
        return None
    value = f"XXXX-WXX-{first.weekday() + 1}{point.clock}"
    return replace(day, reading=replace(unknown(value, "SET"), span=day.reading.span))


def _names_again(text: str, first: Found, second: Found) -> Found | None:
    """Read `tomorrow morning, Wednesday`, `yesterday (Monday)` as one day."""
    day = first_day(first.reading.point) if first.reading.point else None
    gap = text[first.end : second.start].strip()
    if day is None or first.rule != "deictic" or second.rule != "weekday" or gap not in (",", "("):
        return None
    same = f"{day:%A}" == text[second.start : second.end]
    return replace(second, reading=dated(from_date(day), first.reading.anchor)) if same else None


_NAMED = frozenset(("day-beside", "unit", "holiday", "weekday"))


def _is_same_day(text: str, first: Found, second: Found) -> bool:
    """Tell `the following day, 3 June`, `Armistice Day, 11 November`: the date says which."""
    told, day = first.reading.point, second.reading.point
    if first.rule not in _NAMED or second.rule not in ("month-day", "day-month") or day is None:
        return False
    if not text[first.start : first.end].lower().endswith("day"):
        return False
    if first.rule == "weekday":
        same = f"{first_day(day):%A}" == text[first.start : first.end].split()[-1]
        return same and text[first.end : second.start].strip() == "("
    same = told is None or (told.part, told.day) == (day.part, day.day) or first.rule == "unit"
    return same and text[first.end : second.start].strip(" \n") == ","


_TOLD = re.compile(r",?\s+(?:in|on)\s+|\s+\(", re.IGNORECASE)
_OFFSETS = frozenset(("unit-ago", "unit-ago-vague", "unit-plural-ago"))
_AWAY = re.compile(r"\b(?:later|earlier|before|after|afterwards)\b", re.IGNORECASE)


def _is_told(text: str, first: Found, second: Found) -> bool:
    """Tell `four months later, in May 1925`, `two years later (1928)`: the date says when."""
    told, date = first.reading.point, second.reading.point
    if first.rule not in _OFFSETS or second.rule not in _DATES or date is None:
        return False
    if not _TOLD.fullmatch(text[first.end : second.start]):
        return False
    coarser = told is not None and COARSER.index(told.grain) < COARSER.index(date.grain)
    return not coarser and _AWAY.search(text, first.start, first.end) is not None


_DATES = frozenset("year year-bc month month-day day-month".split())


def _is_weekday(text: str, found: Found) -> bool:
    """Tell `Friday`, `Friday last week` and `6 p.m. on Friday`."""
    named = _WEEKDAY.search(text, found.start, found.end)
    clock = found.rule.startswith("clock") or found.rule == "noon"
    return found.rule.startswith("weekday") or (clock and bool(named))


def _is_range(text: str, first: Found, second: Found) -> bool:
    gap = text[first.end : second.start]
    between = _BETWEEN.search(text[max(0, first.start - 12) : first.start])
    return _TO.fullmatch(gap) is not None or bool(between and _AND.fullmatch(gap))


# `next Tuesday, Wednesday and Thursday`, `Monday night into Tuesday`
_LIST = re.compile(r"\s*(?:,|,?\s+and|\s+into)\s+", re.IGNORECASE)
_LISTED = 3  # days that may lie between two of a list


def _is_list(text: str, first: Found, second: Found) -> bool:
    gap, plain = text[first.end : second.start], text[second.start : second.end].lower()
    if gap.strip().lower() == "into":
        return True  # `Wednesday night into early Thursday morning`
    return plain.rstrip(".") in WEEKDAYS and _LIST.fullmatch(gap) is not None


def _after(first: Found, second: Found) -> Found:
    """Move a weekday of a list on to the days after the one before it, where that lies ahead."""
    start, end = first.reading.point, second.reading.point
    begun, over = (first_day(start) if start else None), (first_day(end) if end else None)
    published = second.reading.anchor.removeprefix("published ")
    if end is None or begun is None or over is None or over > begun or f"{begun}" < published:
        return second
    gap = (over - begun).days % _WEEK
    if not 0 < gap <= _LISTED:
        return second
    day = replace(from_date(begun + timedelta(days=gap)), clock=end.clock)
    return replace(second, reading=dated(day, second.reading.anchor, second.reading.mod))


def _before(first: Found, second: Found) -> Found:
    start, end = first.reading.point, second.reading.point
    begun, over = (first_day(start) if start else None), (first_day(end) if end else None)
    if start is None or begun is None or over is None:
        return first
    day = over - timedelta(days=(over - begun).days % _WEEK or _WEEK)
    if day == begun:
        return first
    moved = dated(replace(from_date(day), clock=start.clock), first.reading.anchor)
    return replace(first, reading=replace(moved, mod=first.reading.mod))
