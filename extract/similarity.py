"""How likely two mentions report the same event, from what they have in common.

In: two profiles and how alike their articles are. Out: a probability. How the predicates relate
decides which weights count: the same stem (`vote`, `voting`), near-synonyms (`vote`, `approve`),
kin (`kill`, `die`), or one act told inside the other (`strike`, `killed in a strike`). Mentions
whose predicates are unrelated are never compared. The weights are those of logistic regressions
fitted on the training topics of ECB+ (`python -m bench.coreference FOLDER --fit`), but for
`same_day` (ECB+ articles have no dates) and `inside` (rare there), which are set by hand.
"""

import math
from collections.abc import Mapping
from typing import Literal, NamedTuple

from extract.lexicon import sections
from extract.profile import USUAL, Profile, dot
from extract.stems import stem
from extract.when import days_apart, same_day

Relation = Literal["same", "near", "kin", "inside"]


class Weights(NamedTuple):
    """What each thing in common adds to the log-odds, in the order of `features`."""

    base: float
    participants: float
    words: float
    quote: float
    story: float
    story_squared: float
    story_and_words: float
    names: float
    agents: float
    patients: float
    same_lemma: float
    other_stems: float
    same_article: float
    rarity: float
    rarity_and_story: float
    places: float
    places_clash: float
    numbers: float
    numbers_clash: float
    one_sentence: float
    days_apart: float
    same_day: float


_VAGUE = frozenset(stem(word) for word in sections("common")["vague"])

WEIGHTS: Mapping[Relation, Weights] = {
    "same": Weights(
        -5.84,
        -0.26,
        2.25,
        1.32,
        14.72,
        -6.25,
        -2.54,
        0.67,
        -0.02,
        0.38,
        0.59,
        -0.64,
        0.43,
        0.39,
        -0.85,
        -0.02,
        -0.01,
        -0.36,
        -0.55,
        0,
        -0.4,
        1.5,
    ),
    "near": Weights(
        -3.83,
        1.31,
        5.79,
        -2.16,
        14.26,
        -8.43,
        -5.2,
        0.7,
        0.31,
        0.7,
        0,
        -0.9,
        0.11,
        0.01,
        -0.07,
        -0.15,
        0.29,
        0.09,
        -0.51,
        0,
        -0.4,
        1.5,
    ),
    "kin": Weights(
        -4.31,
        1.62,
        4.14,
        -4.36,
        5.16,
        -0.17,
        1.07,
        -0.89,
        0.71,
        -0.65,
        0,
        1.72,
        -5.79,
        -1.89,
        0.52,
        -0.39,
        -0.93,
        -2.17,
        0.3,
        0,
        -0.4,
        1.5,
    ),
    "inside": Weights(
        -4, 2, 3, 0, 1, 0, 0, 1.5, 1, 1, 0, 0, 0, 0, 0, 0.5, -1, 0, 0, 2.5, -0.4, 1.5
    ),
}


def relation(one: Profile, other: Profile) -> Relation | None:
    """Say how the predicates of two mentions relate; None where they cannot be one event."""
    if _speech_and_act(one, other) or _two_speakers(one, other):
        return None
    if _clash(one.named_agents, other.named_agents):
        return None
    apart = _others_did_it(one, other) or _only_a_word(one, other)
    if one.stems & other.stems and not apart:
        return "same"
    if one.groups & other.groups and not apart:
        return "near"
    if one.told & other.told or (
        (one.groups & other.told or other.groups & one.told) and not _in_one_sentence(one, other)
    ):
        return "inside"
    return "kin" if one.kinds & other.kinds and not apart and _shared(one, other) else None


def features(one: Profile, other: Profile, story: float) -> tuple[float, ...]:
    """Measure what two mentions have in common, in the order of `Weights`."""
    left, right = one.mention, other.mention
    words = dot(one.words, other.words)
    rarity = (one.rarity + other.rarity) / 2
    return (
        1.0,
        dot(one.participants, other.participants),
        words,
        dot(one.quote, other.quote),
        story,
        story * story,
        story * words,
        math.log1p(len(one.names & other.names)),
        float(bool(one.agents & other.agents)),
        float(bool(one.patients & other.patients)),
        float(left.lemma == right.lemma),
        float(len(one.stems ^ other.stems)),
        float(left.article == right.article),
        rarity,
        rarity * story,
        float(bool(one.places & other.places)),
        float(_clash(one.places, other.places)),
        float(len(one.numbers & other.numbers)),
        float(_clash(one.numbers, other.numbers)),
        float(_in_one_sentence(one, other)),
        math.log1p(days_apart(left, right)),
        float(same_day(left, right)),
    )


def likeness(one: Profile, other: Profile, story: float) -> float:
    """Give the probability that both report the same event; 0 for unrelated predicates."""
    related = relation(one, other)
    if related is None or (related != "inside" and _in_one_sentence(one, other)):
        return 0.0
    found = zip(WEIGHTS[related], features(one, other, story), strict=True)
    return 1 / (1 + math.exp(-sum(weight * value for weight, value in found)))


def _in_one_sentence(one: Profile, other: Profile) -> bool:
    """Two predicates of one sentence tell of two events (in ECB+, nine times in ten)."""
    left, right = one.mention, other.mention
    return left.article == right.article and left.start < right.end and right.start < left.end


def _speech_and_act(one: Profile, other: Profile) -> bool:
    """A statement is no report of the act that it talks about."""
    left, right = one.mention, other.mention
    if (left.aspect == "statement") == (right.aspect == "statement"):
        return False
    speech, act = (one, other) if left.aspect == "statement" else (other, one)
    if speech.stems & act.stems or speech.groups & act.groups:
        return False
    return not (act.groups & speech.told and speech.agents & (act.agents | act.patients))


def _two_speakers(one: Profile, other: Profile) -> bool:
    both = one.mention.aspect == other.mention.aspect == "statement"
    return both and _clash(one.agents, other.agents)


def _others_did_it(one: Profile, other: Profile) -> bool:
    """Other agents and other patients make two acts."""
    patients = bool(one.patients) and bool(other.patients)
    shared = (one.patients & other.patients) - USUAL
    return _clash(one.agents, other.agents) and patients and not shared


def _only_a_word(one: Profile, other: Profile) -> bool:
    """Verbs that do for anything (`go`, `find`) say nothing alone: who or what must agree too."""
    if not one.stems | other.stems <= _VAGUE:
        return False
    return not _shared(one, other)


def _shared(one: Profile, other: Profile) -> bool:
    """Say whether a participant is the same, so far as words tell."""
    return bool((one.participants.keys() & other.participants.keys()) - USUAL) or bool(
        one.names & other.names
    )


def _clash(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one) and bool(other) and not one & other
