"""Rules for days and spans pointed at: `yesterday`, `last week`, `the following month`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from extract.timex.calendar.lexicon import MONTH, S
from extract.timex.calendar.model import Seen
from extract.timex.calendar.point import Point, cut, first_day, shift, timex_value
from extract.timex.context.story import Reading, Story
from extract.timex.rules.lengths import period
from extract.timex.rules.meant import begins_week, days_meant, year_named
from extract.timex.rules.names import is_in_title, is_of_a_life, is_of_an_age, is_title
from extract.timex.rules.rule import DAYPART, PART, dated, part_mod, rule, unknown, with_daypart

BACK = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "before": -1}


AHEAD = {
    "next": 1,
    "coming": 1,
    "following": 1,
    "upcoming": 1,
    "after": 1,
    "subsequent": 1,
    "ensuing": 1,
}


STEPS = (
    BACK
    | AHEAD
    | {"this": 0, "current": 0, "same": 0, "that": 0, "the": 0, "very": 0}
    | {"latest": -1}  # the last one of which there are figures
)


# Words that count from the date the text has reached, not from the day it was published.
FROM_STORY = frozenset(
    "previous preceding prior following subsequent ensuing same that before after".split()
)


def base(story: Story, grain: str, offset: int, *, from_story: bool) -> tuple[Point, str] | None:
    """Choose what to count from, cut to the grain, and say it in words."""
    found = story.last_with(grain)
    now = story.now(grain)
    if found and (from_story or story.narrative or now is None):
        if story.narrative and _is_left(story, found[1]):
            return None
        return found[0], story.from_seen(found[1], offset)
    if story.narrative and story.seen:
        return None
    return (now, story.from_published()) if now else None


def stepped(
    story: Story, start: tuple[Point, str], steps: int, offset: int
) -> tuple[Point | None, str]:
    """Move so many steps; what has happened `two days later` does not lie ahead of publication.

    Then it is counted from a date told before.
    """
    point, now = shift(start[0], steps), story.published
    if (
        point is None
        or now is None
        or steps <= 0
        or story.narrative
        or not start[1].startswith("the ")
    ):
        return point, start[1]
    if not _is_beyond(point, now) or story.tense(offset) != "past":
        return point, start[1]
    for seen in story.in_force():
        told = cut(seen.point, start[0].grain)
        point = shift(told, steps) if told else None
        if point is not None and not _is_beyond(point, now):
            return point, story.from_seen(seen, offset)
    return None, ""


def _is_beyond(point: Point, day: date) -> bool:
    first = first_day(point)
    return first is not None and first > day


def _is_left(story: Story, told: Seen) -> bool:
    """Tell whether a tale has come to another year since a date was told."""
    latest = story.last(lambda point: point.grain == "year")
    return latest is not None and latest.start > told.start and latest.point.year != told.point.year


def _deictic(match: re.Match[str], story: Story) -> Iterator[Reading]:
    words = re.sub(r"\s+", " ", match["word"].lower()).removeprefix("the ")
    steps = {
        "yesterday": -1,
        "tomorrow": 1,
        "day before yesterday": -2,
        "day after tomorrow": 2,
    }
    now, at = story.now("day"), match.start("word")
    if is_of_an_age(story, at) or is_in_title(story, at):
        return
    if now is None or (story.narrative and (words == "today" or story.is_quoted(match.start()))):
        yield unknown("PRESENT_REF" if words == "today" else "XXXX-XX-XX")
        return
    point = shift(now, steps.get(words, 0))
    if point is not None:
        yield with_daypart(dated(point, story.from_published(), part_mod(match)), match)


def _unit(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `last week`, `the following month`, `that year`."""
    grain = match["unit"].lower()
    if _is_of_none(match, story):
        return
    if _TO_THIS_DAY.match(story.text, max(0, match.start() - 3)):
        yield unknown("PRESENT_REF")
        return
    if _is_stretch(match, story):
        yield unknown(period(1, grain), "DURATION")
        return
    which = re.sub(r".*\s", "", match["which"].lower())
    if which == "last" and grain == "day":
        return  # `the last day of January` is not yesterday
    # `the next day` follows on the story; `next week` on today.
    told = which in FROM_STORY or (which == "next" and grain == "day")
    start = base(story, grain, match.start(), from_story=told)
    if start and told:
        near = year_named(story, grain) if which in ("same", "that") else None
        start = near or _just_told(story, grain, match.start()) or start
    if start is None:
        yield unknown(
            "PRESENT_REF" if STEPS[which] == 0 else "PAST_REF" if which in BACK else "FUTURE_REF"
        )
    elif grain == "day" and which in _OF_MONTH and (month := month_told(story)):
        yield month  # `last October … that same day`
    elif start[1].startswith("published") and which in ("that", "following"):
        if which == "following":  # but `redemptions are strong that day`: no day was told
            yield unknown("FUTURE_REF")
    else:
        yield _stepped_to(match, story, start, which)


def _is_of_none(match: re.Match[str], story: Story) -> bool:
    """Tell a title, `this day and age` and `his last year in office` from spans pointed at."""
    if is_title(story, match.start("unit")) or _AND_AGE.match(story.text, match.end()):
        return True
    return not match["fiscal"] and is_of_a_life(story, match.start())


def _stepped_to(
    match: re.Match[str], story: Story, start: tuple[Point, str], which: str
) -> Reading:
    """Read the week, month or year before, after or at the one that is counted from."""
    steps = STEPS[which] + (which == "this" and begins_week(match, story))
    point, anchor = stepped(story, start, steps, match.start("unit"))
    if point is None:
        return unknown("FUTURE_REF" if STEPS[which] > 0 else "PAST_REF")
    # Of figures compared again and again, `the previous year` is each time the same.
    stays = not (which in BACK and (story.narrative or which in FROM_STORY))
    days = days_meant(match, story)
    return replace(dated(point, anchor, part_mod(match)), stays=stays, edtf=days)


def _just_told(story: Story, grain: str, offset: int) -> tuple[Point, str] | None:
    """Find the day that `that day` points at in a tale, the month of `the next month`."""
    told = story.just_told(grain) if story.narrative else None
    point = cut(told.point, grain) if told else None
    return (point, story.from_seen(told, offset)) if told and point else None


def month_told(story: Story) -> Reading | None:
    """Read `that day`, `the next day` as one of a month, where no finer date was told since."""
    told = story.last(lambda point: point.grain in ("day", "month"))
    if (
        told is None
        or told.point.grain == "day"
        or told.sentence < story.sentence(story.offset) - 1
    ):
        return None
    value = timex_value(told.point)
    return Reading("DATE", f"{value}-XX", anchor=story.from_seen(told, story.offset), edtf=value)


_TO_THIS_DAY = re.compile(rf"\bto{S}this{S}day\b(?!{S}as\b)", re.IGNORECASE)
_OF_OR_IN = re.compile(rf"{S}(?:of\b|in{S}{MONTH}(?!\w))", re.IGNORECASE)
_OF_MONTH = ("that", "same", "next", "following", "previous", "preceding")
_AND_AGE = re.compile(rf"{S}and{S}age\b")  # `in this day and age`
_OVER = ("over ", "within ", "during ")  # `over the next decade`


def _is_stretch(match: re.Match[str], story: Story) -> bool:
    """Tell `the last week of August` and `for the next year` from a week and a year."""
    which, text = match["which"].lower(), story.text
    if match["unit"].lower() == "decade" and which.endswith("past"):
        return True
    ordered = which.startswith("the") and which.endswith(("last", "next"))
    after = _OF_OR_IN.match(text, match.end()) is not None
    over = match["unit"].lower() == "decade" and which.endswith("next")
    before = text[: match.start()][-8:].lower()
    return ordered and (after or before.endswith(("for ", *(_OVER if over else ()))))


def _but_one(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the week before last`, `the end of the month after next`."""
    now = story.now(match["unit"].lower())
    point = shift(now, -2 if match["way"].lower().startswith("before") else 2) if now else None
    if point is not None and not story.narrative:
        yield dated(point, story.from_published(), part_mod(match))


_WHICH = (
    r"(?P<which>(?:the\s+)?(?:last|past|previous|preceding"
    r"|prior|next|coming|upcoming|following|subsequent|ensuing"
    r"|current|latest)|this(?:\s+(?:past|coming|current"
    r"|very))?|(?:the|that|this)\s+(?:very\s+)?same|that)"
)


RULES = (
    rule(
        "deictic",
        rf"{PART}?(?P<word>today|yesterday|tomorrow|(?:the{S})?day"
        rf"{S}before{S}yesterday|(?:the{S})?day{S}after{S}tomorrow){DAYPART}?",
        _deictic,
    ),
    rule(
        "unit",
        rf"{PART}?{_WHICH}{S}(?P<fiscal>(?:fiscal|full|financial|calendar)"
        rf"{S})?(?P<unit>day|week|weekend|month|year|decade)",
        _unit,
    ),
    rule(
        "unit-but-one",
        rf"{PART}?(?:the{S})?(?P<unit>week|weekend|month|year){S}(?P<way>before{S}last|after{S}next)",
        _but_one,
    ),
)
