"""An event mention: one place in one article that reports something that happened.

In: nothing; this is the type that `extract/mentions/` produces from a parsed article and
`extract/merging/` clusters across articles. Every offset counts characters of `Article.text`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from records.edtf import Edtf
from records.model import EntityKind

Role = Literal["agent", "patient", "other"]
Aspect = Literal["happened", "planned", "statement"]


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody or something that takes part in an event."""

    name: str
    """Canonical: `Qassem Soleimani` where the article says `the general` or `Soleimani`."""
    head: str
    """The lemma of the head noun, lower case: `general`, `soleimani`."""
    role: Role
    kind: EntityKind | None = None
    """None where it is no named entity: `a rocket attack`, `protesters`."""


@dataclass(frozen=True, slots=True)
class MentionDate:
    """When the mention says that it happened, and how it was resolved."""

    edtf: Edtf
    text: str
    """The words: `on Friday`. Empty where nothing but the order of telling gives the date."""
    start: int
    end: int
    basis: str
    """For editors: `"Thursday", against published 2020-01-10`; without words for readers too."""
    likely: date | None = None
    """The likeliest day, for sorting and merging where `edtf` is wider; never shown as the date."""
    counted: bool = False
    """Whether it counts from the day of another event, which its own words do not tell."""


@dataclass(frozen=True, slots=True)
class MentionFigure:
    """A number and what it counts: `at least 25`, `people killed`."""

    value: str
    what: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """One report of an event in one article."""

    article: str
    start: int
    end: int
    """The passage to quote (a sentence, or the clauses of it that stand alone): text[start:end]."""
    trigger_start: int
    trigger_end: int
    lemma: str
    """The lemma of the predicate, lower case: `kill`, `vote`, `airstrike`."""
    aspect: Aspect
    """Statements (said, asked, announced) are events too, when dated."""
    title: str
    """A headline made of the clause's own words."""
    words: frozenset[str]
    """Lower-case lemmas of the content words of the clause, names included."""
    told: str = ""
    """The passage as it reads by itself: pronouns named, connectives gone; empty if unknown."""
    participants: tuple[Participant, ...] = ()
    places: tuple[str, ...] = ()
    named: tuple[Participant, ...] = ()
    """Whom and what a record of it lists by name: the surer participants, and its headline's."""
    date: MentionDate | None = None
    figures: tuple[MentionFigure, ...] = ()
    content: tuple[str, ...] = ()
    """For a statement: lemmas of what was said, asked or announced."""
    clause: bool = True
    """Whether a clause tells it: `parliament voted`, and not just `the vote`."""
    alone: bool = True
    """Whether it makes a record by itself; else it only supports what others report."""
    headline: bool = False
    """Whether its article's headline tells it: the article's main event."""
    chance: float = 1.0
    """How likely an editor keeps a draft of it as it stands (`worth/keeping.py`)."""
    trace: tuple[str, ...] = ()
    """For `--explain`: which rules made it, in order."""

    @property
    def is_dated(self) -> bool:
        """Whether words of the article give the date, and not the order of telling alone."""
        return self.date is not None and bool(self.date.text)

    @property
    def is_named(self) -> bool:
        """Whether somebody or something with a name takes part, or a place is named."""
        return bool(self.places) or any(one.kind for one in self.participants)


def is_told(mentions: Iterable[Mention]) -> bool:
    """Say whether mentions of one event make a record: one of them must stand alone."""
    return any(mention.alone for mention in mentions)
