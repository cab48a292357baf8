"""Join lengths that add up: `1 hour and 45 minutes`, `ten years ago this March`.

In: a text and two neighbours found in it. Out: one in their place, or nothing.
"""

import re
from dataclasses import replace

from extract.timex.calendar.point import cut, is_possible, shift
from extract.timex.rules.rule import Found, dated

_SIZES = {"PY": 6, "PM": 5, "PW": 4, "PD": 3, "PTH": 2, "PTM": 1, "PTS": 0}
_PERIOD = re.compile(r"(?P<time>PT?)(?P<number>\d+(?:\.\d+)?)(?P<unit>[A-Z])")
_WITH = re.compile(r",?\s+(?:and\s+)?")


def length_and_rest(text: str, length: Found, rest: Found) -> Found | None:
    """Read `1 hour and 45 minutes`, `two years, three months`."""
    first, second = (_PERIOD.fullmatch(found.reading.value) for found in (length, rest))
    if not (first and second and _WITH.fullmatch(text[length.end : rest.start])):
        return None
    larger, smaller = (_SIZES.get(size["time"] + size["unit"], 9) for size in (first, second))
    if {length.rule, rest.rule} != {"length"} or not smaller < larger < 9:
        return None
    time = "T" if second["time"] == "PT" and first["time"] == "P" else ""
    value = first[0] + time + second["number"] + second["unit"]
    return replace(length, end=rest.end, reading=replace(length.reading, value=value))


_GRAINS = {"PY": "year", "PM": "month", "PW": "week"}
_AHEAD = re.compile(r"(?:later|now|hence|time|after\w*(?:\s+\w+)?)$", re.IGNORECASE)


def length_and_ago(text: str, length: Found, ago: Found) -> Found | None:
    """Read `ten years and two months ago` as the year, no finer than the larger unit."""
    size, point = _PERIOD.fullmatch(length.reading.value), ago.reading.point
    grain = _GRAINS.get(size["time"] + size["unit"]) if size else None
    if length.rule != "length" or ago.rule != "unit-ago" or not grain or not point or not size:
        return None
    gap = text[length.end : ago.start]
    if "and" not in gap or not _WITH.fullmatch(gap):
        return None
    ahead = _AHEAD.search(text[ago.start : ago.end]) is not None
    start = cut(point, grain)
    far = shift(start, int(float(size["number"])) * (1 if ahead else -1)) if start else None
    reading = dated(far, ago.reading.anchor) if far else None
    return Found(length.start, ago.end, ago.rule, reading) if reading else None


def ago_and_date(text: str, ago: Found, date: Found) -> Found | None:
    """Read `ten years ago this March`, `two years ago this spring`, `a year ago tomorrow`."""
    then, point = ago.reading.point, date.reading.point
    years = ago.rule == "unit-ago" and then is not None and then.grain == "year"
    beside = text[ago.end : date.start] in (" ", " on ")
    if not years or then is None or point is None or not beside:
        return None
    words = text[date.start : date.end].lower()
    month = date.rule in ("month", "season") and words.startswith("this ")
    day = date.rule == "deictic" or (date.rule == "weekday" and " " not in words)
    if not month and not (day and not point.clock):
        return None
    if not is_possible(then.year, point.part, point.day or 1):
        return None
    reading = dated(replace(point, year=then.year), date.reading.anchor)
    return Found(ago.start, date.end, ago.rule, reading)
