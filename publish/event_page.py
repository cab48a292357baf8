"""The page of one event.

In: an assembly, an event and the events next to it. Out: `EventPage`.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import Literal

from publish import urls, words
from publish.assemble import (
    Assembly,
    badges,
    event_when,
    published_words,
    source_href,
    when,
)
from publish.catalog import Quoted
from publish.citing import bibtex_citation, plain_citation, wiki_citation
from publish.context import EventPage
from publish.dates import date_words
from publish.figures import key_of
from publish.fragment import text_fragment
from publish.parts import (
    Citing,
    DateEvidence,
    FigureTable,
    Link,
    Neighbour,
    Note,
    Passage,
    RelatedEvent,
    StatedValue,
)
from publish.summary import Citation, cited, plain, render_summary
from records.model import Event, Figure, FigureValue, Site

_LONG_TITLE = 110


def event_page(
    assembly: Assembly, event: Event, before: Event | None, after: Event | None
) -> EventPage:
    """Build an event's page; `before` and `after` are its neighbours in time."""
    path = urls.event_path(event.id)
    quoted = assembly.catalog.quoted[event.id]
    layout = assembly.layout(path, event.title, plain(event.summary))
    return EventPage(
        layout=layout,
        when=event_when(event),
        title=event.title,
        is_long=len(event.title) > _LONG_TITLE,
        badges=badges(event, quoted),
        summary=render_summary(event.summary, _citations(quoted)),
        passages=tuple(_passages(event, quoted)),
        date_evidence=tuple(_date_evidence(quoted)),
        date_note=event.date_note,
        figures=tuple(_figure(assembly, figure, quoted) for figure in event.figures),
        actors=assembly.topics("actors", event.actors),
        places=assembly.topics("places", event.places),
        tags=assembly.topics("tags", event.tags),
        reports=assembly.reports(quoted),
        corrections=event_notes(event),
        neighbours=tuple(_neighbours(assembly, before, after)),
        related=tuple(_related(assembly, event)),
        citing=_citing(assembly.catalog.content.site, event, layout.canonical),
        permalink=layout.canonical or urls.href(path.rsplit("/", 1)[1]),
        edit=_on_forge(assembly.catalog.content.site, event, "edit_url"),
        report=_on_forge(assembly.catalog.content.site, event, "report_url"),
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
            anchor=urls.quote_anchor(name),
            back=urls.citation_anchor(name) if name in in_summary else "",
            quote=words.quoted(" ".join(article.text[start:end].split())),
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


def _date_evidence(quoted: Sequence[Quoted]) -> Iterator[DateEvidence]:
    for item in quoted:
        if item.source.date:
            yield DateEvidence(
                said=words.quoted(item.source.date.text),
                means=date_words(item.source.date.means, [item.source.date.text]),
                published=published_words(item.article),
                source=_number_link(item),
            )


def _figure(assembly: Assembly, figure: Figure, quoted: Sequence[Quoted]) -> FigureTable:
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
                _number_link(shown[stated.source]) for stated in group if stated.source in shown
            ),
        )
        for value, group in by_value.items()
    )
    return FigureTable(
        what=figure.what,
        values=tuple(value for value in values if value.sources),
        best=figure.best,
        why=figure.why,
        over_time=_over_time(assembly, figure),
    )


def _over_time(assembly: Assembly, figure: Figure) -> str:
    place = assembly.figure_places.get(key_of(figure))
    return urls.href(*place) if place else ""


def _number_link(item: Quoted) -> Link:
    """Link to a passage on the same page, by its publisher and number."""
    label = words.numbered(item.article.publisher or item.article.title, item.number)
    return Link(label, urls.href("", urls.quote_anchor(item.source.id)))


def _related(assembly: Assembly, event: Event) -> Iterator[RelatedEvent]:
    for other, shared in assembly.related.to(event):
        href = urls.href(urls.event_path(other.id))
        yield RelatedEvent(href, event_when(other).words, other.title, shared)


def _citing(site: Site, event: Event, url: str) -> tuple[Citing, ...]:
    ways = (plain_citation, bibtex_citation, wiki_citation)
    return tuple(
        Citing(name, cite(site, event, url)) for name, cite in zip(words.CITING, ways, strict=True)
    )


def _on_forge(site: Site, event: Event, which: Literal["edit_url", "report_url"]) -> str:
    """Link to the record's file, whose path is told from the content folder on."""
    pattern: str = getattr(site, which)
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
                when=event_when(event).words,
                title=event.title,
            )
