"""The year of a period, said beside it or not: `the third quarter of 2019`, `last year's spring`.

In: what a rule matched with these patterns, and the story. Out: the year, and what it was resolved
against.
"""

import re

from extract.timex.calendar.lexicon import YEAR4, S
from extract.timex.calendar.point import Point, first_day
from extract.timex.context.story import Story
from extract.timex.context.years import relative_year, short_year

YEAR_AFTER = (
    rf"(?:(?:{S}of|{S}in|,)?{S}(?:fiscal{S})?(?P<year>{YEAR4}|['’]\d\d(?!\w)"
    rf"|(?:(?:the|its){S})?(?P<rel>this|last|next|that|the|current)"
    rf"{S}(?:(?:fiscal|financial|calendar){S})?year)"
    r"(?:[-–/]\d\d(?![\d-]))?)"  # `the winter of 2021-22`
)
YEAR_BEFORE = (
    rf"(?:(?:the{S})?(?:fiscal{S})?(?P<before>{YEAR4})(?:['’]s)?"
    rf"{S}|(?P<relb>this|last|next){S}year['’]s{S})"
)


def stated_year(match: re.Match[str], story: Story) -> tuple[int | None, str]:
    """Return the year said before or after a period, and what it was resolved against."""
    groups = match.groupdict()
    stated = groups.get("before") or (groups.get("year") if not groups.get("rel") else None)
    if stated:
        short = stated[0] in "'’"
        return short_year(int(stated[1:]), story) if short else int(stated), ""
    rel = groups.get("rel") or groups.get("relb")
    if rel:
        return relative_year(rel, story, match.start())
    return None, ""


_OPENING = 3  # characters: `In `


def is_to_come(story: Story, part: Point, offset: int) -> bool:
    """Tell what lies ahead though the verb is past: `grew in the last quarter of the year`."""
    begins = first_day(part)
    ahead = begins is not None and story.published is not None and begins > story.published
    return ahead and not story.narrative and story.tense(offset) == "past"


def _year_opening(story: Story) -> tuple[int, str] | None:
    """Take the year of `Last year it lost money in the second quarter`."""
    start = story.sentence_start(story.offset)
    told = story.last(lambda point: point.grain == "year")
    opens = told is not None and told.start - start <= _OPENING
    if told is None or not opens or story.sentence(told.start) != story.sentence(story.offset):
        return None
    gone = story.published is not None and told.point.year < story.published.year
    return (told.point.year, story.from_seen(told, story.offset)) if gone else None


# `will announce its results for the second quarter`, which is over
_REPORTED = re.compile(rf"\b(?:results?|earnings|figures|accounts|numbers){S}(?:for|of|in){S}$")


def unstated_year(
    match: re.Match[str], story: Story, grain: str, number: int
) -> tuple[int | None, str]:
    """Choose the year of a quarter or half from its tense, or from the tale."""
    if opening := _year_opening(story):
        return opening
    now, found = story.now(grain), story.last_with("year")
    if story.narrative or now is None:
        return (found[0].year, story.from_seen(found[1], match.start())) if found else (None, "")
    # Results of the quarter before are still to be reported: `expects a third-quarter loss`.
    due = _REPORTED.search(story.text, story.sentence_start(match.start()), match.start())
    ahead = story.tense(match.start("nth")) == "future" and number < now.part - 1 and not due
    behind = number > now.part and story.tense(match.start("nth")) != "future"
    return now.year + ahead - behind, story.from_published()
