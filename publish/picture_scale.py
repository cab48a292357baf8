"""Where a day stands in a picture of the timeline: time cut into columns.

In: the dates of all events. Out: `Scale`: the unit of time that a column stands for, the column
of each day, the breaks where nothing happened for long, and the years to write below. The unit
is the finest that keeps the columns wide enough for a finger on a phone and the breaks few.
A long stretch in which no date begins or ends is one break, however long it was.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from publish import dates
from records.edtf import Edtf

_MOST_COLUMNS = 48
_MOST_BREAKS = 8
# So many empty columns are drawn; more become a break, as wide as two.
_LONGEST_EMPTY = 3
_BREAK = 2
_UNITS = ("day", "month", "year", "decade", "century")
# The room that a label needs, as a share of the picture's width on a phone.
_SHORT, _LONG = 0.13, 0.27
_MONTH = 3
"""Letters of a month's name, where it stands without its year."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Columns of time, from the oldest to the newest."""

    unit: str
    columns: int
    column_of: Mapping[int, int]
    """The column of each number of the unit in which a date begins or ends, or that is empty."""
    breaks: tuple[int, ...]
    """The first column of each break."""

    def column(self, day: date) -> int:
        """Give the column of a day on which some date of the scale begins or ends."""
        return self.column_of[_number(day, self.unit)]

    def edtf(self, day: date) -> str:
        """Write the stretch of time for which a day's column stands."""
        year = f"{day.year:04d}"
        written = {"month": f"{day:%Y-%m}", "year": year, "decade": f"{year[:3]}X"}
        return written.get(self.unit, day.isoformat() if self.unit == "day" else f"{year[:2]}XX")

    def labels(self) -> Iterable[tuple[float, str]]:
        """Give the years to write below, and months between, and where, so that none touches."""
        years = tuple(self._years())
        labels = sorted((*years, *self._months(years)))
        return ((start / self.columns, name) for start, _, name in labels)

    def _years(self) -> Iterable[tuple[float, float, str]]:
        """Place each year, with its month where there is room: the columns it takes, its name."""
        starts = tuple(self._starts())
        after = [column for column, _ in starts[1:]] + [self.columns]
        free = 0.0
        written = ""
        for (column, number), following in zip(starts, after, strict=True):
            long, short = _names(number, self.unit)
            fits = following - column >= _LONG * self.columns and long != short
            room = (_LONG if fits else _SHORT) * self.columns
            place = min(float(column), self.columns - room)
            if place >= free and (fits or short != written):
                yield place, place + room, long if fits else short
                free, written = place + room, short

    def _months(
        self, taken: Iterable[tuple[float, float, str]]
    ) -> Iterable[tuple[float, float, str]]:
        """Place the names of months in what room the years leave."""
        intervals = [(start, end) for start, end, _ in taken]
        room = _SHORT * self.columns
        for column, number in self._starts() if self.unit in ("day", "month") else ():
            end = column + room
            free = all(end <= other or column >= until for other, until in intervals)
            if free and end <= self.columns:
                intervals.append((column, end))
                yield column, end, _names(number, self.unit)[0][:_MONTH]

    def _starts(self) -> Iterable[tuple[int, int]]:
        """Find where a month or a year begins."""
        last = ""
        for number, column in self.column_of.items():
            name = _names(number, self.unit)[0]
            if name != last:
                yield column, number
            last = name


def scale_of(known: Iterable[Edtf]) -> Scale:
    """Find the scale that shows all these dates."""
    days = {day for edtf in known for day in ends_of(edtf)}
    scales = (_scale(days, unit) for unit in _UNITS)
    fitting = (s for s in scales if s.columns <= _MOST_COLUMNS and len(s.breaks) <= _MOST_BREAKS)
    return next(fitting, None) or _scale(days, _UNITS[-1])


def ends_of(edtf: Edtf) -> tuple[date, date]:
    """Give the first and the last known day of a date."""
    first, last = edtf.earliest or edtf.latest, edtf.latest or edtf.earliest
    return (first or date.min, last or date.min)


def _scale(days: Iterable[date], unit: str) -> Scale:
    numbers = sorted({_number(day, unit) for day in days})
    column_of = {numbers[0]: 0} if numbers else {}
    breaks: list[int] = []
    column = 0
    for number, following in pairwise(numbers):
        empty = range(number + 1, following)
        if len(empty) > _LONGEST_EMPTY:
            breaks.append(column + 1)
            column += _BREAK
        else:
            column_of |= {between: column + n for n, between in enumerate(empty, start=1)}
            column += len(empty)
        column += 1
        column_of[following] = column
    return Scale(unit, column + 1, column_of, tuple(breaks))


def _number(day: date, unit: str) -> int:
    match unit:
        case "day":
            return day.toordinal()
        case "month":
            return day.year * 12 + day.month - 1
        case "year":
            return day.year
        case "decade":
            return day.year // 10
        case _:
            return day.year // 100


def _names(number: int, unit: str) -> tuple[str, str]:
    """Name a column by its month and year where it is so short, and by its year alone."""
    if unit == "day":
        day = date.fromordinal(number)
        return dates.month_words(day.year, day.month), str(day.year)
    if unit == "month":
        return dates.month_words(number // 12, number % 12 + 1), str(number // 12)
    year = str(number * {"year": 1, "decade": 10}.get(unit, 100))
    return year, year
