"""Parts that several kinds of page show: dates, links, badges, reports, cards, the layout.

In: a catalog and a record of it. Out: the parts of `publish.parts`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from publish import dates, urls, words
from publish.badges import badges
from publish.catalog import Catalog, Quoted
from publish.context import Layout
from publish.figures import Series, places_of, series_of
from publish.frame import Frame
from publish.parts import Card, Link, Reports, When
from publish.picture_scale import Scale, scale_of
from publish.related import Related
from publish.reports import voices
from publish.summary import Citation, render_excerpt
from records.edtf import Edtf
from records.kept import digest
from records.model import Article, Event


@dataclass(frozen=True, eq=False, repr=False)
class Shown:
    """An event with all that is told of it beside others: its passages and reports.

    Its text is short, since many parts of pages are told by it.
    """

    event: Event
    quoted: tuple[Quoted, ...]
    reports: Reports

    @cached_property
    def digest(self) -> bytes:
        """The hash of all that it holds."""
        return digest(self.event.digest, self.quoted, self.reports)

    def __repr__(self) -> str:
        return f"Shown({self.digest.hex()})"

    @cached_property
    def when(self) -> When:
        """The event's date."""
        return event_when(self.event)


@dataclass(frozen=True)
class Assembly:
    """A catalog and how it is shown."""

    catalog: Catalog
    preview: bool = False

    @cached_property
    def frame(self) -> Frame:
        """What all pages share."""
        site = self.catalog.content.site
        return Frame(site, self._navigation(), tuple(self._footer_links()), self.preview)

    @cached_property
    def shown(self) -> Mapping[str, Shown]:
        """The shown events by their ids, in the order of time."""
        return {event.id: self._shown(event) for event in self.catalog.events}

    def shown_of(self, events: Iterable[Event]) -> tuple[Shown, ...]:
        """Give some of them."""
        return tuple(self.shown[event.id] for event in events)

    @cached_property
    def scale(self) -> Scale:
        """The scale of every picture of when."""
        return scale_of(event.date for event in self.catalog.events)

    @cached_property
    def mirrored(self) -> bool:
        """Whether time runs from right to left, as the site's language does."""
        return words.direction(self.catalog.content.site.language) == "rtl"

    @cached_property
    def related(self) -> Related:
        """What finds the events that share actors with an event."""
        return Related(self.catalog)

    @cached_property
    def series(self) -> Mapping[str, Series]:
        """The figures that can be compared over time."""
        return series_of(self.catalog)

    @cached_property
    def figure_places(self) -> Mapping[str, tuple[str, str]]:
        """The page and the anchor of each of them."""
        return places_of(self.series)

    def ordered(self, events: Sequence[Event]) -> Sequence[Event]:
        """Put events, given oldest first, in the order that the site asks for."""
        newest_first = self.catalog.content.site.order == "newest"
        return events[::-1] if newest_first else events

    def layout(self, path: str, title: str = "", description: str = "") -> Layout:
        """Build what a page shares with all others."""
        return self.frame.layout(path, title, description)

    def topics(self, folder: str, names: Iterable[str]) -> tuple[Link, ...]:
        """Link names of one kind to their pages."""
        own = dict.fromkeys(map(self.catalog.name_of, names))
        return tuple(Link(name, urls.href(self.catalog.paths[folder, name])) for name in own)

    def _shown(self, event: Event) -> Shown:
        quoted = self.catalog.quoted[event.id]
        articles = dict.fromkeys(item.article for item in quoted)
        found = voices(articles, self.catalog.content.article_by_id)
        links = tuple(Link(voice.name, source_href(voice.articles[0])) for voice in found)
        return Shown(event, quoted, Reports(words.count_reports(len(found)), links))

    def _navigation(self) -> tuple[tuple[str, str], ...]:
        text = words.words_for(self.catalog.content.site.language)
        catalog = self.catalog
        lists = (
            (text.timeline, urls.HOME, True),
            (text.actors, urls.ACTORS, catalog.actors),
            (text.places, urls.PLACES, catalog.places),
            (text.tags, urls.TAGS, catalog.tags),
            (text.figures_over_time, urls.FIGURES, self.series),
            (text.sources, urls.SOURCES, catalog.events_of_article),
            (text.search, urls.SEARCH, catalog.events),
        )
        return tuple((name, target) for name, target, wanted in lists if wanted)

    def _footer_links(self) -> Iterable[Link]:
        text = words.words_for(self.catalog.content.site.language)
        if "method" not in self.catalog.page_ids:
            yield Link(words.METHOD_TITLE, urls.METHOD)
        for page in self.catalog.content.pages:
            yield Link(page.title, urls.href(urls.page_path(page.id)))
        yield Link(text.corrections, urls.CORRECTIONS)
        yield Link(text.feed, urls.FEED)
        yield Link(text.timeline_data, urls.EXPORT)


@lru_cache(maxsize=65_536)
def card(shown: Shown, root: str) -> Card:
    """Build an event's line in a list; `root` is that of the page it stands on."""
    event = shown.event
    return Card(
        href=urls.href(urls.event_path(event.id)),
        when=shown.when,
        title=event.title,
        excerpt=render_excerpt(event.summary, citations(event, shown.quoted, root)),
        badges=badges(event, shown.quoted),
        reports=shown.reports,
    )


def cards(events: Iterable[Shown], root: str) -> tuple[Card, ...]:
    """Build the lines of some events."""
    return tuple(card(shown, root) for shown in events)


def when(edtf: Edtf, said: Iterable[str] = ()) -> When:
    """Build a date for readers."""
    return When(dates.date_words(edtf, said), dates.html_datetime(edtf), _mark(edtf))


def event_when(event: Event) -> When:
    """Build an event's date, in the words of those sources that mean just that."""
    said = (s.date.text for s in event.reviewed_sources if s.date and s.date.means == event.date)
    return when(event.date, said)


def citations(event: Event, quoted: Iterable[Quoted], root: str) -> Mapping[str, Citation]:
    """Say where an excerpt's citations lead: to the passages on the event's page."""
    path = urls.event_path(event.id)
    return {
        item.source.id: Citation(
            number=item.number,
            href=root + urls.href(path, urls.quote_anchor(item.source.id)),
            label=words.citation_label(item.number, item.article.publisher),
        )
        for item in quoted
    }


def source_href(article: Article, anchor: str = "") -> str:
    """Link to an article's source page, or to a passage on it."""
    return urls.href(urls.source_path(article.id), anchor)


def published_words(article: Article) -> str:
    """Say when an article was published; nothing where that is not known."""
    return dates.date_words(article.published) if article.published else ""


def _mark(edtf: Edtf) -> str:
    if edtf.start is None or edtf.end is None:
        return "open"
    if edtf.shape == "interval":
        return "span"
    return "day" if edtf.exact_day else "about"
