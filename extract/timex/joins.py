"""Join expressions that stand side by side and name one time: `10 p.m. on Wednesday`.

In: a text and what was found in it, in order. Out: the same with neighbours joined.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from extract.timex.lexicon import MONTH, WEEKDAY
from extract.timex.nights import night_between
from extract.timex.point import Point, cut, shift
from extract.timex.rule import Found, dated, unknown
from extract.timex.sums import ago_and_date, length_and_ago, length_and_rest

_CLOCKS = frozenset(
    "clock-four clock-four-day clock-half clock-24 clock-dot clock-oclock clock-in-the clock-past "
    "clock-past-midnight noon".split()
)
_ON_DAY = re.compile(r"(?:\s*\([^()]{1,15}\)|\s+hours)?,?\s*(?:on\s+|of\s+)?", re.IGNORECASE)
_AT_CLOCK = re.compile(
    r",?\s+(?:(?:just|shortly|soon)\s+(?:before|after)|(?:at|around|about|by|from|since|before|after)"
    r"(?:\s+(?:around|about|exactly|precisely))?)\s+",
    re.IGNORECASE,
)
_ENDING = re.compile(r"\s+(?:ending|ended|beginning|starting|commencing)\s+(?:on\s+)?")
_TO = re.compile(r"\s*(?:and|to|until|till|[-–—])\s*", re.IGNORECASE)
# `open at 7 a.m. and close at 10 p.m. on Sunday`
_AND_AT = re.compile(r"\s*,?\s+and\s+\w+\s+at\s+", re.IGNORECASE)


def joined(text: str, found: list[Found]) -> list[Found]:
    """Join what belongs together; of one time in two zones keep the first."""
    out: list[Found] = []
    for item in found:
        before = out[-1] if out else None
        if before is None:
            out.append(item)
        elif _is_elsewhere(text, before, item):
            continue
        elif whole := next((w for join in _JOINS if (w := join(text, before, item))), None):
            out[-1] = whole
            _share_day(text, out)
        else:
            out.append(item)
    return out


def _is_elsewhere(text: str, clock: Found, item: Found) -> bool:
    """Tell the same time in another zone: `10:35 a.m. (0735 GMT) Friday`."""
    gap = text[clock.end : item.start].strip().removeprefix("local time ")
    closed = text[item.end : item.end + 2].strip().startswith(")")
    return gap == "(" and closed and {clock.rule, item.rule} <= _CLOCKS


def _unit_of_day(text: str, unit: Found, day: Found) -> Found | None:
    """Read `the week of March 6`, `the week ending 6 March` as the week of that day."""
    if unit.rule != "unit-bare" or unit.reading.point is None or not _is_day(day):
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
    if not _is_day(day) or not _TO.fullmatch(text[weekend.end : day.start]):
        return None
    assert day.reading.point is not None
    same = cut(day.reading.point, "weekend") == point
    return replace(weekend, end=day.end) if same else None


def _clock_and_day(text: str, time: Found, day: Found) -> Found | None:
    """Read `10 p.m. on Wednesday`, `overnight on Monday`."""
    if not (time.rule in _CLOCKS or time.rule.startswith("daypart") or _is_overnight(text, time)):
        return None
    if day.reading.value.startswith("XXXX-XX-XXT") and _ON_DAY.fullmatch(
        text[time.end : day.start]
    ):
        # `at 1.30 am on the morning of his death`
        unsaid = unknown("XXXX-XX-XXT" + time.reading.value.split("T", 1)[-1], "TIME")
        return Found(time.start, day.end, time.rule, unsaid)
    if time.rule in _CLOCKS and _is_part_of_day(text, time, day):
        return _at(time, day, (time.start, day.end))
    gap = text[time.end : day.start]
    night = gap == " between " and _is_overnight(text, time)  # `overnight between 5 and 6 June`
    if not _is_day(day) or not (night or _ON_DAY.fullmatch(gap)):
        return None
    return _at(time, day, (time.start, day.end))


def _is_part_of_day(text: str, time: Found, part: Found) -> bool:
    """Tell `10:45 p.m. last night`, `8 p.m. tonight`, `4:15 Sunday morning`."""
    named = part.rule == "daypart" or text[part.start : part.end].lower() == "tonight"
    gap = text[time.end : part.start].strip(" ,\n").lower()
    if part.rule == "weekday" and "T" in part.reading.value and gap in ("", "on"):
        return part.reading.point is not None  # `11 p.m. on Friday night`
    return named and part.reading.point is not None and not gap


def _day_and_clock(text: str, day: Found, time: Found) -> Found | None:
    """Read `Wednesday 10 p.m.`, `on Wednesday at around 10 p.m.`"""
    if time.rule not in _CLOCKS or not _is_day(day):
        return None
    gap = text[day.end : time.start]
    if not (_AT_CLOCK.fullmatch(gap) or (gap.strip() == "" and len(gap) < 3)):
        return None
    return _at(time, day, (day.start, time.end))


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
    if (gap != "from" and (gone or number[2] == "D")) or not _is_day(day):
        return None
    assert day.reading.point is not None
    point = shift(day.reading.point, int(number[1]) * (7 if number[2] == "W" else 1))
    if point is None:
        return None
    reading = dated(point, day.reading.anchor)
    return Found(length.start, day.end, "unit-ago", reading)


def _ago_on_day(text: str, ago: Found, day: Found) -> Found | None:
    """Read `a week ago Friday`, `two weeks ago on Friday`."""
    words = re.fullmatch(r"(a|one|two|three)\s+weeks?\s+ago", text[ago.start : ago.end].lower())
    gap = text[ago.end : day.start].strip().lower()
    if words is None or day.rule != "weekday" or not _is_day(day) or gap not in ("", "on"):
        return None
    assert day.reading.point is not None
    weeks = {"two": 2, "three": 3}.get(words[1], 1)
    point = shift(day.reading.point, -7 * weeks)
    reading = dated(point, day.reading.anchor) if point else None
    return Found(ago.start, day.end, ago.rule, reading) if reading else None


def _day_beside_day(text: str, beside: Found, day: Found) -> Found | None:
    """Read `the day before last Tuesday`."""
    if beside.rule != "day-beside" or not _is_day(day) or text[beside.end : day.start].strip():
        return None
    assert day.reading.point is not None
    before = text[beside.start : beside.end].lower().endswith("before")
    point = shift(day.reading.point, -1 if before else 1)
    if point is None:
        return None
    return Found(beside.start, day.end, beside.rule, dated(point, day.reading.anchor))


_STATED = re.compile(r"\d{4}|['’]\d\d")


def _year_behind(text: str, part: Found, year: Found) -> Found | None:
    """Read `1 January in 2009`, and `January nineteen ninety-seven` of a broadcast."""
    point, stated = part.reading.point, year.reading.point
    gap = text[part.end : year.start].strip(" ,\n").lower()
    between = {"year-spelled": ("", "of"), "year": ("in",)}.get(year.rule, ())
    months = ("month-day", "day-month", *(() if year.rule == "year" else ("month", "season")))
    if point is None or stated is None or part.rule not in months or gap not in between:
        return None
    if _STATED.search(text, part.start, part.end):
        return None
    reading = dated(replace(point, year=stated.year), "", part.reading.mod)
    return Found(part.start, year.end, part.rule, reading)


_Join = Callable[[str, Found, Found], Found | None]
_JOINS: tuple[_Join, ...] = (
    _unit_of_day, _weekend_of_days, _clock_and_day, _day_and_clock, _length_from_day,
    _ago_on_day, _day_beside_day, _year_behind, night_between, length_and_rest,
    length_and_ago, ago_and_date,
)  # fmt: skip


OWN_DAY = re.compile(
    rf"\b(?:{WEEKDAY}|{MONTH}|today|tonight|tomorrow|yesterday|last|this)(?!\w)|\d{{4}}-\d\d",
    re.IGNORECASE,
)


def _share_day(text: str, found: list[Found]) -> None:
    """Give `7pm` of `between 7pm and 9pm on Sunday` the day said after it."""
    if len(found) < 2:
        return
    first, second = found[-2:]
    if first.rule not in _CLOCKS or second.rule not in _CLOCKS:
        return
    if OWN_DAY.search(text, first.start, first.end):
        return  # `from 9 a.m. Friday to 5 p.m. Saturday`
    gap = text[first.end : second.start]
    if gap and (_TO.fullmatch(gap) or _AND_AT.fullmatch(gap)):
        shared = _at(first, second, (first.start, first.end))
        found[-2] = shared if shared.reading.value < second.reading.value else _day_before(shared)


def _day_before(time: Found) -> Found:
    """Put `3 p.m.` of `from 3 p.m. to 8 a.m. on Monday` on the Sunday."""
    point = time.reading.point
    before = shift(replace(point, clock=""), -1) if point else None
    if point is None or before is None:
        return time
    reading = dated(replace(before, clock=point.clock), time.reading.anchor)
    return replace(time, reading=replace(reading, mod=time.reading.mod))


def _at(time: Found, day: Found, span: tuple[int, int]) -> Found:
    """Put a time of day on a day."""
    point = day.reading.point
    assert point is not None
    clock = _half_of_day("T" + time.reading.value.split("T", 1)[-1], time, point.clock)
    reading = replace(dated(replace(point, clock=clock), day.reading.anchor), mod=day.reading.mod)
    return Found(*span, time.rule, reading)


def _half_of_day(clock: str, time: Found, part: str) -> str:
    """Put the 8:30 of `8:30 Saturday night` after noon."""
    hour = int(clock[1:3]) if clock[1:3].isdigit() else 0
    late = part in ("TAF", "TEV") or (part == "TNI" and hour > 5)
    if time.rule in ("clock-24", "clock-past") and late and 1 <= hour < 12:
        return f"T{hour + 12}{clock[3:]}"
    return clock


def _is_day(item: Found) -> bool:
    point: Point | None = item.reading.point
    return point is not None and point.grain == "day" and not point.clock


def _is_overnight(text: str, item: Found) -> bool:
    return text[item.start : item.end].lower() == "overnight"
