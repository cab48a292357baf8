"""Join a time of day and the day beside it: `10 p.m. on Wednesday`, `tomorrow morning at 11`.

In: a text and two neighbours of what was found in it. Out: one expression, or none.
"""

import re
from dataclasses import replace

from extract.timex.calendar.lexicon import MONTH, WEEKDAY
from extract.timex.calendar.point import Point, shift
from extract.timex.rules.rule import Found, dated, unknown

CLOCKS = frozenset(
    "clock-four clock-four-day clock-four-hours clock-four-range clock-four-told clock-half "
    "clock-half-range clock-24 clock-dot clock-oclock clock-in-the clock-past clock-past-midnight "
    "noon".split()
)
_ON_DAY = re.compile(r"(?:\s*\([^()]{1,15}\)|\s+hours)?,?\s*(?:on\s+|of\s+)?", re.IGNORECASE)
_AT_CLOCK = re.compile(
    r",?\s+(?:(?:just|shortly|soon)\s+(?:before|after)|(?:at|around|about|by|from|since|before|after)"
    r"(?:\s+(?:around|about|exactly|precisely))?)\s+",
    re.IGNORECASE,
)
TO = re.compile(r"\s*(?:and|to|until|till|[-–—])\s*", re.IGNORECASE)
# `open at 7 a.m. and close at 10 p.m. on Sunday`
_AND_AT = re.compile(r"\s*,?\s+and\s+\w+\s+at\s+", re.IGNORECASE)


def clock_and_day(text: str, time: Found, day: Found) -> Found | None:
    """Read `10 p.m. on Wednesday`, `overnight on Monday`."""
    if not (time.rule in CLOCKS or time.rule.startswith("daypart") or _is_overnight(text, time)):
        return None
    if day.reading.value.startswith("XXXX-XX-XXT") and _ON_DAY.fullmatch(
        text[time.end : day.start]
    ):
        # `at 1.30 am on the morning of his death`
        unsaid = unknown("XXXX-XX-XXT" + time.reading.value.split("T", 1)[-1], "TIME")
        return Found(time.start, day.end, time.rule, unsaid)
    if time.rule in CLOCKS and _is_part_of_day(text, time, day):
        return _at(time, day, (time.start, day.end))
    gap = text[time.end : day.start]
    night = gap == " between " and _is_overnight(text, time)  # `overnight between 5 and 6 June`
    if not is_day(day) or not (night or _ON_DAY.fullmatch(gap)):
        return None
    return _at(time, day, (time.start, day.end))


def _is_part_of_day(text: str, time: Found, part: Found) -> bool:
    """Tell `8 p.m. tonight`, `4:15 Sunday morning`, `3:40 on the afternoon of 3 May`."""
    named = part.rule == "daypart" or text[part.start : part.end].lower() == "tonight"
    gap = text[time.end : part.start].strip(" ,\n").lower()
    if part.rule == "weekday" and "T" in part.reading.value and gap in ("", "on"):
        return part.reading.point is not None  # `11 p.m. on Friday night`
    return named and part.reading.point is not None and gap in ("", "on")


def day_and_clock(text: str, day: Found, time: Found) -> Found | None:
    """Read `Wednesday 10 p.m.`, `on Wednesday at around 10 p.m.`"""
    gap = text[day.end : time.start]
    part = _is_part(day) and gap.strip().lower() == "at"  # `tomorrow morning at 11`
    if time.rule not in CLOCKS or not (is_day(day) or part):
        return None
    if not (_AT_CLOCK.fullmatch(gap) or (gap.strip() in ("", ",") and len(gap) < 3)):
        return None
    return _at(time, day, (day.start, time.end))


OWN_DAY = re.compile(
    rf"\b(?:{WEEKDAY}|{MONTH}|today|tonight|tomorrow|yesterday|last|this)(?!\w)|\d{{4}}-\d\d",
    re.IGNORECASE,
)


def share_day(text: str, found: list[Found]) -> None:
    """Give `7pm` of `between 7pm and 9pm on Sunday` the day said after it."""
    if len(found) < 2:
        return
    first, second = found[-2:]
    if first.rule not in CLOCKS or second.rule not in CLOCKS or second.reading.point is None:
        return
    if OWN_DAY.search(text, first.start, first.end):
        return  # `from 9 a.m. Friday to 5 p.m. Saturday`
    gap = text[first.end : second.start]
    if gap and (TO.fullmatch(gap) or _AND_AT.fullmatch(gap)):
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


def is_day(item: Found) -> bool:
    """Tell whether an expression is a day without a time."""
    point: Point | None = item.reading.point
    return point is not None and point.grain == "day" and not point.clock


def _is_part(item: Found) -> bool:
    """Tell `Monday morning`, `this evening`."""
    point = item.reading.point
    return (
        point is not None and point.grain == "day" and point.clock in ("TMO", "TAF", "TEV", "TNI")
    )


def _is_overnight(text: str, item: Found) -> bool:
    return text[item.start : item.end].lower() == "overnight"
