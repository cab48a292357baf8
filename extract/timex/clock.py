"""Rules for times of day: `10 p.m.`, `08:30 UTC`, `noon`, `this morning`, `last night`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from extract.timex.daytime import at_clock, day_pointed_at
from extract.timex.lexicon import CARDINALS, DAYPARTS, ZONE, S, either
from extract.timex.names import is_figurative
from extract.timex.point import shift
from extract.timex.rule import STOP, Rule, dated, rule, unknown
from extract.timex.story import Reading, Story


def _clock(match: re.Match[str], story: Story) -> Iterator[Reading]:
    hour = match["hour"]
    number = int(hour) if hour.isdigit() else CARDINALS[hour.lower()]
    half = re.sub(r"[^a-z]", "", (match["half"] or "").lower())
    if half in ("pm", "afternoon", "evening", "night") and number < 12:
        number += 12
    if half == "am" and number == 12:
        number = 0
    if number > 24 or (half and number > 24):
        return
    minute = match["minute"] or "00"
    zone = "Z" if (match["zone"] or "").upper() in ("GMT", "UTC", "Z") else ""
    yield at_clock(story, f"T{number:02d}:{minute}{zone}", match.span())


# `gold settled at 1425 on Tuesday`
_PRICED = re.compile(r"\b(?:clos|end|trad|settl|quot|stood|finish)\w*(?:\s\w+)?\sat\s(?:\w+\s)?$")


def _four_digits(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `at 1530 on Tuesday`."""
    if not _PRICED.search(story.text, max(0, match.start() - 40), match.start()):
        yield from _clock(match, story)


def _past_the_hour(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `half past three`, `ten to nine in the evening`, but not `from ten to twelve`."""
    word = match["minutes"].lower().split()
    past, half = match["way"].lower() != "to", (match["half"] or "").lower()
    named = {"half": 30, "quarter": 15}.get(word[0] if word[0] != "a" else word[-1])
    if named is None and not (half or "minutes" in word or past):
        return
    if match["way"].lower() == "after" and not half:
        return  # `five after eight` counts
    hour = int(match["hour"]) if match["hour"].isdigit() else CARDINALS[match["hour"].lower()]
    hour += 12 if half in ("afternoon", "evening") and hour < 12 else 0
    minute = named or CARDINALS[word[0]]
    clock = hour * 60 + (minute if past else -minute)
    yield at_clock(story, f"T{clock // 60 % 24:02d}:{clock % 60:02d}", match.span())


def _past_midnight(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `one minute past midnight`."""
    word = (match["minutes"] or "1").lower()
    minute = int(word) if word.isdigit() else CARDINALS[word]
    hour = 0 if match["name"].lower() == "midnight" else 12
    if minute < 60:
        yield at_clock(story, f"T{hour:02d}:{minute:02d}", match.span())


def _named(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `noon`, `midnight`."""
    yield at_clock(story, DAYPARTS[match["name"].lower()], match.span())


# `on the morning of his death`
_OF_EVENT = re.compile(rf"{S}of{S}(?:his|her|its|their|our|an?|the)\b(?!{S}\d)", re.IGNORECASE)


def _daypart(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `this morning`, `that night`, `the next afternoon`, `overnight`."""
    which = re.sub(r"\s+", " ", (match["which"] or "").lower())
    if which == "the" and story.is_described(match.start("name")):
        return  # `the night he died`
    if match[0].lower() == "the late-night" and story.names_thing(match.start("name")):
        return  # a late-night show
    if which == "the" and _OF_EVENT.match(story.text, match.end()):
        yield unknown("XXXX-XX-XX" + DAYPARTS[match["name"].lower()], "TIME")
        return
    clock = DAYPARTS[match["name"].lower()]
    mod = {"early": "START", "late": "END", "mid": "MID", "later": "", "earlier": ""}.get(
        (match["part"] or match["part2"] or match.groupdict().get("part3") or "")
        .lower()
        .strip(" -"),
        "",
    )
    if which in ("this", "last"):
        day, anchor = story.now("day"), story.from_published()
        if day is not None and which == "last":
            day = shift(day, -1)
    else:
        day, anchor = day_pointed_at(story, match.start(), which)
        if day is not None and which.split()[-1:] in (["next"], ["following"]):
            day = shift(day, 1)
        gone = clock == "TNI" and which == "the" and anchor.startswith("published")
        gone = (
            gone and story.tense(match.start("name")) == "past"
        )  # `they worked through the night`
        if day is not None and (gone or which.split()[-1:] == ["previous"]):
            day = shift(day, -1)
    if day is None:
        yield unknown("XXXX-XX-XX" + clock, "TIME")
    else:
        yield dated(replace(day, clock=clock), anchor, mod)


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
        yield dated(replace(day, clock=clock), story.from_seen(told, match.start()))


def _at_night(match: re.Match[str], story: Story) -> Iterator[Reading]:
    del match, story
    yield unknown("XXXX-XX-XXTNI", "TIME")


def _tonight(match: re.Match[str], story: Story) -> Iterator[Reading]:
    if story.narrative:
        yield unknown("XXXX-XX-XXTNI", "TIME")
        return
    if is_figurative(story, match.start()):
        return
    day, overnight = story.now("day"), match.group().lower() == "overnight"
    if overnight and story.tense(match.start()) == "future":
        if story.is_denied(match.start()) or not story.is_ahead(match.start()):
            return  # `corruption cannot end overnight`
    elif overnight and story.tense(match.start()) == "present" and story.is_denied(match.start()):
        return  # `revolutions do not happen overnight`
    elif overnight and day is not None:
        day = shift(day, -1)
    if day is not None:
        yield dated(replace(day, clock="TNI"), story.from_published())


_PARTS = either(k for k, v in DAYPARTS.items() if ":" not in v)
_HOUR_WORD = either(w for w, n in CARDINALS.items() if 1 <= n <= 12)
_MINUTES = either(w for w, n in CARDINALS.items() if n in (5, 10, 20))
_HALF = r"(?P<half>[ap]\s?m\b|[ap]\.\s?m\b\.?)"

RULES: tuple[Rule, ...] = (
    rule(
        "clock-half",
        rf"(?P<hour>1[0-2]|0?[1-9]|{_HOUR_WORD})(?:[:.](?P<minute>[0-5]\d))?[^\S\n]*{_HALF}"
        rf"(?:[^\S\n]*\(?[^\S\n]*{ZONE}\b)?",
        _clock,
    ),
    rule(
        "clock-24",
        # not `(2:03)`, the length of a film
        rf"(?<!in\s)(?!(?<=\()\d:\d\d\))(?P<hour>[01]?\d|2[0-4])[:](?P<minute>[0-5]\d)(?::\d\d)?"
        rf"(?:[^\S\n]*(?:hrs|hours|h))?(?P<half>)(?:[^\S\n]*{ZONE}\b)?",
        _clock,
    ),
    rule(
        "clock-four",
        rf"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?P<half>)"
        rf"(?:[^\S\n]*(?:hrs|hours))?(?:[^\S\n]+{ZONE}\b)",
        _clock,
    ),
    rule(
        "clock-four-day",
        rf"(?:(?<=\bat\s)|(?<=\bat\saround\s)|(?<=\bat\sabout\s)|(?<=\bby\s)|(?<=\buntil\s))(?P<hour>[01]\d|2[0-3])"
        rf"(?P<minute>[0-5]\d)(?P<half>)(?P<zone>)(?=,?{S}(?:on{S})?(?:\w+day)\b)",
        _four_digits,
    ),
    rule(
        "clock-oclock",
        rf"(?P<hour>1[0-2]|[1-9]|{_HOUR_WORD})[^\S\n]*o['’]clock"
        rf"(?P<minute>)(?:{S}in{S}the{S}(?P<half>morning|afternoon"
        rf"|evening))?(?P<zone>)",
        _clock,
    ),
    rule(
        "clock-past",
        rf"(?P<minutes>half|(?:a{S})?quarter|{_MINUTES}(?:{S}minutes)?)(?:{S}(?P<way>past|to|after)){S}"
        rf"(?P<hour>1[0-2]|[1-9]|{_HOUR_WORD})(?:{S}in{S}the{S}(?P<half>morning|afternoon|evening))?"
        rf"(?!{S}(?:o['’]clock|million|per|months?|years?|days?|hours?|minutes?|points?))",
        _past_the_hour,
    ),
    rule(
        "clock-past-midnight",
        rf"(?:(?:a|one){S}minute|(?P<minutes>\d\d?|{_MINUTES})(?:{S}minutes?)?){S}past{S}"
        r"(?P<name>midnight|noon|midday)",
        _past_midnight,
    ),
    rule(
        "clock-in-the",
        rf"(?P<hour>1[0-2]|[1-9]|{_HOUR_WORD})(?::(?P<minute>[0-5]\d))?{S}(?:in"
        rf"{S}the{S}|at{S}(?=night))(?P<half>morning|afternoon|evening|night)(?P<zone>)",
        _clock,
    ),
    rule(
        "clock-dot",
        rf"(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)(?P<half>)"
        rf"(?:(?:[^\S\n]*(?:hrs|hours))?[^\S\n]+{ZONE}\b"
        rf"|(?=,?{S}(?:on{S})?\w+day{S}(?:morning|afternoon|evening|night)))",
        _clock,
    ),
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
        "noon",
        rf"(?<!high\s)(?P<name>noon|midday|midnight)(?:[^\S\n]+{ZONE}\b)?",
        _named,
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
        rf"(?P<part3>early|late){S})(?P<name>afternoon|morning|evening)"
        rf"(?P<which>)(?P<part2>)",
        _daypart,
    ),
    rule("at-night", r"(?<=\bat\s)night|nighttime", _at_night),
    rule("tonight", r"tonight|overnight", _tonight),
)
