"""Figures over time: for each a chart, and the table of who said what, when.

In: an assembly. Out: `FiguresPage` by path: one page of all figures, or where they have many
values, an index of them and pages for each. Charts begin at nought; time runs as in the pictures
of when, so that a long gap costs no space. A chart of many values draws one range a column.
"""

from collections.abc import Iterator, Sequence
from itertools import count
from math import ceil

from publish import urls, words
from publish.assemble import Assembly, event_when
from publish.context import FiguresPage, IndexPage
from publish.figures import MOST_ROWS, Said, Series
from publish.list_pages import index_pages
from publish.paging import Paging, parts_of
from publish.parts import Entry, Link
from publish.picture import axis_labels, axis_stretches, percent
from publish.picture_parts import Chart, ChartLine, ChartMark, FigureRow, FigureSeries
from publish.picture_scale import Scale, ends_of, scale_of
from publish.units import with_unit

_TALL = 200
_TOP = 22
_LEGEND = 22
_MOST_LINES = 5
_MOST_MARKS = 100


def figures_pages(assembly: Assembly) -> Iterator[tuple[str, FiguresPage | IndexPage]]:
    """Build the pages of all comparable figures."""
    text = words.words_for(assembly.catalog.content.site.language)
    title = text.figures_over_time
    every = assembly.series.values()
    if {path for path, _ in assembly.figure_places.values()} - {urls.FIGURES}:
        lines = [("", _entry(assembly, series)) for series in every]
        yield from index_pages(assembly, urls.FIGURES, title, lines)
        for series in every:
            yield from _pages_of(assembly, series, text)
    elif every:
        charts = (_chart(series, mirrored=assembly.mirrored) for series in every)
        shown = tuple(
            _shown(series, chart, series.said) for series, chart in zip(every, charts, strict=True)
        )
        layout = assembly.layout(urls.FIGURES, title, text.figures_intro)
        page = FiguresPage(layout, title, text.figures_intro, shown, Paging("", (), ()))
        yield urls.FIGURES, page


def _entry(assembly: Assembly, series: Series) -> Entry:
    path, _ = assembly.figure_places[series.key]
    return Entry(urls.href(path), series.what, "", words.count_values(len(series.said)))


def _pages_of(
    assembly: Assembly, series: Series, text: words.Words
) -> Iterator[tuple[str, FiguresPage]]:
    path, _ = assembly.figure_places[series.key]
    chart = _chart(series, mirrored=assembly.mirrored)
    for part in parts_of(series.said, MOST_ROWS, path, text):
        number = words.title_of((text.figures_over_time, part.paging.number))
        layout = assembly.layout(part.path, words.title_of((series.what, number)))
        shown = (_shown(series, chart, part.items),)
        yield part.path, FiguresPage(layout, number, "", shown, part.paging)


def _shown(series: Series, chart: Chart, rows: Sequence[Said]) -> FigureSeries:
    return FigureSeries(
        anchor=urls.figure_anchor(series.key),
        what=series.what,
        chart=chart,
        rows=tuple(map(_row, rows)),
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
    drawn = series.drawn
    scale = scale_of(said.event.date for said in drawn)
    most = max(said.amount[1] for said in drawn if said.amount)
    step = _step(most)
    steps = max(1, ceil(most / step))
    axis = _TOP + _TALL
    return Chart(
        height=axis + _LEGEND,
        axis=axis,
        legend=axis + _LEGEND - 5,
        marks=_few([_mark(said, scale, step * steps, mirrored=mirrored) for said in drawn]),
        lines=tuple(
            ChartLine(_down(n, steps), with_unit(step * n, series.sign))
            for n in range(1, steps + 1)
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


def _few(marks: Sequence[ChartMark]) -> tuple[ChartMark, ...]:
    """Draw many values as one range a column: from the least to the most of them."""
    if len(marks) <= _MOST_MARKS:
        return tuple(marks)
    columns: dict[str, list[ChartMark]] = {}
    for mark in marks:
        columns.setdefault(mark.x, []).append(mark)
    return tuple(
        ChartMark(x, max(m.low for m in own), min(m.high for m in own), chosen=False)
        for x, own in columns.items()
    )


def _down(amount: float, top: float) -> int:
    return round(_TOP + _TALL * (1 - amount / top))


def _step(most: float) -> float:
    """Find the round number of which at most five steps reach the highest value."""
    return next(step for step in _round_numbers() if step * _MOST_LINES >= most)


def _round_numbers() -> Iterator[float]:
    for power in count(-2):
        yield from (round(first * 10.0**power, 3) for first in (1, 2, 2.5, 5))
