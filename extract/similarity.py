"""How likely two mentions report the same event, from what they have in common.

In: two profiles. Out: a probability, and the reasons in words. How the predicates relate decides
which weights count: the same stem (`vote`, `voting`), near-synonyms (`vote`, `approve`), or one
predicate found in the other's clause (`strike`, `killed in a strike`). Mentions whose predicates
are unrelated are never compared. The weights are those of logistic regressions fitted on the
training topics of ECB+ (`bench/coreference.py --fit`).
"""

import math
from collections.abc import Mapping
from typing import Literal, NamedTuple

from extract.profile import Profile, dot
from extract.when import same_day

Relation = Literal["same", "near", "inside"]


class Weights(NamedTuple):
    """What each thing in common adds to the log-odds."""

    base: float
    participants: float
    words: float
    quote: float
    article: float
    names: float
    roles: float
    clash: float
    same_article: float
    same_sentence: float
    same_day: float


WEIGHTS: Mapping[Relation, Weights] = {
    "same": Weights(-4.0, 0.5, 0.5, 2.5, 11.0, 0.1, 0.4, -0.3, -6.0, -5.0, 2.5),
    "near": Weights(-4.0, 1.9, 3.0, -1.0, 8.0, 0.3, 0.3, -0.3, -4.5, -3.0, 2.5),
    "inside": Weights(-5.0, 1.5, 3.0, -1.0, 2.0, 1.0, 0.6, -0.3, 0.0, -1.4, 2.5),
}


def relation(one: Profile, other: Profile) -> Relation | None:
    """Say how the predicates of two mentions relate; None where they cannot be one event."""
    if _speech_and_act(one, other) or _two_speakers(one, other):
        return None
    if one.stems & other.stems:
        return "same"
    if one.groups & other.groups:
        return "near"
    if one.groups & other.told or other.groups & one.told or one.told & other.told:
        return "inside"
    return None


def _speech_and_act(one: Profile, other: Profile) -> bool:
    """A statement is no report of the act that it talks about."""
    left, right = one.mention, other.mention
    if (left.aspect == "statement") == (right.aspect == "statement"):
        return False
    speech, act = (one, other) if left.aspect == "statement" else (other, one)
    if speech.stems & act.stems or speech.groups & act.groups:
        return False
    return not (act.groups & speech.told and _share(speech.agents, act.agents | act.patients))


def _two_speakers(one: Profile, other: Profile) -> bool:
    both = one.mention.aspect == other.mention.aspect == "statement"
    return both and _clash(one.agents, other.agents)


def features(one: Profile, other: Profile) -> tuple[float, ...]:
    """Measure what two mentions have in common, in the order of `Weights`."""
    left, right = one.mention, other.mention
    return (
        1.0,
        dot(one.participants, other.participants),
        dot(one.words, other.words),
        dot(one.quote, other.quote),
        dot(one.article, other.article),
        math.log1p(len(one.names & other.names)),
        float(bool(one.agents & other.agents)) + float(bool(one.patients & other.patients)),
        float(_clash(one.agents, other.agents)) + float(_clash(one.patients, other.patients)),
        float(left.article == right.article),
        float(left.article == right.article and left.start < right.end and right.start < left.end),
        float(same_day(left, right)),
    )


def likeness(one: Profile, other: Profile) -> float:
    """Give the probability that both report the same event; 0 for unrelated predicates."""
    related = relation(one, other)
    if related is None:
        return 0.0
    found = zip(WEIGHTS[related], features(one, other), strict=True)
    odds = sum(weight * value for weight, value in found)
    return 1 / (1 + math.exp(-odds))


def _share(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one & other)


def _clash(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one) and bool(other) and not one & other
