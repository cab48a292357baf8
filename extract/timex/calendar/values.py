"""A calendar point and its TIMEX3 mod as an EDTF date of the record format.

In: points. Out: strings such as `2020-01-03`, `[2019-12-21..2019-12-31]`, `202X`, `2020-33`.
"""

from datetime import date, timedelta

from extract.timex.calendar.point import Point, first_day, last_day
from records.edtf import EdtfError, parse_edtf

# Which third of a month or a year the words `early`, `mid`, `late` leave open.
_THIRDS = {"START": 0, "MID": 1, "END": 2}
_LAST_YEAR = 9989  # the last whole decade of the record format
_LAST_CENTURY = 9900
_MONTH_THIRDS = ((1, 10), (11, 20), (21, 31))
_DECADE_THIRDS = ((0, 3), (4, 6), (7, 9))


def edtf(point: Point, mod: str = "") -> str:
    """Write a point in EDTF, empty where the subset has no form for it (years BC, far futures)."""
    if not 1 <= point.year <= _LAST_YEAR:
        return ""
    third = _THIRDS.get(mod)
    if third is not None and (part := _third(point, third)):
        return part
    plain = _plain(point)
    return f"{plain}~" if mod == "APPROX" and plain[-1].isdigit() and "T" not in plain else plain


def _plain(point: Point) -> str:
    first, last = first_day(point), last_day(point)
    match point.grain:
        case "day":
            hour = point.clock[1:3]
            return f"{first}T{hour}" if hour.isdigit() and int(hour) < 24 else f"{first}"
        case "month":
            return f"{point.year:04d}-{point.part:02d}"
        case "season":
            return f"{point.year:04d}-{20 + point.part}"
        case "quarter":
            return f"{point.year:04d}-{32 + point.part}"
        case "year":
            return f"{point.year:04d}"
        case "decade":
            return f"{point.year // 10:03d}X"
        case "century":
            return f"{point.year // 100:02d}XX" if point.year < _LAST_CENTURY else ""
    return within(first, last) if first and last else ""


def _third(point: Point, third: int) -> str:
    first, last = first_day(point), last_day(point)
    if first is None or last is None:
        return ""
    if point.grain == "month":
        start, end = _MONTH_THIRDS[third]
        return within(first.replace(day=start), first.replace(day=min(end, last.day)))
    if point.grain == "year":
        return f"[{point.year:04d}-{third * 4 + 1:02d}..{point.year:04d}-{third * 4 + 4:02d}]"
    if point.grain == "decade":
        start, end = _DECADE_THIRDS[third]
        return f"[{point.year + start:04d}..{point.year + end:04d}]"
    if point.grain in ("week", "quarter", "half", "season"):
        length = (last - first).days + 1
        start, end = length * third // 3, length * (third + 1) // 3 - 1
        return within(first + timedelta(days=start), first + timedelta(days=end))
    return ""


def within(first: date, last: date) -> str:
    """Write `once, on a day within`."""
    return f"{first}" if first == last else f"[{first}..{last}]"


def bounds(text: str) -> tuple[str, str]:
    """Return the two ends of an EDTF value that may be an interval."""
    inner = text.strip("[]")
    for mark in ("..", "/"):
        if mark in inner:
            first, last = inner.split(mark, 1)
            return first, last
    return inner, inner


def is_date(text: str) -> bool:
    """Tell whether the record format takes this; ends in the wrong order, for one, it does not."""
    try:
        parse_edtf(text)
    except EdtfError:
        return False
    return True
