"""Collect what an undated text gives away of when it was written.

In: an article's text. Out: `Evidence`: dates with and without year, weekdays told in the past
tense. Only English is read; in other languages full dates alone are found.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from extract.importer.calendar_words import (
    find_dates,
    month_number,
    real_day,
    weekday_number,
)

_MONTH = (
    r"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|Mar\.|April|Apr\.|May|June|July|Aug(?:ust|\.)"
    r"|Sept(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH_YEAR = re.compile(rf"(?:(?:early|mid|late)[ -])?(?P<month>{_MONTH}),?\s+(?P<year>\d{{4}})\b")
_NO_YEAR = re.compile(
    rf"""(?:(?P<weekday>{_WEEKDAY}),?\s+(?:the\s+)?)?
      (?:(?P<m1>{_MONTH})\s+(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\b(?!,?\s+\d{{4}}|[\d,:.]\d|\s+(?:people|and\s+\d))
       |(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m2>{_MONTH})(?!,?\s+\d{{4}}|\w))""",
    re.VERBOSE,
)
_ON_WEEKDAY = re.compile(
    rf"\b(?:[Oo]n|[Ll]ate|[Ee]arly)\s+(?P<weekday>{_WEEKDAY})\b(?!\s*,?\s*(?:\d|{_MONTH}))"
)
_PAST = re.compile(
    r"\b(?:said|told|was|were|had|did|came|went|took|gave|made|met|held|won|lost|left|began|fell|rose"
    r"|struck|hit|shot|spoke|wrote|sent|saw|found|became|[a-z]{2,}ed)\b"
)
_FUTURE = re.compile(
    r"\b(?:will|shall|would|could|may|might|next|every|each|coming|until|by|before|scheduled|due|set"
    r"|expected|planned|deadline|if|from|to)\b",
    re.IGNORECASE,
)
_STATUS = re.compile(r"\b[Aa]s (?:of|at)\s+(?:\w+day,?\s+)?(?:the\s+)?$")
_SENTENCE_END = re.compile(r"[.!?]['\"”’)]*\s+(?=[\"“'‘(A-Z])")
_DAYS_WITHOUT_YEAR = timedelta(days=92)
"""A date without a year is near its report; so it is near the last date that has one.

Reporters write the year of another year only: the date without one is of the year after.
"""


@dataclass(frozen=True, slots=True)
class DatedWords:
    """Words that name a day or a month, and the first day that they may mean."""

    words: str
    day: date
    weekday: bool = False
    """Whether its weekday stands beside it: reporters write that of days just gone."""
    status: bool = False
    """Whether it is said to be the present, as in `as of January 3`."""


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A date without a year, as in `January 3`."""

    words: str
    month: int
    day: int
    weekday: int | None
    status: bool

    def nearest(self, day: date) -> date | None:
        """Give the day nearest to another that fits, its weekday included."""
        years = (day.year - 1, day.year, day.year + 1)
        fits = [one for year in years if (one := self.in_year(year))]
        return min(fits, key=lambda one: abs(one - day), default=None)

    def after(self, day: date) -> date | None:
        """Give the day in the year after another's, if it is but weeks later; else None."""
        one = self.in_year(day.year + 1)
        return one if one and one <= day + _DAYS_WITHOUT_YEAR else None

    def in_year(self, year: int) -> date | None:
        """Give the day of a year, unless its weekday is another."""
        day = real_day(year, self.month, self.day)
        return day if day and self.weekday in (None, day.weekday()) else None


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that a text gives away, in its own order."""

    with_year: tuple[DatedWords, ...]
    without_year: tuple[DayOfYear, ...]
    weekdays: tuple[tuple[str, int], ...]
    """Words such as `on Friday` in the past tense, and the weekday, Monday 0."""

    @property
    def latest(self) -> DatedWords | None:
        """The latest date with a year: the text is no older."""
        return max(self.with_year, key=lambda one: one.day, default=None)


def collect_evidence(text: str) -> Evidence:
    """Collect the dates that a text tells of as past or present."""
    return Evidence(
        tuple(_dates_with_year(text)), tuple(_dates_without_year(text)), tuple(_past_weekdays(text))
    )


def _dates_with_year(text: str) -> Iterator[DatedWords]:
    for found in find_dates(text):
        # Two digits behind a month are a year in a dateline, but `10 May 20 people` in prose.
        whole_year = re.search(r"\d{4}", text[found.start : found.end])
        if (
            whole_year
            and len(found.days) == 1
            and not found.contradicts_weekday
            and _is_past(text, found.start)
        ):
            status = bool(_STATUS.search(text[: found.start][-30:]))
            words = _words(text, found.start, found.end, status=status)
            yield DatedWords(words, found.days[0], found.weekday is not None, status)
    for match in _MONTH_YEAR.finditer(text):
        first = real_day(int(match["year"]), month_number(match["month"]), 1)
        if first and _is_past(text, match.start()):
            yield DatedWords(match[0], first)


def _dates_without_year(text: str) -> Iterator[DayOfYear]:
    for match in _NO_YEAR.finditer(text):
        month, day = month_number(match["m1"] or match["m2"]), int(match["d1"] or match["d2"])
        if real_day(2000, month, day) and _is_past(text, match.start()):
            weekday = weekday_number(match["weekday"]) if match["weekday"] else None
            status = bool(_STATUS.search(text[: match.start()][-30:]))
            words = _words(text, match.start(), match.end(), status=status)
            yield DayOfYear(words, month, day, weekday, status)


def _past_weekdays(text: str) -> Iterator[tuple[str, int]]:
    for match in _ON_WEEKDAY.finditer(text):
        around = (
            f"{_before(text, match.start(), 8)} {' '.join(text[match.end() :][:60].split()[:3])}"
        )
        if _PAST.search(around) and _is_past(text, match.start()):
            yield match[0], weekday_number(match["weekday"])


def _is_past(text: str, at: int) -> bool:
    """Say whether no word shortly before points to the future or into a stretch of days."""
    return not _FUTURE.search(_before(text, at, 4))


def _before(text: str, at: int, words: int) -> str:
    sentence = _SENTENCE_END.split(text[max(0, at - 120) : at])[-1]
    return " ".join(sentence.split()[-words:])


def _words(text: str, start: int, end: int, *, status: bool) -> str:
    lead = _STATUS.search(text[:start][-30:]) if status else None
    return " ".join(((lead[0] if lead else "") + text[start:end]).split())
