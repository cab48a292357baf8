"""The quoted passages of an article, in as much of its text as may be shown.

In: an article's text and the ranges that events quote. Out: blocks of paragraphs of segments,
each segment plain or marked. Around a passage stand the rest of its sentence and one sentence
before and after; where these meet, passages share a block. With `rights: full` there is one
block, the whole text.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

# A full stop after one capital (U.S.) or a short capitalised word (Gen., Mr.) seldom ends a
# sentence. Where this errs, readers see a little less context, never more.
_SENTENCE_END = re.compile(
    r"""\n\s*\n
    | (?<!\b[^\W\d_]) (?<!\b[A-Z][a-z]) (?<!\b[A-Z][a-z]{2}) [.!?…؟۔]+ ["”’»)\]]* \s+
    | [。！？] ["”』」]* \s*""",
    re.VERBOSE,
)
_PARAGRAPH = re.compile(r"\n\s*\n")
# What stands for a sentence is cut at this length: lists and tables have no full stops.
_LONGEST_CONTEXT = 400

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of text that the same passages cover; `starts` and `ends` number those."""

    text: str
    covering: tuple[int, ...] = ()
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of an article that is shown, in paragraphs."""

    paragraphs: tuple[tuple[Segment, ...], ...]
    passages: tuple[int, ...]
    """The passages that start in it, by their place in the list of ranges."""


def blocks(text: str, ranges: Sequence[Range], *, full: bool) -> tuple[Block, ...]:
    """Cut out what is shown around the passages, given in order of their start."""
    windows = [(0, len(text))] if full else _merged([_window(text, found) for found in ranges])
    return tuple(_block(text, window, ranges) for window in windows)


def _window(text: str, found: Range) -> Range:
    """Reach from the start of the sentence before a passage to the end of the one after."""
    bounds = _bounds(text)
    start, end = found
    own_start = max(bisect_right(bounds, start) - 1, 0)
    own_end = min(bisect_left(bounds, end), len(bounds) - 1)
    first = max(bounds[max(own_start - 1, 0)], start - _LONGEST_CONTEXT)
    last = min(bounds[min(own_end + 1, len(bounds) - 1)], end + _LONGEST_CONTEXT)
    return _whole_words(text, (first, last), found)


def _whole_words(text: str, window: Range, found: Range) -> Range:
    first, last = window
    while 0 < first < found[0] and not text[first - 1].isspace():
        first += 1
    while found[1] < last < len(text) and not text[last - 1].isspace():
        last -= 1
    return first, last


@lru_cache(maxsize=1024)
def _bounds(text: str) -> tuple[int, ...]:
    """Give the start of each sentence, and the end of the text."""
    inner = (match.end() for match in _SENTENCE_END.finditer(text))
    return tuple(sorted({0, *inner, len(text)}))


def _merged(windows: Sequence[Range]) -> list[Range]:
    merged: list[Range] = []
    for first, last in sorted(windows):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


def _block(text: str, window: Range, ranges: Sequence[Range]) -> Block:
    first, last = window
    inside = [number for number, found in enumerate(ranges) if first <= found[0] < last]
    paragraphs = (_segments(text, paragraph, ranges) for paragraph in _paragraphs(text, window))
    return Block(tuple(map(tuple, paragraphs)), tuple(inside))


def _paragraphs(text: str, window: Range) -> Iterator[Range]:
    breaks = [match.span() for match in _PARAGRAPH.finditer(text, *window)]
    starts = [window[0], *(end for _, end in breaks)]
    ends = [*(start for start, _ in breaks), window[1]]
    for start, end in zip(starts, ends, strict=True):
        if text[start:end].strip():
            yield start, end


def _segments(text: str, window: Range, ranges: Sequence[Range]) -> Iterator[Segment]:
    """Cut a paragraph wherever a passage starts or ends in it."""
    first, last = window
    cuts = {cut for found in ranges for cut in found if first < cut < last}
    edges = sorted({first, last} | cuts)
    for start, end in pairwise(edges):
        covering = [n for n, (one, other) in enumerate(ranges) if one < end and start < other]
        yield Segment(
            text=" ".join(text[start:end].split("\n")),
            covering=tuple(covering),
            starts=tuple(n for n in covering if start <= ranges[n][0] < end),
            ends=tuple(n for n in covering if start < ranges[n][1] <= end),
        )
