"""Find the pairs of mentions worth comparing, without comparing each with every other.

In: profiles. Out: pairs of indexes. Mentions meet under what they share: a stem or a group of
their predicates, who died, or the predicate of one in the clause of the other with a name. A
crowd under one key is split by names and by the days told, so that the work grows with the
number of mentions, not with its square.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import combinations

from extract.merging.profile import Profile

_CROWD = 150
"""Mentions under one key that are all compared with each other; more are split."""
Pair = tuple[int, int]


def candidate_pairs(profiles: Sequence[Profile]) -> Set[Pair]:
    """Give each pair (lower index first) that shares a key."""
    found: set[Pair] = set()
    for crowd in _by_predicate(profiles):
        parts = [crowd] if len(crowd) <= _CROWD else _split(crowd, profiles)
        for part in parts:
            found.update(combinations(part, 2))
    found.update(_inside(profiles))
    found.update(_outcomes(profiles))
    return found


def _by_predicate(profiles: Sequence[Profile]) -> Iterable[list[int]]:
    crowds: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, profile in enumerate(profiles):
        keys = {("stem", each) for each in profile.stems}
        keys |= {("group", each) for each in profile.groups}
        keys |= {("kind", each) for each in profile.kinds}
        keys |= {("dead", " ".join(sorted(name))) for name in profile.dead}
        for key in keys:
            crowds[key].append(index)
    return crowds.values()


def _split(crowd: Sequence[int], profiles: Sequence[Profile]) -> Iterable[list[int]]:
    """Split by rare words of the clause, then by day: one shared is enough to meet."""
    parts: dict[str, list[int]] = defaultdict(list)
    for index in crowd:
        profile = profiles[index]
        for key in {*profile.names, *profile.participants, *profile.words, *_days(profile)}:
            parts[key].append(index)
    return (part[: 4 * _CROWD] for part in parts.values() if len(part) < len(crowd) / 2)


def _days(profile: Profile) -> Iterator[str]:
    if profile.mention.date and profile.mention.date.edtf.exact_day:
        yield str(profile.mention.date.edtf.exact_day)


def _inside(profiles: Sequence[Profile]) -> Iterator[Pair]:
    """Pair a telling with the act it tells, or with another telling of it."""
    crowds: dict[tuple[str, str], tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for index, profile in enumerate(profiles):
        sentence = f"{profile.mention.article} {profile.mention.start}"
        for where in (*profile.names, sentence):
            for act in profile.groups:
                crowds[act, where][0].append(index)
            for act in profile.told:
                crowds[act, where][1].append(index)
    for acts, tellings in crowds.values():
        for one in tellings[:_CROWD]:
            for other in {*acts[:_CROWD], *tellings[:_CROWD]} - {one}:
                yield min(one, other), max(one, other)


def _outcomes(profiles: Sequence[Profile]) -> Iterator[Pair]:
    """Pair what came of an act with the act, where one sentence tells both."""
    at = {(each.mention.article, each.mention.trigger_start): n for n, each in enumerate(profiles)}
    for index, profile in enumerate(profiles):
        for start in profile.outcome_of:
            act = at[profile.mention.article, start]
            yield min(index, act), max(index, act)
