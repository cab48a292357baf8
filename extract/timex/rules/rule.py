"""The shape of a rule, and what rules of all families share."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from extract.timex.calendar.lexicon import DAYPARTS, S
from extract.timex.calendar.point import Point, timex_value
from extract.timex.context.story import Reading, Story

Read = Callable[["re.Match[str]", Story], Iterable[Reading]]


@dataclass(frozen=True, slots=True)
class Rule:
    """Words to look for, and how to read them; no reading means that the words are no timex."""

    name: str
    pattern: re.Pattern[str]
    read: Read


@dataclass(frozen=True, slots=True)
class Found:
    """An expression, the rule that read it and what it was read as."""

    start: int
    end: int
    rule: str
    reading: Reading


def rule(name: str, pattern: str, read: Read) -> Rule:
    """Compile a rule; its words may begin and end only where words do."""
    return Rule(name, re.compile(rf"(?<![\w$£€#])(?:{pattern})(?!\w)", re.IGNORECASE), read)


# `early`, `late in`, `the end of`, `mid-`: what may stand before a month, a year, a day.
PART = (
    rf"(?P<part>(?:the{S})?(?:very{S})?(?:beginning|start"
    rf"|end|middle|close|outset|dawn|eve|rest|remainder|course"
    rf"|(?:early|latter){S}part)"
    rf"{S}of(?:{S}the)?{S}|(?:the{S})?(?:early|late|earlier"
    rf"|later|mid)(?:{S}in(?:{S}the)?{S}|-|{S})|mid(?=[A-Z])|end-)"
)
_MODS = (
    ("early part", "START"),
    ("latter part", "END"),
    ("beginning", "START"),
    ("start", "START"),
    ("outset", "START"),
    ("earlier", ""),
    ("later", ""),
    ("early", "START"),
    ("late", "END"),
    ("mid", "MID"),
    ("end", "END"),
    ("close", "END"),
    ("dawn", "START"),
    ("eve", ""),
)


# `night` in `Thursday night`, with no word between.
DAYPART = rf"(?:{S}(?:early{S}|late{S})?(?P<daypart>morning|afternoon|evening|night)(?!s))"


# Not `two days before the strike`: what follows `before` is then what it is counted from.
STOP = r"(?=[^\S\n]*(?:[.,;:)\n]|$))"


def with_daypart(reading: Reading, match: re.Match[str]) -> Reading:
    """Add the part of the day to a day."""
    word = match.groupdict().get("daypart")
    if not word or reading.point is None:
        return reading
    return dated(replace(reading.point, clock=DAYPARTS[word.lower()]), reading.anchor, reading.mod)


def part_mod(match: re.Match[str], group: str = "part") -> str:
    """Give the TIMEX3 mod of the words before a date."""
    part = (match.groupdict().get(group) or "").lower()
    return next((mod for word, mod in _MODS if word in part), "")


def dated(point: Point, anchor: str = "", mod: str = "") -> Reading:
    """Read as a calendar point."""
    kind = "TIME" if point.clock else "DATE"
    return Reading(kind, timex_value(point), mod, point, anchor)


def unknown(value: str, kind: str = "DATE") -> Reading:
    """Read as an expression that has no place on the calendar."""
    return Reading(kind, value)


def within(reading: Reading, match: re.Match[str], group: str | int) -> Reading:
    """Narrow a reading to one group of its match."""
    return replace(reading, span=match.span(group))


def capital(match: re.Match[str], group: str) -> bool:
    """Tell whether a group begins with a capital: `May`, not `may`."""
    return (match.group(group) or " ")[0].isupper()
