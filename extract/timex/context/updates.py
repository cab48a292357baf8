"""Paragraphs that were added to an article later, and say so: a text in, their days out.

`Update 26 March: The ferry was refloated on Wednesday` counts from 26 March, whatever day the
article itself appeared on.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from extract.timex.calendar.lexicon import DAY_TH, MONTH, MONTHS, S
from extract.timex.calendar.model import Published

_LABEL = re.compile(
    rf"""^[^\w\n]{{0,4}} (?:updated?|update\ \d+|added|postscript) \b [^\w\n]{{0,3}}
      (?:(?:on|at|\d[\d:.]*|[ap]\.?m\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[A-Z]{{3,4}})[\s,]+)*
      (?: (?P<d1>{DAY_TH}){S}(?P<m1>{MONTH}) | (?P<m2>{MONTH}){S}(?P<d2>{DAY_TH}) )
      (?:,?{S}(?P<year>(?:19|20)\d\d))? [^\n:–—-]{{0,25}} (?::|\s[–—-])""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
_PARAGRAPH_END = re.compile(r"\n\s*\n|\Z")


@dataclass(frozen=True, slots=True)
class Update:
    """A paragraph added later: where its words begin and end, and the day it was added."""

    start: int
    end: int
    day: date


def updates_in(text: str, published: Published | None) -> tuple[Update, ...]:
    """Find the paragraphs that begin with the day on which they were added."""
    found = []
    for match in _LABEL.finditer(text):
        day = _day(match, published)
        over = _PARAGRAPH_END.search(text, match.end())
        if day is not None and over is not None:
            found.append(Update(match.end(), over.start(), day))
    return tuple(found)


def published_at(
    offset: int, updates: Sequence[Update], published: Published | None
) -> Published | None:
    """Give the day on which what stands at a place appeared."""
    added = next((one.day for one in updates if one.start <= offset < one.end), None)
    return Published(added, added) if added is not None else published


def _day(match: re.Match[str], published: Published | None) -> date | None:
    month = MONTHS[(match["m1"] or match["m2"]).lower().rstrip(".")]
    day = int(re.sub(r"\D", "", match["d1"] or match["d2"]))
    if match["year"]:
        return _real(int(match["year"]), month, day)
    if published is None:
        return None
    year = published.earliest.year
    days = (_real(each, month, day) for each in (year, year + 1))
    return next((one for one in days if one and one >= published.earliest), None)


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
