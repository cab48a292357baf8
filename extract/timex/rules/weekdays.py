"""Rules for weekdays: `on Friday`, `next Monday`, `Monday week`, `Tuesday of last week`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from extract.timex.calendar.lexicon import NUMBER, WEEKDAY, WEEKDAYS, S, count, either
from extract.timex.calendar.point import first_day, from_date, shift
from extract.timex.context.awaited import awaits, awaits_event
from extract.timex.context.clause import (
    had_been_planned,
    is_any,
    is_mark,
    is_planned,
    is_ranked,
    is_under_way,
)
from extract.timex.context.story import Reading, Story
from extract.timex.rules.names import is_paper, is_programme, is_title
from extract.timex.rules.relative import AHEAD, BACK, FROM_STORY, STEPS, base
from extract.timex.rules.rule import (
    DAYPART,
    PART,
    capital,
    dated,
    part_mod,
    rule,
    unknown,
    with_daypart,
)
from extract.timex.rules.told_weekdays import told_weekday


def _weekday(match: re.Match[str], story: Story) -> Iterator[Reading]:
    if not capital(match, "weekday"):
        return
    if _is_name(match, story):
        return
    if (match["which"] or "").lower() == "that" and story.holds(is_mark, match.start()):
        yield from _weekday_alone(match, story)
        return
    number = WEEKDAYS[match["weekday"].lower().rstrip(".")]
    which = re.sub(r".*\s", "", (match["which"] or "").lower())
    start = base(story, "day", match.start(), from_story=which in FROM_STORY)
    if start is None or _is_any(match, story):
        yield unknown(f"XXXX-WXX-{number + 1}")
        return
    day = first_day(start[0])
    if day is None:
        return
    if not which and not match["on"] and (told := told_weekday(match, story, day, number)):
        yield with_daypart(told, match)
        return
    if which in ("following", "same") and start[1].startswith("published"):
        yield unknown(f"XXXX-WXX-{number + 1}")  # following what was not said
        return
    if match["on"]:  # `Monday week`, `Monday fortnight`
        ahead = (number - day.weekday() - 1) % 7 + (8 if match["on"].lower() == "week" else 15)
    else:
        ahead = _days_ahead(match, story, (number - day.weekday()) % 7, which)
    ahead -= "eve of" in (match["part"] or "").lower()  # `on the eve of Tuesday's vote`
    yield with_daypart(
        dated(from_date(day + timedelta(days=ahead)), start[1], part_mod(match)), match
    )


def _weekday_alone(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read the day of `said that Friday would be dry` without its `that`."""
    alone = match.re.match(match.string, match.start("weekday"))
    for reading in _weekday(alone, story) if alone else ():
        yield replace(reading, span=alone.span() if alone else None)


# `the Friday before the vote`
_BESIDE_EVENT = re.compile(
    rf"{S}(?:before|after|of|when){S}(?!(?:this|last|next)\b)", re.IGNORECASE
)


# `the first Saturday since May without a match`
_SINCE = re.compile(rf"{S}(?:since|in{S}(?:{NUMBER}|years))\b", re.IGNORECASE)
# `the second Thursday of each month`
_OF_EACH = re.compile(rf"{S}(?:of|in){S}(?:each|every)\b", re.IGNORECASE)


def _is_any(match: re.Match[str], story: Story) -> bool:
    """Tell a Friday of many, or one that an event would have to place."""
    beside = _BESIDE_EVENT.match(story.text, match.end())
    the = story.text[: match.start()][-4:].lower() == "the "
    each = _OF_EACH.match(story.text, match.end())
    record = _SINCE.match(story.text, match.end()) and story.holds(
        is_ranked, match.start("weekday")
    )
    any_of = story.holds(is_any, match.start("weekday"))
    one = the or story.holds(is_ranked, match.start("weekday"))
    return any_of or bool(each or record or (one and beside))


_WEEK, _SOON, _NEAR = 7, 4, 3


def _days_ahead(match: re.Match[str], story: Story, ahead: int, which: str) -> int:
    """Choose between the weekday to come, `ahead` days off, and the one gone by."""
    tense = story.tense(match.start("weekday"))
    if which in BACK:
        return ahead - 7
    if which in AHEAD:
        return ahead or 7
    if which == "this":
        return ahead if tense != "past" else ahead - 7
    if (reach := _reach(match, story)) is not None:
        return ahead if ahead <= reach else ahead - 7
    if story.narrative or tense not in ("future", "present"):
        return ahead - 7 if ahead else 0
    reach = _WEEK if story.holds(is_under_way, match.start("weekday")) else _NEAR
    if tense == "present" and not (ahead <= reach and story.direct(match.start("weekday"))):
        return ahead - 7 if ahead else 0
    return ahead


def _reach(match: re.Match[str], story: Story) -> int | None:
    """Say up to how many days ahead a plan or an event to come may lie; else it is behind."""
    at = match.start("weekday")
    if story.holds(awaits_event, at):
        return _WEEK
    if story.holds(awaits, at) and (story.narrative or not story.holds(is_planned, at)):
        return _NEAR
    if story.narrative:
        return None
    if story.holds(is_planned, at):
        return _SOON
    return _NEAR if story.holds(had_been_planned, at) else None


def _weekday_of_week(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `Tuesday of last week`, `Friday next week`."""
    now = story.now("week")
    week = shift(now, STEPS[match["which"].lower()]) if now else None
    monday = first_day(week) if week else None
    if story.narrative or monday is None or not capital(match, "weekday"):
        return
    day = monday + timedelta(days=WEEKDAYS[match["weekday"].lower().rstrip(".")])
    yield with_daypart(dated(from_date(day), story.from_published()), match)


def _is_name(match: re.Match[str], story: Story) -> bool:
    """Tell a company called Sun and a Sunday paper from a day."""
    at = match.start("weekday")
    if is_paper(story, at) or is_programme(story, at) or _is_shown(match, story):
        return True
    if _OF_HISTORY.search(story.text, max(0, at - 10), at):
        return True
    word = match["weekday"].lower()
    token = story.token(match.start("weekday"))
    timed = match["daypart"] and story.text.endswith("on ", 0, at)  # `met on Friday Night`
    if token is not None and token.ent_type_ in ("ORG", "WORK_OF_ART") and not timed:
        return True
    if word.endswith(("day", ".")):
        return False
    return word == "sun" or token is None or token.ent_type_ not in ("DATE", "TIME")


_OF_HISTORY = re.compile(
    r"\b(?:(?:Black|Bloody|Good|Super|Red|Sheffield)\s|(?:last|first|every)-)$"
)
"""Before a weekday that is none of this week's: `Good Friday`, `the last-Thursday rule`."""
_CAPITAL_NEXT = re.compile(rf"{S}[A-Z][a-z]")


def _is_shown(match: re.Match[str], story: Story) -> bool:
    """Tell `Friday Night Lights`, a series, from `on Friday Night in the port`."""
    named = match["daypart"] and _CAPITAL_NEXT.match(story.text, match.end())
    return bool(named) and is_title(story, match.start("daypart"))


def _weekday_but_one(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the Thursday before last`, `the Tuesday after next`."""
    now, number = story.now("day"), WEEKDAYS[match["weekday"].lower()]
    today = first_day(now) if now else None
    if story.narrative or today is None or not capital(match, "weekday"):
        return
    gap = (number - today.weekday()) % 7
    days = gap - 14 if match["way"].lower() == "before" else (gap or 7) + 7
    yield dated(from_date(today + timedelta(days=days)), story.from_published())


def _weekdays_ago(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `two Sundays ago`."""
    now, number = story.now("day"), count(match["count"])
    today = first_day(now) if now else None
    if story.narrative or today is None or number is None or not capital(match, "weekday"):
        return
    back = (today.weekday() - WEEKDAYS[match["weekday"].lower()] - 1) % 7 + 1
    day = today - timedelta(days=back + 7 * (int(number) - 1))
    yield dated(from_date(day), story.from_published())


_FULL = either(w for w in WEEKDAYS if w.endswith("day"))

RULES = (
    rule(
        "weekdays-ago",
        rf"(?P<count>{NUMBER}){S}(?P<weekday>{_FULL})"
        rf"s?{S}ago",
        _weekdays_ago,
    ),
    rule(
        "weekday",
        rf"{PART}?(?:(?P<which>last|next|this|this{S}past|this"
        rf"{S}coming|the{S}previous|the{S}following|the{S}preceding"
        rf"|that|the{S}same|past){S})?{PART.replace('part>', 'part2>')}?"
        rf"(?P<weekday>{WEEKDAY})(?:{DAYPART}|{S}(?P<on>week|fortnight)(?!\w|-\w|{S}\d))?",
        _weekday,
    ),
    rule(
        "weekday-but-one",
        rf"the{S}(?P<weekday>{_FULL}){S}(?P<way>before(?={S}last)|after(?={S}next)){S}\w+",
        _weekday_but_one,
    ),
    rule(
        "weekday-of-week",
        rf"(?P<weekday>{WEEKDAY}){DAYPART}?{S}(?:of{S})?(?P<which>last|this|next){S}week",
        _weekday_of_week,
    ),
)
