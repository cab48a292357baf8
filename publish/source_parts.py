"""The parts of an article's page: its text as far as it is shown, and what its passages support."""

from dataclasses import dataclass

from publish.parts import Link


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A run of an article's text: marked where an event quotes it."""

    text: str
    anchors: tuple[str, ...]
    """The anchors of the passages that start with it."""
    marked: bool
    notes: tuple[Link, ...]
    """The numbers of the passages that end with it, linked to what they support."""


@dataclass(frozen=True, slots=True)
class Support:
    """The events that a passage supports."""

    anchor: str
    number: int
    label: str
    back: str
    original: str
    original_label: str
    events: tuple[Link, ...]
    all_events: Link
    """Where the rest of them are, if they are many."""


@dataclass(frozen=True, slots=True)
class Extract:
    """A stretch of an article with its marked passages, and what these support."""

    paragraphs: tuple[tuple[MarkedText, ...], ...]
    supports: tuple[Support, ...]
