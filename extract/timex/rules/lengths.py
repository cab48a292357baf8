"""Rules for durations: `three days`, `the past two years`, `a five-hour visit`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from extract.timex.calendar.lexicon import (
    APPROX,
    MONTH,
    NUMBER,
    UNIT,
    UNIT_PLURAL,
    UNITS,
    VAGUE_COUNTS,
    YEAR4,
    S,
    count,
    either,
)
from extract.timex.context.story import Reading, Story
from extract.timex.rules.lookalikes import is_no_length, is_some_day
from extract.timex.rules.rates import is_rate
from extract.timex.rules.rule import rule

_TIMES = {"decade": 10, "century": 100, "millennium": 1000, "fortnight": 2}


def period(number: float | None, unit: str) -> str:
    """Write a TIMEX3 period: `P3D`, `PT5H`, `PXY`."""
    stem = unit.lower().rstrip("s")
    unit = "century" if stem == "centurie" else stem  # of `centuries` and `centuries-old`
    time = "T" if unit in ("second", "minute", "hour") else ""
    if number is None:
        return f"P{time}X{UNITS[unit]}"
    number *= _TIMES.get(unit, 1)
    text = f"{number:g}" if number < 1e6 else f"{int(number)}"
    if time and unit == "hour" and number % 1 == 0.5:
        return f"PT{int(number)}H30M"
    return f"P{time}{text}{UNITS[unit]}"


def _mod(match: re.Match[str]) -> str:
    return APPROX.get(
        re.sub(r"\s+", " ", (match.groupdict().get("about") or "").lower().strip()), ""
    )


def _length(match: re.Match[str], story: Story) -> Iterator[Reading]:
    words, unit = match["count"].lower(), match["unit"]
    if is_no_length(match, story):
        return
    alone = "-" not in match.group()  # no `one-day strike`
    if words == "one" and unit.lower() == "day" and alone and is_some_day(match, story):
        yield Reading("DATE", "FUTURE_REF")
        return
    number = count(words)
    if match.groupdict().get("half"):
        number = (number or 0) + 0.5
    token = story.token(match.start("unit"))
    if words in ("a", "an") and token is not None:
        if is_rate(match, story):
            yield Reading("SET", period(1, unit))
            return
        if unit.lower() in ("second", "quarter"):
            return
    yield _over(Reading("DURATION", period(number, unit), _mod(match)), match, story)


def _over(reading: Reading, match: re.Match[str], story: Story) -> Reading:
    """Leave the preposition of `invested over two years`, which took no longer than that."""
    first = story.token(match.start())
    if first is None or first.lower_ != "over" or first.dep_ != "prep":
        return reading
    if first.head.lemma_ == "last" or not match["about"]:
        return reading  # `is likely to last over a week`
    return replace(reading, mod="", span=(first.nbor().idx, match.end()))


# `heard in some quarters`
_QUARTERS = re.compile(r"(?:some|many)\s+quarters", re.IGNORECASE)


def _vague(match: re.Match[str], story: Story) -> Iterator[Reading]:
    if _QUARTERS.fullmatch(match.group()) and story.text[: match.start()].lower().endswith("in "):
        return
    yield Reading("DURATION", period(None, match["unit"]), _mod(match))


_COUNT = re.compile(rf"\b({NUMBER}){S}$", re.IGNORECASE)


def _lasting(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `day-long`, `years-long`, not `a five year-old boy`."""
    counted = _COUNT.search(story.text, max(0, match.start() - 16), match.start())
    if counted is not None and counted[1].lower() not in ("a", "an"):
        return
    plural = match.group().lower().split("-")[0].endswith("s")
    yield Reading("DURATION", period(None if plural else 1, match["unit"]))


def _recent(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `recent years`, which has no length."""
    which = match["which"].lower()
    the = story.text.endswith("the ", 0, match.start())
    if which == "recent" or (which == "past" and not the):  # `in past years`
        yield Reading("DATE", "PAST_REF")
    else:
        yield from _vague(match, story)


def _some_time(match: re.Match[str], story: Story) -> Iterator[Reading]:
    del story
    if match["ago"]:
        yield Reading("DATE", "PAST_REF")
    else:
        yield Reading("DURATION", "PXX")


def _past_span(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the past two years`, `the next two to three days`."""
    number = count(match["count"])
    yield Reading(
        "DURATION", period(number, match["unit"]), _mod(match), span=_behind_last(match, story)
    )


def _some_span(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the next few days`."""
    yield Reading("DURATION", period(None, match["unit"]), span=_behind_last(match, story))


def _behind_last(match: re.Match[str], story: Story) -> tuple[int, int] | None:
    """Leave out the verb of `is expected to last several days`."""
    first = story.token(match.start())
    before = story.text[: match.start()][-3:].lower()
    lasts = first is not None and first.lower_ == "last"
    lasts = lasts and first is not None and (first.pos_ == "VERB" or before == "to ")
    return (match.start("count"), match.end()) if lasts else None


def _fortnight(match: re.Match[str], story: Story) -> Iterator[Reading]:
    del match, story
    yield Reading("DURATION", "P2W")


def _half_year(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the half-year to September`."""
    del match, story
    yield Reading("DURATION", "P6M")


def _nth(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the second week` of a month, which `relations` places."""
    del story
    yield Reading("DURATION", period(1, match["unit"]))


_LOOSE = ("about", "around", "approximately", "roughly", "some", "circa")
_ABOUT = rf"(?:(?P<about>{either(APPROX)}){S})?"
_LIMIT = (
    rf"(?:(?P<about>{either(a for a in APPROX if a not in _LOOSE)}){S}"
    r"(?!(?:the|past|last|next)\b))?"
)
_VAGUE = (
    rf"(?<!\bas\s)(?:(?:an?|the|quite{S}a){S})?"
    rf"(?:{either(VAGUE_COUNTS)}|many|some)(?:{S}(?:of|more|dozen))?"
)
WAYS = rf"ago|earlier|later|before|from{S}now"
_FULL = (
    rf"(?:(?:more|full|whole|consecutive|straight|additional"
    rf"|long|trading|working|business|short|extra|further|fiscal|financial|calendar)"
    rf"{S})?"
)
_UNITS = rf"(?P<unit>{UNIT_PLURAL}|{UNIT})"

RULES = (
    rule(
        "length-bare",
        rf"(?:(?<=\bfor\s)|(?<=\bwithin\s)|(?<=\bin\s)|(?<=\bafter\s)"
        rf"|(?<=\bfollows\s))(?P<unit>days|weeks|months|years"
        rf"|decades|centuries|hours|minutes)(?!{S}(?:to|of{S}"
        rf"(?:the|a)|trading|deals|dealing|{WAYS}))",
        _vague,
    ),
    rule(
        "length-recent",
        r"(?P<which>recent|past|coming|ensuing|the\s+following|the(?=\s+\w+\s+(?:ahead|to\s+come)\b))"
        r"\s+(?P<unit>days|weeks|months|years)(?:\s+and\s+(?:months|years)|\s+ahead|\s+to\s+come)?",
        _recent,
    ),
    rule(
        "length-some",
        rf"(?:(?:some|a{S}long|a{S}short|a{S}little){S}time|a{S}while)(?P<ago>{S}ago)?",
        _some_time,
    ),
    rule(
        "length",
        rf"{_LIMIT}(?:(?:the|another|an{S}additional){S})?(?:{NUMBER}"
        rf"{S}(?:to|or){S}|\d{{1,3}}[-–])?(?P<count>{NUMBER}){S}{_FULL}(?P<unit>{UNIT_PLURAL}"
        rf"|{UNIT})(?P<half>{S}and{S}a{S}half)?",
        _length,
    ),
    rule(
        "length-hyphen",
        rf"{_LIMIT}(?P<count>{NUMBER})(?:-|(?<!\ba)(?<!\ban){S}(?={UNIT}-(?:long|old)))(?P<unit>{UNIT})"
        r"(?:-(?P<age>long|olds?))?",
        _length,
    ),
    rule(
        "length-half",
        rf"{_ABOUT}(?P<count>{NUMBER})(?:{S}|-)(?P<half>and(?:{S}|-)a(?:{S}|-)half)"
        rf"(?:{S}|-)(?P<unit>{UNIT_PLURAL}|{UNIT})",
        _length,
    ),
    rule("length-vague", rf"{_ABOUT}{_VAGUE}{S}{_FULL}{_UNITS}", _vague),
    rule(
        "length-long",
        r"(?<!-)(?<!\d\s)(?P<unit>hour|day|week|month|year|decade|centurie"
        r"|decades|years|months|weeks|days)s?-(?:long|old)",
        _lasting,
    ),
    rule(
        "span",
        rf"{_LIMIT}(?:(?:each|all){S}of{S})?(?:the{S})?(?:latest"
        rf"|past|last|next|coming|previous|preceding|following"
        rf"|first|final|ensuing|subsequent){S}(?:{NUMBER}{S}(?:to|or){S})?(?P<count>{NUMBER})"
        rf"{S}{_FULL}(?P<unit>{UNIT_PLURAL})(?:{S}or{S}so)?",
        _past_span,
    ),
    rule(
        "length-half-year",
        rf"(?:(?:the|its){S})?(?P<half>half)[- ]year(?={S}(?:to|through|ended|ending){S})",
        _half_year,
    ),
    rule("span-fortnight", rf"(?:the{S})?(?:past|last|next|coming){S}fortnight", _fortnight),
    rule(
        "length-nth",
        rf"(?:the{S})?(?:first|opening|second|third|fourth|final){S}(?P<unit>week|month|fortnight)"
        rf"(?={S}of{S}(?:{MONTH}|{YEAR4}|(?:the|this|last|next){S}(?:month|year)))",
        _nth,
    ),
    rule(
        "span-vague",
        rf"(?:the{S})?(?:past|last|next|coming|first|previous"
        rf"|following){S}(?P<count>{_VAGUE}){S}(?P<unit>{UNIT_PLURAL})",
        _some_span,
    ),
)
