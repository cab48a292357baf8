"""Dates in the reader's words, English: the only place where a date becomes text.

In: an `Edtf` and, where there are any, the words of the sources. Out: `3 January 2020`,
`between 27 December 2019 and 3 January 2020`, `27 to 31 December 2019`, `before 5 January
2020`, `about January 2020`, `winter 2020–21`, `the 2020s`. Never more precise than the record.
"""

import re
from collections.abc import Iterable
from datetime import date

from records.edtf import Edtf, Point

MONTHS = (
    "January February March April May June July August September October November December"
).split()
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
_QUARTERS = {1: "first", 4: "second", 7: "third", 10: "fourth"}
_PLAIN_YEARS = 1000
_PART_OF_MONTH = re.compile(r"\b(early|mid|late)\b", re.IGNORECASE)


def date_words(edtf: Edtf, said: Iterable[str] = ()) -> str:
    """Say a date; `said` are words of sources that mean it, such as `late last month`."""
    part = _part_of_month(edtf, said) if edtf.shape == "within" else ""
    if part:
        return part
    if edtf.start is not None and edtf.start == edtf.end:
        return _said(edtf.start)
    spell = _within if edtf.shape == "within" else _interval
    return spell(edtf.start, edtf.end)


def month_words(year: int, month: int) -> str:
    """Head the events of a month: `January 2020`."""
    return f"{MONTHS[month - 1]} {year_words(year)}"


def year_words(year: int) -> str:
    """Name a year such that it cannot be taken for another number: `2020`, `AD 476`."""
    return f"AD {year}" if year < _PLAIN_YEARS else str(year)


def period_words(point: Point) -> str:
    """Head the events of a longer stretch: `Winter 2020–21`, `The 1990s`."""
    words = _plain(point)
    return words[:1].upper() + words[1:]


def years_words(first: int, last: int) -> str:
    """Head the events of some years: `2020`, `2014 to 2019`."""
    return year_words(first) if first == last else f"{year_words(first)} to {last}"


def from_words(day: date) -> str:
    """Say where a part of a year begins: `from 3 January`."""
    return f"from {day.day} {MONTHS[day.month - 1]}"


def gap_words(months: int) -> str:
    """Say for how long nothing is told, whichever way one reads: `A gap of 3 years`."""
    years = months // 12
    return f"A gap of {years:,} year{'' if years == 1 else 's'}"


def html_datetime(edtf: Edtf) -> str:
    """Give the value of `<time datetime>` where HTML has one for this date, else nothing."""
    point = edtf.start
    if edtf.shape != "point" or point is None or edtf.approximate:
        return ""
    day = point.earliest.isoformat()
    if point.precision == "minute":
        return f"{day}T{point.time}"
    return {"hour": day, "day": day, "month": day[:7], "year": day[:4]}.get(point.precision, "")


def _part_of_month(edtf: Edtf, said: Iterable[str]) -> str:
    """Say `late December 2019` where a source's words do and the days lie in one month."""
    first, last = edtf.earliest, edtf.latest
    if not first or not last or (first.year, first.month) != (last.year, last.month):
        return ""
    parts = {match[1].lower() for text in said if (match := _PART_OF_MONTH.search(text))}
    if len(parts) != 1:
        return ""
    part = parts.pop()
    joint = "-" if part == "mid" else " "
    return f"{part}{joint}{month_words(first.year, first.month)}"


def _within(start: Point | None, end: Point | None) -> str:
    if start is None or end is None:
        side, point = ("before", end) if start is None else ("after", start)
        return f"on or {side} {_said(point)}" if point else ""
    return f"between {_shared(start, end)} and {_said(end)}"


def _interval(start: Point | None, end: Point | None) -> str:
    if start is None:
        return f"before {_said(end)}" if end else ""
    if end is None:
        return f"since {_said(start)}"
    return f"{_shared(start, end)} to {_said(end)}"


def _said(point: Point) -> str:
    return _qualified(point, _plain(point))


def _shared(start: Point, end: Point) -> str:
    """Say the first of two ends without what the second says again: `27` of `27 to 31 December`."""
    one, other = start.earliest, end.earliest
    if start.precision != end.precision or one.year != other.year or start.uncertain or end.time:
        return _said(start)
    if start.precision == "day" and one.month == other.month and not end.approximate:
        return _qualified(start, str(one.day))
    named = {"day": f"{one.day} {MONTHS[one.month - 1]}", "month": MONTHS[one.month - 1]}
    return _qualified(start, named.get(start.precision, _plain(start)))


def _qualified(point: Point, words: str) -> str:
    about = f"about {words}" if point.approximate else words
    return f"possibly {about}" if point.uncertain else about


def _plain(point: Point) -> str:
    first = point.earliest
    match point.precision:
        case "month":
            return month_words(first.year, first.month)
        case "season":
            return _season(first)
        case "quarter":
            return f"{_QUARTERS[first.month]} quarter of {year_words(first.year)}"
        case "year":
            return year_words(first.year)
        case "decade":
            return f"the {first.year}s"
        case "century":
            return f"between {year_words(first.year)} and {point.latest.year}"
        case _:
            return f"{first.day} {month_words(first.year, first.month)}{_clock(point)}"


def _season(first: date) -> str:
    """Name a season; a winter belongs to two years."""
    name = _SEASONS[first.month]
    if name != "winter":
        return f"{name} {year_words(first.year)}"
    return f"{name} {year_words(first.year)}–{(first.year + 1) % 100:02d}"


def _clock(point: Point) -> str:
    if not point.time:
        return ""
    clock, zone = re.fullmatch(r"([\d:]+)(.*)", point.time).groups()  # type: ignore[union-attr]
    if ":" not in clock:
        # `T22` says the hour, not the stroke of it.
        clock = f"{clock}:00–{(int(clock) + 1) % 24:02d}:00"
    return f", {clock}" + (f" UTC{zone.removeprefix('Z')}" if zone else "")
