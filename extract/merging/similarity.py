"""How likely two mentions report the same event, from what they have in common.

In: two profiles and how alike their articles are. Out: a probability. How the predicates relate
decides which weights count: the same stem (`vote`, `voting`), near-synonyms (`vote`, `approve`),
kin (`kill`, `die`), or one act told inside the other (`strike`, `killed in a strike`). Mentions
whose predicates are unrelated are never compared. How much each thing counts is in `weights`.
"""

import math
from collections.abc import Mapping, Sequence

from extract.lexicon.spelling import clash
from extract.mention import Mention
from extract.merging.acts import PARTICLES
from extract.merging.bars import (
    alike_beside,
    are_two,
    are_two_acts,
    in_one_sentence,
    only_a_word,
    others_did_it,
    shared,
)
from extract.merging.deaths import same_dead, toll
from extract.merging.once import is_once_a_day, is_once_a_week, is_one_blow, lasts
from extract.merging.profile import Profile, dot
from extract.merging.retold import is_retold
from extract.merging.weights import Features, Model, Relation
from extract.merging.when import days_apart, next_day, same_day, same_day_of_year, same_time

_ONE_OUTCOME = frozenset({"death"})
"""Kinds whose predicates all tell one outcome, so that nobody need be named by both."""
_TWO_SIDES = frozenset({"death", "appointment", "diplomacy"})
"""Kinds whose predicates tell one event from two sides: `left` and `was replaced`, `called` and
`talked`. The steps of a case (`charge`, `convict`), the acts of a war and what a disaster does are
an event each."""
_ONCE = 0.97
"""What speaks for one event where both tell the death of one named person."""
_ITS_OUTCOME = 0.9
"""Where one of two in a sentence tells what came of the other."""
_ONCE_A_DAY = 0.9
"""Where two articles tell one act of one named person, each giving the same day in words."""
_LASTS = 0.9
"""Where both tell of what one body does to another for weeks."""
_RETOLD = 0.9
"""Where an article tells its main event again soon after."""
_LEAD = 300
"""So many characters of an article tell its news; how far behind them something stands is one."""
_LINE = 100


def relation(one: Profile, other: Profile) -> Relation | None:
    """Say how the predicates of two mentions relate; None where they cannot be one event."""
    if are_two(one, other):
        return None
    apart = others_did_it(one, other)
    if (one.stems & other.stems) - PARTICLES and not apart:
        return "same"
    if one.groups & other.groups and not apart:
        return "near"
    if is_outcome(one, other) or same_dead(one.dead, other.dead):
        return "inside"
    if one.told & other.told or (
        (one.groups & other.told or other.groups & one.told) and not in_one_sentence(one, other)
    ):
        return "inside"
    return "kin" if not apart and _kin(one, other) else None


def _kin(one: Profile, other: Profile) -> bool:
    """Say whether the predicates are of one kind, and somebody is in both, as far as is told."""
    kin = one.kinds & other.kinds
    two_dead = one.dead and other.dead and not same_dead(one.dead, other.dead)
    if kin & _ONE_OUTCOME and not two_dead and not clash(one.places, other.places):
        return True
    return (bool(kin & _TWO_SIDES) and shared(one, other)) or is_one_blow(one, other)


def features(one: Profile, other: Profile, story: float) -> Features:
    """Measure what two mentions have in common."""
    left, right = one.mention, other.mention
    words = dot(one.words, other.words)
    rarity = (one.rarity + other.rarity) / 2
    common = shared(one, other)
    # An article tells many things of its day in like words: `fans rallied`, `workers protested`.
    day_tells = common or left.article != right.article or not one.stems.isdisjoint(other.stems)
    return Features(
        base=1.0,
        participants=dot(one.participants, other.participants),
        words=words,
        quote=dot(one.quote, other.quote),
        story=story,
        story_squared=story * story,
        story_and_words=story * words,
        names=math.log1p(len(one.names & other.names)),
        agents=float(bool(one.agents & other.agents)),
        patients=float(bool(one.patients & other.patients)),
        same_lemma=float(left.lemma == right.lemma),
        other_stems=float(len(one.stems ^ other.stems)),
        same_article=float(left.article == right.article),
        rarity=rarity,
        rarity_and_story=rarity * story,
        places=float(bool(one.places & other.places)),
        places_clash=float(clash(one.places, other.places)),
        numbers=float(len(one.numbers & other.numbers)),
        numbers_clash=float(clash(one.numbers, other.numbers)),
        one_sentence=float(in_one_sentence(one, other)),
        days_apart=math.log1p(days_apart(left, right)),
        same_day=float(day_tells and same_day(left, right)),
        names_clash=float(clash(one.named_agents, other.named_agents)),
        only_a_word=float(only_a_word(one, other)),
        persons_clash=float(clash(one.persons, other.persons)),
        shared=float(common),
        statement=float(left.aspect == "statement"),
        told_late=_depth(left) + _depth(right),
        one_sense=len(one.groups & other.groups) / (len(one.groups | other.groups) or 1),
        same_time=float(day_tells and same_time(left, right)),
    )


def _depth(mention: Mention) -> float:
    """Say how far into the article it stands: the first lines tell the news, what follows more."""
    return math.log1p(min(mention.start, _LEAD) / _LINE)


def likeness(one: Profile, other: Profile, story: float, model: Model) -> float:
    """Give the probability that both report the same event; 0 for unrelated predicates."""
    related = relation(one, other)
    if related is None or (related != "inside" and are_two_acts(one, other)):
        return 0.0
    alone = model.near_alone or is_retold(one, other)
    if related == "near" and not (alone or alike_beside(one, other)):
        return 0.0
    found = zip(model.weights[related], features(one, other, story), strict=True)
    alike = 1 / (1 + math.exp(-sum(weight * value for weight, value in found)))
    return max(alike, by_rule(one, other, related))


def by_rule(one: Profile, other: Profile, related: Relation) -> float:
    """Give the probability that a rule knows, whatever else they have in common; else 0."""
    if same_dead(one.dead, other.dead):
        return _ONCE
    if is_outcome(one, other):
        return _ITS_OUTCOME
    if is_one_blow(one, other):
        return _ONCE_A_DAY
    if related not in ("same", "near"):
        return 0.0
    if is_retold(one, other):
        return _RETOLD
    if lasts(one, other):
        return _LASTS
    return _ONCE_A_DAY if is_once_a_day(one, other) or is_once_a_week(one, other) else 0.0


def like_acts(one: Profile, other: Profile) -> bool:
    """Say whether the predicates alone could tell one act."""
    return not one.stems.isdisjoint(other.stems) or not one.groups.isdisjoint(other.groups)


def is_outcome(one: Profile, other: Profile) -> bool:
    """Say whether one of two in a sentence tells what came of the other."""
    left, right = one.mention, other.mention
    return left.article == right.article and (
        left.trigger_start in other.outcome_of or right.trigger_start in one.outcome_of
    )


def outcomes_of_one(one: Profile, other: Profile) -> bool:
    """Say whether two of a sentence tell what came of one act: `killed`, `wounded` by a blast."""
    return in_one_sentence(one, other) and not one.outcome_of.isdisjoint(other.outcome_of)


def dated_twice(one: Profile, other: Profile) -> bool:
    """Say whether two articles date one act to two days in a row: sources that disagree.

    Only a death is surely one: that of a named person, or of so many that the number tells.
    Strikes and talks come every day. Nobody dies on the same day of two years: a page that was
    changed later than it says reads `died 8 October` as of the year before.
    """
    left, right = one.mention, other.mention
    if left.article == right.article:
        return False
    a_person = same_dead(one.dead, other.dead)
    if next_day(left, right):
        return a_person or not toll(left).isdisjoint(toll(right))
    return a_person and same_day_of_year(left, right)


def riding(profiles: Sequence[Profile]) -> Mapping[int, int]:
    """Give the nouns that only name the act of another telling, and that: `killed in a strike`."""
    at = {(each.mention.article, each.mention.trigger_start): n for n, each in enumerate(profiles)}
    rides: dict[int, int] = {}
    for index, each in enumerate(profiles):
        for start in each.named_in:
            rides.setdefault(at[each.mention.article, start], index)
    return {noun: telling for noun, telling in rides.items() if telling not in rides}
