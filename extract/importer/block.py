"""Find the story in a page that was copied whole: menus above it, other stories below.

In: the page's paragraphs. Out: the stretch of them that holds the story. Prose weighs for it and
short lines against it, by their words; the heaviest stretch is the story (text density as in
Kohlschütter, Fankhauser and Nejdl 2010; the heaviest stretch by Bentley 1984). Only a page that
has a wall of short lines is cut: in any other a short line is a crosshead or a list.
"""

import re
from collections.abc import Sequence
from itertools import groupby

from extract.importer.page import is_sentence, word_count

_WALL = 10
"""Short lines in a row that are a menu or a list of other stories, and no part of one."""
_MOST = 60
"""What a paragraph weighs at most: one long notice is no story."""
_AGAINST = 6
"""What a short line weighs against the story: as much as so many words of prose for it."""
_ITEM = re.compile(
    r"\W{0,3}(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)"
    r"[a-z]*\b\.?,? ?\d)|[*•–—-]\s",
    re.IGNORECASE,
)
"""How a line of a chronology or of a live blog begins."""


def story_block(texts: Sequence[str]) -> range:
    """Give the stretch of the paragraphs that holds the story: all, where no wall stands."""
    if not any(short and len(list(run)) >= _WALL for short, run in groupby(texts, key=_is_short)):
        return range(len(texts))
    best, start, weight, heaviest = range(len(texts)), 0, 0, 0
    for n, text in enumerate(texts):
        if weight <= 0:
            start, weight = n, 0
        weight += _weight(text)
        if weight > heaviest:
            best, heaviest = range(start, n + 1), weight
    return best


def _is_short(text: str) -> bool:
    return _weight(text) < 0


def _weight(text: str) -> int:
    words = word_count(text)
    if is_sentence(text):
        return min(words, _MOST)
    return 0 if _ITEM.match(text) else -_AGAINST
