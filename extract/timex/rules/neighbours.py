"""Rules for the next day and the year before: a day, week, month or year beside one told.

In: matches and the story so far. Out: readings; what an event would have to place has no day.
"""

import re
from collections.abc import Iterator

from extract.timex.calendar.lexicon import S
from extract.timex.calendar.point import shift
from extract.timex.context.story import Reading, Story
from extract.timex.rules.relative import base, month_told
from extract.timex.rules.rule import STOP, dated, rule, unknown


def _day_beside(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the day before`, `the next day`; `the day after the vote` counts from the vote."""
    if _is_of_event(match, story):
        if story.text.endswith("to ", 0, match.start()):
            return  # `three years to the day after the flood`
        told = story.last(lambda point: point.grain == "day")
        if told and APPOSED.fullmatch(story.text[told.start : match.start()]):
            yield dated(told.point, story.from_seen(told, match.start()))
            return
        if not story.narrative:
            yield unknown("XXXX-XX-XX")
            return
    start = base(story, "day", match.start(), from_story=True)
    if not story.narrative and (month := month_told(story)):
        yield month  # `In July a drone … The next day`
        return
    if start is None:
        yield unknown("XXXX-XX-XX")
        return
    words = match.group().lower()
    point = shift(start[0], -1 if re.search("before|previous|preceding|prior", words) else 1)
    if point:
        yield dated(point, start[1])


# `On 2 May, the day after the vote`
APPOSED = re.compile(r"[\w., ]{4,25}?\s?[,–—-]\s*")


def _is_of_event(match: re.Match[str], story: Story) -> bool:
    last = story.token(match.end() - 1)
    if last is None or last.lower_ not in ("before", "after", "following"):
        return False
    if re.match(r"\s(?:the|an?|his|her|its)\s[A-Z]", story.text[match.end() : match.end() + 8]):
        return True
    after = last.nbor() if last.i + 1 < len(last.doc) else None
    if after is not None and after.pos_ in ("PROPN", "PRON"):
        return True  # `the day after Anna Berg, the mayor, resigned`
    return last.dep_ == "mark" or any(child.dep_ in ("pobj", "pcomp") for child in last.children)


def _unit_beside(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the year before`; `the year before the war` counts from the war."""
    if _is_of_event(match, story):
        return
    start = base(story, match["unit"].lower(), match.start(), from_story=True)
    point = shift(start[0], 1 if match["way"].lower() == "after" else -1) if start else None
    if start and point:
        yield dated(point, start[1])


RULES = (
    rule(
        "day-beside",
        rf"the{S}(?:very{S})?(?:next|following|previous|preceding)"
        rf"{S}day|the{S}day{S}(?:before|after|following)(?!{S}(?:yesterday"
        rf"|tomorrow)\b)",
        _day_beside,
    ),
    rule(
        "unit-beside",
        rf"the{S}(?P<unit>week|month|year){S}(?P<way>before|after|earlier(?={STOP}))"
        rf"(?!{S}(?:last|next)\b)"
        rf"(?:{S}that{STOP})?",
        _unit_beside,
    ),
)
