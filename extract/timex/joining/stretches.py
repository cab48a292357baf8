"""Which days a length covers that a date places: `the second week of May`, `the year to March`.

In: a text, a length and the date after it. Out: EDTF, or nothing where the two are unrelated.
"""

import re
from datetime import date, timedelta

from extract.timex.calendar.model import Timex
from extract.timex.calendar.point import Point, from_date, last_day, shift
from extract.timex.calendar.values import within

_LENGTH = re.compile(r"P(?P<number>\d+)(?P<unit>[DWMQY])")
_PLACE = re.compile(r"(?:the\s+)?(first|opening|second|third|fourth|last|final)\b", re.IGNORECASE)
_NTH = {"first": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "last": 0, "final": 0}
_UNTIL = re.compile(r"\s+(?:ended|ending|to|through|up to)\s+(?:on\s+)?(?:the\s+)?", re.IGNORECASE)
_MONTH = re.compile(r"(\d{4})-(0\d|1[0-2])")
_NO_YEAR = re.compile(r"the year|.*\b(?:fiscal|financial)\b.*", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}")
_MONTHS_OF = {"M": 1, "Q": 3}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def stretch(text: str, length: Timex, end: Timex) -> str:
    """Return the days that the length covers."""
    size = _LENGTH.fullmatch(length.value)
    if size is None or length.type != "DURATION" or end.type != "DATE":
        return ""
    gap, number = text[length.end : end.start], int(size["number"])
    if gap.strip() in ("of", "in"):
        months = number * _MONTHS_OF.get(size["unit"], 0)
        if months and gap.strip() == "of":
            return _part_of_year(length, end, months)
        return _part(length, end, number * {"D": 1, "W": 7}.get(size["unit"], 0))
    if length.text.lower().startswith("the ") and _UNTIL.fullmatch(gap):
        return _up_to(end, number, size["unit"])
    return ""


def _part(length: Timex, end: Timex, days: int) -> str:
    """Read `the second week of May`, `the first ten days of June`."""
    place, month = _PLACE.match(length.text), _MONTH.fullmatch(end.edtf)
    last = last_day(Point("month", int(month[1]), int(month[2]))) if month else None
    if place is None or last is None or not days:
        return ""
    first, nth = last.replace(day=1), _NTH[place[1].lower()]
    start = first + timedelta(days * (nth - 1)) if nth else last - timedelta(days - 1)
    stop = min(start + timedelta(days - 1), last)
    return within(start, stop) if first <= start <= stop else ""


def _part_of_year(length: Timex, end: Timex, months: int) -> str:
    """Read `the first two quarters of 2012`, `the final three months of last year`."""
    place, year = _PLACE.match(length.text), _YEAR.fullmatch(end.edtf)
    if place is None or year is None or _NO_YEAR.fullmatch(end.text):
        return ""  # `the first nine months of the year`, told in March, are last year's
    nth = _NTH[place[1].lower()]
    begun = months * (nth - 1) + 1 if nth else 13 - months
    if begun < 1 or begun + months > 13:
        return ""
    last = last_day(Point("month", int(year[0]), begun + months - 1))
    return within(date(int(year[0]), begun, 1), last) if last else ""


def _up_to(end: Timex, number: int, unit: str) -> str:
    """Read `the six months to June`, `the year ended 31 March`."""
    month = _MONTH.fullmatch(end.edtf)
    if month:
        last = last_day(Point("month", int(month[1]), int(month[2])))
    else:
        last = date.fromisoformat(end.edtf) if _DAY.fullmatch(end.edtf) else None
    if last is None:
        return ""
    if unit in "DW":
        return within(last - timedelta(number * (7 if unit == "W" else 1) - 1), last)
    months = number * (12 if unit == "Y" else 1)
    before = shift(from_date(last + timedelta(days=1), "month"), -months)
    if before is None or before.year < 1:
        return ""
    day = min((last + timedelta(days=1)).day, 28)
    return within(date(before.year, before.part, day), last)
