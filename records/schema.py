"""What a record may hold: one table of fields a record type.

From these tables come the typed reading (`typed`), the JSON Schema for editors
(`json_schema`), the fields of an imported article and README's field table; drafts are
written (`dump`) in their order.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from records.model import (
    Article,
    Correction,
    Entity,
    Event,
    Figure,
    FigureValue,
    Page,
    Phase,
    Site,
    Source,
    SourceDate,
)

Kind = Literal[
    "line",
    "text",
    "markdown",
    "edtf",
    "day",
    "language",
    "url",
    "base",
    "slug",
    "source_id",
    "choice",
    "pattern",
]


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name, what it holds, and what to tell who writes it."""

    name: str
    kind: "Kind | Shape"
    doc: str
    required: bool = False
    many: bool = False
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """A record type: its name in messages, its fields in canonical order, what it becomes."""

    name: str
    fields: tuple[Field, ...]
    becomes: Callable[..., Any]

    def field(self, name: str) -> Field:
        """Find a field by its name; KeyError when there is none."""
        return next(field for field in self.fields if field.name == name)


SOURCE_DATE = Shape(
    "date of a source",
    (
        Field("text", "line", "the source's words for when", required=True),
        Field("means", "edtf", "the date that they mean, in EDTF: 2020-01-03", required=True),
    ),
    SourceDate,
)

SOURCE = Shape(
    "source",
    (
        Field("id", "source_id", "short name that `[^id]` cites", required=True),
        Field("article", "slug", "id of the article: its file name without `.md`", required=True),
        Field("quote", "text", "the passage, verbatim, in one piece", required=True),
        Field("date", SOURCE_DATE, "what the passage or its surroundings say of when"),
        Field("review", "choice", "`new`: not yet seen by an editor", choices=("new",)),
    ),
    Source,
)

FIGURE_VALUE = Shape(
    "value of a figure",
    (
        Field("value", "line", "the value in the source's terms: about 5,000", required=True),
        Field("source", "source_id", "id of the source that gives it", required=True),
    ),
    FigureValue,
)

FIGURE = Shape(
    "figure",
    (
        Field("what", "line", "what is counted: US troops in Iraq", required=True),
        Field("values", FIGURE_VALUE, "each source's value", required=True, many=True),
        Field("best", "line", "the editor's choice"),
        Field("why", "line", "the reason for the choice"),
    ),
    Figure,
)

CORRECTION = Shape(
    "correction",
    (
        Field("date", "day", "the day of the change", required=True),
        Field("note", "line", "what was changed, for readers", required=True),
    ),
    Correction,
)

EVENT = Shape(
    "event",
    (
        Field("date", "edtf", "when, as far as known, in EDTF: 2020-01-03", required=True),
        Field("date_note", "line", "how the date is known, where no quoted words give it"),
        Field("title", "line", "a headline: who did what to whom, where", required=True),
        Field(
            "status",
            "choice",
            "`draft` (unreviewed), `published`, or `rejected` (kept, never shown)",
            required=True,
            choices=("draft", "published", "rejected"),
        ),
        Field("reason", "line", "why it was rejected"),
        Field("summary", "markdown", "what happened; every sentence cites its sources: `[^a]`"),
        Field("actors", "line", "who took part, as named in `entities.yaml`", many=True),
        Field("places", "line", "where, as named in `entities.yaml`", many=True),
        Field("tags", "line", "words to group by", many=True),
        Field("figures", FIGURE, "numbers, with each source's value", many=True),
        Field("sources", SOURCE, "the quoted passages", required=True, many=True),
        Field("corrections", CORRECTION, "what readers are told was changed", many=True),
        Field("formerly", "slug", "earlier ids, which then lead here", many=True),
    ),
    Event,
)

ARTICLE = Shape(
    "article",
    (
        Field("title", "line", "the headline", required=True),
        Field("publisher", "line", "who published it"),
        Field("author", "line", "who wrote it"),
        Field("published", "edtf", "the publication date, in EDTF; `2020-01~` if estimated"),
        Field("published_basis", "line", "how that date is known"),
        Field("url", "url", "where it was published"),
        Field("archive_url", "url", "where a copy is kept"),
        Field("retrieved", "day", "the day on which it was read"),
        Field("language", "language", "its language, as a BCP 47 tag: en"),
        Field(
            "rights",
            "choice",
            "`excerpt`: only quoted passages are shown; `full`: the text may be",
            choices=("excerpt", "full"),
        ),
        Field("syndicated_from", "line", "the article's id, or the wire, that it copies"),
    ),
    Article,
)

ENTITY = Shape(
    "entity",
    (
        Field("name", "line", "the name to show", required=True),
        Field(
            "kind",
            "choice",
            "`person`, `organisation`, `state` or `place`",
            required=True,
            choices=("person", "organisation", "state", "place"),
        ),
        Field("aliases", "line", "other names and spellings", many=True),
        Field("description", "line", "one line for readers"),
    ),
    Entity,
)

PAGE = Shape("page", (Field("title", "line", "the page's heading", required=True),), Page)


def _phase(**values: Any) -> Phase:
    """Make a phase: editors write `from`, which no Python name can be."""
    return Phase(start=values.pop("from"), **values)


PHASE = Shape(
    "phase",
    (
        Field("title", "line", "what the stretch is called", required=True),
        Field("from", "day", "its first day", required=True),
        Field("until", "day", "its last day; if not given, the day before the next phase"),
        Field("summary", "line", "one or two sentences on it"),
    ),
    _phase,
)

SITE = Shape(
    "site",
    (
        Field("title", "line", "the site's name", required=True),
        Field("description", "line", "one sentence on the subject"),
        Field("publisher", "line", "who answers for it"),
        Field("base_url", "base", "the address at which it will stand"),
        Field("language", "language", "its language, as a BCP 47 tag: en"),
        Field("order", "choice", "of the timeline", choices=("oldest", "newest")),
        Field("phases", PHASE, "headed stretches of the timeline, in order", many=True),
        Field("edit_url", "pattern", "where a record is edited: https://…/{path}"),
        Field("report_url", "pattern", "where an error is reported: https://…?title={id}"),
    ),
    Site,
)
