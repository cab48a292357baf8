"""Tell a tale of past years from news, and a heading from a sentence, by the words alone.

In: a text and its publication date. Out: yes or no.
"""

import re

from extract.timex.calendar.lexicon import DAY_TH, MONTH, S
from extract.timex.calendar.model import Published

_YEAR = re.compile(r"(?<![\w$,.])(?:1\d{3}|20\d\d)(?!\w|[,.]\d|%)|\d B\.?C\b")
_NEWSY = re.compile(
    r"\b(?:yesterday|today|tonight|tomorrow|last (?:week|month|year|night)(?! of\b)"
    r"|this (?:week|month|year)"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|said|says|will|announced)\b"
)


def is_narrative(text: str, published: Published | None) -> bool:
    """Tell a tale of past years from news: years gone by against the words of news."""
    now = published.earliest.year if published else 9999
    years = [int(year) if year.isdigit() else 0 for year in _YEAR.findall(text)]
    far, newsy = sum(now - year > 1 for year in years), len(_NEWSY.findall(text))
    these = len(_OF_THESE_WEEKS.findall(text))
    if _opens_as_news(text) or (these * _LONG > len(text) and these * _MANY > far):
        return False
    quiet = newsy * _QUIET < len(text)
    # `The storm was the tenth of the 2008 season`, and no other year is told of it.
    silent = quiet and not these and len(text) > _SILENT and 0 < far == len(years)
    return (far >= 5 and far > 1.5 * newsy) or silent or (quiet and _opens_as_tale(text, now))


_MANY = 16  # years gone by that outweigh it
_LONG = 5000  # characters of a tale to a word of these weeks, which somebody may have said
# `He died on Wednesday`, at the end of a life told
_OF_THESE_WEEKS = re.compile(
    rf"\b(?:yesterday|tonight|tomorrow|last{S}night|(?:last|this){S}(?:week|month)(?!{S}of\b)"
    rf"|(?:on|said|last){S}(?-i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    rf"(?!,?{S}(?:the{S})?(?:{MONTH}|\d)))\b",
    re.IGNORECASE,
)
_SILENT = 4000  # characters without a day of these weeks, as no report has them
_QUIET = 2500  # characters of a tale to a word of news
_MONTH_NAMED = re.compile(rf"\b(?-i:(?=[A-Z])){MONTH}(?!\w)", re.IGNORECASE)
_IN_FULL = re.compile(
    rf"(?:(?:(?<=\d\s)|(?<=\d(?:st|nd|rd|th)\s)|(?<=\d(?:st|nd|rd|th)\sof\s)){MONTH}"
    rf"|{MONTH}{S}\d{{1,2}}(?!\d))[^.\n]{{0,40}}?\b(?P<year>1\d{{3}}|20\d\d)(?!\w)",
    re.IGNORECASE,
)


def _opens_as_tale(text: str, now: int) -> bool:
    """Tell a tale that says its year once: `was fought from 1 to 15 September 1950`."""
    first = _MONTH_NAMED.search(text)
    date = _IN_FULL.match(text, first.start()) if first else None
    return date is not None and now - int(date["year"]) > 1


_OPENING = 500  # characters
_DAY_OF_NEWS = re.compile(
    rf"\b(?:yesterday|tonight|tomorrow|(?:last|this) (?:week|month|night)|earlier today"
    rf"|(?-i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!,?{S}(?:the{S})?(?:{MONTH}|\d))"
    rf"|(?:{MONTH}{S}{DAY_TH}|{DAY_TH}{S}(?:of{S})?{MONTH})(?!,?{S}(?:of{S})?\d|{S}(?:to|and|until)\b|[-–—]))",
    re.IGNORECASE,
)


def _opens_as_news(text: str) -> bool:
    """Tell an obituary, which begins with a day of these weeks, from a tale of past years."""
    day = _DAY_OF_NEWS.search(text, 0, _OPENING)
    return day is not None and not _YEAR.search(text, 0, day.start())
