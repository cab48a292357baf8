"""Find the dates that a line names, with the calendar alone: no clock, no locale.

In: text. Out: `FoundDate`s. English and numeric forms are ours; a day, month and year in another
language is found by its shape and read by dateparser.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_WEEKDAY_NAMES = "mon tue wed thu fri sat sun".split()
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b"
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:\d{4}\b|['’]\d{2}\b)"
# White space is bounded: a long run of it must not be tried at each of its places.
_S = r"\s{1,4}"
_CLOCK = (
    rf"(?:[T,@|\s–—-]{{0,6}}(?:at{_S})?\d{{1,2}}[:.h]\d{{2}}(?:[:.]\d{{2}})?(?:\.\d+)?"
    r"\s{0,4}(?:[ap]\.?m\b\.?)?)"
)
_FORMS = re.compile(
    rf"""(?:(?<![\w/-])|(?<=\d{{4}})(?=[a-z]))
      (?:(?P<weekday>{WEEKDAY})[.,]{{0,2}}{_S}(?:the{_S})?)?
      (?: (?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?:{_S}of)?[\s.-]{{1,4}}(?P<m1>{MONTH})[\s,.-]{{0,4}}
            (?P<y1>{_YEAR}|\d{{2}}\b(?![:.]\d|\s{{0,4}}[ap]\.?m))
        | (?P<m2>{MONTH})[\s-]{{0,4}}(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?{_S}
            (?:{_CLOCK}{_S}(?:[A-Z]{{2,4}}{_S})?)?(?P<y2>{_YEAR})
        | (?P<y3>\d{{4}})(?P<sep>[-/.])(?P<m3>\d{{1,2}})(?P=sep)(?P<d3>\d{{1,2}})(?=T\d|\b)
        | (?P<a>\d{{1,2}})(?P<mark>[/.-])(?P<b>\d{{1,2}})(?P=mark)(?P<y4>\d{{4}})\b
      )""",
    re.VERBOSE | re.IGNORECASE,
)
_FOREIGN = re.compile(
    r"""(?<!\w)(?:\d{1,2}(?:\.|er|º)?\s{1,4}(?:de\s{1,4}|d['’])?[^\W\d_]{3,12}\.?,?\s{1,4}(?:de\s{1,4}|del\s{1,4})?\d{4}
        |\d{4}\s{0,4}[年년]\s{0,4}\d{1,2}\s{0,4}[月월]\s{0,4}\d{1,2}\s{0,4}[日일])""",
    re.VERBOSE,
)
_AMERICAN = re.compile(r"[ ,]{1,3}(?:at )?\d{1,2}:\d{2} ?[ap]\.?m\.? [ECMP][SD]T\b", re.I)
"""A clock of North America beside a date: the month comes first."""
_EARLIEST_YEAR = 1700
"""There were newspapers before, but a smaller number is more likely to be no year."""


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text: its words and the days that they may mean."""

    start: int
    end: int
    days: tuple[date, ...]
    """Two where day and month may be swapped, as in 01/10/2020; else one."""
    weekday: int | None = None
    """The weekday that stands beside it, Monday 0."""

    @property
    def contradicts_weekday(self) -> bool:
        """Whether the weekday beside it is that of no day that it may mean."""
        return self.weekday is not None and self.weekday not in {d.weekday() for d in self.days}


def find_dates(text: str) -> tuple[FoundDate, ...]:
    """Find every full date, in the order of the text."""
    found = [date_ for match in _FORMS.finditer(text) if (date_ := _read(match))]
    return tuple(found) or tuple(_foreign_dates(text))


def month_number(word: str) -> int:
    """Number an English month by its first three letters."""
    return _MONTH_NAMES.index(word[:3].lower()) + 1


def weekday_number(word: str) -> int:
    """Number an English weekday by its first three letters, Monday 0."""
    return _WEEKDAY_NAMES.index(word[:3].lower())


def real_day(year: int, month: int, day: int) -> date | None:
    """Give the day if the calendar has it and news can be that old."""
    try:
        return date(year, month, day) if _EARLIEST_YEAR <= year < 9998 else None
    except ValueError:
        return None


def _read(match: re.Match[str]) -> FoundDate | None:
    weekday = weekday_number(match["weekday"]) if match["weekday"] else None
    days = tuple(dict.fromkeys(day for day in _readings(match) if day))
    if len(days) > 1 and weekday is not None:
        days = tuple(day for day in days if day.weekday() == weekday) or days
    if len(days) > 1 and _AMERICAN.match(match.string, match.end()):
        days = days[1:]
    return FoundDate(match.start(), match.end(), days, weekday) if days else None


def _readings(match: re.Match[str]) -> Iterator[date | None]:
    if match["y1"]:
        yield real_day(_year(match["y1"]), month_number(match["m1"]), int(match["d1"]))
    elif match["y2"]:
        yield real_day(_year(match["y2"]), month_number(match["m2"]), int(match["d2"]))
    elif match["y3"]:
        yield real_day(int(match["y3"]), int(match["m3"]), int(match["d3"]))
    else:
        first, second, year = int(match["a"]), int(match["b"]), int(match["y4"])
        yield real_day(year, second, first)
        # Dots are written day first; slashes and hyphens either way.
        if match["mark"] != ".":
            yield real_day(year, first, second)


def _year(digits: str) -> int:
    number = int(digits.lstrip("'’"))
    return number if len(digits) == 4 else 2000 + number if number < 70 else 1900 + number


def _foreign_dates(text: str) -> Iterator[FoundDate]:
    for match in _FOREIGN.finditer(text):
        # `30 February 2020` is English and no day, which every language would be asked about.
        if not _FORMS.match(match[0]) and (day := _parse_foreign(match[0])):
            yield FoundDate(match.start(), match.end(), (day,))


def _parse_foreign(words: str) -> date | None:
    import dateparser  # 170 ms, and most pages need none of it

    settings = {"REQUIRE_PARTS": ["day", "month", "year"], "STRICT_PARSING": True}
    parsed = dateparser.parse(words, settings=settings)
    return real_day(parsed.year, parsed.month, parsed.day) if parsed else None
