"""Say which predicates of news can name the same act: `resign`, `step down`, `quit`.

In: lemmas. Out: the names of the groups of `lexicon/synonyms.txt` that hold a lemma, the kinds of
event (`lexicon/kinds.txt`) of those, and the predicates of several words that begin with a verb.
"""

from functools import lru_cache

from extract.lexicon import sections
from extract.lexicon.stems import stem, stems_of

Stems = tuple[str, ...]
_VAGUE = frozenset(stem(word) for word in sections("common")["vague"])


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


@lru_cache(maxsize=65536)
def kinds_of(lemma: str) -> frozenset[str]:
    """Name the kinds of event that a predicate may be."""
    groups = groups_of(lemma)
    return frozenset(kind for kind, names in sections("kinds").items() if groups & names)


@lru_cache(maxsize=65536)
def phrases_of(verb: str) -> tuple[tuple[Stems, str], ...]:
    """Give the predicates that begin with this verb: their further stems, the longest first."""
    first = tuple(_stemmed(verb).split())
    found: dict[Stems, str] = {}
    listed = _PHRASES.get(first[0], ()) if first else ()
    for stems, phrase in sorted(listed, key=lambda each: not each[1].startswith(f"{verb} ")):
        if len(stems) > len(first) and stems[: len(first)] == first:
            found.setdefault(stems[len(first) :], phrase)
    return tuple(sorted(found.items(), key=lambda each: (-len(each[0]), each)))


def _stemmed(lemma: str) -> str:
    return " ".join(stem(word) for word in lemma.split())


def _index() -> dict[str, frozenset[str]]:
    index: dict[str, set[str]] = {}
    for name, words in sections("synonyms").items():
        for word in words:
            index.setdefault(_stemmed(word), set()).add(name)
    return {word: frozenset(names) for word, names in index.items()}


def _phrases() -> dict[str, list[tuple[Stems, str]]]:
    """List the predicates of several words by the stem of the first."""
    found: dict[str, list[tuple[Stems, str]]] = {}
    for word in sorted({each for words in sections("synonyms").values() for each in words}):
        stems = tuple(_stemmed(word).split())
        if len(stems) > 1:
            found.setdefault(stems[0], []).append((stems, word))
    return found


_GROUPS = _index()
_PHRASES = _phrases()


def say_little(stems: frozenset[str]) -> bool:
    """Say whether predicates do for anything: `go`, `find`."""
    return stems <= _VAGUE
