"""Which of the sentences about one day say best what happened on it.

In: statements about a day, and the topic of the corpus. Out: a few of them, best first.

A sentence is good if it uses the words that most of the others use of that day, and those of the
topic (a centroid; Radev et al. 2004, and Gholipour Ghalandari and Ifrim 2020 for timelines). Two
differences to theirs: a word counts by how many *voices* use it of the day, not by its rarity,
which on one topic only hides what it is about; and words that a sentence chosen before has told
count less for the next (maximal marginal relevance, Carbonell and Goldstein 1998).
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from extract.corpus.topic import Topic, stems_of_text

_TOPIC = 3.0
"""A word of the topic beside one that every statement of the day uses."""
_TOLD = 0.4
"""What a word is still worth once a chosen sentence has said it."""
_LENGTH = 0.5
"""A sentence's score is divided by its number of words to this power: 1 would prefer stubs."""
_ALIKE = 0.6
"""A sentence that shares so many of its words with a chosen one is left out."""
_PERSONAL = 0.5
"""What a question, or a sentence of `I`, `we` or `you`, is worth: it seldom tells an event."""
_LEAD = 1.5
"""What the first sentences of an article count more."""
_UNNAMED = 0.7
"""What a sentence counts that names no day, by the day that its article appeared."""
_TALK = re.compile(r"\?|\b(?:I|[Ww]e|[Yy]ou|[Oo]ur|[Yy]our|My|my)\b|^[“\"'`]")


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence that may be about the day."""

    text: str
    voice: str
    weight: float
    """How surely it is about the day, and its article on the topic."""


def weight_of(*, closeness: float, leading: bool, named: bool) -> float:
    """Weigh a sentence by its article, by standing at the head of it, and by naming the day."""
    return closeness * (_LEAD if leading else 1.0) * (1.0 if named else _UNNAMED)


def choose(statements: Sequence[Statement], topic: Topic, count: int) -> tuple[int, ...]:
    """Choose so many statements, best first, none of them telling what another tells."""
    words = [words_of(each) for each in statements]
    worth = worth_of_words(statements, words, topic)
    left = [at for at, found in enumerate(words) if found]
    chosen: list[int] = []
    while left and len(chosen) < count:
        best = max(left, key=lambda at: (score_of(statements[at], words[at], worth), -at))
        chosen.append(best)
        for word in words[best]:
            worth[word] *= _TOLD
        left = [at for at in left if not _retold(words[at], words[best])]
    return tuple(chosen)


def words_of(statement: Statement) -> frozenset[str]:
    """List the stems of a statement's words that carry meaning."""
    return frozenset(stems_of_text(statement.text))


def worth_of_words(
    statements: Iterable[Statement], words: Iterable[frozenset[str]], topic: Topic
) -> dict[str, float]:
    """Weigh each word by the voices that use it of the day, the most used one as 1."""
    used: dict[str, dict[str, float]] = defaultdict(dict)
    for statement, found in zip(statements, words, strict=True):
        for word in found:
            voices = used[word]
            voices[statement.voice] = max(statement.weight, voices.get(statement.voice, 0.0))
    total = {word: sum(voices.values()) for word, voices in used.items()}
    most = max(total.values(), default=0.0) or 1.0
    return {word: n / most + _TOPIC * topic.weights.get(word, 0.0) for word, n in total.items()}


def score_of(statement: Statement, words: frozenset[str], worth: Mapping[str, float]) -> float:
    """Say how good a statement with these words is on its own."""
    if not words:
        return 0.0
    # Exact, since a set of words comes in another order in each process.
    said = math.fsum(worth[word] for word in words) / len(words) ** _LENGTH
    talk = _PERSONAL if _TALK.search(statement.text) else 1.0
    return float(said * talk * statement.weight**0.5)


def _retold(words: frozenset[str], chosen: frozenset[str]) -> bool:
    return words == chosen or len(words & chosen) >= _ALIKE * min(len(words), len(chosen))
