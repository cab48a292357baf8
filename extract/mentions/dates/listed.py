"""Days told in one breath: `in 1997 and 1998`, `on Monday and Tuesday`.

In: the expressions of a text with their words. Out: for each of a list, by where it starts, the
date that holds them all: which of them something was on, or whether on each, is not said.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from itertools import pairwise

from spacy.tokens import Span

from extract.timex import Timex
from records.edtf import Edtf, Point, parse_edtf

Placed = tuple[Timex, Span]
_JOINS = {"CCONJ", "PUNCT", "ADP"}


def listed(placed: Sequence[Placed]) -> Mapping[int, Edtf]:
    """Give the date of each list of like expressions, by the start of all that are in it."""
    found: dict[int, Edtf] = {}
    for each in _lists(placed):
        whole = _together(each)
        if whole is not None:
            found |= dict.fromkeys((timex.start for timex, _ in each), whole)
    return found


def _lists(placed: Sequence[Placed]) -> list[list[Placed]]:
    """Put together what nothing but small words parts: not `in May for some and June for all`."""
    lists: list[list[Placed]] = []
    for timex, span in placed:
        last = lists[-1][-1][1] if lists else None
        between = span.doc[last.end : span.start] if last is not None else span
        joined = last is not None and span.root.head in last and _is_joined(span)
        if joined and all(one.pos_ in _JOINS for one in between):
            lists[-1].append((timex, span))
        else:
            lists.append([(timex, span)])
    return lists


def _is_joined(span: Span) -> bool:
    """Say whether a list goes on with it: `in May, [June] and [August]`."""
    first = span.root.dep_ == "appos" and any(one.dep_ == "conj" for one in span.root.children)
    return first or span.root.dep_ == "conj"


def _together(parts: Sequence[Placed]) -> Edtf | None:
    """Write from the first to the last: as a stretch where none between is left out."""
    edtfs = [parse_edtf(timex.edtf) for timex, _ in parts if timex.edtf]
    points = [one.start for one in edtfs if one.shape == "point" and one.start is not None]
    if len(parts) < 2 or len(points) < len(parts) or len({one.precision for one in points}) > 1:
        return None
    first = min(edtfs, key=lambda one: one.sort_key)
    last = max(edtfs, key=lambda one: one.sort_key)
    if first == last or "T" in first.text or first.approximate or last.approximate:
        return None
    either = any(child.lower_ == "or" for _, span in parts for child in span.root.children)
    stretch = not either and _follow(sorted(points, key=lambda point: point.earliest))
    return parse_edtf(f"{first}/{last}" if stretch else f"[{first}..{last}]")


def _follow(points: Sequence[Point]) -> bool:
    """Say whether each begins on the day after the one before it."""
    return all(one.latest + timedelta(days=1) == other.earliest for one, other in pairwise(points))
