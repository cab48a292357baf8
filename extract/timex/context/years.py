"""Which year is meant when a text names a day or a month alone.

In: the story so far. Out: a year and, in words, what decided it. News counts from the
publication date by tense; a narrative counts from the date it has reached.
"""

import re

from extract.timex.calendar.lexicon import MONTH, MONTHS, SEASON, YEAR4, S
from extract.timex.calendar.model import Seen
from extract.timex.calendar.point import Point, cut, from_date, is_possible
from extract.timex.context.awaited import awaits_contest, is_of_plan
from extract.timex.context.beside import is_after_past, is_deadline, is_since, is_when
from extract.timex.context.both_ways import looks_both_ways
from extract.timex.context.chronology import in_chronology
from extract.timex.context.clause import (
    could_be,
    had_been_planned,
    is_planned,
    is_purpose,
    is_through,
)
from extract.timex.context.fixtures import year_of_contest
from extract.timex.context.recalled import of_years_ago, said_in_full
from extract.timex.context.story import Story
from extract.timex.context.tense import is_calamity
from extract.timex.context.told_months import month_of_tale, told_year
from extract.timex.context.verbs import is_perfect

_TURN = 8  # months back that a tale never goes: it has turned to the next year instead
_BACK = 11  # months ahead that it has rather gone back: from January to the December before
_NEAR = 6  # months back that a plan may have been for
_LATELY = 4  # months back to which `the fall in March may hurt` looks
_BEGUN = 7  # days of a month in which no one tells of it by its name
_HARDLY, _NEVER = 150, 1000  # days gone by that one ahead weighs, of what is told in the past
_NEXT = 2  # years that a tale moves on at once
_RECALLED = 10  # sentences
_FAR_BACK = 4  # years that it does not go back, save to look back


def relative_year(words: str, story: Story, offset: int) -> tuple[int | None, str]:
    """Resolve the year of `May last year`, `July of that year`."""
    steps = {"this": 0, "the": 0, "current": 0, "last": -1, "next": 1}
    key = words.lower().split()[-1]
    if key in steps and story.published and not story.narrative:
        return story.published.year + steps[key], story.from_published()
    found = story.last_with("year")
    if found is None:
        return None, ""
    change = {"last": -1, "next": 1, "previous": -1, "following": 1}.get(key, 0)
    return found[0].year + change, story.from_seen(found[1], offset)


def short_year(two: int, story: Story) -> int:
    """Read the year of `'84`: the one of these hundred, in a tale the one nearest to it."""
    first = (1900 if two > 30 else 2000) + two
    seen = story.last(lambda point: point.year > 0) if story.narrative else None
    if seen is None:
        return first
    told = seen.point.year
    return min((first - 100 * back for back in range(9)), key=lambda year: abs(year - told))


# `between March and April 1918`, `26 June - 4 August 1952`: the year is said once, at the end.
_YEAR_AHEAD = re.compile(
    rf"(?:{S})?(?:[,;]{S})?(?:and|or|to|until|till|through|into|[-–—/])(?:{S})?(?:the{S})?"
    rf"(?:(?:early|late|mid|the{S}end{S}of|the{S}beginning{S}of)(?:{S}|-))?"
    rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)?{S})?(?P<month>{MONTH})"
    rf"(?:{S}\d{{1,2}}(?:st|nd|rd|th)?)?|(?P<season>{SEASON}))"
    rf"(?:,?{S}(?:of{S}|in{S})?)(?:(?P<year>{YEAR4})(?!\w)|(?P<rel>last|next|this){S}year\b)",
    re.IGNORECASE,
)


def year_ahead(story: Story, month: int, end: int) -> int | None:
    """Return the year that a range states only after its second month."""
    match = _YEAR_AHEAD.match(story.text, end)
    if match is None:
        return None
    second = MONTHS[match["month"].lower().rstrip(".")] if match["month"] else 12
    year, _ = relative_year(match["rel"], story, end) if match["rel"] else (int(match["year"]), "")
    return year - (second < month) if year is not None else None


def place_day(
    story: Story, month_day: tuple[int, int], offset: int, said: str = ""
) -> tuple[int | None, str]:
    """Choose the year of a month and day."""
    month, day = month_day
    if same := said_in_full(story, month_day, offset):
        return same.point.year, story.from_seen(same, offset)
    if story.published is None or story.looks_back(offset):
        told = month_of_tale(story, month, offset)
        return told or _from_narrative(story, month, offset)
    now = story.published
    if of_contest := year_of_contest(story, offset):
        return of_contest
    if entry := in_chronology(story, month_day, offset):
        return entry
    ahead = _ordinal(Point("day", now.year, month, day)) - _ordinal(from_date(now))
    if known := of_years_ago(story, month_day, ahead, offset):
        return known, story.from_published()
    choices = [y for y in (now.year - 1, now.year, now.year + 1) if is_possible(y, month, day)]
    tense = said or story.tense(offset)
    gone = 100 if story.holds(looks_both_ways, offset) else 200
    direct = story.direct(offset) or story.names_doer(offset)
    perfect = _is_of_perfect(story, offset)
    calamity = story.holds(is_calamity, offset)
    over = calamity or (direct and not perfect)
    aimed = story.holds(is_deadline, offset) or story.holds(is_purpose, offset)
    firm = tense == "past" and (calamity or (over and not aimed))
    named = story.names_thing(offset)  # `the 7 October attack`
    planned = named and story.holds(is_of_plan, offset)  # `the 8 October show was announced`
    planned = planned or story.holds(had_been_planned, offset) or story.holds(is_through, offset)

    def distance(year: int) -> float:
        days = (Point("day", year, month, day), from_date(now))
        ahead = _ordinal(days[0]) - _ordinal(days[1])
        if said:  # `next 1 January`
            return abs(ahead) + 1000 * ((ahead > 0) != (said == "future"))
        if tense == "future":
            return ahead if ahead >= 0 else -ahead + gone
        aside = 1.4 if planned or perfect else 5 if tense == "past" else 3 if named else 1.4
        told = _NEVER if calamity or story.holds(is_since, offset) else _HARDLY
        return ahead * (told if firm and not planned else aside) if ahead > 0 else -ahead

    return (min(choices, key=distance), story.from_published()) if choices else (None, "")


def place_month(story: Story, month: int, offset: int, which: str) -> tuple[int | None, str]:
    """Choose the year of a month; `which` is `last`, `next` and the like, or empty."""
    if given := told_year(story, month, offset, which):
        return given
    on = which in ("next", "the following")
    if on and story.looks_back(offset) and (last := story.last_with("month")):
        return last[0].year + (month <= last[0].part), story.from_seen(last[1], offset)
    if not which and (of_contest := year_of_contest(story, offset)):
        return of_contest
    if story.published is None or (which != "last" and story.looks_back(offset)):
        return _from_narrative(story, month, offset)
    beside = story.last_with("month") if which in ("the following", "the previous") else None
    if beside is not None:
        told, after = beside[0], which == "the following"
        step = (month <= told.part) if after else -(month >= told.part)
        return told.year + step, story.from_seen(beside[1], offset)
    now, ahead = story.published.year, month - story.published.month
    if which.endswith(("last", "past", "previous")):
        # `Last February` said in March is not last month.
        year = now - (ahead >= 0 or (ahead == -1 and which == "last"))
    elif which.endswith(("next", "coming", "following")):
        year = now + (ahead <= 0)
    else:
        year = now + _years_off(story, ahead, offset, which)
    return year, story.from_published()


def _is_of_perfect(story: Story, offset: int) -> bool:
    return story.holds(is_perfect, offset) and not story.holds(is_since, offset)


def _years_off(story: Story, ahead: int, offset: int, which: str) -> int:
    """Choose between this year, the last and the next for a month so many months ahead."""
    tense = story.tense(offset)
    that = story.text[max(0, offset - 5) : offset].lower() == "that "  # `that November day`
    firm = story.direct(offset) or story.holds(is_when, offset)
    over = that or story.holds(is_calamity, offset) or story.holds(is_after_past, offset)
    over = over or (tense == "past" and firm and not _is_of_perfect(story, offset))
    if over and not ahead and story.published and story.published.day <= _BEGUN and not which:
        return -1  # who means this month, `in March` on the fifth, says so
    if story.holds(could_be, offset) and ahead > 0:
        return 0
    if not that and (story.holds(is_planned, offset) or story.holds(had_been_planned, offset)):
        return int(ahead < -_NEAR)
    if which == "this" or over:
        return -(over and ahead > 0)
    if tense == "future" or story.holds(awaits_contest, offset):
        return int(ahead < (-_LATELY if story.holds(looks_both_ways, offset) else 0))
    if ahead > (3 if tense == "past" else 6):
        return -1
    return int(ahead < -8)


def _from_narrative(story: Story, month: int, offset: int) -> tuple[int | None, str]:
    found = story.last(lambda point: cut(point, "year") is not None)
    if found is None:  # `the tenth storm of the 2008 season` names a year all the same
        return (story.named[-1][0], "") if story.named and story.narrative else (None, "")
    latest = found
    fine = story.last(lambda point: bool(point.month))
    coarse = found.point
    if fine is not None and not coarse.month and _is_flashback(story, fine, coarse):
        found = fine
    elif fine is not None and not coarse.month and _goes_on(fine.point, coarse, month):
        # `In early 1927 …` just before an April moves the tale on from 1926.
        here = "\n" not in story.text[found.start : offset]
        near = story.sentence(offset) - found.sentence <= 1 or (found.settled and here)
        same = found.settled and story.sentence(offset) == found.sentence
        if not same and (not near or abs(coarse.year - fine.point.year) > _NEXT):
            found = fine
    year, before = found.point.year, found.point.month
    told = max(found.start, latest.start if latest.settled else 0)
    hint = next((y for y, at in reversed(story.named) if at > told), None)
    if hint is not None and 0 < hint - year <= _NEXT:
        return hint, story.from_seen(found, offset)
    # A tale moves on: January after a November is the next one, if the text says that year.
    if before and before - month >= _TURN and _is_named(story, year + 1):
        year += 1
    elif before and month - before >= _BACK and _was_just(story, year - 1, month, offset):
        year -= 1
    return year, story.from_seen(found, offset)


def _was_just(story: Story, year: int, month: int, offset: int) -> bool:
    """Tell whether a tale that has come to a January was in the winter before a moment ago."""
    near = story.sentence(offset) - _RECALLED
    return any(
        seen.point.year == year and seen.point.month >= month - 1 and seen.sentence >= near
        for seen in story.seen
    )


def _is_named(story: Story, year: int) -> bool:
    """Tell whether a tale says a year somewhere: `1945`, `1944-45`, `'45`."""
    said = rf"(?<!\d)(?:{year}|[-–/'’]{year % 100:02d})(?!\d)"
    return not story.narrative or year < 0 or re.search(said, story.text) is not None


def _is_flashback(story: Story, fine: Seen, coarse: Point) -> bool:
    """Tell `In 1979 they had leased the port`, one sentence of a tale of 1990."""
    if fine.point.year - coarse.year <= _FAR_BACK:
        return False
    since = [s for s in story.seen if s.start > fine.start and s.point.year > 0 and not s.aside]
    return len(since) == 1 and not story.opens_paragraph(since[0].start)


def _goes_on(fine: Point, coarse: Point, month: int) -> bool:
    """Tell whether a month follows on a date told before a bare year came between.

    `declassified in 2005` leaves a tale of 1964 for half a sentence only.
    """
    if fine.year == coarse.year:
        return True
    return -1 <= month - fine.month <= 1


def _ordinal(point: Point) -> int:
    return point.year * 365 + (point.part - 1) * 30 + point.day
