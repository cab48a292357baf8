"""What was decided of each word that may tell an event: a mention, or the reason against one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Span

from extract.mention import Mention, MentionDate
from extract.mentions.factuality.factuality import Verdict
from extract.mentions.syntax.predicates import Trigger

_TWICE = "its sentence tells it already"


@dataclass(frozen=True, slots=True)
class Considered:
    """One trigger with what was decided: a mention, or the reason why there is none."""

    sentence: Span
    trigger: Trigger
    verdict: Verdict
    date: MentionDate | None
    mention: Mention | None
    reason: str = ""
    """Why there is no mention, or why it makes no record by itself."""
    refused: Mention | None = None
    """What the mention would be: its event happened, or was planned or said."""
    against: tuple[str, ...] = ()
    """All that speaks against a record of it, the reason first."""


def supporting(one: Considered) -> Considered:
    """Keep a mention for what others report, since its sentence tells the event already."""
    assert one.mention is not None
    return replace(one, mention=replace(one.mention, alone=False), reason=_TWICE)


def explained(one: Considered) -> Iterator[str]:
    """Tell in a line what was decided, and why."""
    word = one.trigger.head.text
    if one.mention is None:
        yield f"    {word}: no mention: {one.reason}"
        return
    when = f"{one.mention.date.edtf} ({one.mention.date.basis})" if one.mention.date else "undated"
    only = "" if one.mention.alone else f" (no record by itself: {one.reason})"
    news = " (told in the headline)" if one.mention.headline else ""
    yield f"    {word}: {one.mention.aspect}, {when}: {one.mention.title}{only}{news}"
