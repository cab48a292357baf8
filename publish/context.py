"""What each template is given: one frozen dataclass a page, the whole of its context.

Templates put `layout.root` before every link. Two equal contexts give the same bytes.
"""

from dataclasses import dataclass

from markupsafe import Markup

from publish.parts import (
    Badge,
    Card,
    DateEvidence,
    EntryGroup,
    Extract,
    FigureTable,
    Link,
    MonthGroup,
    Neighbour,
    Note,
    Passage,
    Reports,
    ShownProblem,
    When,
)
from publish.words import Words


@dataclass(frozen=True, slots=True)
class Layout:
    """What every page has: nothing here depends on how many events there are."""

    words: Words
    language: str
    direction: str
    root: str
    """What leads from this page to the root of the site: put before every link."""
    site_title: str
    publisher: str
    document_title: str
    description: str
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


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """The timeline: `timeline.html`."""

    layout: Layout
    groups: tuple[MonthGroup, ...]


@dataclass(frozen=True, slots=True)
class EventPage:
    """One event: `event.html`."""

    layout: Layout
    when: When
    title: str
    badges: tuple[Badge, ...]
    summary: Markup
    passages: tuple[Passage, ...]
    date_evidence: tuple[DateEvidence, ...]
    date_note: str
    figures: tuple[FigureTable, ...]
    actors: tuple[Link, ...]
    places: tuple[Link, ...]
    tags: tuple[Link, ...]
    reports: Reports
    corrections: tuple[Note, ...]
    neighbours: tuple[Neighbour, ...]
    permalink: str


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
    """An actor, a place or a tag: `topic.html`."""

    layout: Layout
    kind: str
    title: str
    count: str
    also_known: tuple[str, ...]
    description: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class IndexPage:
    """All actors, places, tags or sources: `directory.html`."""

    layout: Layout
    title: str
    groups: tuple[EntryGroup, ...]


@dataclass(frozen=True, slots=True)
class CorrectionsPage:
    """Every correction: `corrections.html`."""

    layout: Layout
    corrections: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class TextPage:
    """A page of the editors' own, or how the timeline is made: `page.html`."""

    layout: Layout
    title: str
    body: Markup


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
