"""Rules for what is counted from a date: `ten days ago`, `two weeks later`, `the day before`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from extract.timex.calendar.lexicon import (
    APPROX,
    NUMBER,
    UNIT,
    UNIT_PLURAL,
    VAGUE_COUNTS,
    S,
    count,
    either,
)
from extract.timex.calendar.point import Point, cut, first_day, shift, timex_value
from extract.timex.calendar.values import edtf, within
from extract.timex.context.clause import is_due_in
from extract.timex.context.story import Reading, Story
from extract.timex.rules.anniversaries import anniversary
from extract.timex.rules.quarters import year_before
from extract.timex.rules.relative import base, stepped
from extract.timex.rules.rule import STOP, dated, rule, unknown

_BACK = ("ago", "earlier", "before", "previously", "prior")
_HALF = 0.5
_HALVES = {"century": ("year", 50.0), "decade": ("year", 5.0), "year": ("month", 6.0)}


def _in_whole(grain: str, number: float, way: str) -> tuple[str, float]:
    """Count a fortnight in weeks, half a century in years, `a week ago` in days."""
    if grain == "fortnight":
        grain, number = "week", number * 2
    elif number == _HALF:
        grain, number = _HALVES.get(grain, (grain, number))
    return ("day", 7) if (way, grain, number) == ("ago", "week", 1) else (grain, number)


def _in_days(grain: str, number: float | None) -> tuple[str, float | None]:
    """Count 48 hours as two days."""
    days = number / 24 if number and grain == "hour" else 0
    return ("day", days) if days and days == int(days) else (grain, number)


def _way(match: re.Match[str]) -> str:
    """Give the words that say which way to count: `ago`, `later`."""
    return re.sub(r"\s+", " ", match["way"].lower())


def _ago(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `ten days ago`, `a year earlier`, `two weeks later`."""
    way, last = _way(match), story.token(match.end() - 1)
    if way.endswith((" that", " this")) and (last is None or last.dep_ == "det"):
        return  # `two days after that meeting`
    grain, number = _in_days(_grain(match["unit"]), count(match["count"]))
    if way.startswith("ago ") and number and grain in ("decade", "century"):
        grain, number = "year", number * (10 if grain == "decade" else 100)
    if way.startswith("ago ") and number and grain in ("day", "week", "month", "year"):
        yield from anniversary(story, grain, int(number), way)
    elif number is None or grain in ("second", "minute", "hour"):
        yield unknown("PAST_REF" if way.startswith(_BACK) else "FUTURE_REF")
    else:
        yield from _counted(match, story, *_in_whole(grain, number, way))


def _counted(match: re.Match[str], story: Story, grain: str, number: float) -> Iterator[Reading]:
    """Count so many days, weeks, months or years from publication, or from what was told."""
    way = _way(match)
    back = way.startswith(_BACK)
    if grain == "year" and back and number == 1 and (compared := year_before(story, match.start())):
        yield compared
        return
    from_story = way not in ("", "ago", "from now", "hence") and not way.endswith(" time")
    start = _spoken(story, grain, match.start()) if way == "ago" else None
    start = start or (_just_before(story, grain, match.start()) if way == "later" else None)
    start = start or base(story, grain, match.start(), from_story=from_story)
    if start and from_story and _is_of_year(story, grain, match.start()):
        start = None
    if start and back and from_story and _is_to_come(story, start[0], match.start()):
        start = base(story, grain, match.start(), from_story=False)
    if start is None:
        yield _unplaced(story, grain, back=back)
        return
    steps = max(int(number), 1) * (-1 if back else 1)
    point, anchor = stepped(story, start, steps, match.start("unit"))
    if match.groupdict().get("half") and grain == "year":
        month = base(story, "month", match.start(), from_story=from_story)
        moved = shift(month[0], 12 * steps + (-6 if back else 6)) if month else None
        point = cut(moved, "year") if moved else point
    if point is None:
        return
    if not back and from_story and _has_come(story, match.start(), start, point):
        yield unknown("FUTURE_REF")
        return
    mod = APPROX.get(re.sub(r"\s+", " ", (match["about"] or "").lower().strip()), "")
    about = _about(point, mod) if way == "ago" else ""
    yield replace(dated(point, anchor, mod), stays=way != "ago" or grain != "year", edtf=about)


def _about(point: Point, mod: str) -> str:
    """Write when `four years ago` was, which writers round: about then, or by then."""
    plain = edtf(point) if point.grain in ("month", "year") else ""
    day = first_day(point) if point.grain == "day" else None
    if day is not None and mod in ("MORE_THAN", "EQUAL_OR_MORE"):
        return within(day - timedelta(days=_WEEK), day)  # `just over a week ago`
    if plain and mod in ("MORE_THAN", "EQUAL_OR_MORE"):
        return f"../{plain}"
    return f"{plain}~" if plain and point.grain == "year" else ""


_WEEK = 6
_OPENING = 12  # characters


def _just_before(story: Story, grain: str, offset: int) -> tuple[Point, str] | None:
    """Count `Two years later` at the head of a sentence from what the one before it told.

    Beside the line of a tale, too: `The book, published in 1724, sold well. Two years later …`
    """
    here = story.sentence(offset)
    if not story.narrative or offset - story.sentence_start(offset) > _OPENING:
        return None
    told = next((s for s in reversed(story.seen) if cut(s.point, grain) is not None), None)
    point = cut(told.point, grain) if told and told.sentence == here - 1 else None
    return (point, story.from_seen(told, offset)) if told and point else None


def _is_of_year(story: Story, grain: str, offset: int) -> bool:
    """Say whether a year or month told last hides the day to count from: `In May … A day later`."""
    last = next(story.in_force(), None)
    fine = grain in ("day", "week", "month") and not story.narrative
    near = last is not None and last.sentence >= story.sentence(offset) - 1
    if last is None or not fine or not near:
        return False
    return last.point.grain == "year" or (grain == "day" and last.point.grain == "month")


def _is_to_come(story: Story, point: Point, offset: int) -> bool:
    """Tell `would vote so next May, down from 40% a month earlier`, counted from now."""
    first = first_day(point)
    ahead = story.published is not None and first is not None and first > story.published
    compared = _FROM.search(story.text, max(0, offset - 30), offset) is not None
    return ahead and not story.narrative and (compared or story.tense(offset) != "future")


_FROM = re.compile(r"\b(?:from|than|against)\s[^.;,]{0,24}$")


def _unplaced(story: Story, grain: str, *, back: bool) -> Reading:
    """Read what is counted from a day that is not known: of the year that was told, if any."""
    year = story.last_with("year")
    unsaid = {"day": "-XX-XX", "week": "-WXX"}.get(grain, "-XX")
    coarse = f"{timex_value(year[0])}{unsaid}" if year else ""
    return unknown(coarse or ("PAST_REF" if back else "FUTURE_REF"))


def _has_come(story: Story, offset: int, start: tuple[Point, str], point: Point) -> bool:
    """Tell `we still pay for it 30 years later`: years that end now begin where nothing told.

    So do the days of `one day later he left`, where no day was told.
    """
    if start[1].startswith("published") and story.tense(offset) == "past":
        return True
    now = story.now("year")
    if now is None or story.narrative or point.grain not in ("year", "decade"):
        return False
    return start[0].year <= now.year < point.year and story.tense(offset) in ("past", "present")


def _spoken(story: Story, grain: str, offset: int) -> tuple[Point, str] | None:
    """Count `four years ago` from publication in a tale too, but not what somebody said then."""
    now = story.now(grain)
    return (now, story.from_published()) if now and not story.is_quoted(offset) else None


# `will be the first visit in ten years` counts no days ahead.
_SUPERLATIVE = re.compile(r"\b(?:first|second|third|last|only|time|most|least|\w{2,}est)\b")


def _in_future(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `will open in three weeks`, but not `will lose half of it in a decade or two`."""
    before = story.text[story.sentence_start(match.start()) : match.start()]
    if story.narrative or not story.holds(is_due_in, match.start("unit")):
        return
    if _SUPERLATIVE.search(before[-40:]) or _OR_TWO.match(story.text, match.end()):
        return
    yield from _ago(match, story)


_OR_TWO = re.compile(rf"{S}(?:or|to|and|of|before|after)\b")


def _grain(word: str) -> str:
    word = word.lower()
    return {"centuries": "century"}.get(word, word.rstrip("s"))


def _vague_ago(match: re.Match[str], story: Story) -> Iterator[Reading]:
    del story
    yield unknown("PAST_REF" if match["way"].lower().startswith(_BACK) else "FUTURE_REF")


_ABOUT = rf"(?:(?P<about>{either(APPROX)}){S})?"


_WAY = (
    rf"(?P<way>ago{S}(?:today|to{S}the{S}day|this{S}(?:day|week|month))|ago|(?:earlier|later)(?!{S}than\b)|from{S}now|hence|previously"
    rf"|(?:before|after){S}(?:that|this)|(?:before|prior){STOP}|afterwards?|thereafter)"
)


_VAGUE = either(VAGUE_COUNTS)


RULES = (
    rule(
        "unit-ago",
        rf"{_ABOUT}(?P<count>{NUMBER}){S}(?:and{S}a{S}half{S})?(?:or{S}(?:so|two|more)"
        rf"{S})?(?P<unit>{UNIT_PLURAL}|{UNIT})(?:{S}(?:or{S}(?:so"
        rf"|more)|(?P<half>and{S}a{S}half)))?{S}{_WAY}",
        _ago,
    ),
    rule(
        "unit-time",
        rf"(?<=\bin\s)(?P<about>)(?P<count>{NUMBER}){S}(?P<unit>{UNIT_PLURAL}|{UNIT})"
        rf"(?P<way>(?:['’]s?|(?<=s)){S}time\b)",
        _ago,
    ),
    rule(
        "unit-in",
        rf"(?<=\bin\s){_ABOUT}(?P<count>{NUMBER}){S}(?P<unit>(?:day|week|month|year)s?)(?P<way>)",
        _in_future,
    ),
    rule(
        "unit-ago-vague",
        rf"{_ABOUT}(?:(?:an?|some|a{S}good|quite{S}a){S})?(?:{_VAGUE}"
        rf"|many|few)(?:{S}(?:of|more|dozen))?{S}(?:{UNIT_PLURAL})"
        rf"{S}{_WAY}",
        _vague_ago,
    ),
    rule(
        "unit-plural-ago",
        rf"{_ABOUT}(?:just{S})?(?:{NUMBER}{S}(?:(?:or|to){S}{NUMBER}|million|billion){S})?"
        rf"(?:{UNIT_PLURAL}){S}{_WAY}",
        _vague_ago,
    ),
)
