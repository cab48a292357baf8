"""Rules for the short forms of accounts: `Q3 2012`, `1H24`, `FY24`, `the April-June quarter`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from extract.timex.calendar.lexicon import MONTH, YEAR4, S, ordinal
from extract.timex.calendar.point import Point
from extract.timex.context.story import Reading, Story
from extract.timex.context.years import place_month
from extract.timex.rules.days import month_number
from extract.timex.rules.quarters import numbered
from extract.timex.rules.rule import dated, rule
from extract.timex.rules.stated import YEAR_AFTER, YEAR_BEFORE, stated_year, unstated_year


def _coded(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `Q3 2012`, `2013 H1`, `H2 last year`."""
    grain = "quarter" if match["code"] in "Qq" else "half"
    number = int(match["nth"])
    if not 1 <= number <= (4 if grain == "quarter" else 2):
        return
    year, anchor = stated_year(match, story)
    if year is None and grain == "quarter":
        year, anchor = unstated_year(match, story, grain, number)
    if year is not None:
        yield dated(Point(grain, year, number), anchor)


def _coded_short(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `2Q24`, `1H2024`, `2H 2024`."""
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


def _two(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read both of `the first and second quarters`."""
    second, numbers = match.span("nth"), (ordinal(match["first"]), ordinal(match["nth"]))
    if not 1 <= min(numbers) < max(numbers) <= _QUARTERS:
        return
    token = story.token(match.start("unit"))
    if token is None or token.dep_ != "pobj" or story.tense(match.start("nth")) == "present":
        return  # `won the first and second quarters`, `usually sells in the second and fourth`
    for reading in numbered(match, story):
        if reading.point is not None:
            first = replace(reading.point, part=numbers[0])
            yield replace(dated(first, reading.anchor), span=(match.start(), match.end("first")))
            yield replace(reading, span=(second[0], match.end()))


_QUARTERS = 4
_NTH = r"(?:first|second|third|fourth)"

RULES = (
    rule(
        "quarters-two",
        rf"(?:the{S})?(?P<first>{_NTH}){S}and{S}(?P<nth>{_NTH}){S}(?P<unit>quarter)s{YEAR_AFTER}?",
        _two,
    ),
    rule(
        "quarter-coded",
        rf"(?:(?P<before>{YEAR4})(?:{S}|-))?(?-i:(?P<code>[QH])(?P<nth>[1-4]))"
        rf"(?:(?:{S}|-)?(?:of{S})?(?P<year>{YEAR4})|{S}(?:of{S})?(?P<rel>this|last|next){S}year)?",
        _coded,
    ),
    rule(
        "quarter-short",
        r"(?-i:(?P<nth>[1-4])(?P<code>[QH])(?:[^\S\n]?20)?(?P<two>\d\d))",
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
