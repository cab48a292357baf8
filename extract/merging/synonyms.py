"""Say which predicates of news can name the same act: `resign`, `step down`, `quit`.

In: mentions and lemmas. Out: the words of a mention that say what was done, the names of the groups
of `lexicon/synonyms.txt` that hold a lemma, and the kinds of event (`lexicon/kinds.txt`) of those.
"""

import re
from functools import lru_cache

from extract.lexicon import sections
from extract.mention import Mention
from extract.merging.stems import stem, stems_of

_VAGUE = frozenset(stem(word) for word in sections("common")["vague"])
_NEXT_WORD = re.compile(r"\s([a-z]+)")


@lru_cache(maxsize=65536)
def groups_of(lemma: str) -> frozenset[str]:
    """Name the groups of near-synonyms that hold this lemma, or else its stem."""
    whole = _stemmed(lemma)
    if whole in _GROUPS:
        return _GROUPS[whole]
    return frozenset(name for each in stems_of(lemma) for name in _GROUPS.get(each, frozenset()))


def kind_of(lemma: str) -> str | None:
    """Name the one kind of event that a predicate is in each of its senses, or None."""
    groups = groups_of(lemma)
    kinds = [kind for kind, names in sections("kinds").items() if groups and groups <= names]
    return kinds[0] if len(kinds) == 1 else None


def telling(mention: Mention, text: str) -> list[str]:
    """Name the words that say what was done: not `carry out` but `strike`; `give way` in one."""
    follows = _NEXT_WORD.match(text, mention.trigger_end)
    if follows and (phrase := _phrase(mention.lemma, follows[1])):
        return [phrase]
    words = mention.lemma.split()
    telling = [word for word in words if not _is_light(word)]
    if len(telling) == len(words):
        return [mention.lemma]
    objects = [each.head for each in mention.participants if each.role == "patient"]
    return telling or [*objects, mention.lemma]


@lru_cache(maxsize=65536)
def kinds_of(lemma: str) -> frozenset[str]:
    """Name the kinds of event that a predicate may be."""
    groups = groups_of(lemma)
    return frozenset(kind for kind, names in sections("kinds").items() if groups & names)


def _phrase(lemma: str, next_word: str) -> str:
    """Give verb and next word together where they are one predicate: `give way`; else empty."""
    phrase = f"{lemma} {next_word}"
    return phrase if _stemmed(phrase) in _GROUPS else ""


def _is_light(lemma: str) -> bool:
    """Say whether the verb tells little, so that the act is in its object."""
    return lemma in sections("common")["light"]


def _stemmed(lemma: str) -> str:
    return " ".join(stem(word) for word in lemma.split())


def _index() -> dict[str, frozenset[str]]:
    index: dict[str, set[str]] = {}
    for name, words in sections("synonyms").items():
        for word in words:
            index.setdefault(_stemmed(word), set()).add(name)
    return {word: frozenset(names) for word, names in index.items()}


_GROUPS = _index()


def say_little(stems: frozenset[str]) -> bool:
    """Say whether predicates do for anything: `go`, `find`."""
    return stems <= _VAGUE
