"""Weekdays that the words around them date: `On the Monday`, `next week, from Wednesday`.

In: a match of the rule for weekdays, the story so far, the number of the weekday. Out: a reading,
or nothing where the tense has to decide.
"""

import re
from dataclasses import replace
from datetime import date, timedelta

from extract.timex.calendar.lexicon import DAY_TH, MONTH, MONTHS, WEEKDAYS, S
from extract.timex.calendar.point import first_day, from_date, is_possible
from extract.timex.context.beside import is_since, spoken_for, until
from extract.timex.context.story import Reading, Story
from extract.timex.context.tense import verb_tense
from extract.timex.rules.rule import dated


def told_weekday(match: re.Match[str], story: Story, now: date, number: int) -> Reading | None:
    """Find the day that the words around a bare weekday give it."""
    return (
        _the_following(match, story, number)
        or _told_beside(match, story, number)
        or _told_again(match, story, now, number)
        or _told_ahead(match, story, now, number)
        or _until_after(match, story, now, number)
        or _stated_after(match, story, now, number)
        or _of_next_week(match, story, now, number)
    )


# `On the Monday`, in British tales of a few days
_ON_THE = re.compile(r"\b[Oo]n\sthe\s$")
_DAYS_TOLD = 4  # sentences


def _the_following(match: re.Match[str], story: Story, number: int) -> Reading | None:
    """Read `On the Monday` as the Monday after a day just told, or that day itself."""
    told = story.told_day()
    day = first_day(replace(told.point, clock="")) if told else None
    if told is None or day is None or not _ON_THE.search(story.text[: match.start()][-7:]):
        return None
    if told.sentence < story.sentence(match.start()) - _DAYS_TOLD:
        return None
    after = day + timedelta(days=(number - day.weekday()) % 7)
    return dated(from_date(after), story.from_seen(told, match.start()))


_STATED = re.compile(
    rf"(?:the{S})?(?:{MONTH}{S}{DAY_TH}|{DAY_TH}{S}(?:of{S})?{MONTH})", re.IGNORECASE
)


def _told_beside(match: re.Match[str], story: Story, number: int) -> Reading | None:
    """Read `On 3 June, after Friday prayers` as that day, if it is a Friday."""
    told = story.told_day()
    day = first_day(told.point) if told else None
    if told is None or day is None or day.weekday() != number:
        return None
    here = told.sentence == story.sentence(match.start())
    if (
        not here
        or not story.names_thing(match.start())
        or not _STATED.match(story.text, told.start)
    ):
        return None
    return dated(replace(told.point, clock=""), story.from_seen(told, match.start()))


def _told_again(match: re.Match[str], story: Story, now: date, number: int) -> Reading | None:
    """Read `Saturday's summit` as the Saturday to come of which the text has told already."""
    token = story.token(match.start("weekday"))
    if token is None or token.dep_ != "poss" or story.narrative:
        return None
    week = timedelta(days=7)
    for seen in reversed(story.seen):
        day = first_day(seen.point) if seen.point.grain == "day" else None
        if day is not None and day.weekday() == number and abs(day - now) <= week:
            ahead = day > now
            return dated(from_date(day), story.from_seen(seen, match.start())) if ahead else None
    return None


def _told_ahead(match: re.Match[str], story: Story, now: date, number: int) -> Reading | None:
    """Read `will snow through early Sunday before it clears Sunday night` as one Sunday to come."""
    token, here = story.token(match.start("weekday")), story.sentence(match.start())
    head = spoken_for(token).head if token is not None else None
    verb = head.head if head is not None and head.pos_ == "ADP" else head
    if verb is None or story.narrative or verb_tense(verb) == "past":
        return None
    for seen in story.in_force():
        day = first_day(replace(seen.point, clock="")) if seen.point.grain == "day" else None
        if seen.sentence == here and day is not None and day.weekday() == number:
            ahead = timedelta(0) < day - now < timedelta(days=7)
            return dated(from_date(day), story.from_seen(seen, match.start())) if ahead else None
    return None


_FROM = re.compile(r"\bfrom\s(?:(?:noon|midnight|\d[\d:.]*\s?(?:[ap]\.?m\.?)?),?\s)?$")


def _until_after(match: re.Match[str], story: Story, now: date, number: int) -> Reading | None:
    """Read `The fire on Saturday shut the road until Sunday` as the first Sunday after the fire."""
    token, told = story.token(match.start("weekday")), story.told_day()
    limit = until(token) if token is not None else None
    if limit is None or told is None or told.sentence != story.sentence(match.start()):
        return None
    day = first_day(replace(told.point, clock=""))
    if day is None or not timedelta(0) <= now - day < timedelta(days=7) or story.narrative:
        return None
    if verb_tense(limit.head) != "past" or story.holds(is_since, told.start):
        return None
    if _FROM.search(story.text, max(0, told.start - 16), told.start):
        return None  # `from 6 p.m. Saturday until Sunday`: the end says which Saturday
    after = day + timedelta(days=(number - day.weekday() - 1) % 7 + 1)
    return dated(from_date(after), story.from_seen(told, match.start()))


_CLAUSE_END = re.compile(r"[.;:,]")


def _stated_after(match: re.Match[str], story: Story, now: date, number: int) -> Reading | None:
    """Read `after Friday prayers in the port 18 June` as that day, if it is a Friday."""
    stop = _CLAUSE_END.search(story.text, match.end())
    ahead = _STATED.search(story.text, match.end(), stop.start() if stop else len(story.text))
    words = re.findall(r"[A-Za-z]{3,}|\d+", ahead[0]) if ahead else []
    if len(words) != 2 or not story.names_thing(match.start()):
        return None
    month, day = sorted(words, key=str.isdigit)
    for year in (now.year, now.year - 1):
        if is_possible(year, MONTHS.get(month.lower(), 0), int(day)):
            stated = date(year, MONTHS[month.lower()], int(day))
            if stated.weekday() == number and stated <= now:
                return dated(from_date(stated), story.from_published())
    return None


def _of_next_week(match: re.Match[str], story: Story, now: date, number: int) -> Reading | None:
    """Read `will strike next week, from Wednesday` as the Wednesday of that week."""
    week = next((seen for seen in story.in_force() if seen.point.grain == "week"), None)
    monday = first_day(week.point) if week else None
    if week is None or monday is None or week.sentence != story.sentence(match.start()):
        return None
    if not 0 < (monday - now).days <= len(WEEKDAYS) or story.tense(match.start()) == "past":
        return None
    day = from_date(monday + timedelta(days=number))
    return dated(day, story.from_seen(week, match.start()))
