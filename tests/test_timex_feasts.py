"""Feasts of other calendars against the days on which they were kept."""

from datetime import date

import pytest

from extract.timex.calendar.feasts import FEASTS, feast, is_approximate
from extract.timex.calendar.holidays import holiday

EXACT = {
    "rosh hashanah": "2020-09-19 2023-09-16 2024-10-03",
    "yom kippur": "1973-10-06 2023-09-25 2024-10-12",
    "passover": "2002-03-28 2023-04-06 2024-04-23",
    "hanukkah": "2023-12-08 2024-12-26",
    "purim": "2023-03-07 2024-03-24",
    "orthodox easter": "2021-05-02 2023-04-16 2024-05-05",
    "lunar new year": "2008-02-07 2012-01-23 2020-01-25 2021-02-12 2022-02-01 2023-01-22",
}
SIGHTED = {
    "ramadan": "2011-08-01 2012-07-20 2020-04-24 2021-04-13 2022-04-02 2024-03-11 2025-03-01",
    "eid al-fitr": "2011-08-30 2012-08-19 2020-05-24 2023-04-21 2024-04-10 2025-03-30",
    "eid al-adha": "2011-11-06 2012-10-26 2019-08-11 2023-06-28 2024-06-16",
    "diwali": "2018-11-07 2019-10-27 2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31",
}


def days(kept: dict[str, str]) -> list[tuple[str, date]]:
    """Read the tables above."""
    return [(name, date.fromisoformat(day)) for name, row in kept.items() for day in row.split()]


@pytest.mark.parametrize(("name", "kept"), days(EXACT))
def test_feast_falls_on_its_day(name: str, kept: date) -> None:
    """Hebrew and lunisolar feasts and the Orthodox Easter can be reckoned to the day."""
    assert kept == feast(name, kept.year)


@pytest.mark.parametrize(("name", "kept"), days(SIGHTED))
def test_sighted_feast_falls_within_a_day(name: str, kept: date) -> None:
    """Where the moon is sighted the reckoning is good to a day, and says so."""
    found = feast(name, kept.year)

    assert found is not None
    assert (True, True) == (abs((found - kept).days) <= 1, is_approximate(name))


@pytest.mark.parametrize("name", FEASTS)
def test_feast_falls_in_the_year_asked_for(name: str) -> None:
    """Each year of two centuries has each feast."""
    years = range(1900, 2101)

    assert list(years) == [found.year for year in years if (found := feast(name, year))]


def test_far_years_have_no_feasts() -> None:
    """Nothing is reckoned far from our time, and unknown names are no error."""
    assert [None, None, None] == [feast("ramadan", 900), holiday("diwali", 9999), feast("x", 2020)]
