"""The page of figures over time: for each a chart, and the table of who said what, when.

In: an assembly. Out: `FiguresPage`. Charts begin at nought; time runs as in the pictures of
when, so that a long gap costs no space.
"""

from collections.abc import Iterator
from itertools import count
from math import ceil

from publish import urls, words
from publish.assemble import Assembly, event_when
from publish.context import FiguresPage
from publish.figures import Said, Series
from publish.parts import Link
from publish.picture import axis_labels, axis_stretches, percent
from publish.picture_parts import Chart, ChartLine, ChartMark, FigureRow, FigureSeries
from publish.picture_scale import Scale, ends_of, scale_of

_TALL = 200
_TOP = 22
_LEGEND = 22
_MOST_LINES = 5


def figures_page(assembly: Assembly) -> FiguresPage:
    """Build the page of all comparable figures."""
    text = words.words_for(assembly.catalog.content.site.language)
    return FiguresPage(
        layout=assembly.layout(urls.FIGURES, text.figures_over_time, text.figures_intro),
        title=text.figures_over_time,
        intro=text.figures_intro,
        series=tuple(_shown(assembly, series) for series in assembly.series.values()),
    )


def _shown(assembly: Assembly, series: Series) -> FigureSeries:
    return FigureSeries(
        anchor=urls.figure_anchor(series.key),
        what=series.what,
        chart=_chart(series, mirrored=assembly.mirrored),
        rows=tuple(_row(said) for said in series.said),
    )


def _row(said: Said) -> FigureRow:
    event, item = said.event, said.source
    path = urls.event_path(event.id)
    name = words.numbered(item.article.publisher or item.article.title, item.number)
    return FigureRow(
        when=event_when(event).words,
        event=Link(event.title, urls.href(path)),
        value=said.value,
        chosen=said.chosen,
        source=Link(name, urls.href(path, urls.quote_anchor(item.source.id))),
    )


def _chart(series: Series, *, mirrored: bool) -> Chart:
    drawn = [said for said in series.said if said.amount]
    scale = scale_of(said.event.date for said in drawn)
    most = max(said.amount[1] for said in drawn if said.amount)
    step = _step(most)
    steps = max(1, ceil(most / step))
    axis = _TOP + _TALL
    return Chart(
        height=axis + _LEGEND,
        axis=axis,
        legend=axis + _LEGEND - 5,
        marks=tuple(_mark(said, scale, step * steps, mirrored=mirrored) for said in drawn),
        lines=tuple(
            ChartLine(_down(n, steps), words.number(step * n)) for n in range(1, steps + 1)
        ),
        labels=axis_labels(scale, mirrored=mirrored),
        stretches=axis_stretches(scale, mirrored=mirrored),
        text=words.chart_text(series.what, len(drawn)),
    )


def _mark(said: Said, scale: Scale, top: float, *, mirrored: bool) -> ChartMark:
    """Stand a value where its event does: midway, where that lasted or is not known to the day."""
    first, last = map(scale.column, ends_of(said.event.date))
    place = ((first + last) / 2 + 0.5) / scale.columns
    low, high = said.amount or (0, 0)
    return ChartMark(
        x=percent(1 - place if mirrored else place),
        low=_down(low, top),
        high=_down(high, top),
        chosen=said.chosen,
    )


def _down(amount: float, top: float) -> int:
    return round(_TOP + _TALL * (1 - amount / top))


def _step(most: float) -> float:
    """Find the round number of which at most five steps reach the highest value."""
    return next(step for step in _round_numbers() if step * _MOST_LINES >= most)


def _round_numbers() -> Iterator[float]:
    for power in count(-2):
        yield from (round(first * 10.0**power, 3) for first in (1, 2, 2.5, 5))
