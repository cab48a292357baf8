"""The values that the tagger takes, keeps and gives: a publication date in, expressions out."""

from dataclasses import dataclass
from datetime import date

from extract.timex.calendar.point import Point


@dataclass(frozen=True, slots=True)
class Published:
    """When an article appeared: on one day within these two, exact when they are equal."""

    earliest: date
    latest: date


@dataclass(frozen=True, slots=True)
class Timex:
    """One temporal expression of a text, with its TIMEX3 and its EDTF value."""

    start: int
    """Character offset into the text."""
    end: int
    """Exclusive."""
    text: str
    type: str
    """TIMEX3: DATE, TIME, DURATION or SET."""
    value: str
    """TIMEX3 value: `2020-01-03`, `2020-W02`, `2020-01-09TNI`, `P3D`, `PAST_REF`."""
    mod: str
    """TIMEX3 mod, or empty."""
    edtf: str
    """EDTF with no more precision than the words have; empty if not on the calendar."""
    anchor: str
    """What it was resolved against, for an editor's eyes; empty when it stands alone."""
    rule: str
    """Name of the rule that read it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A date the text has mentioned."""

    point: Point
    sentence: int
    start: int
    settled: bool
    """Whether it stands in a year that the text has named."""
    dated: bool
    """Whether month and year were said together of a verb: `founded in March 1998`."""
    aside: bool
    """Whether it was said beside the story's line: it counts within its own sentence only."""
