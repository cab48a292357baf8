"""Rules for the parts of a day: `this morning`, `last night`, `at dawn`, `overnight`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from extract.timex.calendar.lexicon import DAYPARTS, MONTH, WEEKDAY, S, either
from extract.timex.calendar.point import Point, last_day, shift
from extract.timex.context.story import Reading, Story
from extract.timex.rules.daytime import at_clock, day_pointed_at
from extract.timex.rules.names import is_figurative, is_in_title, is_paper, is_title
from extract.timex.rules.rule import STOP, Rule, dated, rule, unknown

# `on the morning of his death`, `the night before the flight`
_OF_EVENT = re.compile(
    rf"{S}(?:of|before|after){S}(?:his|her|its|their|our|an?|the)\b(?!{S}\d)", re.IGNORECASE
)

# `lit up the night sky`, `the morning sun`
_LIGHT = re.compile(rf"{S}(?:sky|skies|sun|sunlight|sunshine|air|shift)\b", re.IGNORECASE)
_MODS = {"early": "START", "late": "END", "mid": "MID"}
_OF_AGE = re.compile(rf"{S}of\b(?!{S}(?:the{S})?(?:\d|{MONTH}|{WEEKDAY}))", re.IGNORECASE)


def _daypart(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `this morning`, `that night`, `the next afternoon`, `overnight`."""
    which = re.sub(r"\s+", " ", (match["which"] or "").lower())
    if _is_no_daypart(match, story, which):
        return
    if which == "the" and _OF_EVENT.match(story.text, match.end()):
        yield unknown("XXXX-XX-XX" + DAYPARTS[match["name"].lower()], "TIME")
        return
    clock = DAYPARTS[match["name"].lower()]
    day, anchor = _day_of_part(match, story, which)
    if day is None:
        yield unknown("XXXX-XX-XX" + clock, "TIME")
        return
    part = match["part"] or match["part2"] or match.groupdict().get("part3") or ""
    yield dated(replace(day, clock=clock), anchor, _MODS.get(part.lower().strip(" -"), ""))


def _day_of_part(match: re.Match[str], story: Story, which: str) -> tuple[Point | None, str]:
    """Find the day of `this morning`, `the next afternoon`, and what it was counted from."""
    if which in ("this", "last"):
        today = story.now("day")
        return shift(today, -1) if today and which == "last" else today, story.from_published()
    day, anchor = day_pointed_at(story, match.start(), which)
    of_today = anchor.startswith("published")
    if day is None or (which == "one" and of_today):
        return None, anchor  # `one night he left`
    night = of_today and which == "the" and DAYPARTS[match["name"].lower()] == "TNI"
    gone = night and story.tense(match.start("name")) == "past"  # `they worked through the night`
    last = which.split()[-1:]
    if last in (["next"], ["following"]):
        day = shift(day, 1)
    return shift(day, -1) if day and (gone or last == ["previous"]) else day, anchor


def _is_no_daypart(match: re.Match[str], story: Story, which: str) -> bool:
    """Tell words that only look like a part of a day."""
    if is_paper(story, match.start("name")) or is_title(story, match.start("name")):
        return True  # the Evening Standard, a song called Because the Night
    if which == "the" and _LIGHT.match(story.text, match.end()):
        return True
    if which == "the" and story.is_described(match.start("name")):
        return True  # `the night he died`
    if match[0].lower() == "the late-night" and story.names_thing(match.start("name")):
        return True  # a late-night show
    of_age = _OF_AGE.match(story.text, match.end()) is not None
    return which == "the" and match["name"].lower() == "dawn" and of_age  # `the dawn of an age`


def _by_the_sun(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `at dawn`, `before sunset`."""
    name = match.group().lower()
    evening = name in ("dusk", "nightfall", "sunset")
    yield at_clock(story, "TEV" if evening else "TMO", match.span())


def _night_beside(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the night before` from a day just told."""
    clock = DAYPARTS[match["name"].lower()]
    told = story.told_day()
    if told is None or told.sentence < story.sentence(match.start()) - 1:
        yield unknown("XXXX-XX-XX" + clock, "TIME")
        return
    day = shift(replace(told.point, clock=""), 1 if match["way"].lower() == "after" else -1)
    if day is not None:
        reading = dated(replace(day, clock=clock), story.from_seen(told, match.start()))
        # `the night before` looks back: what follows goes on with the day told.
        yield replace(reading, stays=match["way"].lower() == "after")


def _at_night(match: re.Match[str], story: Story) -> Iterator[Reading]:
    del match, story
    yield unknown("XXXX-XX-XXTNI", "TIME")


_NEAR = 2  # sentences
# `an overnight raid on Monday`, `an overnight raid last week`: which night, the other time says
_OTHER_DAY = re.compile(
    rf"{S}(?:[\w-]+{S}){{1,3}}(?:(?:on|in|early|late){S})*((?=[A-Z])(?i:{WEEKDAY}|{MONTH})"
    rf"|(?:last|this){S}(?:week|weekend|month|year|spring|summer|fall|autumn|winter))(?!\w)",
)


def _tonight(match: re.Match[str], story: Story) -> Iterator[Reading]:
    if is_in_title(story, match.start()):
        return  # the Tonight Show
    day, overnight = story.now("day"), match.group().lower() == "overnight"
    if story.narrative and not overnight:
        yield unknown("XXXX-XX-XXTNI", "TIME")
        return
    if is_figurative(story, match.start()):
        return
    if story.narrative:
        told = story.told_day()
        near = told is not None and told.sentence >= story.sentence(match.start()) - _NEAR
        night = unknown("XXXX-XX-XXTNI", "TIME")
        yield at_clock(story, "TNI", match.span()) if near else night
        return
    if overnight and _is_no_night(story, match.start()):
        return
    if overnight and _OTHER_DAY.match(story.text, match.end()) and not story.direct(match.start()):
        yield unknown("XXXX-XX-XXTNI", "TIME")
        return
    if overnight and day is not None and story.tense(match.start()) != "future":
        day = shift(day, -1)
    if day is not None:
        yield dated(replace(day, clock="TNI"), story.from_published())


def _is_no_night(story: Story, offset: int) -> bool:
    """Tell `corruption cannot end overnight`, `last year it became overnight a shelter`."""
    tense, denied = story.tense(offset), story.is_denied(offset)
    if tense == "future":
        return denied or not story.is_ahead(offset)
    return (tense == "present" and denied) or _is_of_past_year(story, offset)


def _is_of_past_year(story: Story, offset: int) -> bool:
    """Tell whether the sentence told a year or a month that is over before these words."""
    here, now = story.sentence(offset), story.published
    told = (one.point for one in story.in_force() if one.sentence == here)
    return now is not None and any(
        not point.day and (last := last_day(point)) is not None and last < now for point in told
    )


_PARTS = either(k for k, v in DAYPARTS.items() if ":" not in v)

RULES: tuple[Rule, ...] = (
    rule(
        "daypart-sun",
        r"(?:(?<=\bat\s)|(?<=\bby\s)|(?<=\bbefore\s)|(?<=\bafter\s)|(?<=\buntil\s))"
        r"(?:dawn|daybreak|sunrise|dusk|nightfall|sunset)",
        _by_the_sun,
    ),
    rule(
        "daypart-beside",
        rf"the{S}(?P<name>{_PARTS}){S}(?P<way>before|after)(?:{STOP}|(?={S}(?:in|at|on|by|with)\b))",
        _night_beside,
    ),
    rule(
        "daypart",
        rf"(?:(?P<part>early|late|later|earlier|mid)(?:-|{S}(?:in{S})?))?"
        rf"(?P<which>this|last|that|that{S}same|the{S}same|the"
        rf"|the{S}next|the{S}following|the{S}previous|the{S}intervening|next|one)"
        rf"{S}(?:(?P<part2>early|late|mid)(?:-|{S}))?(?P<name>{_PARTS})",
        _daypart,
    ),
    rule(
        "daypart-mid",
        rf"(?:(?P<part>mid)(?:-|{S})|(?:(?<=\bby\s)|(?<=\bin\s)|(?<=\buntil\s)|(?<=\bfrom\s))"
        rf"(?P<part3>early|late){S}|(?<=\bby\s)|(?<=\buntil\s))(?P<name>afternoon|morning|evening)"
        rf"(?P<which>)(?P<part2>)",
        _daypart,
    ),
    rule("at-night", r"(?<=\bat\s)night|nighttime", _at_night),
    rule("tonight", r"tonight|overnight", _tonight),
)
