"""The timeline: one page, or for a long one several, of some years or a part of a year each.

In: an assembly. Out: `TimelinePage` by path. The first page, in the order that the site asks
for, is the way into the site. No page grows with the number of events: a page holds so many
and links to the years, and to the parts of its own.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise
from math import ceil

from publish import urls, words
from publish.assemble import Assembly, Shown, cards
from publish.catalog import group_of
from publish.context import TimelinePage
from publish.dates import MONTHS, date_words, from_words, gap_words, month_words, years_words
from publish.later import later
from publish.parts import Link, MonthGroup, Neighbour, Stretch
from publish.picture import picture
from publish.picture_parts import Picture
from publish.picture_scale import ends_of
from records.edtf import Edtf, parse_edtf
from records.model import Event, Phase

_MOST_EVENTS = 30
"""So many cards, with the picture, the styles and the fonts, stay below 60 KB on the wire."""
_GAP = 12


@dataclass(frozen=True, slots=True)
class _Run:
    """The events of one page, oldest first, and where the page is."""

    path: str
    part: int
    """Its number within its year, from 1; 0 where it holds whole years."""
    events: tuple[Event, ...]
    months: Mapping[int, str]
    """The anchors of its months, where it holds a part of a year."""
    years: tuple[int, int]
    """The first and the last of its years."""

    @property
    def title(self) -> str:
        years = years_words(*self.years)
        if not self.part:
            return years
        return words.title_of((years, from_words(ends_of(self.events[0].date)[0])))


def timeline_pages(assembly: Assembly) -> Iterator[tuple[str, TimelinePage]]:
    """Build every page of the timeline, the first one last."""
    newest_first = assembly.catalog.content.site.order == "newest"
    runs = _runs(assembly.catalog.events, newest_first=newest_first)
    if not runs:
        yield urls.HOME, _page(assembly, _Run(urls.HOME, 0, (), {}, (0, 0)), ())
    for run in runs[:-1] if newest_first else runs[:0:-1]:
        yield run.path, _page(assembly, run, runs)
    for run in runs[-1:] if newest_first else runs[:1]:
        yield run.path, _page(assembly, run, runs)


def _page(assembly: Assembly, run: _Run, runs: Sequence[_Run]) -> TimelinePage:
    newest_first = assembly.catalog.content.site.order == "newest"
    home = run.path == urls.HOME
    several = len(runs) > 1
    heading = "" if home else run.title
    return TimelinePage(
        layout=assembly.layout(run.path, heading),
        heading=heading,
        picture=_picture(assembly, runs) if home and runs else None,
        stretches=later(
            _stretches,
            assembly.catalog.content.site.phases,
            assembly.shown_of(assembly.ordered(run.events)),
            urls.root_of(run.path),
        ),
        years=tuple(_years(run, runs)) if several else (),
        parts_of_year=tuple(_parts(run, runs)),
        turns=tuple(_turns(assembly, run, runs)),
        other_end=urls.href(runs[0 if newest_first else -1].path) if several else "",
        newest_first=newest_first,
    )


def _picture(assembly: Assembly, runs: Sequence[_Run]) -> Picture:
    """Draw all events; a bar leads to the page on which its events begin."""
    pages: Mapping[str, str] = {event.id: run.path for run in runs for event in run.events}
    return picture(
        assembly.catalog.events,
        assembly.scale,
        mirrored=assembly.mirrored,
        href=lambda event: urls.href(pages[event.id], _anchor(event)),
    )


def _runs(events: Sequence[Event], *, newest_first: bool) -> tuple[_Run, ...]:
    """Cut the events into pages: small years together, large ones apart."""
    found: list[tuple[int, list[Event]]] = []
    for _, own in groupby(events, key=_year):
        year = list(own)
        if found and not found[-1][0] and len(found[-1][1]) + len(year) <= _MOST_EVENTS:
            found[-1][1].extend(year)
        elif len(year) <= _MOST_EVENTS:
            found.append((0, year))
        else:
            # About as many on each: the last of them may be the way into the site.
            parts = ceil(len(year) / _MOST_EVENTS)
            cuts = [n * len(year) // parts for n in range(parts + 1)]
            found += [(n, year[start:end]) for n, (start, end) in enumerate(pairwise(cuts), 1)]
    home = len(found) - 1 if newest_first else 0
    return tuple(
        _Run(
            path=urls.HOME if n == home else _path(part, own[0]),
            part=part,
            events=tuple(own),
            months={group_of(event)[1]: _anchor(event) for event in reversed(own)} if part else {},
            years=(_year(own[0]), _year(own[-1])),
        )
        for n, (part, own) in enumerate(found)
    )


def _path(part: int, first: Event) -> str:
    year = f"{_year(first):04d}"
    return urls.years_path(f"{year}-{part}" if part > 1 else year)


def _years(run: _Run, runs: Sequence[_Run]) -> Iterator[Link]:
    """Link to where each year begins."""
    for other in runs:
        if other.part < 2:
            is_current = other.years[0] == run.years[0]
            yield Link(years_words(*other.years), urls.href(other.path), current=is_current)


def _parts(run: _Run, runs: Sequence[_Run]) -> Iterator[Link]:
    """Link to the months of the page's own year, each to the first page that has any of it."""
    same_year = [other for other in runs if other.part and other.years == run.years]
    first: dict[int, _Run] = {}
    for other in same_year if run.part else ():
        for month in sorted(other.months):
            first.setdefault(month, other)
    for month, other in first.items():
        href = urls.href(other.path, other.months[month])
        yield Link(MONTHS[month - 1], href, current=other is run)


def _turns(assembly: Assembly, run: _Run, runs: Sequence[_Run]) -> Iterator[Neighbour]:
    """Link to the pages before and after."""
    text = words.words_for(assembly.catalog.content.site.language)
    at = runs.index(run) if run in runs else 0
    sides = ((at - 1, text.earlier, "earlier"), (at + 1, text.later, "later"))
    for place, label, side in sides:
        if 0 <= place < len(runs):
            count = words.count_events(len(runs[place].events))
            yield Neighbour(label, side, urls.href(runs[place].path), count, runs[place].title)


def _stretches(phases: Sequence[Phase], events: Sequence[Shown], root: str) -> tuple[Stretch, ...]:
    """Put the events, in the order of the site, under their phases or under none."""
    months = _Months(root)
    return tuple(
        _stretch(phase, phases, tuple(months.groups(own)))
        for phase, own in groupby(events, key=lambda shown: _phase_of(shown.event, phases))
    )


def _stretch(
    phase: Phase | None, phases: Sequence[Phase], groups: tuple[MonthGroup, ...]
) -> Stretch:
    """Head the months of a phase; a gap before the first of them lies before the phase."""
    first, *others = groups
    return Stretch(
        gap=first.gap,
        anchor=f"p{phases.index(phase) + 1}" if phase else "",
        title=phase.title if phase else "",
        when=date_words(_known(phase, phases)) if phase else "",
        summary=phase.summary if phase else "",
        level=3 if phase else 2,
        groups=(replace(first, gap=""), *others),
    )


def _phase_of(event: Event, phases: Sequence[Phase]) -> Phase | None:
    """Find the phase in which an event began; a phase without an end lasts until the next."""
    day = ends_of(event.date)[0]
    begun = [phase for phase in phases if ends_of(phase.start)[0] <= day]
    if not begun or (begun[-1].until and ends_of(begun[-1].until)[1] < day):
        return None
    return begun[-1]


def _known(phase: Phase, phases: Sequence[Phase]) -> Edtf:
    following = phases[phases.index(phase) + 1 :]
    end = phase.until or (following[0].start if following else "..")
    return parse_edtf(f"{phase.start}/{end}")


@dataclass(slots=True)
class _Months:
    """Groups events by month, and knows what stands on the page already."""

    root: str
    anchors: set[str] = field(default_factory=set)
    last: int | None = None

    def groups(self, events: Iterable[Shown]) -> Iterator[MonthGroup]:
        """Group the next events; phases may share a month, and there may be a gap between them."""
        for (year, month, period), own in groupby(events, key=lambda each: group_of(each.event)):
            shown = tuple(own)
            first = shown[0].event
            anchor = _anchor(first)
            yield MonthGroup(
                anchor=f"{anchor}-{first.id}" if anchor in self.anchors else anchor,
                heading=period or month_words(year, month),
                gap=self._gap(year * 12 + month),
                cards=cards(shown, self.root),
            )
            self.anchors.add(anchor)

    def _gap(self, month: int) -> str:
        months = abs(month - self.last) if self.last is not None else 0
        self.last = month
        return gap_words(months) if months >= _GAP else ""


def _anchor(event: Event) -> str:
    year, month, period = group_of(event)
    return f"m{year:04d}-{urls.slug(period) if period else f'{month:02d}'}"


def _year(event: Event) -> int:
    return group_of(event)[0]
