"""Dates as far as they are known: the part of EDTF (ISO 8601-2:2019) that news needs.

In: text such as `2020-01-03`, `2020-01~`, `[2019-12-27..2020-01-03]`. Out: `Edtf`, with the
first and the last day that the event may have touched. The subset, and what each form means:

    2020-01-03   2020-01   2020          a day, some day of the month, of the year
    2020-01-03T22  2020-01-03T22:05      with the local hour, or hour and minute (Z, +03:00 allowed)
    2020-21 … 2020-24                    spring, summer, autumn, winter (northern; level 1)
    2020-33 … 2020-36                    first to fourth quarter (level 2)
    202X  20XX                           some year of the decade, of the century
    2020-01~   2020-01?   2020-01%       about; uncertain; both
    2019-12-27/2019-12-31                lasted from … to …
    2024-01-28/..   ../2020-01-05        since …; before … (it was over by then)
    [2019-12-27..2020-01-03]             once, on some day within
    [..2020-01-05]  [2020-01-05..]       once, at the latest on …; at the earliest on …

`..` inside square brackets bounds one moment; a slash bounds a stretch. `../X` is read as
"before X", which is what reporters know when they write it.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

Precision = Literal[
    "minute", "hour", "day", "month", "season", "quarter", "year", "decade", "century"
]
Shape = Literal["point", "interval", "within"]

_POINT = re.compile(
    r"""(?P<year>\d{4}|\d{3}X|\d{2}XX)
        (?:-(?P<month>\d{2})
          (?:-(?P<day>\d{2})
            (?:T(?P<hour>\d{2})(?::(?P<minute>\d{2})(?::\d{2})?)?(?P<zone>Z|[+-]\d{2}:\d{2})?)?
          )?
        )?
        (?P<qualifier>[~?%])?""",
    re.VERBOSE | re.ASCII,
)
_SEASONS = {21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3)}
_QUARTERS = {33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3)}
EXAMPLES = '2020-01-03, 2020-01, 2020-01~ or "[2019-12-27..2020-01-03]"'


class EdtfError(ValueError):
    """The text is no date of the subset; the message says why."""


@dataclass(frozen=True, slots=True)
class Point:
    """One end of a date, or the whole of it: a stretch of days and how it was written."""

    earliest: date
    latest: date
    precision: Precision
    approximate: bool = False
    uncertain: bool = False
    time: str = ""
    """The local clock time, `22` or `22:05`, with its zone if given."""


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date as far as it is known. `earliest` or `latest` is None where it is open."""

    text: str
    shape: Shape
    start: Point | None
    end: Point | None

    @property
    def earliest(self) -> date | None:
        """The first day that it may have touched."""
        return self.start.earliest if self.start else None

    @property
    def latest(self) -> date | None:
        """The last day that it may have touched; for `../X` that is X."""
        return self.end.latest if self.end else None

    @property
    def approximate(self) -> bool:
        """Whether either end is marked as about or uncertain."""
        points = [point for point in (self.start, self.end) if point]
        return any(point.approximate or point.uncertain for point in points)

    @property
    def exact_day(self) -> date | None:
        """The day, where one is known for sure."""
        known = self.earliest == self.latest and not self.approximate
        return self.earliest if known else None

    @property
    def sort_key(self) -> tuple[date, date, str]:
        """Order by the earliest day, then the more precise, then the time of day."""
        first = self.earliest or self.latest or date.min
        last = self.latest or date.max
        return (first, last, self.start.time if self.start else "")

    def __str__(self) -> str:
        return self.text


def overlap(one: Edtf, other: Edtf) -> bool:
    """Say whether both dates could be the same moment; about-dates reach one unit further."""
    first_one, last_one = reach(one)
    first_other, last_other = reach(other)
    return first_one <= last_other and first_other <= last_one


def reach(edtf: Edtf) -> tuple[date, date]:
    """Give the first and last day that a date could mean; about-dates reach a unit further.

    The unit is the precision's own: a month for `2020-01~`, and two days for a day.
    """
    first, last = edtf.earliest or date.min, edtf.latest or date.max
    if not edtf.approximate:
        return first, last
    widest = max(point.latest - point.earliest for point in (edtf.start, edtf.end) if point)
    slack = max(widest, timedelta(days=2))
    return _shift(first, -slack), _shift(last, slack)


@lru_cache(maxsize=65536)
def parse_edtf(text: str) -> Edtf:
    """Read a date of the subset; raise `EdtfError` with what is wrong."""
    if text.startswith("[") and text.endswith("]"):
        start, end = _ends(text[1:-1], "..", text)
        return _bounded(text, "within", start, end)
    if "/" in text:
        start, end = _ends(text, "/", text)
        return _bounded(text, "interval", start, end)
    point = _point(text)
    return Edtf(text, "point", point, point)


def edtf_of_days(first: date, last: date) -> Edtf:
    """Write `once, within these days`: the day itself where both are the same."""
    text = first.isoformat() if first == last else f"[{first.isoformat()}..{last.isoformat()}]"
    return parse_edtf(text)


def _ends(text: str, separator: str, whole: str) -> tuple[Point | None, Point | None]:
    left, found, right = text.partition(separator)
    if not found or separator in right.removeprefix("..").removesuffix(".."):
        raise EdtfError(f"{whole!r} is not a date; write {EXAMPLES}")
    return _end(left), _end(right)


def _end(text: str) -> Point | None:
    return None if text in ("", "..") else _point(text)


def _bounded(text: str, shape: Shape, start: Point | None, end: Point | None) -> Edtf:
    if start is None and end is None:
        raise EdtfError(f"{text!r} is open at both ends; write {EXAMPLES}")
    if start and end and start.earliest > end.latest:
        raise EdtfError(f"{text!r} ends before it starts; swap the two dates")
    return Edtf(text, shape, start, end)


def _point(text: str) -> Point:
    match = _POINT.fullmatch(text)
    if not match:
        raise EdtfError(f"{text!r} is not a date; write {EXAMPLES}")
    first, last, precision = _days(match, text)
    qualifier = match["qualifier"] or ""
    time = _time(match, text)
    return Point(
        earliest=first,
        latest=last,
        precision=precision,
        approximate=qualifier in {"~", "%"},
        uncertain=qualifier in {"?", "%"},
        time=time,
    )


def _days(match: re.Match[str], text: str) -> tuple[date, date, Precision]:
    year, month, day = match["year"], match["month"], match["day"]
    if "X" in year:
        return _years(year, month, text)
    if year in ("0000", "9999"):
        raise EdtfError(f"{text!r}: years run from 0001 to 9998")
    if month is None:
        return date(int(year), 1, 1), date(int(year), 12, 31), "year"
    if day is None:
        return _months(int(year), int(month), text)
    return _day(int(year), int(month), int(day), text=text, match=match)


def _years(year: str, month: str | None, text: str) -> tuple[date, date, Precision]:
    if month is not None or year.startswith(("00", "99")):
        raise EdtfError(f"{text!r}: an X stands for an unknown digit of a year alone, as in 202X")
    first, last = int(year.replace("X", "0")), int(year.replace("X", "9"))
    return date(first, 1, 1), date(last, 12, 31), "decade" if year.count("X") == 1 else "century"


def _months(year: int, month: int, text: str) -> tuple[date, date, Precision]:
    if 1 <= month <= 12:
        return date(year, month, 1), _month_end(year, month), "month"
    precision: Precision = "season" if month in _SEASONS else "quarter"
    if month not in _SEASONS | _QUARTERS:
        raise EdtfError(f"{text!r}: month {month:02d} does not exist; write 01 to 12")
    start, length = (_SEASONS | _QUARTERS)[month]
    ends = year * 12 + start + length - 2
    return date(year, start, 1), _month_end(ends // 12, ends % 12 + 1), precision


def _day(
    year: int, month: int, day: int, *, text: str, match: re.Match[str]
) -> tuple[date, date, Precision]:
    try:
        known = date(year, month, day)
    except ValueError as error:
        reason = str(error).split(" for month")[0]
        raise EdtfError(f"{text!r}: {reason}; check the calendar") from None
    precision: Precision = "minute" if match["minute"] else "hour" if match["hour"] else "day"
    return known, known, precision


def _time(match: re.Match[str], text: str) -> str:
    hour, minute = match["hour"], match["minute"]
    if hour is None:
        return ""
    if int(hour) > 23 or int(minute or 0) > 59:
        raise EdtfError(f"{text!r}: there is no such time of day; write T00 to T23")
    return hour + (f":{minute}" if minute else "") + (match["zone"] or "")


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _shift(day: date, by: timedelta) -> date:
    try:
        return day + by
    except OverflowError:
        return date.min if by < timedelta(0) else date.max
