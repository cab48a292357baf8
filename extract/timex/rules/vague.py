"""Rules for times that no calendar shows: `now`, `recently`, `in the past`, `soon`."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from extract.timex.calendar.lexicon import MONTH, WEEKDAY, YEAR4, S
from extract.timex.context.story import Reading, Story
from extract.timex.rules.rule import rule, unknown


def _present(match: re.Match[str], story: Story) -> Iterator[Reading]:
    token = story.token(match.start())
    if token is not None and match.group().lower() == "current" and token.pos_ != "ADJ":
        return
    if match.group().lower() == "to date" and (token is None or token.dep_ == "aux"):
        return
    if match.group().lower() == "currently" and not _is_of_verb(token):
        return
    yield unknown("PRESENT_REF")


def _is_of_verb(token: Token | None) -> bool:
    """Tell `the firm currently owns` from `currently chairman`, `a currently weak market`."""
    return token is None or (token.head.pos_ in ("VERB", "AUX") and token.head.dep_ != "amod")


# `most recently in May`, `most recently last week`
_DATED = re.compile(
    rf"{S}(?:(?:on|in|at|over|during){S}(?:the{S}|early{S}|late{S})?)?(?:{MONTH}|{WEEKDAY}|{YEAR4}\b|last{S}\w|this{S}\w"
    rf"|yesterday\b)",
    re.IGNORECASE,
)


def _past(match: re.Match[str], story: Story) -> Iterator[Reading]:
    last = story.token(match.end() - 1)
    if last is not None and last.lower_ == "past" and last.dep_ == "amod":
        return  # `the past three summers`, `the past president`
    if last is not None and last.lower_ == "recently" and _DATED.match(story.text, match.end()):
        return
    yield unknown("PAST_REF")


def _future(match: re.Match[str], story: Story) -> Iterator[Reading]:
    last = story.token(match.end() - 1)
    if last is not None and last.lower_ == "future" and last.dep_ == "amod":
        return  # `the future king`
    soon = match.group().lower() == "soon"
    if soon and (story.narrative or story.tense(match.start()) == "past"):
        return  # `he was soon released`: soon after what was told
    yield unknown("FUTURE_REF")


_NARRATED = {
    "former": "PAST_REF", "recent": "PAST_REF", "future": "FUTURE_REF",
    "present-day": "PRESENT_REF", "modern-day": "PRESENT_REF",
}  # fmt: skip


def _narrated(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read adjectives that TIMEX2, the older guideline for narratives, marks."""
    token = story.token(match.start())
    if story.narrative and token is not None and token.pos_ == "ADJ" and token.dep_ == "amod":
        yield unknown(_NARRATED[match.group().lower()])


def _narrated_now(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `by this time` in a tale."""
    del match
    if story.narrative:
        yield unknown("PRESENT_REF")


RULES = (
    rule("narrated", "former|future|recent|present-day|modern-day", _narrated),
    rule("narrated-now", rf"(?:(?<=\bat\s)|(?<=\bby\s))this{S}time", _narrated_now),
    rule(
        "present",
        rf"(?:now(?!{S}and{S}(?:again|then)\b)|currently|current(?!{S}accounts?\b)|right{S}now|at{S}present|nowadays"
        rf"|these{S}days|presently|to{S}date)(?!-\w)",
        _present,
    ),
    rule(
        "past",
        rf"recently(?!{S}as\b)|then(?:-|{S})current|(?:the{S})?(?:more|most){S}recently|recent"
        rf"{S}(?:quarters|decades|times)|the{S}(?:recent{S}|distant"
        rf"{S})?past|(?:not{S}that{S}|not{S}so{S})?long{S}ago|(?:just{S})?a{S}(?:little{S})?while{S}(?:ago|back)",
        _past,
    ),
    rule(
        "future",
        rf"(?<!as\s)(?<!too\s)soon(?!-\w|{S}(?:after|as|before|enough)\b)|the"
        rf"{S}(?:near{S}|immediate{S}|distant{S})?future|the"
        rf"{S}(?:short|near|long){S}term|(?:coming|future){S}quarters"
        rf"|a{S}later{S}date|some{S}time{S}in{S}(?:the{S})?future",
        _future,
    ),
)
