"""Rules for what is counted from somewhere: `yesterday`, `on Friday`, `last week`, `ten days ago`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from extract.timex.lexicon import (
    APPROX,
    NUMBER,
    S,
    UNIT,
    UNIT_PLURAL,
    VAGUE_COUNTS,
    WEEKDAY,
    WEEKDAYS,
    count,
    either,
)
from extract.timex.point import Point, cut, first_day, from_date, shift, timex_value
from extract.timex.quarters import year_before
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
STEPS = BACK | AHEAD | {"this": 0, "current": 0, "same": 0, "that": 0, "the": 0, "very": 0, "latest": 0}
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
    if now is None or story.narrative:
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
    ahead = (number - day.weekday()) % 7
    tense = story.tense(match.start("weekday"))
    if which in BACK:
        ahead = ahead - 7
    elif which in AHEAD:
        ahead = ahead or 7
    elif which == "this":
        ahead = ahead if tense != "past" else ahead - 7
    elif not story.narrative and tense == "present" and 0 < ahead <= 3 and story.direct(match.start("weekday")):
        pass
    elif story.narrative or tense != "future":
        ahead = ahead - 7 if ahead else 0
    yield with_daypart(dated(from_date(day + timedelta(days=ahead)), start[1], part_mod(match)), match)


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
    which = re.sub(r".*\s", "", match["which"].lower())
    start = base(story, grain, match.start(), from_story=which in FROM_STORY)
    if start is None:
        yield unknown(
            "PRESENT_REF" if STEPS[which] == 0 else "PAST_REF" if which in BACK else "FUTURE_REF"
        )
        return
    point = shift(start[0], STEPS[which])
    if point is not None:
        reading = dated(point, start[1], part_mod(match))
        yield replace(reading, stays=not (story.narrative and which in BACK))


def _bare_unit(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the day`, `the year`, `the end of the month`."""
    grain = match["unit"].lower()
    if not match["part"] and grain in ("day", "year") and not _is_adverbial(match, story):
        return
    if grain == "weekend" and not story.narrative:
        yield from _weekend(match, story)
        return
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


def _ago(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `ten days ago`, `a year earlier`, `two weeks later`."""
    words, way = match["count"], re.sub(r"\s+", " ", match["way"].lower())
    grain = _grain(match["unit"])
    number = count(words)
    back = way in ("ago", "earlier", "before", "previously", "prior")
    mod = APPROX.get(re.sub(r"\s+", " ", (match["about"] or "").lower().strip()), "")
    if number is None or grain in ("second", "minute", "hour"):
        yield unknown("PAST_REF" if back else "FUTURE_REF")
        return
    from_story = way not in ("ago", "from now", "hence")
    grain, number = {"fortnight": ("week", number * 2)}.get(grain, (grain, number))
    if way == "ago" and grain == "week" and number == 1:
        grain, number = "day", 7
    if grain == "year" and back and number == 1 and (compared := year_before(story, match.start())):
        yield compared
        return
    start = base(story, grain, match.start(), from_story=from_story)
    if start is None:
        year = story.last_with("year")
        coarse = f"{timex_value(year[0])}-XX" + ("-XX" if grain == "day" else "") if year else ""
        yield unknown(coarse or ("PAST_REF" if back else "FUTURE_REF"))
        return
    steps = int(number) if number >= 1 else 1
    point = shift(start[0], -steps if back else steps)
    if point is not None:
        yield replace(dated(point, start[1], mod), stays=way != "ago" or grain != "year")


def _grain(word: str) -> str:
    word = word.lower()
    return {"centuries": "century"}.get(word, word.rstrip("s"))


def _day_beside(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the day before`, `the next day`."""
    start = base(story, "day", match.start(), from_story=True)
    if start is None:
        yield unknown("XXXX-XX-XX")
        return
    words = match.group().lower()
    point = shift(start[0], -1 if re.search("before|previous|preceding|prior", words) else 1)
    if point:
        yield dated(point, start[1])


def _unit_beside(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the year before`."""
    start = base(story, match["unit"].lower(), match.start(), from_story=True)
    point = shift(start[0], 1 if match["way"].lower() == "after" else -1) if start else None
    if start and point:
        yield dated(point, start[1])


def _vague_ago(match: re.Match[str], story: Story) -> Iterator[Reading]:
    del story
    yield unknown(
        "PAST_REF" if match["way"].lower() in ("ago", "earlier", "before") else "FUTURE_REF"
    )


def _part_of(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `earlier this year`'s kin written apart: `year-end`, `month's end`."""
    grain = match["unit"].lower()
    start = base(story, grain, match.start(), from_story=False)
    if start:
        yield dated(start[0], start[1], "END")


def _day_number(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the 17th` as a day of the month in force."""
    found = story.last_with("month")
    number = int(re.sub(r"\D", "", match["day"]))
    if found and number <= 31 and found[1].sentence >= story.sentence(match.start()) - 3:
        month = found[0]
        last = cut(month, "month")
        if last:
            yield dated(
                Point("day", month.year, month.part, number),
                story.from_seen(found[1], match.start()),
            )


_ABOUT = rf"(?:(?P<about>{either(APPROX)}){S})?"
_WHICH = r"(?P<which>(?:the\s+)?(?:last|past|previous|preceding|prior|next|coming|upcoming|following|subsequent|ensuing|current|latest)|this(?:\s+(?:past|coming|current|very))?|(?:the|that|this)\s+(?:very\s+)?same|that)"
# Not `two days before the strike`: what follows `before` is then what it is counted from.
_STOP = r"(?=[^\S\n]*(?:[.,;:)\n]|$))"
_WAY = rf"(?P<way>ago|earlier|later|from{S}now|hence|previously|(?:before|prior|afterwards?|thereafter){_STOP})"
_VAGUE = either(VAGUE_COUNTS)

RULES = (
    rule("deictic", rf"{PART}?(?P<word>today|yesterday|tomorrow|the{S}day{S}before{S}yesterday|the{S}day{S}after{S}tomorrow){DAYPART}?", _deictic),
    rule("weekday", rf"{PART}?(?:(?P<which>last|next|this|this{S}past|this{S}coming|the{S}previous|the{S}following|the{S}preceding|that|the{S}same|past){S})?{PART.replace('part>', 'part2>')}?(?P<weekday>{WEEKDAY}){DAYPART}?", _weekday),
    rule("unit", rf"{PART}?{_WHICH}{S}(?:(?:fiscal|full|financial|calendar){S})?(?P<unit>day|week|weekend|month|year|decade)", _unit),
    rule("unit-bare", rf"{PART}?the{S}(?:(?:fiscal|full|financial|calendar){S})?(?P<unit>day|week|weekend|month|year|decade)", _bare_unit),
    rule("unit-ago", rf"{_ABOUT}(?P<count>{NUMBER}){S}(?:or{S}(?:so|two|more){S})?(?P<unit>{UNIT_PLURAL}|{UNIT})(?:{S}or{S}(?:so|more))?{S}{_WAY}", _ago),
    rule("unit-ago-vague", rf"{_ABOUT}(?:(?:an?|some|a{S}good|quite{S}a){S})?(?:{_VAGUE}|many|few)(?:{S}(?:of|more|dozen))?{S}(?:{UNIT_PLURAL}){S}{_WAY}", _vague_ago),
    rule("unit-plural-ago", rf"{_ABOUT}(?:just{S})?(?:{UNIT_PLURAL}){S}{_WAY}", _vague_ago),
    rule("day-beside", rf"the{S}(?:very{S})?(?:next|following|previous|preceding){S}day|the{S}day{S}(?:before|after)(?!{S}(?:the|a|an|his|her|its|their|yesterday|tomorrow)\b)", _day_beside),
    rule("unit-beside", rf"the{S}(?P<unit>week|month|year){S}(?P<way>before|after){_STOP}", _unit_beside),
    rule("end-of-unit", rf"(?P<unit>year|month|week)(?:['’]s)?(?:-|{S})end", _part_of),
    rule("day-number", rf"the{S}(?P<day>\d{{1,2}}(?:st|nd|rd|th))(?!{S}(?:century|anniversary|birthday|amendment|congress|infantry|army|division|corps|regiment|brigade|battalion|street|avenue|floor|parallel|[A-Z]))", _day_number),
)  # fmt: skip
