"""Find the articles that copy one text: together they are one voice, not many reports.

In: articles. Out: for each article the id of its voice (the first article of it, by id). Two
articles are one voice if one names the other as `syndicated_from`, or if most word shingles of
the shorter occur in the longer (containment; Broder, "On the resemblance and containment of
documents", 1997).
"""

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations, pairwise

from records.model import Article

_SHINGLE = 6
"""Words in a row that are compared."""
_CONTAINED = 0.5
"""The share of the shorter article's that the longer has where one copies the other."""
_SAMPLED = 4
"""One shingle in so many is kept, chosen by its checksum, so always the same ones."""
_FEWEST = 12
"""Shorter texts are compared by all their shingles."""
_MANY = 50
"""Of a shingle that more articles hold, not every pair of them is counted."""
_WORD = re.compile(r"\w+")


def voices(articles: Mapping[str, Article]) -> Mapping[str, str]:
    """Name the voice of each article."""
    voice = {name: name for name in articles}

    def first_of(name: str) -> str:
        while voice[name] != name:
            name = voice[name]
        return name

    for one, other in sorted({*_named_copies(articles), *_near_copies(articles)}):
        kept, merged = sorted((first_of(one), first_of(other)))
        voice[merged] = kept
    return {name: first_of(name) for name in articles}


def _named_copies(articles: Mapping[str, Article]) -> Iterable[tuple[str, str]]:
    for name, article in articles.items():
        if article.syndicated_from in articles:
            yield name, article.syndicated_from


def _near_copies(articles: Mapping[str, Article]) -> Iterable[tuple[str, str]]:
    shingles = {name: _shingles(article.text) for name, article in articles.items()}
    holders: dict[int, list[str]] = defaultdict(list)
    for name in sorted(shingles):
        for shingle in shingles[name]:
            holders[shingle].append(name)
    shared: Counter[tuple[str, str]] = Counter()
    for names in holders.values():
        # What very many hold is the furniture of a page, or one text in as many copies: of these
        # each is like the next, so pairs of neighbours bind them all.
        shared.update(combinations(names, 2) if len(names) <= _MANY else pairwise(names))
    for (one, other), count in shared.items():
        if count >= _CONTAINED * min(len(shingles[one]), len(shingles[other])):
            yield one, other


def _shingles(text: str) -> frozenset[int]:
    words = _WORD.findall(text.lower())
    last = max(len(words) - _SHINGLE, 0)
    sums = {zlib.crc32(" ".join(words[at : at + _SHINGLE]).encode()) for at in range(last + 1)}
    sampled = frozenset(each for each in sums if each % _SAMPLED == 0)
    return sampled if len(sampled) >= _FEWEST else frozenset(sums)
