"""Rules for days and spans pointed at: `yesterday`, `on Friday`, `last week`, `year-end`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from extract.timex.lengths import period
from extract.timex.lexicon import MONTH, WEEKDAY, WEEKDAYS, S
from extract.timex.point import Point, first_day, from_date, shift
from extract.timex.rule import DAYPART, PART, capital, dated, part_mod, rule, unknown, with_daypart
from extract.timex.story import Reading, Story

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
    BACK | AHEAD | {"this": 0, "current": 0, "same": 0, "that": 0, "the": 0, "very": 0, "latest": 0}
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
        return found[0], story.from_seen(found[1], offset)
    if story.narrative and story.seen:
        return None
    return (now, story.from_published()) if now else None


def _deictic(match: re.Match[str], story: Story) -> Iterator[Reading]:
    words = re.sub(r"\s+", " ", match["word"].lower())
    steps = {
        "yesterday": -1,
        "tomorrow": 1,
        "the day before yesterday": -2,
        "the day after tomorrow": 2,
    }
    now = story.now("day")
    if now is None or (story.narrative and (words == "today" or story.is_quoted(match.start()))):
        yield unknown("PRESENT_REF" if words == "today" else "XXXX-XX-XX")
        return
    point = shift(now, steps.get(words, 0))
    if point is not None:
        yield with_daypart(dated(point, story.from_published(), part_mod(match)), match)


def _weekday(match: re.Match[str], story: Story) -> Iterator[Reading]:
    if not capital(match, "weekday"):
        return
    if _is_name(match, story):
        return
    number = WEEKDAYS[match["weekday"].lower().rstrip(".")]
    which = re.sub(r".*\s", "", (match["which"] or "").lower())
    start = base(story, "day", match.start(), from_story=which in FROM_STORY)
    if start is None:
        yield unknown(f"XXXX-WXX-{number + 1}")
        return
    day = first_day(start[0])
    if day is None:
        return
    if match["on"]:  # `Monday week`
        ahead = (number - day.weekday() - 1) % 7 + 8
    else:
        ahead = _days_ahead(match, story, (number - day.weekday()) % 7, which)
    yield with_daypart(
        dated(from_date(day + timedelta(days=ahead)), start[1], part_mod(match)), match
    )


def _days_ahead(match: re.Match[str], story: Story, ahead: int, which: str) -> int:
    """Choose between the weekday to come, `ahead` days off, and the one gone by."""
    tense = story.tense(match.start("weekday"))
    if which in BACK:
        return ahead - 7
    if which in AHEAD:
        return ahead or 7
    if which == "this":
        return ahead if tense != "past" else ahead - 7
    if story.narrative or tense not in ("future", "present"):
        return ahead - 7 if ahead else 0
    if tense == "present" and not (ahead <= 3 and story.direct(match.start("weekday"))):
        return ahead - 7 if ahead else 0
    return ahead


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
    """Tell a company called Sun from an abbreviated day."""
    word = match["weekday"].lower()
    if word.endswith(("day", ".")):
        return False
    token = story.token(match.start("weekday"))
    return word == "sun" or token is None or token.ent_type_ not in ("DATE", "TIME")


def _unit(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `last week`, `the following month`, `that year`."""
    grain = match["unit"].lower()
    if _is_stretch(match, story):
        yield unknown(period(1, grain), "DURATION")
        return
    which = re.sub(r".*\s", "", match["which"].lower())
    # `the next day` follows on the story; `next week` on today.
    told = which == "next" and grain == "day"
    start = base(story, grain, match.start(), from_story=told or which in FROM_STORY)
    if start is None:
        yield unknown(
            "PRESENT_REF" if STEPS[which] == 0 else "PAST_REF" if which in BACK else "FUTURE_REF"
        )
        return
    point = shift(start[0], STEPS[which])
    if point is not None:
        reading = dated(point, start[1], part_mod(match))
        yield replace(reading, stays=not (story.narrative and which in BACK))


def _is_stretch(match: re.Match[str], story: Story) -> bool:
    """Tell `the last week of August` and `for the next year` from a week and a year."""
    which, text = match["which"].lower(), story.text
    if match["unit"].lower() == "decade" and which.endswith("past"):
        return True
    ordered = which.startswith("the") and which.endswith(("last", "next"))
    after = text[match.end() : match.end() + 4].lower() == " of "
    return ordered and (after or text[: match.start()][-4:].lower() == "for ")


# `the year to March 2013`, `the year to March`
_UP_TO = re.compile(rf"{S}to{S}(?:(?:early|late|the{S}end{S}of){S})?{MONTH}(?!\w)", re.IGNORECASE)


def _bare_unit(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the day`, `the year`, `the end of the month`."""
    grain = match["unit"].lower()
    if _UP_TO.match(story.text, match.end()):
        yield unknown(period(1, grain), "DURATION")
        return
    if not match["part"] and grain in ("day", "year") and not _is_adverbial(match, story):
        return
    if grain == "weekend" and not story.narrative:
        yield from _weekend(match, story)
        return
    if grain == "day" and story.text[: match.start()].endswith("to "):
        return  # `three years to the day`
    near = story.last_with(grain) if story.narrative or grain in ("day", "week") else None
    if near and near[1].sentence >= story.sentence(match.start()) - 2:
        yield dated(near[0], story.from_seen(near[1], match.start()), part_mod(match))
        return
    start = base(story, grain, match.start(), from_story=False)
    if start:
        yield dated(start[0], start[1], part_mod(match))


def _is_adverbial(match: re.Match[str], story: Story) -> bool:
    """Tell `during the day` from `carried the day` and `Man of the Year`."""
    token = story.token(match.start("unit"))
    return token is not None and (
        token.dep_ not in ("dobj", "pobj") or (token.dep_ == "pobj" and token.head.lower_ != "of")
    )


def _weekend(match: re.Match[str], story: Story) -> Iterator[Reading]:
    now = story.now("weekend")
    if now is None or story.published is None:
        return
    before = story.tense(match.start()) != "future" and story.published.weekday() < 5
    point = shift(now, -1) if before else now
    if point:
        yield dated(point, story.from_published(), part_mod(match))


def _part_of(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `earlier this year`'s kin written apart: `year-end`, `month's end`."""
    grain = match["unit"].lower()
    start = base(story, grain, match.start(), from_story=False)
    if start:
        yield dated(start[0], start[1], "END")


_WHICH = (
    r"(?P<which>(?:the\s+)?(?:last|past|previous|preceding"
    r"|prior|next|coming|upcoming|following|subsequent|ensuing"
    r"|current|latest)|this(?:\s+(?:past|coming|current"
    r"|very))?|(?:the|that|this)\s+(?:very\s+)?same|that)"
)


RULES = (
    rule(
        "deictic",
        rf"{PART}?(?P<word>today|yesterday|tomorrow|the{S}day"
        rf"{S}before{S}yesterday|the{S}day{S}after{S}tomorrow){DAYPART}?",
        _deictic,
    ),
    rule(
        "weekday",
        rf"{PART}?(?:(?P<which>last|next|this|this{S}past|this"
        rf"{S}coming|the{S}previous|the{S}following|the{S}preceding"
        rf"|that|the{S}same|past){S})?{PART.replace('part>', 'part2>')}?"
        rf"(?P<weekday>{WEEKDAY})(?:{DAYPART}|(?P<on>{S}week)(?![\w'’]|-\w|{S}\d))?",
        _weekday,
    ),
    rule(
        "weekday-of-week",
        rf"(?P<weekday>{WEEKDAY}){DAYPART}?{S}(?:of{S})?(?P<which>last|this|next){S}week",
        _weekday_of_week,
    ),
    rule(
        "unit",
        rf"{PART}?{_WHICH}{S}(?:(?:fiscal|full|financial|calendar)"
        rf"{S})?(?P<unit>day|week|weekend|month|year|decade)",
        _unit,
    ),
    rule(
        "unit-bare",
        rf"{PART}?the{S}(?:(?:fiscal|full|financial|calendar)"
        rf"{S})?(?P<unit>day|week|weekend|month|year|decade)(?!-\w|{S}(?-i:[IVX]+\b))",
        _bare_unit,
    ),
    rule("end-of-unit", rf"(?P<unit>year|month|week)(?:['’]s)?(?:-|{S})end", _part_of),
)
