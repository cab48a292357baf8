"""Rules for the short forms of accounts: `Q3 2012`, `1H24`, `FY24`, `the April-June quarter`."""

import re
from collections.abc import Iterator

from extract.timex.days import month_number
from extract.timex.lexicon import MONTH, YEAR4, S
from extract.timex.point import Point
from extract.timex.quarters import YEAR_AFTER, YEAR_BEFORE, stated_year, unstated_year
from extract.timex.rule import dated, rule
from extract.timex.story import Reading, Story
from extract.timex.years import place_month


def _coded(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `Q3 2012`, `2013 H1`."""
    grain = "quarter" if match["code"] in "Qq" else "half"
    number, stated = int(match["nth"]), match["year"] or match["before"]
    if not 1 <= number <= (4 if grain == "quarter" else 2):
        return
    if stated:
        yield dated(Point(grain, int(stated), number))
        return
    year, anchor = unstated_year(match, story, grain, number)
    if grain == "quarter" and year is not None:
        yield dated(Point(grain, year, number), anchor)


def _coded_short(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `2Q24`, `1H2024`."""
    del story
    grain, number = ("quarter", 4) if match["code"] == "Q" else ("half", 2)
    if int(match["nth"]) <= number:
        yield dated(Point(grain, 2000 + int(match["two"]), int(match["nth"])))


def _fiscal(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `FY24`, `FY2024/25`."""
    del story
    yield dated(Point("year", 2000 + int(match["year"]) % 100))


def _of_months(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the April-June quarter`, which the calendar has, but not `the May-July quarter`."""
    first, last = month_number(match["first"]), month_number(match["last"])
    if first % 3 != 1 or last != first + 2:
        return
    year, anchor = stated_year(match, story)
    if year is None:
        year, anchor = place_month(story, last, match.start("last"), "")
    if year is not None:
        yield dated(Point("quarter", year, last // 3), anchor)


RULES = (
    rule(
        "quarter-coded",
        rf"(?:(?P<before>{YEAR4})(?:{S}|-))?(?-i:(?P<code>[QH])(?P<nth>[1-4]))"
        rf"(?:(?:{S}|-)?(?:of{S})?(?P<year>{YEAR4}))?",
        _coded,
    ),
    rule(
        "quarter-short",
        r"(?-i:(?P<nth>[1-4])(?P<code>[QH])(?:20)?(?P<two>\d\d))",
        _coded_short,
    ),
    rule("year-fiscal", r"(?-i:FY)[\s-]?['’]?(?P<year>(?:20)?\d\d)(?:[/-]\d\d)?", _fiscal),
    rule(
        "quarter-months",
        rf"(?:the{S})?{YEAR_BEFORE}?(?P<first>{MONTH})(?:-to-|{S}(?:to|through){S}|[-–])"
        rf"(?P<last>{MONTH}){S}(?:quarter|period){YEAR_AFTER}?",
        _of_months,
    ),
)
