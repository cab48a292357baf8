"""Find and resolve the temporal expressions of a text.

In: a parsed document and its publication date. Out: timexes in order, none overlapping.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from heapq import heappop, heappush

from spacy.tokens import Doc

from extract.timex.calendar.lexicon import DAY_TH, MONTH, WEEKDAY, S
from extract.timex.calendar.model import Published, Timex
from extract.timex.calendar.point import Point, first_day, last_day
from extract.timex.calendar.values import bounds, edtf, is_date, within
from extract.timex.context.story import Reading, Story
from extract.timex.context.tale import is_narrative
from extract.timex.context.updates import Update, published_at, updates_in
from extract.timex.joining.extents import extended
from extract.timex.joining.joins import joined
from extract.timex.joining.occasions import counted_from_blows
from extract.timex.joining.ordered import in_order
from extract.timex.joining.relations import related
from extract.timex.rules import (
    bare,
    centuries,
    clock,
    dayparts,
    days,
    eras,
    fiscal,
    lengths,
    named,
    neighbours,
    nth_days,
    numbered_days,
    numeric,
    offsets,
    pointing,
    quarters,
    relative,
    seasons,
    sets,
    vague,
    weekdays,
)
from extract.timex.rules.names import is_in_quoted_title
from extract.timex.rules.rule import Found, Rule

FAMILIES = (
    numeric, days, eras, centuries, relative, bare, weekdays, pointing, offsets, neighbours,
    quarters, fiscal, seasons, named, nth_days, numbered_days, clock, dayparts, lengths, sets,
    vague,
)  # fmt: skip
RULES: tuple[Rule, ...] = tuple(rule for family in FAMILIES for rule in family.RULES)


def tag(doc: Doc, published: Published | None) -> tuple[Timex, ...]:
    """Return the temporal expressions of a text, resolved against its publication date.

    Published within an interval, an expression is resolved from both ends of it.
    """
    text = doc.text
    matches = _matches(text)
    narrative = is_narrative(text, published)
    added = updates_in(text, published)
    early = _read(matches, Story(doc, published.earliest if published else None, narrative), added)
    first = tuple(_timex(text, found, published.earliest if published else None) for found in early)
    if published is None or published.earliest == published.latest:
        return counted_from_blows(doc, related(text, first), published)
    late = _read(matches, Story(doc, published.latest, narrative), added)
    ends = {(found.start, found.end): _timex(text, found, published.latest) for found in late}
    spanned = tuple(_span(t, ends.get((t.start, t.end), t)) for t in first)
    return counted_from_blows(doc, related(text, spanned), published)


def _matches(text: str) -> list[tuple[int, int, int, re.Match[str]]]:
    found = [
        (m.start(), -(m.end() - m.start()), number, m)
        for number, rule in enumerate(RULES)
        for m in rule.pattern.finditer(text)
    ]
    return sorted(found, key=lambda item: item[:3])


def _read(
    matches: list[tuple[int, int, int, re.Match[str]]], story: Story, added: Sequence[Update]
) -> list[Found]:
    out: list[Found] = []
    appeared = Published(story.published, story.published) if story.published else None
    cursor, queue = 0, list(matches)
    while queue:
        start, _, number, match = heappop(queue)
        if start < cursor:
            if rest := _rest(match, cursor):
                heappush(queue, (rest.start(), rest.start() - rest.end(), number, rest))
            continue
        rule, story.offset = RULES[number], start
        now = published_at(start, added, appeared)
        story.published = now.earliest if now else None
        if rule.name in _IN_TITLES and is_in_quoted_title(story, start, match.end()):
            continue
        for reading in _within_calendar(rule.read(match, story)):
            first, last = reading.span or match.span()
            if not _awaits_day(story.text, reading, last):
                story.note(reading, first)
            out.append(Found(first, last, rule.name, reading))
            cursor = max(cursor, last)
    whole = in_order(story.text, joined(story.text, out))
    return [extended(story, found) for found in whole]


# What titles are made of; the year of one (“Vision 2030”) says a time all the same.
_IN_TITLES = frozenset("weekday daypart unit holiday noon".split())
_DAY_NEXT = re.compile(
    rf",?{S}(?:(?:of|on){S})?(?:the{S})?(?:{DAY_TH}{S}(?:of{S})?{MONTH}|{MONTH}{S}{DAY_TH}|{WEEKDAY})(?!\w)",
    re.IGNORECASE,
)


def _awaits_day(text: str, reading: Reading, end: int) -> bool:
    """Tell `the morning` of `the morning of 22 December`, which is on no day told before."""
    timed = reading.point is not None and reading.point.clock != ""
    return timed and _DAY_NEXT.match(text, end) is not None


def _within_calendar(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Give the readings up to one that lies before the year 1 or after 9999."""
    try:
        yield from readings
    except OverflowError:
        return


_AHEAD = 80  # characters that an expression may have beyond an overlap


def _rest(match: re.Match[str], cursor: int) -> re.Match[str] | None:
    """Match again behind what was read: in `last Sunday, March 8` the day is left."""
    if match.end() <= cursor:
        return None
    rest = match.re.search(match.string, cursor, match.end() + _AHEAD)
    return rest if rest and rest.start() < match.end() else None


def _timex(text: str, found: Found, published: date | None) -> Timex:
    reading, words = found.reading, text[found.start : found.end]
    day = reading.edtf
    if reading.point is not None and not day:
        day = _side_of(words, reading.point, published) or edtf(reading.point, reading.mod)
    return Timex(
        found.start, found.end, words, reading.type, reading.value,
        reading.mod, day, reading.anchor, found.rule,
    )  # fmt: skip


def _side_of(words: str, point: Point, published: date | None) -> str:
    """Bound `earlier this year` and `later this week` by the publication date."""
    first, last = first_day(point), last_day(point)
    if published is None or not first or not last or not first <= published <= last:
        return ""
    word = words.split()[0].lower()
    if word == "earlier":
        return within(first, published)
    return within(published, last) if word == "later" else ""


def _span(early: Timex, late: Timex) -> Timex:
    """Widen an expression to what it means from both ends of the days of publication."""
    if early.edtf == late.edtf or not (early.edtf and late.edtf):
        return early
    first, last = sorted((early, late), key=lambda timex: bounds(timex.edtf)[0])
    wide = f"[{bounds(first.edtf)[0]}..{bounds(last.edtf)[1]}]"
    anchor = f"{early.anchor}..{late.anchor.removeprefix('published ')}"
    return replace(early, edtf=wide if is_date(wide) else "", anchor=anchor)
