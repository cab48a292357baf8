"""Score a clustering of mentions: MUC, B³, CEAF-e, their mean (the CoNLL F1), and pairwise F1.

In: a key and a response, each a mapping from mention to the name of its cluster, over the same
mentions. Out: precision and recall of each measure, between 0 and 1.

MUC: Vilain et al. 1995. B³: Bagga and Baldwin 1998. CEAF-e (entity similarity phi4): Luo 2005.
Their mean: Pradhan et al., CoNLL-2011. The best alignment of CEAF is found with the Hungarian
method (Kuhn 1955) within each connected group of overlapping clusters, which is exact because
clusters that share no mention add nothing to the sum.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

Labels = Mapping[str, Hashable]
Groups = tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Score:
    """Precision and recall of one measure."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Give their harmonic mean."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def groups_of(labels: Labels) -> Groups:
    """Turn a labelling into its clusters."""
    found: dict[Hashable, set[str]] = defaultdict(set)
    for mention, label in labels.items():
        found[label].add(mention)
    return tuple(frozenset(group) for group in found.values())


def muc(key: Labels, response: Labels) -> Score:
    """Count the links that are missing to hold each cluster together (Vilain et al. 1995)."""
    return Score(_links(groups_of(response), key), _links(groups_of(key), response))


def b_cubed(key: Labels, response: Labels) -> Score:
    """Average over mentions how much of each one's cluster is shared (Bagga and Baldwin 1998)."""
    key_group, response_group = _group_of_each(key), _group_of_each(response)
    shared = {name: len(key_group[name] & response_group[name]) for name in key}
    precision = sum(shared[name] / len(response_group[name]) for name in key)
    recall = sum(shared[name] / len(key_group[name]) for name in key)
    return Score(_ratio(precision, len(key)), _ratio(recall, len(key)))


def ceaf_e(key: Labels, response: Labels) -> Score:
    """Align clusters one to one as well as possible, each pair weighing 1 at most (Luo 2005)."""
    best = sum(_best_alignment(part) for part in _components(groups_of(key), groups_of(response)))
    return Score(
        _ratio(best, len(set(response.values()))),
        _ratio(best, len(set(key.values()))),
    )


def pairwise(key: Labels, response: Labels) -> Score:
    """Count the pairs of mentions that both labellings put together."""
    overlaps: dict[tuple[Hashable, Hashable], int] = defaultdict(int)
    for mention, label in key.items():
        overlaps[label, response[mention]] += 1
    both = sum(_pairs(size) for size in overlaps.values())
    return Score(
        _ratio(both, sum(_pairs(len(group)) for group in groups_of(response))),
        _ratio(both, sum(_pairs(len(group)) for group in groups_of(key))),
    )


def conll_f1(key: Labels, response: Labels) -> float:
    """Give the mean F1 of MUC, B³ and CEAF-e."""
    return sum(measure(key, response).f1 for measure in (muc, b_cubed, ceaf_e)) / 3


def _links(groups: Groups, other: Labels) -> float:
    found = sum(len(group) - len({other[name] for name in group}) for group in groups)
    return _ratio(found, sum(len(group) - 1 for group in groups))


def _group_of_each(labels: Labels) -> dict[str, frozenset[str]]:
    return {name: group for group in groups_of(labels) for name in group}


def _pairs(size: int) -> int:
    return size * (size - 1) // 2


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


Component = tuple[list[frozenset[str]], list[frozenset[str]]]


def _components(key: Groups, response: Groups) -> Iterable[Component]:
    """Split two clusterings into parts that share no mention."""
    unseen: dict[frozenset[str], bool] = dict.fromkeys(key, True)
    touching = {name: group for group in response for name in group}
    holding = {name: group for group in key for name in group}
    for first in key:
        if not unseen.pop(first, False):
            continue
        left, right, queue = [first], dict[frozenset[str], bool](), [first]
        while queue:
            for other in {touching[name] for name in queue.pop()} - right.keys():
                right[other] = True
                fresh = [g for g in {holding[name] for name in other} if unseen.pop(g, False)]
                left += fresh
                queue += fresh
        yield left, list(right)


def _best_alignment(part: Component) -> float:
    left, right = sorted(part, key=len)
    gains = [[2 * len(one & other) / (len(one) + len(other)) for other in right] for one in left]
    columns = _assign([[-gain for gain in row] for row in gains])
    return sum(gains[row][column] for row, column in enumerate(columns))


def _assign(cost: Sequence[Sequence[float]]) -> list[int]:
    """Choose one column for each row at the least total cost; rows <= columns.

    Shortest augmenting paths with potentials: each row is added in turn, and the columns taken
    so far are handed along the cheapest path to a free one. Index 0 stands for "none".
    """
    rows, columns = len(cost), len(cost[0])
    row_of = [0] * (columns + 1)
    row_price, column_price = [0.0] * (rows + 1), [0.0] * (columns + 1)
    for row in range(1, rows + 1):
        came_from = _augment(row, cost, row_of, (row_price, column_price))
        column = came_from.pop(0)
        while column:
            before = came_from[column]
            row_of[column] = row_of[before]
            column = before
    chosen = [0] * rows
    for column, row in enumerate(row_of[1:]):
        if row:
            chosen[row - 1] = column
    return chosen


def _augment(
    row: int,
    cost: Sequence[Sequence[float]],
    row_of: list[int],
    prices: tuple[list[float], list[float]],
) -> dict[int, int]:
    """Find the cheapest path to a free column; key 0 of the answer is where it ends."""
    row_price, column_price = prices
    row_of[0], column = row, 0
    slack = dict.fromkeys(range(1, len(row_of)), float("inf"))
    came_from: dict[int, int] = {}
    done: list[int] = []
    while row_of[column]:
        done.append(column)
        current = row_of[column]
        for other in slack:
            reduced = cost[current - 1][other - 1] - row_price[current] - column_price[other]
            if reduced < slack[other]:
                slack[other], came_from[other] = reduced, column
        nearest = min(slack, key=lambda other: slack[other])
        delta = slack.pop(nearest)
        for taken in done:
            row_price[row_of[taken]] += delta
            column_price[taken] -= delta
        for other in slack:
            slack[other] -= delta
        column = nearest
    came_from[0] = column
    return came_from
