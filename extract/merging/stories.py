"""Say how likely two articles tell one story, from their words and from those of their kin.

In: one vector of weighed words an article. Out: a likeness between 0 and 1 for each pair of
articles that have anything in common. Shared nearest neighbours (Jarvis and Patrick 1973), twice:
two articles are alike if the same other articles are near to both, so that two reports of one
event with few words in common are found, and two like events with different reports parted.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from heapq import nlargest

Vector = Mapping[str, float]
Table = dict[str, dict[str, float]]

_NEIGHBOURS = 10
"""Nearest articles by which two are compared: enough for some dozens of reports an event."""
_KEPT = 100
"""So many of an article's nearest are looked at again; with all, memory grows with the square."""


class Stories:
    """How alike any two articles of a corpus are."""

    def __init__(self, vectors: Mapping[str, Vector]) -> None:
        near = {name: dict(_nearest(row, _KEPT)) for name, row in _products(vectors)}
        shared = _shared(near)
        both = {
            name: {other: row.get(other, 0.0) + shared[name].get(other, 0.0) for other in row}
            for name, row in near.items()
        }
        self._alike = _shared(both)

    def alike(self, one: str, other: str) -> float:
        """Give the likeness of two articles; 1 for an article and itself."""
        return 1.0 if one == other else self._alike[one].get(other, 0.0)


def _shared(table: Table) -> Table:
    """Compare each article's nearest neighbours, itself among them, with each other's."""
    nearest = {name: unit(dict(_nearest(row, _NEIGHBOURS))) for name, row in table.items()}
    return dict(_products(nearest))


def _nearest(row: Vector, count: int) -> list[tuple[str, float]]:
    return nlargest(count, row.items(), key=lambda item: (item[1], item[0]))


def _products(vectors: Mapping[str, Vector]) -> Iterator[tuple[str, dict[str, float]]]:
    """Multiply each vector with each that shares a word, by way of an inverted index."""
    holders: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for name in sorted(vectors):
        for word, weight in vectors[name].items():
            holders[word].append((name, weight))
    for name in sorted(vectors):
        row: dict[str, float] = defaultdict(float)
        for word, weight in vectors[name].items():
            for other, its_weight in holders[word]:
                row[other] += weight * its_weight
        yield name, dict(row)


def unit(weights: Vector) -> Vector:
    """Scale a vector to unit length."""
    length = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {word: weight / length for word, weight in weights.items()} if length else {}
