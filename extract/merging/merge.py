"""Merge mentions of many articles into clusters, one for each event.

In: mentions and their articles, in any order. Out: clusters, in the order of the articles and
the places in them; the same for any order of input. Two clusters join if their mentions are alike
on average (`linkage`) and nothing forbids it: words that give two days forbid it for any two
mentions, but for an act that can only be one; other dates that cannot be the same forbid it where
they are more than a few; two mentions of one sentence speak against it.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from extract.lexicon.spelling import clash
from extract.mention import Mention
from extract.merging.candidates import Pair, candidate_pairs
from extract.merging.linkage import Joined, Linkage
from extract.merging.once import is_one_blow
from extract.merging.profile import Profile, profile_mentions
from extract.merging.similarity import (
    dated_twice,
    is_outcome,
    like_acts,
    likeness,
    outcomes_of_one,
    relation,
    riding,
)
from extract.merging.starts import with_starts
from extract.merging.stories import Stories
from extract.merging.weights import FOUND, Model
from extract.merging.when import (
    FEW,
    best_date,
    both_days,
    dates_agree,
    is_background,
    is_other_news,
    told_apart,
)
from extract.merging.years import with_years
from records.edtf import Edtf
from records.model import Article

_STRONGEST = 3.0
"""The most that the log-odds of a pair count."""
_APART = -0.4
"""The log-odds of pairs with nothing in common, and the least of any pair that may be one event."""
_CONTRADICTS = -1.0
"""Of pairs that tell a like act of others, or of another day."""
_TWO_IN_ONE_SENTENCE = -20.0
"""Of two predicates of one sentence: in ECB+ nine times in ten they are two events."""
_BOUND = -0.3
"""Enough where one sentence tells an act twice: it binds what else was said of it in either way."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """The mentions that report one event."""

    mentions: tuple[Mention, ...]
    date: Edtf | None
    why: tuple[str, ...]
    """Which rule merged what, in words, in the order of merging."""
    lead: Mention | None = None
    """The mention that tells the event best beside others of its day, once it was ranked."""


def cluster_mentions(
    mentions: Sequence[Mention], articles: Mapping[str, Article], model: Model = FOUND
) -> tuple[Cluster, ...]:
    """Group the mentions that report the same event.

    `model` says how likely two are one; its own for mentions that were chosen in another way.
    """
    ordered = with_starts(with_years(sorted(set(mentions), key=_position), articles))
    merging = _Merging(*profile_mentions(ordered, articles), model)
    merging.run()
    return tuple(
        Cluster(tuple(ordered[index] for index in members), merging.date(members), tuple(why))
        for members, why in merging.clusters()
    )


def _position(mention: Mention) -> tuple[str, int, int, str]:
    return mention.article, mention.trigger_start, mention.trigger_end, repr(mention)


class _Merging:
    """The state of one run: what speaks for which pair, and how the clusters came together."""

    def __init__(self, profiles: Sequence[Profile], stories: Stories, model: Model) -> None:
        self._profiles = profiles
        self._model = model
        self._known: dict[Pair, float] = {}
        self._rides = riding(profiles)
        """Nouns that go with another telling: they speak for nothing, or a strike chains two."""
        odds: dict[Pair, float] = {}
        for pair, each in _alike(profiles, stories, model):
            if not self._rides.keys().isdisjoint(pair):
                continue
            if each > 0:
                self._known[pair] = each
                if not self._is_blow(pair):  # Their clusters are bound when both are whole.
                    odds[pair] = _log_odds(each, model.alike)
            elif self._like(pair):
                odds[pair] = _CONTRADICTS
        self._weigh_sentences(odds)
        self._linkage = Linkage(odds, len(profiles), apart=_APART)
        self._why: dict[int, list[str]] = {index: [] for index in range(len(profiles))}

    def run(self) -> None:
        """Join clusters, the most alike first."""
        for left, right in self._joins():
            self._why[left[0]] += [*self._why.pop(right[0]), self._reason(left, right)]

    def _joins(self) -> Iterator[Joined]:
        yield from self._linkage.joins(self._may_join)
        told_twice = (
            (-each, pair)
            for pair, each in self._known.items()
            if each >= self._model.alike and (self._in_one_sentence(pair) or self._is_blow(pair))
        )
        for _, pair in sorted(told_twice):
            least = _APART if self._is_outcome(pair) or self._is_blow(pair) else _BOUND
            yield from self._linkage.bind(pair, self._may_join, least=least)

    def _both(self, pair: Pair) -> tuple[Profile, Profile]:
        return self._profiles[pair[0]], self._profiles[pair[1]]

    def _like(self, pair: Pair) -> bool:
        return like_acts(*self._both(pair)) or relation(*self._both(pair)) is not None

    def _is_blow(self, pair: Pair) -> bool:
        return is_one_blow(*self._both(pair))

    def _is_outcome(self, pair: Pair) -> bool:
        return is_outcome(*self._both(pair))

    def _of_one_act(self, pair: Pair) -> bool:
        return outcomes_of_one(*self._both(pair))

    def _in_one_sentence(self, pair: Pair) -> bool:
        return self._sentence(pair[0]) == self._sentence(pair[1])

    def _sentence(self, index: int) -> tuple[str, int]:
        mention = self._profiles[index].mention
        return mention.article, mention.start

    def clusters(self) -> list[tuple[list[int], list[str]]]:
        """List the members of each cluster, sorted, and how they came together."""
        members = {name: list(each) for name, each in self._linkage.members.items()}
        of = {index: name for name, each in members.items() for index in each}
        for noun, telling in self._rides.items():
            members[of[telling]] += members.pop(noun)
            act, told = (self._profiles[index].mention for index in (noun, telling))
            self._why[of[telling]].append(f"{act.lemma!r} in {act.article} names {told.lemma!r}")
        return [(sorted(each), self._why[name]) for name, each in members.items()]

    def date(self, members: Sequence[int]) -> Edtf | None:
        """Give the date of a cluster."""
        return best_date(self._profiles[index].mention for index in members)

    def _weigh_sentences(self, odds: dict[Pair, float]) -> None:
        """Set what counts for and against two mentions of one sentence."""
        sentences: dict[tuple[str, int], list[int]] = defaultdict(list)
        for index in range(len(self._profiles)):
            sentences[self._sentence(index)].append(index)
        for indexes in sentences.values():
            for pair in combinations(indexes, 2):
                if not self._rides.keys().isdisjoint(pair):
                    continue
                if self._is_outcome(pair) or self._of_one_act(pair):
                    odds[pair] = _APART  # Their clusters are bound when both are whole.
                elif odds.get(pair, _APART) < 0:
                    odds[pair] = _TWO_IN_ONE_SENTENCE

    def _may_join(self, left: Sequence[int], right: Sequence[int]) -> bool:
        if self._are_other_news(left, right):
            return False
        few = FEW * len(left) * len(right)
        apart = 0
        for one, other in product(self._dated(left), self._dated(right)):
            if told_apart(one.mention, other.mention) and not dated_twice(one, other):
                apart += 1
                if apart > few or both_days(one.mention, other.mention):
                    return False
        return True

    def _are_other_news(self, left: Sequence[int], right: Sequence[int]) -> bool:
        """Say whether headlines of one tell what was no news when the other was, but for a few."""
        ones, others = ([self._profiles[n].mention for n in each] for each in (left, right))
        pairs = [(a, b) for a, b in product(ones, others) if a.headline or b.headline]
        apart = sum(is_other_news(*pair) for pair in pairs)
        return apart > FEW * len(pairs)

    def _dated(self, members: Sequence[int]) -> list[Profile]:
        """Give those members whose date words give."""
        profiles = (self._profiles[index] for index in members)
        return [each for each in profiles if each.mention.is_dated]

    def _reason(self, left: Sequence[int], right: Sequence[int]) -> str:
        pairs = ((min(one, other), max(one, other)) for one in left for other in right)
        likeliest = max(pairs, key=lambda pair: (self._known.get(pair, 0.0), pair))
        return _reason(*self._both(likeliest), self._known[likeliest])


def _alike(
    profiles: Sequence[Profile], stories: Stories, model: Model
) -> Iterator[tuple[Pair, float]]:
    for pair in sorted(candidate_pairs(profiles)):
        left, right = (profiles[index] for index in pair)
        story = stories.alike(left.mention.article, right.mention.article)
        likely = dates_agree(left.mention, right.mention) or dated_twice(left, right)
        likely = likely and not _is_of_others(left, right)
        likely = likely and not is_other_news(left.mention, right.mention)
        yield pair, round(likeness(left, right, story, model), 9) if likely else 0.0


def _is_of_others(left: Profile, right: Profile) -> bool:
    """Say whether an article tells one as news and another as long past: of others, or to others.

    `Roth won his match, … having won the cup in 1990`.
    """
    others = left.persons.isdisjoint(right.persons) or clash(left.patients, right.patients)
    return others and is_background(left.mention, right.mention)


def _log_odds(chance: float, alike: float) -> float:
    """Say what a chance speaks for or against one event, within bounds."""
    certain = min(max(chance, 1e-9), 1 - 1e-9)
    odds = math.log(certain / (1 - certain)) - math.log(alike / (1 - alike))
    return min(max(odds, _APART), _STRONGEST)


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
