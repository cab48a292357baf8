"""Find the publication date where a page prints it: a line of its own, a byline, a wire dateline.

In: the paragraphs that `story` found to be datelines. Out: the date with the words that gave it,
and problems where the words contradict each other.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from extract.importer.calendar_words import WEEKDAY, FoundDate, find_dates
from extract.importer.page import Paragraph, one_line, word_count
from extract.importer.publication import is_publisher_line
from records.edtf import Edtf, parse_edtf
from records.problem import Problem

_PUBLISHED = re.compile(
    r"\b(?:published|posted|issued|first published|created|date|publi[ée]|ver[öo]ffentlicht"
    r"|publicado|pubblicato|опубликовано)\b",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"\b(?:updated?|modified|last edited|revised|mis à jour|aktualisiert|actualizado)\b",
    re.IGNORECASE,
)
_AROUND = re.compile(
    rf"""\d{{1,2}}[:.h]\d{{2}}(?:[:.]\d{{2}})?(?:\.\d+)? | \b[ap]\.?m\b\.? | [+-]\d{{2}}:?\d{{2}}
      | \b(?:utc|gmt|[ecmp][sd]?t|z|ist|bst|cest|cet|msk|at|on|the|le|am|el|il|of|uhr)\b
      | {WEEKDAY} | [^\w] | \b(?:local|time|hrs?|first|last|minutes?|hours?|days?|ago)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_WIRE_START = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{2,}\b[^\n]{0,70}?(?:\s[-–—]{1,2}\s|:\s)"
    r"|[A-ZÀ-Þ][\w.'’ -]{2,30},[^()\n]{6,40}\([A-Z][\w .-]{1,30}\)\s*[-–—:]"
)
"""CAIRO, Jan. 3, 2020 (Agency) — or Cairo, 3 January 2020 (Agency) –"""
_MOST_WORDS = 25
"""Words of a line that may be a dateline, its dates and labels among them."""
_MOST_OTHER_WORDS = 3
"""A place, a section or the site's name; more words are a headline or prose."""
_LABEL_BEFORE = re.compile(r"(?:(?:Publish|Updat|Post)ed|PUBLISHED|UPDATED)(?: on| at)?\s?:?\s*$")
_PARTS = re.compile(r"\s*[|·•\n]\s*|\s+/\s+")
_BY_WHOM = re.compile(r"\sby [A-ZÀ-Þ].*", re.DOTALL)
_BESIDE = re.compile(r"[|·•,;()\n–—]|\s-\s|\b\d")
_LEADS = re.compile(
    r"^(?:(?:first|originally|published|posted|printed|appeared|story|article|text|by|in|on|at|from"
    r"|for|source|updated)\b:?\s*)+",
    re.IGNORECASE,
)
_LONGEST_BASIS = 90
"""Characters of a line that readers are shown as the basis of a date."""


@dataclass(frozen=True, slots=True)
class Published:
    """A publication date and how it is known, in words that readers see."""

    edtf: Edtf
    basis: str
    line: int = 1
    updated: date | None = None
    """The day of the last update that the page prints, if that is later."""


@dataclass(frozen=True, slots=True)
class _Printed:
    found: FoundDate
    words: str
    line: int
    label: str

    @property
    def rank(self) -> int:
        return ("published", "dateline", "updated").index(self.label)


def is_dateline(text: str) -> bool:
    """Say whether the paragraph is little more than a full date."""
    found = find_dates(text) if word_count(text) <= _MOST_WORDS else ()
    if not found:
        return False
    others = word_count(_rest(text, found))
    return others <= _MOST_OTHER_WORDS + word_count(publisher_beside(text))


def is_dated(text: str) -> bool:
    """Say whether a line ends with a date that it labels, or has one among parts set apart.

    `Jane Doe, Lima Updated: 3 May 2020`; `Jane Doe | 3 May 2020 | World Africa Business`.
    """
    found = find_dates(text) if word_count(text) <= _MOST_WORDS else ()
    if not found:
        return False
    parts = _PARTS.split(text)
    if len(parts) > 1 and any(map(is_dateline, parts)):
        return True
    rest = _BY_WHOM.sub("", text[found[0].start :])
    ends = not word_count(_rest(rest, find_dates(rest)))
    return ends and bool(_LABEL_BEFORE.search(text[: found[0].start]))


def publisher_beside(text: str) -> str:
    """Give the publication that a dateline names beside its date: `Northern Post, 3 May 2020`."""
    for one in reversed(find_dates(text)):
        text = f"{text[: one.start]}|{text[one.end :]}"
    parts = (_LEADS.sub("", part.strip(" .")) for part in _BESIDE.split(text))
    return next(filter(is_publisher_line, parts), "").removeprefix("the ")


def is_labelled_dateline(text: str) -> bool:
    """Say whether it also names itself one, as in `Published: …`, or a publication."""
    named = _PUBLISHED.search(text) or _UPDATED.search(text) or publisher_beside(text)
    return is_dateline(text) and bool(named)


def wire_dateline_date(paragraph: Paragraph) -> Paragraph | None:
    """Cut the date out of a wire's dateline at the start of a story, if it names the year."""
    start = _WIRE_START.match(paragraph.text)
    if start and find_dates(start[0]):
        return Paragraph(start[0].rstrip(" -–—:"), paragraph.line)
    return None


def read_datelines(
    datelines: Sequence[Paragraph], path: str
) -> tuple[Published | None, tuple[Problem, ...]]:
    """Choose the date of publication among those printed: labelled first, updates last."""
    printed = [one for line in datelines for one in _printed(line)]
    if not printed:
        return None, ()
    best = min(printed, key=lambda one: one.rank)
    sure = {one.found.days[0] for one in printed if len(one.found.days) == 1}
    days = tuple(day for day in best.found.days if day in sure) or best.found.days
    problems = tuple(_contradictions(best, printed, days, path))
    return replace(_published(best, days), updated=_last_update(printed, days[0])), problems


def _last_update(printed: Sequence[_Printed], first: date) -> date | None:
    """Give the last day after the first that is labelled as an update's, and can be but one."""
    updates = (one.found.days for one in printed if one.label == "updated")
    return max((days[0] for days in updates if len(days) == 1 and days[0] > first), default=None)


def _printed(paragraph: Paragraph) -> list[_Printed]:
    text, printed, end = paragraph.text, [], 0
    for found in find_dates(text):
        before = text[end : found.start]
        label = "updated" if _UPDATED.search(before) else ""
        label = label or ("published" if _PUBLISHED.search(before) else "dateline")
        printed.append(_Printed(found, _clipped(text), paragraph.line, label))
        end = found.end
    return printed


def _published(best: _Printed, days: tuple[date, ...]) -> Published:
    if len(days) > 1:
        basis = f"dateline: “{best.words}”, where day and month may be swapped"
        return Published(parse_edtf(f"{days[0].year:04d}"), basis, best.line)
    if best.label == "updated":
        basis = f"estimate: only an update is dated: “{best.words}”"
        return Published(parse_edtf(f"{days[0].isoformat()}~"), basis, best.line)
    qualifier = "?" if best.found.contradicts_weekday else ""
    return Published(
        parse_edtf(days[0].isoformat() + qualifier), f"dateline: “{best.words}”", best.line
    )


def _contradictions(
    best: _Printed, printed: list[_Printed], days: tuple[date, ...], path: str
) -> list[Problem]:
    problems = []
    if len(days) > 1:
        readings = " or ".join(day.isoformat() for day in days)
        message = f"“{best.words}” may be {readings}; write the right one"
        problems.append(_warning(path, best.line, message, "ambiguous-date"))
    elif best.found.contradicts_weekday:
        message = f"“{best.words}”: {days[0].isoformat()} is a {_weekday(days[0])}; check the date"
        problems.append(_warning(path, best.line, message, "weekday-mismatch"))
    rivals = [
        one for one in printed if one.rank == best.rank and not set(one.found.days) & set(days)
    ]
    if rivals:
        message = f"“{best.words}” was taken, but line {rivals[0].line} says “{rivals[0].words}”"
        problems.append(_warning(path, best.line, f"{message}; check the date", "two-dates"))
    return problems


def _warning(path: str, line: int, message: str, code: str) -> Problem:
    return Problem(path, line, 1, "published", message, code, "warning")


def _weekday(day: date) -> str:
    return ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday").split()[day.weekday()]


def _rest(text: str, found: Sequence[FoundDate]) -> str:
    for one in reversed(found):
        text = f"{text[: one.start]} {text[one.end :]}"
    return _AROUND.sub(" ", _UPDATED.sub(" ", _PUBLISHED.sub(" ", text)))


def _clipped(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _LONGEST_BASIS else line[: _LONGEST_BASIS - 1].rstrip() + "…"
