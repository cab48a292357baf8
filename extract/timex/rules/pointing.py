"""Rules for words that point at a time told beside them: `this year than last`, `the third day of`.

In: matches and the story so far. Out: readings with the value of what they point at.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from extract.timex.calendar.lexicon import NUMBER, ORDINAL, UNIT, UNIT_PLURAL, S
from extract.timex.calendar.point import is_possible, shift
from extract.timex.context.story import Reading, Story
from extract.timex.rules.lengths import period
from extract.timex.rules.neighbours import APPOSED
from extract.timex.rules.relative import base
from extract.timex.rules.rule import dated, rule

_STEPS = {"last": -1, "this": 0, "next": 1}
_NOUNS = ("NOUN", "PROPN", "NUM", "ADJ")


def _elliptic(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read both of `this year than last`, but not of `this week and last May`."""
    now = story.now(match["unit"].lower())
    after = story.token(match.end() + 1)
    ends = story.text[match.end() : match.end() + 1] not in (" ", "\n")
    if now is None or story.narrative or not (ends or after is None or after.pos_ not in _NOUNS):
        return
    for which, span in (("which", match.span("whole")), ("other", match.span("other"))):
        point = shift(now, _STEPS[match[which].lower()])
        if point is not None:
            yield replace(dated(point, story.from_published()), span=span)


_IS_TODAY = re.compile(
    rf"\b(?:it(?:{S}is|['’]s)|(?:today|this){S}(?:is|was|marks|marked)){S}$", re.I
)


def _nth_day(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `It is the second day of the strike`, `On 2 May, the third day of the strike`."""
    told = story.last(lambda point: point.grain == "day" and not point.clock)
    if told is not None and APPOSED.fullmatch(story.text[told.start : match.start()]):
        yield dated(told.point, story.from_seen(told, match.start()))
        return
    now = story.now("day")
    before = story.text[max(0, match.start() - 20) : match.start()]
    if now is not None and not story.narrative and _IS_TODAY.search(before):
        yield dated(now, story.from_published())


def _than_planned(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `on 11 May, three days later than planned` as that day."""
    told = story.last(lambda point: True)
    if told is not None and APPOSED.fullmatch(story.text[told.start : match.start()]):
        yield dated(told.point, story.from_seen(told, match.start()))


_IN_YEAR = {"day": 365, "week": 52, "month": 12}


def _same_unit(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the same month last year` from the month told."""
    grain = match["unit"].lower()
    start = base(story, grain, match.start(), from_story=True)
    if start is None:
        return
    told = start[0]
    point = shift(told, -_IN_YEAR[grain])
    if grain == "day":
        same = is_possible(told.year - 1, told.part, told.day)
        point = replace(told, year=told.year - 1) if same else None
    if point is not None:
        yield dated(point, start[1])


def _or_two(match: re.Match[str], story: Story) -> Iterator[Reading]:
    del story
    yield Reading("DURATION", period(2, match["unit"]), "EQUAL_OR_LESS")


RULES = (
    rule(
        "same-last-year",
        rf"the{S}(?:very{S})?same{S}(?P<unit>day|week|month){S}"
        rf"(?:(?:of{S})?last{S}year|(?:a|one){S}year{S}(?:ago|earlier|before))",
        _same_unit,
    ),
    rule(
        "length-or-two",
        rf"(?:the{S})?(?:next|past|last|first|coming){S}(?P<unit>day|week|month){S}or{S}two",
        _or_two,
    ),
    rule(
        "than-planned",
        rf"{NUMBER}{S}(?:{UNIT_PLURAL}|{UNIT}){S}(?:later|earlier|sooner){S}than{S}(?:\w+{S})?"
        r"(?:planned|scheduled|expected|intended|due)",
        _than_planned,
    ),
    rule(
        "elliptic",
        rf"(?P<whole>(?P<which>this|last){S}(?P<unit>week|month|year)){S}(?:and|or|as|than|from|over)"
        rf"{S}(?P<other>last|this|next)",
        _elliptic,
    ),
    rule(
        "nth-day",
        rf"the{S}(?:{ORDINAL}|last|final|opening)(?:{S}(?:straight|consecutive|full|and{S}final))?"
        rf"{S}day(?={S}of\b)",
        _nth_day,
    ),
)
