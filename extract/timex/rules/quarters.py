"""Rules for the periods of accounts: `third-quarter`, `the latest quarter`, `a year-ago loss`.

Accounts are told of one quarter, named once; the rest of the text compares with it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from extract.timex.calendar.lexicon import DAY, MONTH, MONTHS, YEAR4, S, ordinal
from extract.timex.calendar.model import Seen
from extract.timex.calendar.point import Point, first_day, from_date, last_day, shift
from extract.timex.calendar.values import within
from extract.timex.context.story import Reading, Story
from extract.timex.rules.games import is_of_game
from extract.timex.rules.rule import PART, dated, part_mod, rule, unknown
from extract.timex.rules.stated import (
    YEAR_AFTER,
    YEAR_BEFORE,
    is_to_come,
    stated_year,
    unstated_year,
)

_WHICH = (
    rf"(?:(?P<which>last|past|this|next|the{S}(?:previous|prior|preceding)|the"
    rf"{S}following|that|the{S}same|the{S}current|the{S}next"
    rf"|the{S}last|the{S}latest|its{S}latest|the){S})"
)
_AGO = rf"(?:(?P<ago>year[- ](?:ago|earlier)|(?:prior|previous)[- ]year){S})"
_ENDED = rf"(?:{S}(?:ended|ending){S}(?P<end_month>{MONTH}){S}{DAY}(?!\d))"


def focus(story: Story) -> Seen | None:
    """Find the quarter that the accounts are about: one of this sentence, or the last that ended.

    Of two told of, `after a flat second quarter` stands beside the third.
    """
    now, here = story.now("quarter"), story.sentence(story.offset)
    told = [seen for seen in story.in_force() if seen.point.grain == "quarter"]
    if now is None:
        return told[0] if told else None
    ended = [seen for seen in told if _order(seen.point) < _order(now)]
    beside = next((seen for seen in ended if seen.sentence == here), None)
    latest = max(ended, key=lambda seen: (_order(seen.point), seen.start), default=None)
    return beside or latest or (told[0] if told else None)


def _order(quarter: Point) -> tuple[int, int]:
    return quarter.year, quarter.part


def numbered(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the third quarter`, `the first half of 2019`."""
    word, grain = match["nth"].lower(), match["unit"].lower()
    if word == "last" and grain == "quarter" and stated_year(match, story)[0] is None:
        return  # the one before this
    number = (2 if grain == "half" else 4) if word in ("last", "latter", "final") else ordinal(word)
    if not 1 <= number <= (4 if grain == "quarter" else 2):
        return
    year, anchor = stated_year(match, story)
    if year is not None and (match.groupdict().get("rel") or "").lower() == "the":
        year -= is_to_come(story, Point(grain, year, number), match.start("nth"))
    if year is None and is_of_game(story.text):
        return  # `missed the third quarter` of a match
    end = _month_ended(match, story) if year is None and grain == "quarter" else None
    if end is not None:
        year, anchor = end.year, story.from_published()
    if year is None:
        year, anchor = unstated_year(match, story, grain, number)
    if year is None:
        yield unknown(f"XXXX-{grain[0].upper()}{number}")
        return
    year -= bool(match.groupdict().get("ago"))
    now = story.now("year")
    compared = now is not None and year < now.year and not story.narrative
    reading = dated(Point(grain, year, number), anchor, part_mod(match))
    days = _days_ended(end) if end else ""
    yield replace(reading, stays=not compared or focus(story) is None, edtf=days)


# `its fiscal third quarter ended April 30`
_ENDED_ON = re.compile(rf"{S}ended{S}(?:on{S})?(?P<month>{MONTH}){S}{DAY}(?!\d|,?{S}{YEAR4})", re.I)


def _month_ended(match: re.Match[str], story: Story) -> Point | None:
    """Return the month in which a quarter ended, which has been."""
    ended, now = _ENDED_ON.match(story.text, match.end()), story.now("month")
    if ended is None or now is None or story.narrative:
        return None
    month = MONTHS[ended["month"].lower().rstrip(".")]
    return Point("month", now.year - (month > now.part), month)


def _days_ended(month: Point) -> str:
    """Write the three months up to the end of one, in EDTF: a fiscal quarter may be any three."""
    begun = shift(month, -2)
    first, last = first_day(begun) if begun else None, last_day(month)
    return within(first, last) if first and last else ""


# `the quarter of Qasr`, a part of a town; the quarter final
_OF_TOWN = re.compile(rf"{S}of{S}(?!{MONTH})[A-Z]|{S}finals?\b")


def _quarter(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the latest quarter`, `the year-ago quarter`, `the 1988 period`."""
    which = (match["which"] or "").lower().split()
    found, now = focus(story), story.now("quarter")
    if _OF_TOWN.match(story.text, match.end()):
        return
    if not any(match[g] for g in ("which", "before", "relb", "ago", "end_month", "year", "rel")):
        return  # a quarter of the market
    if match["unit"].lower() == "period" and (
        found is None or not (match["ago"] or match["before"] or match["rel"] or "latest" in which)
    ):
        return
    point, anchor = _meant(match, story, which)
    if point is None:
        return
    year, by_year = stated_year(match, story)
    if (match["ago"] or match["ago2"]) and year is None:
        year = point.year - 1
    if year is not None and not match["end_month"]:
        point, anchor = Point("quarter", year, point.part), anchor or by_year
    if match["unit"].lower() == "period" and _of_months(story, match.start()):
        point = Point("year", point.year)
    compared = found is not None and now is not None and point.year < found.point.year
    reading = dated(point, anchor)
    yield replace(
        reading,
        span=(match.start(), match.end("unit")) if match["end_month"] else None,
        stays=not (compared or match["ago"]),
    )


def _meant(match: re.Match[str], story: Story, which: list[str]) -> tuple[Point | None, str]:
    found, now = focus(story), story.now("quarter")
    if match["end_month"] and now is not None:
        return _ended(match, now), story.from_published()
    if which == ["that"]:
        found = story.last(lambda point: point.grain == "quarter")
    if found is not None and set(which) & {"previous", "prior", "preceding"}:
        return shift(found.point, -1), story.from_seen(found, match.start())
    if found is not None and not set(which) & {"current", "next", "last"}:
        return found.point, story.from_seen(found, match.start())
    if now is None or match["unit"].lower() == "period":
        return None, ""
    back = {"this": 0, "current": 0, "next": 1, "following": 1}
    steps = next((back[word] for word in which if word in back), -1)
    return shift(now, steps), story.from_published()


def _ended(match: re.Match[str], now: Point) -> Point | None:
    """Return the quarter in which most of a quarter ended on a given day lies."""
    month = MONTHS[match["end_month"].lower().rstrip(".")]
    latest = last_day(now)
    if latest is None:
        return None
    year = now.year - (month > latest.month)
    end = last_day(Point("month", year, month))
    return from_date(end - timedelta(days=45), "quarter") if end else None


# `In the nine months … a year earlier` compares more than a quarter.
_MONTHS = re.compile(r"\b(?:nine|six|9|6)[\s-]months?\b", re.IGNORECASE)


def _of_months(story: Story, offset: int) -> bool:
    return _MONTHS.search(story.text, story.sentence_start(offset), offset) is not None


def year_before(story: Story, offset: int) -> Reading | None:
    """Read `a year earlier` beside a quarter's figures as that quarter of the year before."""
    seen = focus(story)
    if seen is None or story.sentence(offset) - seen.sentence > 6:
        return None
    if _of_months(story, offset):
        return None
    latest = story.last(lambda point: point.grain in ("quarter", "year", "half", "month"))
    if latest is not None and latest.point.grain != "quarter" and latest.start > seen.start:
        return None
    point = Point("quarter", seen.point.year - 1, seen.point.part)
    return replace(dated(point, story.from_seen(seen, offset)), stays=False)


def _year_ago(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read the adjective, `a year-earlier loss`; and `a loss the year earlier of 8 million`."""
    now = story.now("year")
    reading = year_before(story, match.start())
    if reading is None and now is not None:
        reading = dated(Point("year", now.year - 1), story.from_published())
    if reading is not None:
        after = story.token(match.end() + 1)
        adjective = match["core"] or (after is not None and after.pos_ in ("NOUN", "ADJ"))
        span = match.span("core" if match["core"] else "core2") if adjective else None
        yield replace(reading, span=span, stays=False)


RULES = (
    rule(
        "quarter-nth",
        rf"{PART}?{YEAR_BEFORE}?(?:the{S})?{_AGO}?(?:(?:fiscal|financial)[ -])?"
        rf"(?P<nth>first|second|third|fourth|last|final|[1-4](?:st"
        rf"|nd|rd|th))(?:{S}(?:fiscal{S})?|-)(?P<unit>quarter){YEAR_AFTER}?",
        numbered,
    ),
    rule(
        "half",
        rf"{PART}?{YEAR_BEFORE}?(?:(?:the|its){S})?(?P<nth>first"
        rf"|second|last|latter)[- ](?P<unit>half){YEAR_AFTER}",
        numbered,
    ),
    rule(
        "quarter",
        rf"{_WHICH}?(?:(?:comparable|corresponding){S})?{YEAR_BEFORE}?{_AGO}?"
        rf"(?:(?:fiscal|financial){S})?(?P<unit>quarter|period)(?!-|{S}(?:century|mile|inch|point))"
        rf"(?:{_ENDED}|(?:{S}of)?{YEAR_AFTER}|(?P<ago2>{S}a{S}year{S}(?:ago|earlier|before)))?",
        _quarter,
    ),
    rule(
        "year-ago",
        rf"(?:an?\s+)?(?P<core>year-(?:ago|earlier)|prior-year)|the{S}(?P<core2>year{S}(?:ago|earlier))(?={S}\w)",
        _year_ago,
    ),
)
