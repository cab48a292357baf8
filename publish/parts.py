"""The parts of pages: what templates show of an event, a passage, a date.

All values are final: words, links from the root of the site, and HTML only where the type says
`Markup`. Nothing here knows on which page it stands.
"""

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Link:
    """A link within the site: its text and its path from the root of the site."""

    text: str
    href: str
    current: bool = False
    """Whether it leads to the page that shows it."""


@dataclass(frozen=True, slots=True)
class When:
    """A date for readers."""

    words: str
    machine: str
    """The value of `<time datetime>`; empty where HTML has none for such a date."""
    mark: str
    """How the spine draws it: `day`, `about`, `span` or `open`."""


@dataclass(frozen=True, slots=True)
class Badge:
    """A short note beside a title: `differ`, `approximate`, `corrected` or `unreviewed`."""

    kind: str
    text: str
    anchor: str
    """What explains it on the event's page; empty where nothing does."""


@dataclass(frozen=True, slots=True)
class Reports:
    """How many independent reports there are, and whose."""

    count: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """An event in a list."""

    href: str
    when: When
    title: str
    excerpt: Markup
    badges: tuple[Badge, ...]
    reports: Reports


@dataclass(frozen=True, slots=True)
class MonthGroup:
    """The events of a month, or of a year where no month is known."""

    anchor: str
    heading: str
    gap: str
    """How long nothing happened before it within its stretch, where that is a year or more."""
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A phase of the story and its months; without a title, months of no phase."""

    gap: str
    """How long nothing happened before it, where that is a year or more."""
    anchor: str
    title: str
    when: str
    summary: str
    level: int
    """The level of the months' headings."""
    groups: tuple[MonthGroup, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A quoted passage on an event's page, in its article's own characters."""

    number: int
    name: str
    anchor: str
    back: str
    """The anchor of its first citation in the summary; empty where the summary has none."""
    quote: str
    language: str
    direction: str
    publisher: str
    author: str
    title: str
    published: str
    """The article's date in words; empty where it is not known."""
    in_context: str
    address: str
    """The original's URL, for paper; empty where none is known."""
    original: str
    """The same, opened at the passage."""


@dataclass(frozen=True, slots=True)
class EvidenceSource:
    """A source that says when, and when it appeared."""

    passage: Link
    """By its publisher and number."""
    published: str


@dataclass(frozen=True, slots=True)
class DateEvidence:
    """What sources say of when in the same words."""

    said: str
    """The words, in quotation marks."""
    language: str
    means: str
    sources: tuple[EvidenceSource, ...]


@dataclass(frozen=True, slots=True)
class StatedValue:
    """One value of a figure and the sources that give it."""

    value: str
    chosen: bool
    """Whether it is the one that the editors chose."""
    sources: tuple[Link, ...]
    """The number of each passage, linked; with the publisher before it."""


@dataclass(frozen=True, slots=True)
class FigureTable:
    """A number that sources give, side by side, and the editors' reading of it."""

    what: str
    values: tuple[StatedValue, ...]
    best: str
    why: str
    over_time: str
    """Where it can be compared with other events' figures; empty where there are none."""


@dataclass(frozen=True, slots=True)
class Note:
    """A correction: when, what, and on the list of all, of which event."""

    when: When
    note: str
    event: Link


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The event before or after."""

    label: str
    direction: str
    """`earlier` or `later`."""
    href: str
    when: str
    title: str


@dataclass(frozen=True, slots=True)
class RelatedEvent:
    """Another event that involved the same people or groups."""

    href: str
    when: str
    title: str
    shared: tuple[str, ...]
    """The names that both have."""


@dataclass(frozen=True, slots=True)
class Citing:
    """A way to cite a page: its name, and the text to copy."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of an index: a topic or a source."""

    href: str
    title: str
    detail: str
    """A description, or a publisher and a date."""
    count: str
    language: str = ""
    """Of an article's title; a name is nobody's language."""


@dataclass(frozen=True, slots=True)
class EntryGroup:
    """The lines of an index under one heading; the heading may be empty."""

    heading: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class ShownProblem:
    """A problem in a preview: where, and what."""

    place: str
    message: str
