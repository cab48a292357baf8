"""Calendar points of a stated grain (a day, a week, a season, a decade) and steps between them.

In: dates and partial dates. Out: points, their TIMEX3 value, their first and last day.
Years before the common era are negative: -480 is 480 BC.
"""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import MAXYEAR, date, timedelta

SEASONS = ("SP", "SU", "FA", "WI")
MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
COARSER = (
    "day",
    "weekend",
    "week",
    "month",
    "season",
    "quarter",
    "half",
    "year",
    "decade",
    "century",
)


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the calendar, as coarse as its grain."""

    grain: str
    year: int
    """For decades and centuries the first year."""
    part: int = 0
    """Month, quarter, half, season (1 is spring) or ISO week, by the grain."""
    day: int = 0
    clock: str = ""
    """TIMEX3 time of day with its T, or empty."""

    @property
    def month(self) -> int:
        """Month of a day or month, else 0."""
        return self.part if self.grain in ("day", "month") else 0


def from_date(day: date, grain: str = "day") -> Point:
    """Cut a day to the grain."""
    if grain == "day":
        return Point("day", day.year, day.month, day.day)
    if grain in ("week", "weekend"):
        year, week, _ = day.isocalendar()
        return Point(grain, year, week)
    if grain == "season":
        # A winter has the year in which it began.
        return Point("season", day.year - (day.month < 3), ((day.month - 3) % 12) // 3 + 1)
    if grain in ("month", "quarter", "half"):
        return Point(grain, day.year, (day.month - 1) // MONTHS_IN[grain] + 1)
    return Point(grain, _cut_year(day.year, grain))


def _cut_year(year: int, grain: str) -> int:
    size = {"decade": 10, "century": 100}.get(grain, 1)
    return year // size * size if year > 0 else -(-year // size * size)


def is_possible(year: int, month: int, day: int) -> bool:
    """Tell whether the calendar has this day (29 February is allowed for years BC)."""
    if not (1 <= month <= 12 and day >= 1):
        return False
    if year < 1:
        return day <= monthrange(2000, month)[1]
    return year <= MAXYEAR and day <= monthrange(year, month)[1]


def cut(point: Point, grain: str) -> Point | None:
    """Coarsen a point to the grain; None when it is too coarse itself."""
    if point.grain == grain:
        return replace(point, clock="")
    if COARSER.index(grain) < COARSER.index(point.grain):
        return None
    if grain in ("year", "decade", "century"):
        return Point(grain, _cut_year(point.year, grain))
    if grain == "month" and point.grain == "day":
        return Point("month", point.year, point.part)
    day = first_day(point)
    return from_date(day, grain) if day else None


def shift(point: Point, steps: int) -> Point | None:
    """Move by steps of the point's own grain; None when that leaves the calendar."""
    try:
        return _shift(point, steps)
    except (ValueError, OverflowError):
        return None


def _shift(point: Point, steps: int) -> Point | None:
    if point.grain in ("day", "week", "weekend"):
        day = first_day(point)
        size = 1 if point.grain == "day" else 7
        return from_date(day + timedelta(days=size * steps), point.grain) if day else None
    if point.grain == "season":
        years, part = divmod(point.part - 1 + steps, 4)
        return Point("season", point.year + years, part + 1)
    if point.grain in ("month", "quarter", "half"):
        per_year = 12 // MONTHS_IN[point.grain]
        years, part = divmod(point.part - 1 + steps, per_year)
        return Point(point.grain, point.year + years, part + 1)
    return Point(point.grain, point.year + steps * MONTHS_IN[point.grain] // 12)


def first_day(point: Point) -> date | None:
    """Return the first day, or None before the year 1."""
    if not 1 <= point.year < MAXYEAR:
        return None
    if point.grain == "day":
        return date(point.year, point.part, point.day)
    if point.grain in ("week", "weekend"):
        return date.fromisocalendar(point.year, point.part, 6 if point.grain == "weekend" else 1)
    if point.grain == "season":
        return date(point.year, point.part * 3, 1)
    if point.grain in ("month", "quarter", "half"):
        return date(point.year, (point.part - 1) * MONTHS_IN[point.grain] + 1, 1)
    return date(point.year, 1, 1)


def last_day(point: Point) -> date | None:
    """Return the last day, or None before the year 1."""
    if point.grain == "weekend":
        first = first_day(point)
        return first + timedelta(days=1) if first else None
    following = shift(replace(point, clock=""), 1)
    first = first_day(following) if following else None
    return first - timedelta(days=1) if first and first > date.min else None


def timex_value(point: Point) -> str:
    """Write the point as a TIMEX3 value."""
    year = f"{point.year:04d}" if point.year >= 0 else f"BC{-point.year:04d}"
    match point.grain:
        case "day":
            return f"{year}-{point.part:02d}-{point.day:02d}{point.clock}"
        case "month":
            return f"{year}-{point.part:02d}"
        case "week":
            return f"{year}-W{point.part:02d}"
        case "weekend":
            return f"{year}-W{point.part:02d}-WE"
        case "season":
            return f"{year}-{SEASONS[point.part - 1]}"
        case "quarter":
            return f"{year}-Q{point.part}"
        case "half":
            return f"{year}-H{point.part}"
        case "decade":
            return year[:-1]
        case "century":
            return year[:-2]
    return year
