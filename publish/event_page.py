"""The page of one event.

In: an assembly, an event and the events next to it. Out: `EventPage`, to be made of no more than
the event, its articles, and what stands beside them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from publish import urls, words
from publish.assemble import (
    Assembly,
    Shown,
    published_words,
    source_href,
    when,
)
from publish.badges import badges
from publish.catalog import Quoted
from publish.citing import bibtex_citation, plain_citation, wiki_citation
from publish.context import EventPage
from publish.evidence import date_evidence, number_link, numbered
from publish.figures import key_of
from publish.fragment import text_fragment
from publish.frame import Frame
from publish.later import Later, later
from publish.parts import (
    Citing,
    FigureTable,
    Link,
    Neighbour,
    Note,
    Passage,
    RelatedEvent,
    StatedValue,
)
from publish.structured import structured
from publish.summary import Citation, cited, plain, render_summary
from records.model import Event, Figure, FigureValue, Site

_LONG_TITLE = 110


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands on an event's page, but that its own record and its articles do not say."""

    actors: tuple[Link, ...]
    places: tuple[Link, ...]
    tags: tuple[Link, ...]
    over_time: tuple[str, ...]
    """Where each figure is compared with others."""
    neighbours: tuple[Neighbour, ...]
    related: tuple[RelatedEvent, ...]
    edit: str
    report: str


def event_page(
    assembly: Assembly, event: Event, before: Event | None, after: Event | None
) -> Later[EventPage]:
    """Build an event's page; `before` and `after` are its neighbours in time."""
    site = assembly.frame.site
    beside = Beside(
        actors=assembly.topics("actors", event.actors),
        places=assembly.topics("places", event.places),
        tags=assembly.topics("tags", event.tags),
        over_time=tuple(_over_time(assembly, figure) for figure in event.figures),
        neighbours=tuple(_neighbours(assembly, before, after)),
        related=tuple(_related(assembly, event)),
        edit=_on_forge(site.edit_url, site, event),
        report=_on_forge(site.report_url, site, event),
    )
    return later(_event_page, assembly.frame, assembly.shown[event.id], beside)


def _event_page(frame: Frame, shown: Shown, beside: Beside) -> EventPage:
    event, quoted = shown.event, shown.quoted
    path = urls.event_path(event.id)
    layout = frame.layout(path, event.title, plain(event.summary))
    fitting, others = date_evidence(event, quoted)
    return EventPage(
        layout=layout,
        when=shown.when,
        title=event.title,
        is_long=len(event.title) > _LONG_TITLE,
        badges=badges(event, quoted),
        summary=render_summary(event.summary, _citations(quoted)),
        passages=tuple(_passages(event, quoted)),
        date_evidence=fitting,
        other_dates=others,
        date_note=event.date_note,
        figures=tuple(
            _figure(figure, quoted, over_time)
            for figure, over_time in zip(event.figures, beside.over_time, strict=True)
        ),
        actors=beside.actors,
        places=beside.places,
        tags=beside.tags,
        reports=shown.reports,
        corrections=event_notes(event),
        neighbours=beside.neighbours,
        related=beside.related,
        citing=_citing(frame.site, event, layout.canonical),
        structured=structured(event, quoted, layout, beside.places),
        permalink=layout.canonical or urls.href(path.rsplit("/", 1)[1]),
        edit=beside.edit,
        report=beside.report,
    )


def event_notes(event: Event) -> tuple[Note, ...]:
    """List an event's corrections, as its editors ordered them."""
    link = Link(event.title, urls.href(urls.event_path(event.id)))
    return tuple(Note(when(item.date), item.note, link) for item in event.corrections)


def _citations(quoted: Sequence[Quoted]) -> Mapping[str, Citation]:
    return {
        item.source.id: Citation(
            number=item.number,
            href=urls.href("", urls.quote_anchor(item.source.id)),
            label=words.citation_label(item.number, item.article.publisher),
            anchor=urls.citation_anchor(item.source.id),
        )
        for item in quoted
    }


def _passages(event: Event, quoted: Sequence[Quoted]) -> Iterator[Passage]:
    in_summary = set(cited(event.summary))
    for item in quoted:
        article, name = item.article, item.source.id
        start, end = item.found
        url = urls.external(article.url)
        yield Passage(
            number=item.number,
            name=numbered(item),
            anchor=urls.quote_anchor(name),
            back=urls.citation_anchor(name) if name in in_summary else "",
            quote=" ".join(article.text[start:end].split()),
            language=article.language,
            direction=words.direction(article.language),
            publisher=article.publisher,
            author=article.author,
            title=article.title,
            published=published_words(article),
            in_context=source_href(article, item.anchor),
            address=url,
            original=text_fragment(url, article.text, item.found) if url else "",
        )


def _figure(figure: Figure, quoted: Sequence[Quoted], over_time: str) -> FigureTable:
    """Put equal values of several sources together, in the order of the record."""
    by_value: dict[str, list[FigureValue]] = {}
    for stated in figure.values:
        by_value.setdefault(stated.value, []).append(stated)
    shown = {item.source.id: item for item in quoted}
    values = (
        StatedValue(
            value=value,
            chosen=value == figure.best,
            sources=tuple(
                number_link(shown[stated.source]) for stated in group if stated.source in shown
            ),
        )
        for value, group in by_value.items()
    )
    return FigureTable(
        what=figure.what,
        values=tuple(value for value in values if value.sources),
        best=figure.best,
        why=figure.why,
        over_time=over_time,
    )


def _over_time(assembly: Assembly, figure: Figure) -> str:
    place = assembly.figure_places.get(key_of(figure))
    return urls.href(*place) if place else ""


def _related(assembly: Assembly, event: Event) -> Iterator[RelatedEvent]:
    for other, shared in assembly.related.to(event):
        href = urls.href(urls.event_path(other.id))
        yield RelatedEvent(href, assembly.shown[other.id].when.words, other.title, shared)


def _citing(site: Site, event: Event, url: str) -> tuple[Citing, ...]:
    ways = (plain_citation, bibtex_citation, wiki_citation)
    return tuple(
        Citing(name, cite(site, event, url)) for name, cite in zip(words.CITING, ways, strict=True)
    )


def _on_forge(pattern: str, site: Site, event: Event) -> str:
    """Link to the record's file, whose path is told from the content folder on."""
    if not pattern:
        return ""
    path, folder = PurePath(event.place.path), PurePath(site.place.path).parent
    below = path.relative_to(folder) if path.is_relative_to(folder) else path
    return urls.on_forge(pattern, event.id, below.as_posix())


def _neighbours(
    assembly: Assembly, before: Event | None, after: Event | None
) -> Iterator[Neighbour]:
    text = words.words_for(assembly.catalog.content.site.language)
    for event, label, side in ((before, text.earlier, "earlier"), (after, text.later, "later")):
        if event:
            yield Neighbour(
                label=label,
                direction=side,
                href=urls.href(urls.event_path(event.id)),
                when=assembly.shown[event.id].when.words,
                title=event.title,
            )
