"""Rules for days in figures: `2020-01-03`, `2020-01-03T10:30Z`, `7/8/07`."""

import re
from collections.abc import Iterator

from extract.timex.calendar.point import Point, is_possible
from extract.timex.context.story import Reading, Story
from extract.timex.rules.rule import dated, rule


def _iso(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `2020-01-03`, `2020-01-03T10:30Z`."""
    del story
    year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
    clock = f"T{match['time']}{match['zone'] or ''}" if match["time"] else ""
    if is_possible(year, month, day) and year:
        yield dated(Point("day", year, month, day, clock))


def _slashed(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `7/8/07`: American order unless the publication date or the numbers say otherwise."""
    year = int(match["y"]) + (0 if len(match["y"]) == 4 else 2000 if int(match["y"]) < 50 else 1900)
    a, b = int(match["a"]), int(match["b"])
    choices = [Point("day", year, m, d) for m, d in ((a, b), (b, a)) if is_possible(year, m, d)]
    now = story.now("day")
    if choices:
        yield dated(min(choices, key=lambda p: now != p))


RULES = (
    rule(
        "iso",
        r"(?P<y>[12]\d{3})(?P<sep>[-/])(?P<m>\d{2})(?P=sep)(?P<d>\d{2})"
        r"(?:T(?P<time>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:(?P<zone>Z)|[+-]\d\d:?\d\d)?)?",
        _iso,
    ),
    rule(
        "slashed",
        r"(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)"
        r"(?P<y>(?:19|20)?\d{2})",
        _slashed,
    ),
)
