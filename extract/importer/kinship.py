"""Find dated articles that share words with an undated one: reports of the same days.

In: texts. Out: for each undated text its nearest dated kin. Method: word shingles (Broder, "On
the resemblance and containment of documents", 1997), kept only where chance and stock phrases
cannot explain them: long runs with a name in them, inside quotation marks or many of them.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

_RUN = 8
"""Words in a row that chance does not give two texts."""
_QUOTED_RUNS = 1
"""Runs within a quotation that kin have in common."""
_PLAIN_RUNS = 20
"""Runs that kin have in common where none is quoted."""
_SAME_NEWS = timedelta(days=7)
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
    """Find for each text the article that shares most; the earlier one of equals."""
    own = [_named_runs(text) for text in texts]
    wanted = frozenset[Run]().union(*own)
    shared = [(other, _named_runs(other.text) & wanted) for other in others]
    shared.sort(key=lambda pair: (pair[0].day, pair[0].label, pair[0].text))
    lasting = _lasting_runs(shared)
    fresh = [(other, runs - lasting) for other, runs in shared if not runs <= lasting]
    return tuple(_nearest(text, runs, fresh) for text, runs in zip(texts, own, strict=True))


def _lasting_runs(shared: Iterable[tuple[Dated, frozenset[Run]]]) -> frozenset[Run]:
    """Collect the runs that reports of many days share: a site's standing lines, background."""
    first: dict[Run, date] = {}
    lasting = set()
    for other, runs in shared:
        for run in runs:
            if other.day - first.setdefault(run, other.day) > _SAME_NEWS:
                lasting.add(run)
    return frozenset(lasting)


def _nearest(
    text: str, own: frozenset[Run], others: Iterable[tuple[Dated, frozenset[Run]]]
) -> Kin | None:
    quoted = _quoted_runs(text)
    best: tuple[Dated, frozenset[Run]] | None = None
    for other, runs in others:
        shared = runs & own
        enough = len(shared & quoted) >= _QUOTED_RUNS or len(shared) >= _PLAIN_RUNS
        if enough and (best is None or len(shared) > len(best[1])):
            best = (other, shared)
    return _kin(text, *best) if best else None


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
