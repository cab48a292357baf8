"""Feasts of other calendars: when they fall in a year of ours. In: a name and a year. Out: a date.

The Hebrew and the arithmetical Islamic calendar and the new moons follow Reingold and Dershowitz,
Calendrical Calculations (ch. 7 and 8), and Meeus, Astronomical Algorithms (ch. 49). Where the moon
is sighted, or days are counted by local custom, the date is good to a day: it is approximate.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from math import radians, sin

_FIRST, _LAST = 1800, 2200
_ISLAMIC_EPOCH = 227_015  # 16 July 622, Julian, as a date's ordinal
_HEBREW_EPOCH = -1_373_427


def _islamic(month: int, day: int) -> Callable[[int], date]:
    def in_year(year: int) -> date:
        lunar = (year - 622) * 33 // 32 - 1
        while (found := _from_islamic(lunar, month, day)).year < year:
            lunar += 1
        return found

    return in_year


def _from_islamic(year: int, month: int, day: int) -> date:
    days = (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day
    return date.fromordinal(_ISLAMIC_EPOCH - 1 + days)


def _elapsed(year: int) -> int:
    """Count the days from the Hebrew epoch to the new moon of a year, put off where it must."""
    months = (235 * year - 234) // 19
    day = 29 * months + (12_084 + 13_753 * months) // 25_920
    return day + ((3 * (day + 1)) % 7 < 3)


def _new_year(year: int) -> int:
    before, this, after = (_elapsed(year + step) for step in (-1, 0, 1))
    delay = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return _HEBREW_EPOCH + this + delay


def _hebrew(days: int) -> Callable[[int], date]:
    """Count days from the new year in autumn; Passover is always 163 days before it."""
    return lambda year: date.fromordinal(_new_year(year + 3761) + days)


def _hanukkah(year: int) -> date:
    start = _new_year(year + 3761)
    long = (_new_year(year + 3762) - start) % 10 == 5  # a Heshvan of 30 days
    return date.fromordinal(start + 83 + long)


def _orthodox_easter(days: int) -> Callable[[int], date]:
    def in_year(year: int) -> date:
        d = (19 * (year % 19) + 15) % 30
        e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
        month, day = divmod(d + e + 114, 31)
        julian_lag = year // 100 - year // 400 - 2
        return date(year, month, day + 1) + timedelta(days=julian_lag + days)

    return in_year


def new_moon_after(day: date) -> datetime:
    """Return the first new moon from a day on, to some minutes."""
    start = datetime(day.year, day.month, day.day, tzinfo=UTC)
    count = int((day.year + day.timetuple().tm_yday / 366 - 2000) * 12.3685) - 2
    while (moon := _new_moon(count)) < start:
        count += 1
    return moon


def _new_moon(k: int) -> datetime:
    t = k / 1236.85
    sun = radians(2.5534 + 29.10535670 * k)
    moon = radians(201.5643 + 385.81693528 * k)
    latitude = radians(160.7108 + 390.67050284 * k)
    days = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t
    days += -0.40720 * sin(moon) + 0.17241 * sin(sun) + 0.01608 * sin(2 * moon)
    days += 0.01039 * sin(2 * latitude) + 0.00739 * sin(moon - sun) - 0.00514 * sin(moon + sun)
    return datetime(2000, 1, 1, 12, tzinfo=UTC) + timedelta(days=days - 2451545.0)


def _lunar_new_year(year: int) -> date:
    return (new_moon_after(date(year, 1, 20)) + timedelta(hours=8)).date()


def _diwali(year: int) -> date:
    """Return the last evening before the new moon of late autumn, by Indian time."""
    return (new_moon_after(date(year, 10, 17)) + timedelta(hours=5.5 - 18)).date()


_EXACT: dict[str, Callable[[int], date]] = {
    "rosh hashanah": _hebrew(0), "rosh hashana": _hebrew(0), "jewish new year": _hebrew(0),
    "yom kippur": _hebrew(9), "sukkot": _hebrew(14), "hanukkah": _hanukkah, "chanukah": _hanukkah,
    "purim": _hebrew(-193), "passover": _hebrew(-163), "shavuot": _hebrew(-113),
    "orthodox easter": _orthodox_easter(0), "orthodox christmas": lambda year: date(year, 1, 7),
    "lunar new year": _lunar_new_year, "chinese new year": _lunar_new_year,
}  # fmt: skip
_SIGHTED: dict[str, Callable[[int], date]] = {
    "ramadan": _islamic(9, 1), "eid al-fitr": _islamic(10, 1), "eid ul-fitr": _islamic(10, 1),
    "eid al-adha": _islamic(12, 10), "eid ul-adha": _islamic(12, 10),
    "islamic new year": _islamic(1, 1), "ashura": _islamic(1, 10), "diwali": _diwali,
    "nowruz": lambda year: date(year, 3, 20),
}  # fmt: skip
FEASTS = _EXACT | _SIGHTED
LASTING = {"ramadan": 30, "passover": 8, "hanukkah": 8, "chanukah": 8, "sukkot": 7}  # days


def feast(name: str, year: int) -> date | None:
    """Return the first day of a feast in a year, nothing far from our time."""
    return FEASTS[name](year) if name in FEASTS and _FIRST <= year <= _LAST else None


def is_approximate(name: str) -> bool:
    """Tell whether the day depends on sightings and custom."""
    return name in _SIGHTED
