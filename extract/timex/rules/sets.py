"""Rules for what recurs: `every Monday`, `each October`, `per week`, `daily`."""

import re
from collections.abc import Iterator

from extract.timex.calendar.lexicon import (
    MONTHS,
    NUMBER,
    SEASON,
    SEASONS,
    UNIT,
    UNIT_PLURAL,
    UNITS,
    WEEKDAYS,
    S,
    count,
    either,
)
from extract.timex.calendar.point import SEASONS as SEASON_MARKS
from extract.timex.context.story import Reading, Story
from extract.timex.rules.lengths import period
from extract.timex.rules.names import follows_name, is_title
from extract.timex.rules.rule import rule


def _set_unit(match: re.Match[str], story: Story) -> Iterator[Reading]:
    del story
    unit = match["unit"].lower()
    if unit in WEEKDAYS:
        yield Reading("SET", f"XXXX-WXX-{WEEKDAYS[unit] + 1}")
    elif unit in MONTHS:
        day = f"-{int(match['count']):02d}" if (match["count"] or "").isdigit() else ""
        yield Reading("SET", f"XXXX-{MONTHS[unit]:02d}{day}")
    elif unit in SEASONS:
        yield Reading("SET", f"XXXX-{SEASON_MARKS[SEASONS[unit] - 1]}")
    elif unit.rstrip("s") in UNITS:
        number = count(match["count"]) if match["count"] else 1
        yield Reading("SET", period(2 if match["other"] else number, unit))
    else:
        yield Reading(
            "SET",
            {
                "morning": "XXXX-XX-XXTMO",
                "afternoon": "XXXX-XX-XXTAF",
                "evening": "XXXX-XX-XXTEV",
            }.get(unit, "XXXX-XX-XXTNI"),
        )


def _set_word(match: re.Match[str], story: Story) -> Iterator[Reading]:
    word, token = match["word"].lower(), story.token(match.start("word"))
    if token is not None and token.dep_ in ("nsubj", "pobj", "dobj", "appos", "poss"):
        return  # a newspaper: `the daily said`
    if is_title(story, match.start("word")):
        return  # `Entertainment Weekly`
    unit = {
        "hourly": "hour",
        "daily": "day",
        "weekly": "week",
        "monthly": "month",
        "quarterly": "quarter",
        "nightly": "day",
    }.get(word, "year")
    if (match["count"] or "").lower() == "half":
        yield Reading("SET", "PT30M" if unit == "hour" else period(0.5, unit))
    else:
        yield Reading("SET", period(count(match["count"] or "one"), unit))


def _weekdays(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `Mondays`, but not a band's name, the Wet Mondays."""
    if match.group()[0].isupper() and not follows_name(story, match.start()):
        yield Reading(
            "SET",
            f"XXXX-WXX-{WEEKDAYS[match['unit'].lower()] + 1}" + ("TNI" if match["night"] else ""),
        )


_WEEKDAY = either(w for w in WEEKDAYS if w.endswith("day"))
_MONTH = either(month for month in MONTHS if len(month) > 4 or month in ("may", "june", "july"))

RULES = (
    rule(
        "set-every",
        rf"(?:every|each|per)(?:{S}(?P<count>{NUMBER}))?{S}(?:single{S}|(?P<other>(?:other|second){S}))?"
        rf"(?P<unit>{UNIT}|{UNIT_PLURAL}|{_WEEKDAY}|{_MONTH}|{SEASON}|weekend|night"
        rf"|morning|evening|afternoon)",
        _set_unit,
    ),
    rule(
        "set-word",
        rf"(?:(?P<count>half|{NUMBER})-)?(?P<word>hourly|daily|weekly|monthly|annually|nightly)",
        _set_word,
    ),
    rule(
        "set-weekdays",
        rf"(?P<unit>{_WEEKDAY})(?:s|{S}(?P<night>nights|evenings"
        rf"|mornings|afternoons))",
        _weekdays,
    ),
)
