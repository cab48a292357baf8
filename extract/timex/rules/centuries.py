"""Rules for centuries: `the 20th century`, `the 18th and early 19th centuries`, `last century`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from extract.timex.calendar.lexicon import ORDINAL, S, ordinal
from extract.timex.calendar.point import Point, shift
from extract.timex.context.story import Reading, Story
from extract.timex.rules.days import BC
from extract.timex.rules.rule import PART, dated, part_mod, rule, unknown


def _numbered(number: int, mod: str, *, bc: bool) -> Iterator[Reading]:
    if bc:
        yield unknown(f"BC{number - 1:02d}")
    elif 0 < number < 30:
        yield dated(Point("century", (number - 1) * 100), "", mod)


def _century(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the early 20th century`."""
    del story
    yield from _numbered(ordinal(match["nth"]), part_mod(match), bc=bool(match["bc"]))


def _centuries(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read both of `the late 19th and early 20th centuries`."""
    del story
    for nth, part, span in (("first", "part", "one"), ("nth", "part2", "last")):
        for reading in _numbered(ordinal(match[nth]), part_mod(match, part), bc=bool(match["bc"])):
            yield replace(reading, span=match.span(span))


def _relative(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the last century`, `the end of this century`."""
    steps = {"this": 0, "last": -1, "next": 1, "previous": -1, "past": -1}[match["which"].lower()]
    pointed = story.narrative and match["which"].lower() == "previous"
    told = story.last_with("century") if pointed else None
    now = told[0] if told else story.now("century")
    point = shift(now, steps) if now else None
    if point:
        anchor = story.from_seen(told[1], match.start()) if told else story.from_published()
        yield dated(point, anchor, part_mod(match))


_PART = PART.replace("part>", "part2>")
_ROUGHLY = rf"(?:(?:early|late|mid|middle)(?:{S}|-))?"
_AND = rf"(?:(?:{S})?[-–—/](?:{S})?|{S}(?:and|or|to|through){S})"

RULES = (
    rule(
        "centuries",
        rf"(?P<one>{PART}?(?:the{S})?{_ROUGHLY}(?P<first>{ORDINAL}))-?{_AND}"
        rf"(?P<last>{_PART}?(?:the{S})?{_ROUGHLY}(?P<nth>{ORDINAL})(?:{S}|-)centur(?:y|ies){BC}?)",
        _centuries,
    ),
    rule(
        "century",
        rf"{PART}?(?:the{S})?{_ROUGHLY}"
        rf"(?P<nth>{ORDINAL})(?:{S})?-?century(?!{S}(?-i:Fox)\b)(?:{S}(?-i:AD|A\.D\.|CE)(?!\w)|{BC})?",
        _century,
    ),
    rule(
        "century-relative",
        rf"{PART}?(?:the{S})?(?P<which>this|last|next|past|previous)"
        rf"{S}century",
        _relative,
    ),
)
