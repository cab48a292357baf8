"""Join expressions that stand side by side and name one time: `10 p.m. on Wednesday`.

In: a text and what was found in it, in order. Out: the same with neighbours joined.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from extract.timex.calendar.point import cut, shift
from extract.timex.joining.clock_joins import (
    CLOCKS,
    TO,
    clock_and_day,
    day_and_clock,
    is_day,
    share_day,
)
from extract.timex.joining.nights import night_between
from extract.timex.joining.sums import ago_and_date, length_and_ago, length_and_rest
from extract.timex.rules.rule import Found, dated

_PARAGRAPH = re.compile(r"\n\s*\n")
_ENDING = re.compile(r"\s+(?:ending|ended|beginning|starting|commencing)\s+(?:on\s+)?")


def joined(text: str, found: list[Found]) -> list[Found]:
    """Join what belongs together; of one time in two zones keep the first."""
    out: list[Found] = []
    for item in found:
        before = out[-1] if out else None
        if before is None or _PARAGRAPH.search(text, before.end, item.start):
            out.append(item)
        elif _is_elsewhere(text, before, item):
            continue
        elif whole := next((w for join in _JOINS if (w := join(text, before, item))), None):
            out[-1] = whole
            share_day(text, out)
        else:
            out.append(item)
    return out


def _is_elsewhere(text: str, clock: Found, item: Found) -> bool:
    """Tell the same time in another zone: `10:35 a.m. (0735 GMT) Friday`."""
    gap = text[clock.end : item.start].strip().removeprefix("local time ")
    closed = text[item.end : item.end + 2].strip().startswith(")")
    return gap == "(" and closed and {clock.rule, item.rule} <= CLOCKS


def _unit_of_day(text: str, unit: Found, day: Found) -> Found | None:
    """Read `the week of March 6`, `the week ending 6 March` as the week of that day."""
    if unit.rule != "unit-bare" or unit.reading.point is None or not is_day(day):
        return None
    assert day.reading.point is not None
    grain = unit.reading.point.grain
    gap = text[unit.end : day.start]
    if gap.strip().lower() != "of" and not (grain == "week" and _ENDING.fullmatch(gap)):
        return None
    point = cut(day.reading.point, grain)
    if point is None:
        return None
    reading = dated(point, day.reading.anchor, unit.reading.mod)
    return Found(unit.start, day.end, unit.rule, reading)


def _weekend_of_days(text: str, weekend: Found, day: Found) -> Found | None:
    """Add the second day of `the weekend of 4-5 May`."""
    point = weekend.reading.point
    if point is None or point.grain != "weekend" or not text[weekend.end - 1].isdigit():
        return None
    if not is_day(day) or not TO.fullmatch(text[weekend.end : day.start]):
        return None
    assert day.reading.point is not None
    same = cut(day.reading.point, "weekend") == point
    return replace(weekend, end=day.end) if same else None


# `a week from Friday`, `a week on Friday`, `a week today`
_FROM = {"weekday": ("from", "on"), "deictic": ("from", "")}


def _length_from_day(text: str, length: Found, day: Found) -> Found | None:
    """Read `a week from Sunday`, `a week on Friday`, but not `closed for a week from Sunday`."""
    if text.endswith("for ", 0, length.start):
        return None
    number = re.fullmatch(r"P(\d+)([DW])", length.reading.value)
    gap = text[length.end : day.start].strip().lower()
    if length.reading.type != "DURATION" or not number or gap not in _FROM.get(day.rule, ()):
        return None
    gone = text[day.start : day.end].lower() == "yesterday"
    if (gap != "from" and (gone or number[2] == "D")) or not is_day(day):
        return None
    assert day.reading.point is not None
    point = shift(day.reading.point, int(number[1]) * (7 if number[2] == "W" else 1))
    if point is None:
        return None
    reading = dated(point, day.reading.anchor)
    return Found(length.start, day.end, "unit-ago", reading)


def _ago_on_day(text: str, ago: Found, day: Found) -> Found | None:
    """Read `a week ago Friday`, `two weeks ago on Friday`, `a week ago yesterday`."""
    words = re.fullmatch(r"(a|one|two|three)\s+weeks?\s+ago", text[ago.start : ago.end].lower())
    gap = text[ago.end : day.start].strip().lower()
    if (
        words is None
        or day.rule not in ("weekday", "deictic")
        or not is_day(day)
        or gap not in ("", "on")
    ):
        return None
    assert day.reading.point is not None
    weeks = {"two": 2, "three": 3}.get(words[1], 1)
    point = shift(day.reading.point, -7 * weeks)
    reading = dated(point, day.reading.anchor) if point else None
    return Found(ago.start, day.end, ago.rule, reading) if reading else None


def _day_beside_day(text: str, beside: Found, day: Found) -> Found | None:
    """Read `the day before last Tuesday`."""
    if beside.rule != "day-beside" or not is_day(day) or text[beside.end : day.start].strip():
        return None
    assert day.reading.point is not None
    before = text[beside.start : beside.end].lower().endswith("before")
    point = shift(day.reading.point, -1 if before else 1)
    if point is None:
        return None
    return Found(beside.start, day.end, beside.rule, dated(point, day.reading.anchor))


_MONTHS = frozenset(("month-day", "day-month", "month", "season"))
_STATED = re.compile(r"\d{4}|['’]\d\d")


def _year_behind(text: str, part: Found, year: Found) -> Found | None:
    """Read `1 January in 2009`, `June in 1981`, `January nineteen ninety-seven` of a broadcast."""
    point, stated = part.reading.point, year.reading.point
    gap = text[part.end : year.start].strip(" ,\n").lower()
    between = {"year-spelled": ("", "of"), "year": ("in",)}.get(year.rule, ())
    if point is None or stated is None or part.rule not in _MONTHS or gap not in between:
        return None
    if _STATED.search(text, part.start, part.end):
        return None
    reading = dated(replace(point, year=stated.year), "", part.reading.mod)
    return Found(part.start, year.end, part.rule, reading)


_Join = Callable[[str, Found, Found], Found | None]
_JOINS: tuple[_Join, ...] = (
    _unit_of_day, _weekend_of_days, clock_and_day, day_and_clock, _length_from_day,
    _ago_on_day, _day_beside_day, _year_behind, night_between, length_and_rest,
    length_and_ago, ago_and_date,
)  # fmt: skip
