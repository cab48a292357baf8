"""What words between and before dates make of them: ranges, `before`, `two days after`.

In: a text and its timexes. Out: the same timexes, their EDTF widened where a preposition says
so. Both ends of `from May to July` get the whole stretch; TIMEX3 values stay each end's own.
"""

import re
from dataclasses import replace
from itertools import pairwise

from extract.timex.calendar.model import Timex
from extract.timex.calendar.point import Point, cut, shift
from extract.timex.calendar.values import bounds, edtf, is_date
from extract.timex.joining.stretches import stretch

# A dash that begins a line is a bullet.
_TO = re.compile(
    r"(?:[-–—]to[-–—]|[^\S\n]*[-–—]|\s*(?:to|until|till|through))\s*(?:the\s+)?", re.IGNORECASE
)
_AND = re.compile(r",?\s+and\s+(?:the\s+)?", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?$", re.IGNORECASE)
_BEFORE = re.compile(r"\bbefore\s+(?:the\s+)?$", re.IGNORECASE)
_BESIDE = re.compile(r"\s+(?P<way>before|after)\s+", re.IGNORECASE)
# `two days after the truce of 3 May`
_BESIDE_THING = re.compile(
    r"\s+(?P<way>before|after)\s+(?:[^\s,.;:()]+\s+){0,6}?(?:(?:of|on|in)\s+)?", re.IGNORECASE
)
_LENGTH = re.compile(r"P(?P<number>\d+)(?P<unit>[DWMY])")
_GRAINS = {"D": "day", "W": "day", "M": "month", "Y": "year"}


def related(text: str, timexes: tuple[Timex, ...]) -> tuple[Timex, ...]:
    """Widen the EDTF of timexes by the prepositions around them."""
    out = list(timexes)
    for index, (timex, following) in enumerate(pairwise(timexes)):
        if joined := _range(text, timex, following):
            out[index] = replace(out[index], edtf=joined)
            out[index + 1] = replace(out[index + 1], edtf=joined)
        elif _APPOSED.fullmatch(text[timex.end : following.start]) and _is_counted(text, following):
            out[index + 1] = replace(following, edtf=timex.edtf, anchor=timex.anchor)
        elif narrowed := stretch(text, timex, following):
            out[index] = replace(out[index], edtf=narrowed, anchor=following.anchor)
            out[index + 1] = replace(out[index + 1], edtf=narrowed)
        elif counted := _counted(text, timex, following):
            out[index] = counted
    return tuple(_bounded(text, out, index) for index in range(len(out)))


def _bounded(text: str, timexes: list[Timex], index: int) -> Timex:
    """Read `before 5 January`, but not the date from which `two days before` is counted."""
    timex = timexes[index]
    counted = index > 0 and _BESIDE.fullmatch(text[timexes[index - 1].end : timex.start])
    if (
        counted
        or "/" in timex.edtf
        or not _BEFORE.search(text[max(0, timex.start - 14) : timex.start])
    ):
        return timex
    return replace(timex, edtf=_open_before(timex))


def _open_before(timex: Timex) -> str:
    # What happens before the end of May may happen on its last day.
    limit = bounds(timex.edtf)[timex.mod == "END"].rstrip("~")
    return f"../{limit}" if limit and timex.type == "DATE" else timex.edtf


def _range(text: str, first: Timex, second: Timex) -> str:
    """Return the EDTF of two dates as the ends of one stretch, or nothing."""
    if not (first.edtf and second.edtf and first.type == second.type == "DATE"):
        return ""
    start, end = bounds(first.edtf)[0].rstrip("~"), bounds(second.edtf)[1].rstrip("~")
    # `on Founders' Day — 6 February — this year` has no ends.
    if start.startswith(end) or not is_date(f"{start}/{end}"):
        return ""
    gap = text[first.end : second.start]
    if second.rule == "year-pair" and first.mod in ("START", "END"):
        return end if first.mod == "END" else first.value  # `the start of the 2006/07 season`
    if _TO.fullmatch(gap) or (gap == "/" and second.rule == "year-pair"):
        return f"{start}/{end}"
    if gap == "/" and first.edtf[:-2] == second.edtf[:-2]:
        return f"[{start}..{end}]"  # `on 19/20 February`
    before = text[max(0, first.start - 14) : first.start]
    return f"[{start}..{end}]" if _AND.fullmatch(gap) and _BETWEEN.search(before) else ""


# `on 27 June, two days after the invasion`
_APPOSED = re.compile(r",\s*(?:(?:just|only|exactly)\s+)?|\s*[-–—]\s*")


def _is_counted(text: str, length: Timex) -> bool:
    """Tell `two days after` from a length that stands for itself."""
    return (
        length.type == "DURATION"
        and _LENGTH.fullmatch(length.value) is not None
        and re.match(r"\s+(?:after|before|following)\b(?!\s+\d)", text[length.end :]) is not None
    )


def _counted(text: str, length: Timex, date: Timex) -> Timex | None:
    """Place `two days after` by the date that follows it."""
    match = _LENGTH.fullmatch(length.value)
    way = _BESIDE_THING.fullmatch(text[length.end : date.start])
    day = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", date.edtf)
    if not (match and way and day and length.type == "DURATION") or "anniversary" in way[0]:
        return None
    grain = _GRAINS[match["unit"]]
    steps = int(match["number"]) * (7 if match["unit"] == "W" else 1)
    start = cut(Point("day", int(day[1]), int(day[2]), int(day[3])), grain)
    point = shift(start, -steps if way["way"].lower() == "before" else steps) if start else None
    anchor = f"the {date.value} in the same sentence"
    return replace(length, edtf=edtf(point), anchor=anchor) if point else None
