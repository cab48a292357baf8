"""Days with names of their own, and when they fall. In: a name and a year. Out: a date.

Easter is reckoned with the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8).
"""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from extract.timex.calendar.feasts import feast


def easter(year: int) -> date:
    """Return Western Easter Sunday."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * weekday) // 451
    month, day = divmod(h + weekday - 7 * m + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the nth weekday of a month, the last one for -1."""
    if nth < 0:
        last = date(year, month, monthrange(year, month)[1])
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _nth(month: int, weekday: int, nth: int) -> Callable[[int], date]:
    return lambda year: nth_weekday(year, month, weekday, nth)


def _after_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


def _election(year: int) -> date:
    return nth_weekday(year, 11, 0, 1) + timedelta(days=1)


HOLIDAYS: dict[str, Callable[[int], date]] = {
    "new year's day": _fixed(1, 1), "new year": _fixed(1, 1), "new year's": _fixed(1, 1),
    "new year's eve": _fixed(12, 31), "epiphany": _fixed(1, 6),
    "burns night": _fixed(1, 25), "st. david's day": _fixed(3, 1), "st david's day": _fixed(3, 1),
    "st patrick's day": _fixed(3, 17), "st. george's day": _fixed(4, 23),
    "st george's day": _fixed(4, 23), "st. andrew's day": _fixed(11, 30),
    "st andrew's day": _fixed(11, 30),
    "patriots' day": _nth(4, 0, 3), "patriots day": _nth(4, 0, 3),
    "australia day": _fixed(1, 26), "waitangi day": _fixed(2, 6),
    "martin luther king day": _nth(1, 0, 3), "martin luther king jr. day": _nth(1, 0, 3),
    "groundhog day": _fixed(2, 2), "valentine's day": _fixed(2, 14),
    "presidents day": _nth(2, 0, 3),
    "presidents' day": _nth(2, 0, 3), "st. patrick's day": _fixed(3, 17),
    "april fools' day": _fixed(4, 1),
    "april fool's day": _fixed(4, 1), "earth day": _fixed(4, 22), "anzac day": _fixed(4, 25),
    "may day": _fixed(5, 1), "labour day": _fixed(5, 1), "ve day": _fixed(5, 8),
    "mother's day": _nth(5, 6, 2),
    "memorial day": _nth(5, 0, -1), "juneteenth": _fixed(6, 19), "father's day": _nth(6, 6, 3),
    "canada day": _fixed(7, 1), "independence day": _fixed(7, 4), "fourth of july": _fixed(7, 4),
    "bastille day": _fixed(7, 14), "labor day": _nth(9, 0, 1), "columbus day": _nth(10, 0, 2),
    "halloween": _fixed(10, 31), "all saints' day": _fixed(11, 1), "all saints day": _fixed(11, 1),
    "all souls' day": _fixed(11, 2), "day of the dead": _fixed(11, 2),
    "guy fawkes night": _fixed(11, 5), "bonfire night": _fixed(11, 5), "election day": _election,
    "remembrance sunday": _nth(11, 6, 2), "armistice day": _fixed(11, 11),
    "remembrance day": _fixed(11, 11), "veterans day": _fixed(11, 11),
    "thanksgiving day": _nth(11, 3, 4),
    "thanksgiving": _nth(11, 3, 4),
    "black friday": lambda y: nth_weekday(y, 11, 3, 4) + timedelta(days=1),
    "cyber monday": lambda y: nth_weekday(y, 11, 3, 4) + timedelta(days=4),
    "indigenous peoples' day": _nth(10, 0, 2), "indigenous peoples day": _nth(10, 0, 2),
    "mothering sunday": _after_easter(-21), "pancake day": _after_easter(-47),
    "st stephen's day": _fixed(12, 26),
    "st. stephen's day": _fixed(12, 26), "hogmanay": _fixed(12, 31), "kwanzaa": _fixed(12, 26),
    "cinco de mayo": _fixed(5, 5),
    "victoria day": lambda y: date(y, 5, 24) - timedelta(date(y, 5, 24).weekday()),
    "christmas eve": _fixed(12, 24), "christmas day": _fixed(12, 25), "christmas": _fixed(12, 25),
    "boxing day": _fixed(12, 26), "mardi gras": _after_easter(-47),
    "shrove tuesday": _after_easter(-47),
    "ash wednesday": _after_easter(-46), "palm sunday": _after_easter(-7),
    "maundy thursday": _after_easter(-3),
    "good friday": _after_easter(-2), "easter": _after_easter(0), "easter sunday": _after_easter(0),
    "easter monday": _after_easter(1), "ascension day": _after_easter(39),
    "pentecost": _after_easter(49),
    "whit monday": _after_easter(50),
}  # fmt: skip


def holiday(name: str, year: int) -> date | None:
    """Return the date of a holiday in a year."""
    try:
        return HOLIDAYS[name](year) if name in HOLIDAYS else feast(name, year)
    except (ValueError, OverflowError):
        return None
