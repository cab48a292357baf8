"""Find dated articles that share words with an undated one: reports of the same days.

In: texts. Out: for each undated text its nearest dated kin. Method: word shingles (Broder, "On
the resemblance and containment of documents", 1997), kept only where chance and stock phrases
cannot explain them: long runs with a name in them, inside quotation marks or many of them.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

_RUN = 8
_QUOTED_RUNS = 1
_PLAIN_RUNS = 20
"""Background paragraphs are copied for months: without a quotation more must be shared."""
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_QUOTATION = re.compile(r"[“\"«„][^“”\"«»„]{20,}[”\"»“]?")

Run = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dated:
    """A text whose day of publication is known."""

    label: str
    """Its publisher, or its title."""
    day: date
    text: str


@dataclass(frozen=True, slots=True)
class Kin:
    """A dated article that shares words with another text."""

    label: str
    day: date
    words: str
    """The longest stretch shared, for an editor's eyes."""


def find_kin(texts: Sequence[str], others: Iterable[Dated]) -> tuple[Kin | None, ...]:
    """Find for each text the article that shares most; the earlier one of equals.

    The others pass by once, so that thousands of known articles need no memory.
    """
    runs = [_named_runs(text) for text in texts]
    quoted = [_quoted_runs(text) for text in texts]
    index: dict[Run, list[int]] = {}
    for n, own in enumerate(runs):
        for run in own:
            index.setdefault(run, []).append(n)
    best: dict[int, tuple[Dated, frozenset[Run]]] = {}
    for other in sorted(others, key=lambda one: (one.day, one.label, one.text)):
        for n, shared in _shared(other, index).items():
            enough = len(shared & quoted[n]) >= _QUOTED_RUNS or len(shared) >= _PLAIN_RUNS
            if enough and (n not in best or len(shared) > len(best[n][1])):
                best[n] = (other, frozenset(shared))
    return tuple(_kin(text, *best[n]) if n in best else None for n, text in enumerate(texts))


def _shared(other: Dated, index: Mapping[Run, Sequence[int]]) -> dict[int, set[Run]]:
    shared: dict[int, set[Run]] = {}
    for run in _named_runs(other.text) if index else ():
        for n in index.get(run, ()):
            shared.setdefault(n, set()).add(run)
    return shared


def _kin(text: str, kin: Dated, shared: frozenset[Run]) -> Kin:
    return Kin(kin.label, kin.day, _longest_stretch(text, shared))


def _quoted_runs(text: str) -> frozenset[Run]:
    return frozenset(run for match in _QUOTATION.finditer(text) for run in _named_runs(match[0]))


def _named_runs(text: str) -> frozenset[Run]:
    """Collect the runs of words that hold a name or a number, which stock phrases do not."""
    words = _words(text)
    runs = (words[n : n + _RUN] for n in range(len(words) - _RUN + 1))
    return frozenset(
        tuple(word.lower() for word in run)
        for run in runs
        if any(word[0].isupper() or word[0].isdigit() for word in run[1:])
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(text.replace("’", "'"))


def _longest_stretch(text: str, shared: frozenset[Run]) -> str:
    words = _words(text)
    hits = [
        tuple(word.lower() for word in words[n : n + _RUN]) in shared for n in range(len(words))
    ]
    best: tuple[int, int] = (0, 0)
    start: int | None = None
    for n, hit in enumerate([*hits, False]):
        if hit and start is None:
            start = n
        elif not hit and start is not None:
            best, start = max(best, (n - start, -start)), None
    length, first = best[0], -best[1]
    return " ".join(words[first : first + length + _RUN - 1][:12])
