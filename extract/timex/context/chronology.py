"""Which year a line of a chronology has: the year of the line before it, or the next one.

In: the story so far, a month and day and where they stand. Out: a year and what decided it.
"""

import re

from extract.timex.calendar.lexicon import MONTH, S
from extract.timex.context.story import Story
from extract.timex.context.told_months import SPAN

# `May 3 - The army enters the town`, a line of a chronology
_ENTRY = re.compile(
    rf"(?i:{MONTH}(?:{S}\d{{1,2}})?|\d{{1,2}}{S}{MONTH})(?:th|st|nd|rd)?"
    r"\s?[-–—:]\s?[A-Z\"“]"
)


def in_chronology(story: Story, month_day: tuple[int, int], offset: int) -> tuple[int, str] | None:
    """Let an entry of a chronology, told in the present, follow the entry before it."""
    start = max(story.text.rfind("\n", 0, offset) + 1, story.sentence_start(offset))
    before = story.last(lambda point: point.grain == "day")
    if before is None or story.published is None or not _ENTRY.match(story.text, offset):
        return None
    opens = before.start - story.sentence_start(before.start) <= SPAN // 3
    follows = _ENTRY.match(story.text, before.start) is not None
    lead = re.sub(r"\d{1,2}(?:st|nd|rd|th)?\s*$", "", story.text[start:offset])
    if not (follows or (opens and not lead.strip(" -–•*\n"))):
        return None
    told = before.point
    year = told.year + ((told.part, told.day) > month_day)
    if (year, *month_day) > (story.published.year, story.published.month, story.published.day):
        return None
    return year, story.from_seen(before, offset)
