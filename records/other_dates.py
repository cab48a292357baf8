"""Say how a date that people write otherwise is written in EDTF: what to suggest to an editor.

In: text that is no EDTF, such as `3 May 2021`, `the 1960s`, `c. 1960` or `“2021-05-03”`. Out: the
EDTF that it can only mean, or nothing: `5/6/2021` is one day here and another there.
"""

import re
from datetime import datetime

from records.edtf import EdtfError, parse_edtf

_UNTIL = re.compile(r"\s+(?:to|until|-)\s+|\s*[–—]\s*")
_DASHED = re.compile(r"\b(\d{4})[\u2010-\u2015\u2212](\d\d)[\u2010-\u2015\u2212](\d\d)\b")
_ORNAMENT = re.compile(
    r"[“”„‘’\"',]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|(?<=\d)(?:st|nd|rd|th)\b|(?<=[a-z])\.|(?<=sep)t\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"(?:about|around|circa|ca?\.?)(?=[\s\d])\s*", re.IGNORECASE)
_DECADE = re.compile(r"(?:the )?(\d{3})0'?s", re.IGNORECASE)
_BEFORE_COUNTING = re.compile(r"^-\d+|\bB\.?C", re.IGNORECASE)
_DAYS = "%d %B %Y|%d %b %Y|%B %d %Y|%b %d %Y|%Y-%m-%d|%Y/%m/%d|%d.%m.%Y|%d/%m/%Y|%m/%d/%Y"
_MONTHS = "%B %Y|%b %Y|%m/%Y|%Y/%m"


def as_edtf(text: str) -> str:
    """Write a date or a stretch in EDTF; empty where it is neither, or might be another."""
    plain = _DASHED.sub(r"\1-\2-\3", text.strip())
    ends = [_as_point(end) for end in _UNTIL.split(plain)]
    written = "/".join(ends)
    return written if len(ends) <= 2 and all(ends) and _is_edtf(written) else ""


def is_before_counting(text: str) -> bool:
    """Say whether a date lies before the year 1, as `150 BC` and `-0149`."""
    return bool(_BEFORE_COUNTING.search(text))


def _is_edtf(text: str) -> bool:
    try:
        parse_edtf(text)
    except EdtfError:
        return False
    return True


def _as_point(text: str) -> str:
    about = _ABOUT.match(text)
    if about:
        point = _as_point(text[about.end() :])
        return f"{point}~" if point and point[-1] not in "~?%" else point
    decade = _DECADE.fullmatch(text)
    if decade:
        return f"{decade[1]}X"
    plain = " ".join(_ORNAMENT.sub(" ", text).split())
    try:
        return parse_edtf(plain).text
    except EdtfError:
        days, months = _read(plain, _DAYS, "%Y-%m-%d"), _read(plain, _MONTHS, "%Y-%m")
        found = days | months
        return found.pop() if len(found) == 1 else ""


def _read(text: str, forms: str, written: str) -> set[str]:
    found = set()
    for form in forms.split("|"):
        try:
            found.add(datetime.strptime(text, form).strftime(written))
        except ValueError:
            continue
    return found
