"""Rules for times of day by the clock: `10 p.m.`, `08:30 UTC`, `half past three`, `noon`."""

import re
from collections.abc import Iterator

from extract.timex.calendar.lexicon import CARDINALS, DAYPARTS, TO_CLOCK, ZONE, S, either
from extract.timex.context.story import Reading, Story
from extract.timex.rules.daytime import at_clock
from extract.timex.rules.games import is_margin
from extract.timex.rules.lookalikes import is_hour_told
from extract.timex.rules.names import follows_name, is_title
from extract.timex.rules.rule import Rule, rule


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


def _colon(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `19:45`, not `leads by 1:25`."""
    if not is_margin(story.text, match.start()):
        yield from _clock(match, story)


def _first_of_two(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read the 5 of `between 5 and 6 p.m.`, `5-6 p.m.`: it is the last one before the second."""
    between = story.text[max(0, match.start() - 8) : match.start()].lower() == "between "
    if (match["to"] or "").lower() == "and" and not between:
        return
    hour, second = int(match["hour"]) % 12, int(match["hour2"]) % 12
    late = (match["half2"].lower() == "p") == (hour < second)
    minute = match["minute"] or "00"
    yield at_clock(story, f"T{hour + 12 * late:02d}:{minute}", match.span())


def _told_hour(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `until 1220` of a text that writes its hours so."""
    if is_hour_told(match, story, "four"):
        yield from _clock(match, story)


def _with_zone(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `0530 UTC`, `1530 local time`, not `the 2003 Pacific season`, `the 1920 local vote`."""
    zone = match["zone"]
    if zone.isupper() or zone.lower() == "gmt" or zone.lower().endswith("time"):
        yield from _clock(match, story)


def _past_the_hour(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `half past three`, `ten to nine in the evening`, but not `from ten to twelve`."""
    word = match["minutes"].lower().split()
    past, half = match["way"].lower() != "to", (match["half"] or "").lower()
    named = {"half": 30, "quarter": 15}.get(word[0] if word[0] != "a" else word[-1])
    at = story.text[max(0, match.start() - 3) : match.start()].lower() == "at "
    at = at and match["hour"].lower() not in ("1", "one")  # odds
    if named is None and not (half or "minutes" in word or past or at):
        return
    if match["way"].lower() == "after" and not half:
        return  # `five after eight` counts
    hour = int(match["hour"]) if match["hour"].isdigit() else CARDINALS[match["hour"].lower()]
    hour += 12 if half in ("afternoon", "evening") and hour < 12 else 0
    minute = named or CARDINALS[word[0]]
    clock = hour * 60 + (minute if past else -minute)
    yield at_clock(story, f"T{clock // 60 % 24:02d}:{clock % 60:02d}", match.span())


def _past_midnight(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `one minute past midnight`, `ten minutes to noon`, but not `from ten to midnight`."""
    word, way = (match["minutes"] or "1").lower(), match["way"].lower()
    minutes = int(word) if word.isdigit() else CARDINALS[word]
    if minutes >= 60 or (way != "past" and "minute" not in match.group().lower()):
        return
    hours = 24 if match["name"].lower() == "midnight" else 12
    clock = hours * 60 + (minutes if way in ("past", "after") else -minutes)
    yield at_clock(story, f"T{clock // 60 % 24:02d}:{clock % 60:02d}", match.span())


def _named(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `noon`, `midnight`, but no J Noon nor a film called High Noon."""
    at = match.start("name")
    if not (match["name"].istitle() and (is_title(story, at) or follows_name(story, at))):
        yield at_clock(story, DAYPARTS[match["name"].lower()], match.span())


_HOUR_WORD = either(w for w, n in CARDINALS.items() if 1 <= n <= 12)
_MINUTES = either(w for w, n in CARDINALS.items() if n in (5, 10, 20))
# `to 6:30 p.m.`
_TO_HALF = (
    rf"(?:(?:{S})?[-–—](?:{S})?|{S}(?P<to>to|and|until|till){S})(?P<hour2>1[0-2]|[1-9])"
    rf"(?:[:.][0-5]\d)?[^\S\n]*(?P<half2>[ap])\.?\s?m\b"
)
_HALF = r"(?P<half>[ap]\s?m\b|[ap]\.\s?m\b\.?)"

RULES: tuple[Rule, ...] = (
    rule(
        "clock-half",
        rf"(?P<hour>1[0-2]|0?[1-9]|(?:0?0|1[3-9]|2[0-3])(?=[:.]\d\d)|{_HOUR_WORD})"
        rf"(?:[:.](?P<minute>[0-5]\d))?[^\S\n]*{_HALF}"
        rf"(?:[^\S\n]*\(?[^\S\n]*{ZONE}\b)?",
        _clock,
    ),
    rule(
        "clock-half-range",
        rf"(?P<hour>1[0-2]|[1-9])(?:[:.](?P<minute>[0-5]\d))?(?={_TO_HALF})",
        _first_of_two,
    ),
    rule(
        "clock-24",
        # not `(2:03)`, the length of a film, nor `2:31 left in the game`, nor `won in 7:39.89`,
        # nor `at the 13:58 mark`, nor `The 12:30 Report`
        r"(?<!in\s)(?<!:)(?!(?<=\()\d:\d\d\))(?!\d?\d:\d\d\.\d)"
        rf"(?!\d?\d:\d\d{S}(?:to{S}(?:go|play)|left|remain\w+|mark|(?-i:Report))\b)(?P<hour>[01]?\d|2[0-4])(?::|(?<=\d\d)h)(?P<minute>[0-5]\d)(?::\d\d)?"
        rf"(?:[^\S\n]*(?:hrs|hours|h))?(?P<half>)(?:[^\S\n]*{ZONE}\b)?",
        _colon,
    ),
    rule(
        "clock-four",
        rf"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?P<half>)"
        rf"(?:[^\S\n]*(?:hrs|hours))?(?:[^\S\n]*{ZONE}\b)",
        _with_zone,
    ),
    rule(
        "clock-four-hours",
        rf"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?P<half>)(?P<zone>)"
        rf"(?:[^\S\n]*hrs|(?:(?<=\b(?:at|by)\s\d{{4}})|(?<=\buntil\s\d{{4}})|(?<=\b0\d{{3}})){S}hours)(?!{S}of\b)",
        _clock,
    ),
    rule(
        "clock-four-range",
        rf"(?:(?<=\bfrom\s)|(?<=\bbetween\s))(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)"
        rf"(?P<half>)(?P<zone>)(?={TO_CLOCK})",
        _clock,
    ),
    rule(
        "clock-four-told",
        r"(?P<four>(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d))(?P<half>)(?P<zone>)(?![\d,.-]\d)",
        _told_hour,
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
        rf"(?:(?:a|one){S}minute|(?P<minutes>\d\d?|{_HOUR_WORD}|{_MINUTES})(?:{S}minutes?)?){S}"
        rf"(?P<way>past|to|before|after){S}"
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
        "noon",
        rf"(?<!high\s)(?P<name>noon|midday|midnight)(?:[^\S\n]+{ZONE}\b)?",
        _named,
    ),
)
