"""What each template is given: one frozen dataclass a page, the whole of its context.

Templates put `layout.root` before every link. Two equal contexts give the same bytes. What takes
long to make is `Later`: the template gets its value.
"""

from dataclasses import dataclass, field

from markupsafe import Markup

from publish.later import Later
from publish.paging import Paging
from publish.parts import (
    Badge,
    Card,
    Citing,
    DateEvidence,
    EntryGroup,
    FigureTable,
    Link,
    Neighbour,
    Note,
    Passage,
    RelatedEvent,
    Reports,
    ShownProblem,
    Stretch,
    When,
)
from publish.picture_parts import FigureSeries, Picture
from publish.source_parts import Extract
from publish.words import Words


@dataclass(frozen=True, slots=True)
class Layout:
    """What every page has: nothing here depends on how many events there are."""

    words: Words = field(repr=False)  # The language says which, and the code what they are.
    language: str
    direction: str
    root: str
    """What leads from this page to the root of the site: put before every link."""
    site_title: str
    publisher: str
    document_title: str
    description: str
    title: str
    """The page's own title; empty for the timeline."""
    canonical: str
    """The page's own whole URL; empty where the site does not know where it stands."""
    policy: str
    """The Content-Security-Policy."""
    navigation: tuple[Link, ...]
    footer: tuple[Link, ...]
    home: str
    feed: str
    static: str
    preview: bool
    """Whether this is an editor's preview: never for search engines, and live."""
    reload_script: str
    card: str
    """The whole URL of the picture for those who share the page; empty where there is none."""
    card_shows: str
    """The title that stands in it: the event's, or the site's."""
    search: str
    is_found: bool
    """Whether the search finds the page: lists are not found instead of what they list."""
    keys: tuple[tuple[str, str], ...]
    """Each key that does something, and what."""


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """The timeline, or some years of a long one: `timeline.html`."""

    layout: Layout
    heading: str
    """Which years, where the page is not the first one."""
    picture: Picture | None
    stretches: Later[tuple[Stretch, ...]]
    years: tuple[Link, ...]
    """Where each year begins, if the timeline has several pages."""
    parts_of_year: tuple[Link, ...]
    """The months of this page's year, if it has several pages."""
    turns: tuple[Neighbour, ...]
    other_end: str
    """The page at which the timeline begins in the other order, if it has several."""
    newest_first: bool


@dataclass(frozen=True, slots=True)
class EventPage:
    """One event: `event.html`."""

    layout: Layout
    when: When
    title: str
    is_long: bool
    """Whether the title is so long that it is set in smaller type."""
    badges: tuple[Badge, ...]
    summary: Markup
    passages: tuple[Passage, ...]
    date_evidence: tuple[DateEvidence, ...]
    other_dates: tuple[DateEvidence, ...]
    """What sources say of when that cannot be the event's date."""
    date_note: str
    figures: tuple[FigureTable, ...]
    actors: tuple[Link, ...]
    places: tuple[Link, ...]
    tags: tuple[Link, ...]
    reports: Reports
    corrections: tuple[Note, ...]
    neighbours: tuple[Neighbour, ...]
    related: tuple[RelatedEvent, ...]
    citing: tuple[Citing, ...]
    structured: Markup
    """JSON-LD for programs; empty where the site does not know where it stands."""
    permalink: str
    edit: str
    """Where the record is corrected on the forge; empty where the site names no forge."""
    report: str


@dataclass(frozen=True, slots=True)
class SourcePage:
    """One article: `source.html`."""

    layout: Layout
    title: str
    publisher: str
    author: str
    published: When
    published_basis: str
    retrieved: str
    syndicated: Link
    """Where it was copied from; without an address where that has no page here."""
    original: str
    archive: str
    text_language: str
    text_direction: str
    full: bool
    extracts: tuple[Extract, ...]


@dataclass(frozen=True, slots=True)
class TopicPage:
    """The events of an actor, a place, a tag or a quoted passage: `topic.html`."""

    layout: Layout
    kind: str
    up: Link
    """Where a passage stands in its article; empty for others."""
    title: str
    text_language: str
    """Of a passage and its article's title; empty for names."""
    text_direction: str
    count: str
    also_known: tuple[str, ...]
    description: str
    picture: Picture
    cards: Later[tuple[Card, ...]]
    paging: Paging


@dataclass(frozen=True, slots=True)
class FiguresPage:
    """Figures that several events give, over time: `figures.html`."""

    layout: Layout
    title: str
    intro: str
    series: tuple[FigureSeries, ...]
    paging: Paging


@dataclass(frozen=True, slots=True)
class IndexPage:
    """All actors, places, tags, sources or figures: `directory.html`."""

    layout: Layout
    title: str
    groups: tuple[EntryGroup, ...]
    paging: Paging


@dataclass(frozen=True, slots=True)
class CardList:
    """Some events that the filters may show: `cards.html`."""

    root: str
    cards: Later[tuple[Card, ...]]


@dataclass(frozen=True, slots=True)
class CorrectionsPage:
    """Every correction: `corrections.html`."""

    layout: Layout
    corrections: tuple[Note, ...]
    paging: Paging


@dataclass(frozen=True, slots=True)
class TextPage:
    """A page of the editors' own, or how the timeline is made: `page.html`."""

    layout: Layout
    title: str
    body: Markup


@dataclass(frozen=True, slots=True)
class SearchPage:
    """Where readers search: `search.html`."""

    layout: Layout
    index: str
    """The folder of the search index, or of its first part."""
    further: str
    """The folders of its other parts, below the first."""
    said: tuple[tuple[str, str], ...]
    """What the search says of what it finds, each under a name."""


@dataclass(frozen=True, slots=True)
class MissingPage:
    """What is shown where there is no page: `missing.html`."""

    layout: Layout


@dataclass(frozen=True, slots=True)
class RedirectPage:
    """What stands at an event's former address: `redirect.html`."""

    layout: Layout
    target: str
    title: str


@dataclass(frozen=True, slots=True)
class Panel:
    """What keeps the site from being published, in an editor's preview: `preview.html`."""

    language: str
    reload_script: str
    title: str
    problems: tuple[ShownProblem, ...]
