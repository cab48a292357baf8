"""Merge mentions of many articles into clusters, one for each event.

In: mentions and their articles, in any order. Out: clusters, in the order of the articles and
the places in them; the same for any order of input. Agglomerative: the likeliest pair joins
first; two clusters join if their mentions are alike on average and nothing forbids it. What
forbids: dates that cannot be the same, or a statement and the act that it talks about.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extract.mention import Mention
from extract.merging.candidates import Pair, candidate_pairs
from extract.merging.profile import Profile, profile_mentions
from extract.merging.similarity import likeness, relation
from extract.merging.stories import Stories
from extract.merging.when import best_date, dates_agree
from records.edtf import Edtf
from records.model import Article

_ALIKE = 0.3
_BOUND = 0.25
_COMPARED = 30
"""Of large clusters, so many mentions of each are compared."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """The mentions that report one event."""

    mentions: tuple[Mention, ...]
    date: Edtf | None
    why: tuple[str, ...]
    """Which rule merged what, in words, in the order of merging."""


def cluster_mentions(
    mentions: Sequence[Mention], articles: Mapping[str, Article]
) -> tuple[Cluster, ...]:
    """Group the mentions that report the same event."""
    ordered = sorted(set(mentions), key=_position)
    merging = _Merging(*profile_mentions(ordered, articles))
    merging.run()
    return tuple(
        Cluster(tuple(ordered[index] for index in members), merging.date(members), tuple(why))
        for members, why in merging.clusters()
    )


def _position(mention: Mention) -> tuple[str, int, int, str]:
    return mention.article, mention.trigger_start, mention.trigger_end, repr(mention)


class _Merging:
    """The state of one run: which cluster each mention is in, and why."""

    def __init__(self, profiles: Sequence[Profile], stories: Stories) -> None:
        self._profiles = profiles
        self._stories = stories
        self._members = {index: [index] for index in range(len(profiles))}
        self._cluster = list(range(len(profiles)))
        self._why: dict[int, list[str]] = {index: [] for index in self._members}
        self._known: dict[Pair, float] = {}

    def run(self) -> None:
        """Join clusters, the likeliest pair first."""
        for _, one, other in self._links():
            kept, merged = sorted((self._cluster[one], self._cluster[other]))
            if kept != merged and self._may_join(kept, merged, (one, other)):
                self._join(kept, merged, (one, other))

    def clusters(self) -> list[tuple[list[int], list[str]]]:
        """List the members of each cluster, sorted, and how they came together."""
        return [(sorted(members), self._why[name]) for name, members in self._members.items()]

    def date(self, members: Sequence[int]) -> Edtf | None:
        """Give the date of a cluster."""
        return best_date(self._profiles[index].mention for index in members)

    def _links(self) -> list[tuple[float, int, int]]:
        pairs = sorted(candidate_pairs(self._profiles))
        links = [(-self._alike(*pair), *pair) for pair in pairs]
        return sorted(link for link in links if -link[0] >= _ALIKE)

    def _alike(self, one: int, other: int) -> float:
        pair = (min(one, other), max(one, other))
        if pair not in self._known:
            left, right = (self._profiles[index] for index in pair)
            story = self._stories.alike(left.mention.article, right.mention.article)
            self._known[pair] = round(likeness(left, right, story), 9)
        return self._known[pair]

    def _may_join(self, kept: int, merged: int, link: Pair) -> bool:
        left, right = self._members[kept], self._members[merged]
        mentions = [[self._profiles[index].mention for index in side] for side in (left, right)]
        if not all(dates_agree(one, other) for one in mentions[0] for other in mentions[1]):
            return False
        if self._told_apart(left, right):
            return False
        left, right = left[:_COMPARED], right[:_COMPARED]
        total = sum(self._alike(one, other) for one in left for other in right)
        # One sentence that tells an act twice binds what else was said of it in either way.
        bound = self._sentence(link[0]) == self._sentence(link[1])
        return total >= _ALIKE * len(left) * len(right) * (_BOUND if bound else 1)

    def _told_apart(self, left: Sequence[int], right: Sequence[int]) -> bool:
        """Say whether one sentence tells both as two events."""
        held = {self._sentence(index): index for index in left}
        shared = [(held[s], index) for index in right if (s := self._sentence(index)) in held]
        return any(self._alike(*pair) < _ALIKE for pair in shared)

    def _sentence(self, index: int) -> tuple[str, int]:
        mention = self._profiles[index].mention
        return mention.article, mention.start

    def _join(self, kept: int, merged: int, link: Pair) -> None:
        one, other = (self._profiles[index] for index in link)
        self._why[kept] += [*self._why.pop(merged), _reason(one, other, self._alike(*link))]
        for index in self._members[merged]:
            self._cluster[index] = kept
        self._members[kept] += self._members.pop(merged)


def _reason(one: Profile, other: Profile, alike: float) -> str:
    words = {
        "same": "the same predicate",
        "near": "predicates of like meaning",
        "kin": "predicates of one kind",
        "inside": "one told inside the other",
        None: "",
    }[relation(one, other)]
    shared = sorted(one.names & other.names)
    names = f", both with {', '.join(shared)}" if shared else ""
    left, right = (f"{each.mention.lemma!r} in {each.mention.article}" for each in (one, other))
    return f"{left} and {right}: {words}{names} ({alike:.2f})"
