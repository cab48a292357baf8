"""The days that an article names in words, as days of what it tells.

In: an article's parse, its temporal expressions and its publication date. Out: each day once for
each sentence that names it; of `16 to 19 June` the first and the last. Not counted are times that
name no day (`at 6 p.m.`, `this morning`), and the publication date written out with its year:
that is the dateline, and says nothing of events.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from spacy.tokens import Doc

from extract.timex import Published, Timex
from records.edtf import EdtfError, parse_edtf

_NAMES_A_DAY = re.compile(
    r"(?:sun|mon|tues|wednes|thurs|fri|satur)day|to(?:day|morrow|night)|yesterday|\d[-/.]\d"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class NamedDay:
    """One sentence of an article names one day."""

    day: date
    start: int
    """Where the sentence starts, in characters of the article."""


def named_days(
    doc: Doc, timexes: Sequence[Timex], published: Published | None
) -> tuple[NamedDay, ...]:
    """List the days that the sentences of an article name, in order, each once a sentence."""
    starts = [sentence.start_char for sentence in doc.sents]
    found: dict[NamedDay, None] = {}
    at = 0
    for timex in timexes:
        while at + 1 < len(starts) and starts[at + 1] <= timex.start:
            at += 1
        for day in _days(timex, published):
            found[NamedDay(day, starts[at])] = None
    return tuple(found)


def _days(timex: Timex, published: Published | None) -> tuple[date, ...]:
    if timex.type not in ("DATE", "TIME") or not timex.edtf:
        return ()
    if timex.type == "TIME" and not _NAMES_A_DAY.search(timex.text):
        return ()
    try:
        edtf = parse_edtf(timex.edtf)
    except EdtfError:
        return ()
    ends = () if edtf.shape == "within" else (edtf.start, edtf.end)
    days = {end.earliest for end in ends if end and end.earliest == end.latest}
    if published and _YEAR.search(timex.text):
        days -= {published.earliest, published.latest}
    return tuple(sorted(days))
