"""What a corpus is about, and how close a text of it is to that.

In: texts. Out: a `Topic`: the stems that most of the texts use most, by weight. Nobody has to name
the topic: a corpus on one subject keeps repeating its words, and an article that merely passes by
does not. Each text counts alike, however long (its stems are a vector of unit length, and the
topic is their mean: the centroid of Radev et al., "Centroid-based summarization of multiple
documents", 2004). Words are not weighed by rarity here: in a corpus on one topic, its own words
are the common ones.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import median

from spacy.lang.en.stop_words import STOP_WORDS

from extract.lexicon.stems import stem
from extract.merging.stories import unit

TERMS = 20
"""So many stems make a topic. From 10 to 80 the days found on Timeline17 hardly change."""
_REPORTED = frozenset({"say", "says", "said", "saying", "tell", "tells", "told"})
"""Every news text uses these, whatever it is about."""
_WORD = re.compile(r"[a-z][a-z.'’-]*[a-z]|\d[\d,.]*\d|\d")
_POSSESSIVE = re.compile(r"['’]s?$")
_UNTELLING = STOP_WORDS | _REPORTED


@dataclass(frozen=True, slots=True)
class Topic:
    """The stems of a topic, as a vector of unit length."""

    weights: Mapping[str, float]
    usual: float
    """The cosine of the corpus' middle text with the topic."""

    def closeness(self, text: str) -> float:
        """Say how close a text is: 1 for the middle text of the corpus, 0 for another subject."""
        return _cosine(self.weights, unit(Counter(stems_of_text(text)))) / self.usual


def find_topic(texts: Iterable[str]) -> Topic:
    """Find what texts are about; with no words at all, everything is equally close to nothing."""
    vectors = [unit(Counter(stems_of_text(text))) for text in texts]
    total: Counter[str] = Counter()
    for vector in vectors:
        total.update(vector)
    best = sorted(total.items(), key=lambda item: (-item[1], item[0]))[:TERMS]
    weights = unit(dict(best))
    return Topic(weights, median([_cosine(weights, v) for v in vectors] or [1.0]) or 1.0)


def stems_of_text(text: str) -> list[str]:
    """List the stems of the words that carry meaning, in order."""
    words = (_POSSESSIVE.sub("", word) for word in _WORD.findall(text.lower()))
    return [stem(word) for word in words if word and word not in _UNTELLING]


def _cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    return sum(weight * other.get(term, 0.0) for term, weight in one.items())
