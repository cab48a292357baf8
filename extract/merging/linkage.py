"""Average linkage: join the two clusters that are most alike on average, then the next two.

In: what speaks for and against each pair of items that has anything in common, in log-odds. Out:
clusters. All other pairs count `apart`. Log-odds and not chances are averaged, so that one strong
sign against a pair outweighs a faint one for another. Work and memory grow with the pairs given,
not with the square of the items (the method: Sokal and Michener 1958, there called UPGMA).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from heapq import heapify, heappop, heappush

Pair = tuple[int, int]
Joined = tuple[Sequence[int], Sequence[int]]
May = Callable[[Sequence[int], Sequence[int]], bool]


class Linkage:
    """Clusters of items, and what speaks for joining each two of them.

    A cluster goes by its lowest item. Each sum is of what pairs count above `apart`, so that a
    pair that is not given adds nothing to it.
    """

    def __init__(self, odds: Mapping[Pair, float], items: int, *, apart: float) -> None:
        self.members = {index: [index] for index in range(items)}
        self._cluster_of = list(range(items))
        self._apart = apart
        self._sums: dict[int, dict[int, float]] = {index: {} for index in range(items)}
        for (one, other), each in odds.items():
            if each != apart:
                self._sums[one][other] = self._sums[other][one] = each - apart
        self._queue = [
            (-mean, one, other)
            for one, other in odds
            if one < other and (mean := self._mean(one, other)) >= 0
        ]
        heapify(self._queue)

    def joins(self, may_join: May) -> Iterator[Joined]:
        """Join until no two clusters are alike that may be joined; give each two just before."""
        while self._queue:
            mean, one, other = heappop(self._queue)
            if other not in self._sums.get(one, ()) or -mean != self._mean(one, other):
                continue  # One of the two has grown since.
            if may_join(self.members[one], self.members[other]):
                yield self.members[one], self.members[other]
                self._join(one, other)

    def bind(self, pair: Pair, may_join: May, *, least: float) -> Iterator[Joined]:
        """Join the clusters of two items, if on average no less than this speaks for it."""
        one, other = sorted(self._cluster_of[item] for item in pair)
        if one == other or self._mean(one, other) < least:
            return
        if may_join(self.members[one], self.members[other]):
            yield self.members[one], self.members[other]
            self._join(one, other)

    def _mean(self, one: int, other: int) -> float:
        pairs = len(self.members[one]) * len(self.members[other])
        return round(self._sums[one].get(other, 0.0) / pairs + self._apart, 9)

    def _join(self, kept: int, merged: int) -> None:
        for item in self.members[merged]:
            self._cluster_of[item] = kept
        self.members[kept] += self.members.pop(merged)
        sums = self._sums[kept]
        sums.pop(merged, None)
        for other, each in self._sums.pop(merged).items():
            if other != kept:
                sums[other] = sums.get(other, 0.0) + each
                del self._sums[other][merged]
        for other, each in sums.items():
            self._sums[other][kept] = each
            pair = min(kept, other), max(kept, other)
            if (mean := self._mean(*pair)) >= 0:
                heappush(self._queue, (-mean, *pair))
