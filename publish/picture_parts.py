"""The parts of pages that are drawn: pictures of when, and charts of figures with their tables.

Across, places are shares of the width (`12.50%`); down, they are pixels.
"""

from dataclasses import dataclass

from publish.parts import Link


@dataclass(frozen=True, slots=True)
class PictureMark:
    """An event in a picture, or a bar for several: where, and where it leads."""

    kind: str
    """As in `When.mark`, or `bar`."""
    href: str
    title: str
    x: str
    y: int
    width: str
    """Empty for a disc, whose place is its centre."""
    height: int


@dataclass(frozen=True, slots=True)
class PictureLabel:
    """A year below the axis."""

    x: str
    text: str


@dataclass(frozen=True, slots=True)
class PictureStretch:
    """A part of the axis, broken where time was left out."""

    start: str
    end: str
    broken: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """Events over time, drawn: across in shares of the width, down in pixels."""

    height: int
    axis: int
    legend: int
    """Where the labels stand."""
    marks: tuple[PictureMark, ...]
    labels: tuple[PictureLabel, ...]
    stretches: tuple[PictureStretch, ...]
    text: str
    """What it shows, in words."""


@dataclass(frozen=True, slots=True)
class ChartMark:
    """A value in a chart: a disc, or a line between the least and the most."""

    x: str
    low: int
    high: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class ChartLine:
    """A line across a chart, and the number for which it stands."""

    y: int
    text: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A figure over time, drawn like a `Picture`."""

    height: int
    axis: int
    legend: int
    marks: tuple[ChartMark, ...]
    lines: tuple[ChartLine, ...]
    labels: tuple[PictureLabel, ...]
    stretches: tuple[PictureStretch, ...]
    text: str


@dataclass(frozen=True, slots=True)
class FigureRow:
    """Who said how many, when."""

    when: str
    event: Link
    value: str
    chosen: bool
    source: Link


@dataclass(frozen=True, slots=True)
class FigureSeries:
    """One thing that several events count."""

    anchor: str
    what: str
    chart: Chart
    rows: tuple[FigureRow, ...]
