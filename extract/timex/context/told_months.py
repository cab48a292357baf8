"""Which year the dates beside it give a month: `from October to March`, `that December`.

In: the story so far, a month and where it stands. Out: a year and what decided it, or nothing.
"""

import re

from extract.timex.calendar.lexicon import MONTH, MONTHS, SEASONS, S
from extract.timex.context.awaited import is_led_to
from extract.timex.context.story import Story

SPAN = 40  # characters


def told_year(story: Story, month: int, offset: int, which: str) -> tuple[int, str] | None:
    """Take the year of a month from the dates told beside it; `which` is `last` or the like."""
    given = _in_range(story, month, offset) or _that_month(story, month, offset)
    if given is None and not which and story.looks_back(offset):
        given = month_of_tale(story, month, offset)
    return given or (None if which else _after_plan(story, month, offset))


_SPRING = 4  # April, when winter is over
_GOES_ON = 3  # sentences


def month_of_tale(story: Story, month: int, offset: int) -> tuple[int, str] | None:
    """Place a month by the winter, or by the two ends of the stretch, that a tale has just told."""
    last = story.seen[-1] if story.seen else None
    if last is None or story.sentence(offset) - last.sentence > _GOES_ON:
        return None
    if last.point.grain == "season" and last.point.part == SEASONS["winter"] and month < _SPRING:
        return last.point.year + 1, story.from_seen(last, offset)
    first = story.seen[-2] if len(story.seen) > 1 else last
    begun, over = (first.point.year, first.point.month), (last.point.year, last.point.month)
    if first.sentence != last.sentence or not begun[1] or over[0] != begun[0] + 1 or not over[1]:
        return None
    fits = _is_from(story, first.start) and over[1] <= begun[1] <= month
    return (begun[0], story.from_seen(first, offset)) if fits else None


def _that_month(story: Story, month: int, offset: int) -> tuple[int, str] | None:
    """Read `in July 2019 … and that December` as of the year told, or the one after it."""
    told = story.last(lambda point: point.grain in ("day", "month", "year"))
    if told is None or not story.text[:offset].endswith(("that ", "That ")):
        return None
    year = told.point.year + (told.point.month > month)
    near = told.sentence >= story.sentence(offset) - 1 and year > 0
    return (year, story.from_seen(told, offset)) if near else None


def _after_plan(story: Story, month: int, offset: int) -> tuple[int, str] | None:
    """Read `a vote in March, paving the way for elections in May` in order, if both are ahead."""
    told, now = story.seen[-1] if story.seen else None, story.published
    if told is None or now is None or story.narrative or not 0 < told.point.month < month:
        return None
    ahead = (told.point.year, told.point.month) > (now.year, now.month)
    here = told.sentence == story.sentence(offset)
    here = here and (story.holds(is_led_to, offset) or not story.direct(offset))
    return (told.point.year, story.from_seen(told, offset)) if ahead and here else None


# `from October to March`
_PART = rf"(?:(?:early|late|mid)(?:{S}|-)|the{S}(?:end|beginning|start|middle){S}of{S})?"
_FROM = re.compile(rf"\b(?:from|between){S}{_PART}$", re.IGNORECASE)
_TO_MONTH = re.compile(
    rf"{MONTH}(?:{S})?(?:to|until|till|through|and|[-–—])(?:{S})?{_PART}(?P<month>{MONTH})(?!{S}\d)",
    re.IGNORECASE,
)


def _in_range(story: Story, month: int, offset: int) -> tuple[int, str] | None:
    """Keep the ends of `from October to March` in order."""
    first = story.seen[-1] if story.seen else None
    if first is not None and first.point.month and offset - first.start < SPAN:
        pair = _TO_MONTH.match(story.text, first.start)
        if pair and pair.start("month") == offset and _is_from(story, first.start):
            year = first.point.year + (month < first.point.month)
            return year, story.from_seen(first, offset)
    ahead = _TO_MONTH.match(story.text, offset)
    told = story.last(lambda point: bool(point.month)) if story.narrative else None
    if ahead and told and _is_from(story, offset):
        last = MONTHS[ahead["month"].lower().rstrip(".")]
        if told.point.month <= last < month:  # `in March the rains ended that fell from October`
            return told.point.year - 1, story.from_seen(told, offset)
    return None


def _is_from(story: Story, offset: int) -> bool:
    return _FROM.search(story.text[max(0, offset - SPAN) : offset]) is not None
