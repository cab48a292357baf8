"""Say which predicates of news can name the same act: `resign`, `step down`, `quit`.

In: lemmas. Out: names of the groups of `lexicon/synonyms.txt` that hold them, and the kinds of
event (`lexicon/kinds.txt`) that those belong to.
"""

from collections.abc import Callable
from functools import lru_cache

from extract.lexicon import sections
from extract.stems import stem, stems_of


@lru_cache(maxsize=65536)
def groups_of(lemma: str) -> frozenset[str]:
    """Name the groups of near-synonyms that hold this lemma, or else its stem."""
    if lemma in _GROUPS_OF_WORD:
        return _GROUPS_OF_WORD[lemma]
    return frozenset(
        name for each in stems_of(lemma) for name in _GROUPS_OF_STEM.get(each, frozenset())
    )


def kind_of(lemma: str) -> str | None:
    """Name the one kind of event that a predicate is for sure, or None."""
    kinds = {kind for kind, names in sections("kinds").items() if groups_of(lemma) & names}
    return kinds.pop() if len(kinds) == 1 else None


def is_light(lemma: str) -> bool:
    """Say whether the verb tells little, so that the act is in its object."""
    return lemma in sections("common")["light"]


def _index(key: Callable[[str], str]) -> dict[str, frozenset[str]]:
    index: dict[str, set[str]] = {}
    for name, words in sections("synonyms").items():
        for word in words:
            index.setdefault(key(word), set()).add(name)
    return {word: frozenset(names) for word, names in index.items()}


_GROUPS_OF_WORD = _index(str)
_GROUPS_OF_STEM = _index(stem)
