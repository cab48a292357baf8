"""The record types: what an article, an event and the rest are once loaded and typed.

Everything is frozen and made of tuples, so that two records are equal exactly when their
content is. Where each value stands in its file is kept in `Place`, which never takes part in
comparisons: moving a line changes no page.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Literal

from records.edtf import Edtf
from records.kept import digest
from records.problem import Problem, Severity

Status = Literal["draft", "published", "rejected"]
EntityKind = Literal["person", "organisation", "state", "place"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record stands: its file and the (line, column) of each field, both from 1."""

    path: str
    marks: Mapping[str, tuple[int, int]] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, name: str) -> tuple[int, int]:
        """Give the position of a field such as `sources[0].quote`, or of its nearest parent."""
        while name and name not in self.marks:
            cut = max(name.rfind("."), name.rfind("["))
            name = name[:cut] if cut > 0 else ""
        return self.marks.get(name, (1, 1))

    def __reduce__(self) -> tuple[type["Place"], tuple[str, dict[str, tuple[int, int]]]]:
        """Pickle the marks as a dict: records go to other processes, read-only views cannot."""
        return Place, (self.path, dict(self.marks))

    def problem(self, name: str, message: str, code: str, severity: Severity = "error") -> Problem:
        """Make a problem of a field, at its position."""
        return Problem(self.path, *self.of(name), name, message, code, severity)

    def inside(self, name: str, text: str, offset: int) -> tuple[int, int]:
        """Give the position of a character of a block scalar, or else of its field."""
        start = self.marks.get(first_line_of(name))
        if start is None:
            return self.of(name)
        before = text[:offset]
        lines, column = before.count("\n"), offset - (before.rfind("\n") + 1)
        return start[0] + lines, start[1] + column


def first_line_of(name: str) -> str:
    """Name the mark of a block scalar's first line of text, beside the mark of the field."""
    return f"{name}|"


NOWHERE = Place("")


@dataclass(frozen=True)
class Article:
    """A news article: its metadata and its text, cleaned of page furniture only."""

    id: str
    title: str
    text: str
    """The publisher's words. Offsets of quotes count characters of this string."""
    publisher: str = ""
    author: str = ""
    published: Edtf | None = None
    published_basis: str = ""
    """How the publication date is known, in words that readers see."""
    url: str = ""
    archive_url: str = ""
    retrieved: Edtf | None = None
    language: str = "en"
    rights: Literal["excerpt", "full"] = "excerpt"
    syndicated_from: str = ""
    """The id of another article, or the name of a wire or newspaper."""
    place: Place = field(default=NOWHERE, compare=False, repr=False)
    text_line: int = field(default=1, compare=False, repr=False)
    """The line of the file at which the text begins."""

    @cached_property
    def digest(self) -> bytes:
        """The hash of all that it says, wherever it stands."""
        return digest(self)


@dataclass(frozen=True, slots=True)
class SourceDate:
    """What a source says of when: the words, and what they mean against the article's date."""

    text: str
    means: Edtf


@dataclass(frozen=True, slots=True)
class Source:
    """A quoted passage that supports an event."""

    id: str
    """Unique within the event; the summary cites it as `[^id]`."""
    article: str
    quote: str
    date: SourceDate | None = None
    review: Literal["", "new"] = ""
    """`new`: appended by the extractor, kept off the site until an editor deletes the line."""


@dataclass(frozen=True, slots=True)
class FigureValue:
    """One source's value of a figure, in the source's terms: `about 5,000`."""

    value: str
    source: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that sources give, side by side, and the editor's choice among them."""

    what: str
    values: tuple[FigureValue, ...]
    best: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """What readers are told was changed, and when."""

    date: Edtf
    note: str


@dataclass(frozen=True)
class Event:
    """Something that happened, as far as the sources know it."""

    id: str
    """The file's stem: the permalink, stable for ever."""
    date: Edtf
    title: str
    status: Status
    sources: tuple[Source, ...]
    summary: str = ""
    """Markdown; every sentence ends with the citations of its sources."""
    date_note: str = ""
    """How the date is known where no quoted words give it."""
    reason: str = ""
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    corrections: tuple[Correction, ...] = ()
    formerly: tuple[str, ...] = ()
    place: Place = field(default=NOWHERE, compare=False, repr=False)

    @cached_property
    def digest(self) -> bytes:
        """The hash of all that it says, wherever it stands."""
        return digest(self)

    @property
    def reviewed_sources(self) -> tuple[Source, ...]:
        """The sources that an editor has seen: all but those marked `review: new`."""
        return tuple(source for source in self.sources if source.review != "new")


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, organisation, state or place, under one name, with the others it goes by."""

    name: str
    kind: EntityKind
    aliases: tuple[str, ...] = ()
    description: str = ""
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the editors' own, such as `about`: a title and Markdown."""

    id: str
    title: str
    text: str
    place: Place = field(default=NOWHERE, compare=False, repr=False)
    text_line: int = field(default=1, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Phase:
    """A stretch of the story under a heading of its own."""

    title: str
    start: Edtf
    until: Edtf | None = None
    """Its last day; where it is not given, the phase lasts until the next one."""
    summary: str = ""


@dataclass(frozen=True, slots=True)
class Site:
    """What `content/site.yaml` says of the site as a whole."""

    title: str
    description: str = ""
    publisher: str = ""
    base_url: str = ""
    """Where the site will stand, with its path, ending in `/`: feeds and permalinks need it."""
    language: str = "en"
    order: Literal["newest", "oldest"] = "oldest"
    phases: tuple[Phase, ...] = ()
    edit_url: str = ""
    """Where a record's file is edited: `{path}` stands for its path below the content folder."""
    report_url: str = ""
    """Where an error is reported: `{id}` stands for the event's id, `{path}` for its file."""
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True)
class Content:
    """Everything under `content/`, loaded: events and articles sorted by id."""

    site: Site
    articles: tuple[Article, ...] = ()
    events: tuple[Event, ...] = ()
    entities: tuple[Entity, ...] = ()
    pages: tuple[Page, ...] = ()
    unread: frozenset[str] = frozenset()
    """Names of files and folders that are there but cannot be read, which loading tells."""

    @cached_property
    def article_by_id(self) -> Mapping[str, Article]:
        """Find an article by its id."""
        return {article.id: article for article in self.articles}

    @cached_property
    def entity_by_name(self) -> Mapping[str, Entity]:
        """Find an entity by its name or any of its aliases."""
        by_alias = {alias: entity for entity in self.entities for alias in entity.aliases}
        return by_alias | {entity.name: entity for entity in self.entities}
