"""A picture of when: events over time, as figures that a template draws in SVG.

In: events and the scale of the whole timeline, so that all pictures of a site can be compared.
Out: `Picture`. Across, places are shares of the width, so that the picture fits any screen while
its marks and words keep their size; down, they are pixels. A few events are a mark each: what
is known to the day is a disc, what is not covers all the time that it may have touched. Many
are bars, one a column.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from publish import urls, words
from publish.assemble import event_when
from publish.dates import date_words
from publish.picture_parts import Picture, PictureLabel, PictureMark, PictureStretch
from publish.picture_scale import Scale, ends_of
from records.edtf import parse_edtf
from records.model import Event

Href = Callable[[Event], str]

_MOST_MARKS = 60
_ROW = 13
_MARK = 9
_TALLEST = 130
_TOP = 8
_LEGEND = 22
# An open end is drawn so many columns long.
_OPEN = 2


def event_href(event: Event) -> str:
    """Link to an event's page."""
    return urls.href(urls.event_path(event.id))


def picture(
    events: Sequence[Event], scale: Scale, *, mirrored: bool, href: Href = event_href
) -> Picture:
    """Draw events, given in the order of time; `mirrored` runs from right to left."""
    spans = [_columns(event, scale) for event in events]
    rows = _stacked(spans) if len(events) <= _MOST_MARKS else []
    if rows and max(rows) * _ROW <= _TALLEST:
        axis = _TOP + (max(rows) + 1) * _ROW
        marks = [
            _mark(event, span, axis - row * _ROW - _MARK - 3, scale)
            for event, span, row in zip(events, spans, rows, strict=True)
        ]
    else:
        axis = _TOP + _TALLEST
        marks = _bars(events, scale, axis, href)
    return Picture(
        height=axis + _LEGEND,
        axis=axis,
        legend=axis + _LEGEND - 5,
        marks=tuple(_mirrored(mark) if mirrored else mark for mark in marks),
        labels=axis_labels(scale, mirrored=mirrored),
        stretches=axis_stretches(scale, mirrored=mirrored),
        text=_text(events),
    )


def _columns(event: Event, scale: Scale) -> tuple[int, int]:
    first, last = map(scale.column, ends_of(event.date))
    if event.date.latest is None:
        last = min(first + _OPEN, scale.columns - 1)
    if event.date.earliest is None:
        first = max(last - _OPEN, 0)
    return first, last


def _stacked(spans: Sequence[tuple[int, int]]) -> list[int]:
    """Give each span the lowest row in which nothing stands in its way."""
    taken: set[tuple[int, int]] = set()
    rows = []
    for first, last in spans:
        columns = range(first, last + 1)
        row = 0
        while any((column, row) in taken for column in columns):
            row += 1
        taken |= {(column, row) for column in columns}
        rows.append(row)
    return rows


def _mark(event: Event, span: tuple[int, int], y: int, scale: Scale) -> PictureMark:
    first, last = span
    known = event_when(event)
    alone = first == last
    return PictureMark(
        kind=known.mark,
        href=event_href(event),
        title=words.dated(known.words, event.title),
        x=percent((first + (0.5 if alone else 0.1)) / scale.columns),
        y=y + (_MARK // 2 if alone else 0),
        width="" if alone else percent((last - first + 0.8) / scale.columns),
        height=_MARK,
    )


def _bars(events: Sequence[Event], scale: Scale, axis: int, href: Href) -> list[PictureMark]:
    """Draw a bar a column, as high as the events that may have begun in it are many."""
    begun: dict[int, list[Event]] = {}
    for event in events:
        begun.setdefault(scale.column(ends_of(event.date)[0]), []).append(event)
    most = max(map(len, begun.values()), default=1)
    bars = []
    for column, own in begun.items():
        height = max(3, round(_TALLEST * len(own) / most))
        when = date_words(parse_edtf(scale.edtf(ends_of(own[0].date)[0])))
        bars.append(
            PictureMark(
                kind="bar",
                href=href(own[0]),
                title=words.dated(when, words.count_events(len(own))),
                x=percent((column + 0.1) / scale.columns),
                y=axis - height,
                width=percent(0.8 / scale.columns),
                height=height,
            )
        )
    return bars


def axis_labels(scale: Scale, *, mirrored: bool) -> tuple[PictureLabel, ...]:
    """Place the years below the axis."""
    return tuple(
        PictureLabel(percent(1 - place if mirrored else place), name)
        for place, name in scale.labels()
    )


def axis_stretches(scale: Scale, *, mirrored: bool) -> tuple[PictureStretch, ...]:
    """Cut the axis: whole where columns stand, broken where time was left out."""
    cuts = [0, *(at for first in scale.breaks for at in (first, first + 2)), scale.columns]
    ends = [(1 - at / scale.columns) if mirrored else at / scale.columns for at in cuts]
    return tuple(
        PictureStretch(percent(one), percent(other), broken=n % 2 == 1)
        for n, (one, other) in enumerate(pairwise(ends))
    )


def _mirrored(mark: PictureMark) -> PictureMark:
    right = 100 - float(mark.x[:-1]) - float(mark.width[:-1] or 0)
    return replace(mark, x=f"{right:.2f}%")


def _text(events: Sequence[Event]) -> str:
    """Say how many events there are, from when to when, and in which year most began."""
    years = Counter(ends_of(event.date)[0].year for event in events)
    year = max(years, key=lambda year: (years[year], year))
    first, last = event_when(events[0]).words, event_when(events[-1]).words
    return words.picture_text(
        number=len(events), first=first, last=last, year=year, most=years[year]
    )


def percent(share: float) -> str:
    """Write a share of the width."""
    return f"{100 * share:.2f}%"
