"""How much sharing a word tells: inverse document frequency in the articles at hand.

In: the stems of each article. Out: weights, and vectors of unit length. The method: Spärck Jones
1972. Words that are usual in all news weigh little even where the corpus is five articles.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping

from extract.lexicon import sections
from extract.lexicon.stems import stem
from extract.merging.stories import Vector, unit

_TERMS_PER_ARTICLE = 80
"""Stems of an article, the most telling, by which it is compared with others."""
_FEW_ARTICLES = 30
"""Articles of a corpus in which most words are in one of them only."""
_ALONE = 0.6
"""What a word counts that no other of few articles has: what they share may be any news."""
_USUAL_WEIGHT = 0.3
"""What sharing a word that is usual in all news counts."""

USUAL = frozenset(stem(word) for word in sections("common")["usual"])
"""Stems of words that tell nothing when shared."""


class Idf:
    """How much sharing a word tells, from the articles at hand."""

    def __init__(self, counts: Iterable[Mapping[str, int]]) -> None:
        listed = list(counts)
        self._frequency = Counter(word for count in listed for word in count)
        self._articles = len(listed)

    def __call__(self, word: str) -> float:
        """Give the weight of a stem: 0 for one that is in every article of many."""
        weight = math.log((self._articles + 3) / (self._frequency[word] + 0.5))
        return _USUAL_WEIGHT * weight if word in USUAL else weight

    def weigh(self, words: Iterable[str]) -> Vector:
        """Make a vector of unit length of these stems."""
        # In order, since floats do not sum the same in another: a set's hangs on the process.
        return unit({word: max(self(word), 0.01) for word in sorted(set(words))})

    def weigh_article(self, count: Mapping[str, int]) -> Vector:
        """Make a vector of unit length of an article's most telling stems."""
        terms = {word: (1 + math.log(n)) * self._shared(word) for word, n in count.items()}
        told = (item for item in terms.items() if item[1] > 0)
        kept = sorted(told, key=lambda item: (-item[1], item[0]))[:_TERMS_PER_ARTICLE]
        return unit(dict(kept))

    def _shared(self, word: str) -> float:
        """Give the weight of a stem for telling stories apart: where no other has it, little."""
        if self._frequency[word] > 1:
            return self(word)
        return _ALONE * self(word) if self._articles < _FEW_ARTICLES else 0.0
