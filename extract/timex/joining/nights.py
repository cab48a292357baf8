"""Join what names a night by the two days it lies between: `the night of 5-6 June`.

In: a text and two neighbours found in it. Out: one, or nothing where they are no such night.
"""

import re
from dataclasses import replace

from extract.timex.calendar.point import first_day, shift
from extract.timex.calendar.values import within
from extract.timex.rules.rule import Found, dated

_NIGHT = re.compile(
    r"(?:the\s+(?:intervening\s+)?night|overnight)\s+(?:of|on|from|between)\b.*\w$", re.IGNORECASE
)
_TO = re.compile(r"\s*(?:[-–—/]|to|and|into)\s*(?:the\s+)?", re.IGNORECASE)


def night_between(text: str, night: Found, day: Found) -> Found | None:
    """Add the second day of `the night of 5-6 June`; its value stays the night of the first."""
    point, second = night.reading.point, day.reading.point
    if point is None or second is None or point.clock != "TNI" or second.grain != "day":
        return None
    first = replace(point, clock="")
    named = _NIGHT.fullmatch(text[night.start : night.end])
    if not named or shift(first, 1) != second or not _TO.fullmatch(text[night.end : day.start]):
        return None
    begins, ends = first_day(first), first_day(second)
    reading = dated(point, night.reading.anchor)
    edtf = within(begins, ends) if begins and ends else ""
    return Found(night.start, day.end, night.rule, replace(reading, edtf=edtf))
