"""Estimate when an undated article appeared, as honestly as its own words allow.

In: its text and its nearest dated kin, or the days that its page prints. Out: an EDTF date with
the words that it rests on, or None. An estimate is a range of days, a day marked `~` or a month
marked `~`; only a wire's dateline, of which the kin tell the year, is a bare day.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from extract.importer.dateline import Published
from extract.importer.evidence import DatedWords, Evidence, collect_evidence
from extract.importer.kinship import Kin
from records.edtf import edtf_of_days, parse_edtf

_WEEK = timedelta(days=6)
"""Reporters name a weekday of the last seven days, the day of the report included."""
_NEAR_KIN = range(-4, 3)
"""Days from the kin's own to a weekday that both may mean: a quotation is rarely old news."""
_FAR_FROM_KIN = timedelta(days=60)
_WIRE = re.compile(
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{2,}\b[^\n]{0,50}?|[^\n]{0,60}?\([A-Z][\w .-]{1,30}\))\s*[-–—]{1,2}\s"
)
"""`LONDON, March 14 (Agency) -`, `LONDON, March 14 —` or `March 14 (Agency) --`."""
_DATELINE = 40
"""Characters at the head of a text in which a wire puts place and day."""


def estimate_published(text: str, kin: Kin | None) -> Published | None:
    """Estimate the publication date; None where the text gives too little away."""
    evidence = collect_evidence(text)
    latest = evidence.latest
    if kin and latest and latest.day > kin.day + _FAR_FROM_KIN:
        kin = None
    known = sorted(_resolved(evidence, kin), key=lambda one: one[0].day)
    return (
        _by_wire(text, known)
        or _by_status(known)
        or _by_weekday_of_kin(evidence, kin, known)
        or _by_dated_weekday(known)
        or _by_month(known, kin)
    )


def within_updates(published: Published, text: str) -> Published:
    """Give both days of a text that an update rewrote: `First published 14 May; updated 16 May`.

    `On Thursday` is that of the update if a Thursday came between; of a text first printed on
    a Tuesday it would be five days old. An update of a later week rarely tells the story anew.
    """
    first, last = published.edtf.exact_day, published.updated
    if first is None or last is None or last > first + _WEEK:
        return published
    between = {(first + timedelta(days=n)).weekday() for n in range(1, (last - first).days + 1)}
    said = next((words for words, day in collect_evidence(text).weekdays if day in between), "")
    if not said:
        return published
    basis = f"estimate: “{said}” may be of the update of {last}; {published.basis}"
    return replace(published, edtf=edtf_of_days(first, last), basis=basis)


def clue(text: str) -> str:
    """Name the latest date with a year, which the publication cannot precede, or a wire's day."""
    evidence = collect_evidence(text)
    if evidence.latest:
        return f"the text names “{evidence.latest.words}”, so it appeared then or later"
    first = next(iter(evidence.without_year), None)
    begins = first is not None and first.words in text[:_DATELINE]
    return f"the text begins with “{first.words}”, without a year" if first and begins else ""


def _resolved(evidence: Evidence, kin: Kin | None) -> Iterator[tuple[DatedWords, str]]:
    """Give each day that the text names, with how its year is known where it is not written."""
    for dated in evidence.with_year:
        if dated.weekday or dated.status:
            yield dated, ""
    latest = evidence.latest
    for one in evidence.without_year:
        by_kin = one.nearest(kin.day) if kin else None
        by_text = one.after(latest.day) if latest else None
        if by_text and latest:
            why = f", the year from “{latest.words}”"
            yield DatedWords(one.words, by_text, one.weekday is not None, one.status), why
        elif by_kin and kin and abs(by_kin - kin.day) <= _FAR_FROM_KIN:
            why = f", the year from {_shared(kin)}"
            yield DatedWords(one.words, by_kin, one.weekday is not None, one.status), why


def _by_wire(text: str, known: list[tuple[DatedWords, str]]) -> Published | None:
    """`LONDON, March 14 (Agency) -`: written on that day, and its kin say of which year."""
    head = _WIRE.match(text)
    dated = next(((one, why) for one, why in known if head and why and one.words in head[0]), None)
    if dated is None:
        return None
    one, why = dated
    return Published(parse_edtf(str(one.day)), f"dateline: “{one.words}”{why}")


def _by_status(known: list[tuple[DatedWords, str]]) -> Published | None:
    """`As of January 3`: written on that day or soon after."""
    said = [one for one in known if one[0].status]
    if not said:
        return None
    dated, why = said[-1]
    return Published(parse_edtf(f"{dated.day}~"), f"estimate: the text says “{dated.words}”{why}")


def _by_weekday_of_kin(
    evidence: Evidence, kin: Kin | None, known: list[tuple[DatedWords, str]]
) -> Published | None:
    """`On Friday`, and words of a report of those days: that Friday, or the six days after."""
    if not kin or not evidence.weekdays:
        return None
    words, weekday = evidence.weekdays[0]
    friday = _nearest_weekday(kin.day, weekday)
    last = friday + _WEEK
    within = [dated.day for dated, _ in known if friday < dated.day <= last]
    basis = f"estimate: “{words}” in the past tense, and {_shared(kin)}"
    return Published(edtf_of_days(max([friday, *within]), last), basis)


def _by_dated_weekday(known: list[tuple[DatedWords, str]]) -> Published | None:
    """`On Friday, January 10`: that day, or the six days after."""
    said = [one for one in known if one[0].weekday]
    if not said:
        return None
    dated, why = said[-1]
    last = max(dated.day + _WEEK, known[-1][0].day)
    return Published(edtf_of_days(dated.day, last), f"estimate: the text says “{dated.words}”{why}")


def _by_month(known: list[tuple[DatedWords, str]], kin: Kin | None) -> Published | None:
    """Nothing but the neighbourhood: about the month of the latest day, or of the kin."""
    if known:
        dated, why = known[-1]
        basis = f"estimate: the latest day in the text is “{dated.words}”{why}"
        return _about(dated.day, basis)
    return _about(kin.day, f"estimate: {_shared(kin)}") if kin else None


def _about(day: date, basis: str) -> Published:
    return Published(parse_edtf(f"{day:%Y-%m}~"), basis)


def _nearest_weekday(day: date, weekday: int) -> date:
    days = [day + timedelta(days=n) for n in _NEAR_KIN]
    return next(one for one in days if one.weekday() == weekday)


def _shared(kin: Kin) -> str:
    return f"words shared with {kin.label}, {kin.day} (“{kin.words} …”)"
