"""Put the months of one list into the year of its last: `rises in June, August and September`.

In: a text and what was found in it, in order. Out: the same; no month of a list lies after the
one told behind it.
"""

import re
from dataclasses import replace

from extract.timex.rules.rule import Found, dated

_NEXT = re.compile(r"\s*(?:,|,?\s+and|,?\s+or)\s+", re.IGNORECASE)


def months_in_order(text: str, found: list[Found]) -> list[Found]:
    """Move the months that a list puts before another one back to before it."""
    out = list(found)
    for index in range(len(out) - 2, -1, -1):
        out[index] = _before(text, out[index], out[index + 1])
    return out


def _before(text: str, first: Found, second: Found) -> Found:
    start, end = first.reading.point, second.reading.point
    if start is None or end is None or {first.rule, second.rule} != {"month"}:
        return first
    listed = _NEXT.fullmatch(text[first.end : second.start]) is not None
    stated = any(letter.isdigit() for letter in text[first.start : second.end])
    if not listed or stated or start.year <= end.year or start.month >= end.month:
        return first
    moved = dated(replace(start, year=end.year), first.reading.anchor, first.reading.mod)
    return replace(first, reading=replace(moved, stays=first.reading.stays))
