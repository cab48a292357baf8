"""Which mentions tell what came of an act told in the same sentence: `killed when rebels fired`.

In: mentions and their articles. Out: for each mention the places of the acts that it is the
outcome of. An editor wants one record of the two: the dead are a figure of the attack. Only where
the words between them link the two, and a day is said that both can have.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import permutations

from extract.lexicon import sections
from extract.lexicon.synonyms import groups_of
from extract.mention import Mention
from extract.merging.acts import telling
from extract.merging.when import dates_agree
from records.model import Article

_OUTCOMES = frozenset({"kill", "murder", "die", "injure", "destroy", "damage", "abduct"})
"""Groups of predicates that tell what an act did to people and things."""
_NEXT_CLAUSE = r"\b(?:while|but|who|which|that|said|when|after|as)\b"
_WHEN = re.compile(
    rf"(?:(?!{_NEXT_CLAUSE})[^;.])*\b(?:in|when|after|during|as)\b(?: [\w'’-]+){{0,8}} "
)
"""Between the outcome and the act: `killed and five wounded on Saturday when the troops fired`."""
_AND = re.compile(r"[^;.,]{0,45} and (?:(?:[\w'’-]+ ){1,5})?")
"""Between the act and its outcome: `shot three mourners and injured 20`, `and 40 people died`."""
_IN_ACT = re.compile(r"(?: [\w’'-]+){0,3} (?:in|by|during) (?:(?!that|which|when)[^\s.,;:]+ ){0,5}")
"""Between the outcome and the noun for its act: `killed 40 people in an air strike`."""
_IN_WHICH = re.compile(
    r"(?:(?!\b(?:but|said|when|who)\b)[^;.–—]){0,60}"
    r"\b(?:(?:in|during) which(?: [^\s;.]+){0,12}|(?:that|which)(?: (?:has|had|have|also)){0,2}) $"
)
"""Between the act and its outcome: `the raid on the camp, in which 40 people were killed`."""
_TOLD_IN = sections("told_in")


def outcomes_of(
    mentions: Sequence[Mention], articles: Mapping[str, Article]
) -> list[frozenset[int]]:
    """Give for each mention where the acts stand that it tells the outcome of."""
    found: dict[Mention, set[int]] = defaultdict(set)
    for article, told in _sentences(mentions):
        text = articles[article].text
        for outcome, act in permutations(told, 2):
            if _is_outcome(outcome, act, text) and _linked(outcome, act, text):
                found[outcome].add(act.trigger_start)
        for first, then in permutations(told, 2):  # `, killing two and injuring five`
            if _two_outcomes(first, then, text) and (first in found or _on_one_day(first, then)):
                found[then] |= found.get(first) or {first.trigger_start}
    return [frozenset(found[mention]) for mention in mentions]


def named_in(mentions: Sequence[Mention], articles: Mapping[str, Article]) -> list[frozenset[int]]:
    """Give for each mention where the noun stands in which it names its act: `killed in a strike`.

    The two are one telling, whatever else is told of either.
    """
    found: dict[Mention, set[int]] = defaultdict(set)
    for article, told in _sentences(mentions):
        text = articles[article].text
        for outcome, act in permutations(told, 2):
            between = outcome.trigger_end, act.trigger_start
            if not act.clause and _did(outcome, act, text) and _IN_ACT.fullmatch(text, *between):
                found[outcome].add(act.trigger_start)
    return [frozenset(found[mention]) for mention in mentions]


def with_day_of(mentions: Sequence[Mention], acts: Sequence[frozenset[int]]) -> list[Mention]:
    """Give what has no day of its own that of the noun: `killed in a strike on Monday`."""
    said = {(each.article, each.trigger_start): each.date for each in mentions if each.is_dated}
    days = [
        next((said[each.article, start] for start in starts if (each.article, start) in said), None)
        for each, starts in zip(mentions, acts, strict=True)
    ]
    return [
        replace(each, date=day) if day and not each.is_dated else each
        for each, day in zip(mentions, days, strict=True)
    ]


def _sentences(mentions: Sequence[Mention]) -> list[tuple[str, list[Mention]]]:
    """Give what each sentence tells, with its article."""
    found: dict[tuple[str, int], list[Mention]] = defaultdict(list)
    for mention in mentions:
        found[mention.article, mention.start].append(mention)
    return [(article, told) for (article, _), told in found.items()]


def _is_outcome(outcome: Mention, act: Mention, text: str) -> bool:
    return _did(outcome, act, text) and _on_one_day(outcome, act)


def _did(outcome: Mention, act: Mention, text: str) -> bool:
    """Say whether one tells what acts such as the other do to people and things."""
    outcomes, acts = _tells(outcome, text), _groups(act, text)
    tells = any(outcomes & words for each, words in _TOLD_IN.items() if each in acts)
    return tells and not acts & _OUTCOMES


def _two_outcomes(first: Mention, then: Mention, text: str) -> bool:
    """Say whether two tell what one act did: `two were killed on Monday and five injured`."""
    return bool(_tells(first, text) and _tells(then, text)) and _joined(first, then, text)


def _on_one_day(one: Mention, other: Mention) -> bool:
    said = [each.date for each in (one, other) if each.date and each.date.text]
    return any(each.edtf.exact_day for each in said) and dates_agree(one, other)


def _tells(mention: Mention, text: str) -> frozenset[str]:
    """Name what it tells to have been done to people or things."""
    return _groups(mention, text) & _OUTCOMES


def _groups(mention: Mention, text: str) -> frozenset[str]:
    return frozenset(group for lemma in telling(mention, text) for group in groups_of(lemma))


def _joined(first: Mention, then: Mention, text: str) -> bool:
    return bool(_AND.fullmatch(text, first.trigger_end, then.trigger_start))


def _linked(outcome: Mention, act: Mention, text: str) -> bool:
    if outcome.trigger_end <= act.trigger_start:
        return bool(_WHEN.fullmatch(text, outcome.trigger_end, act.trigger_start))
    if text.endswith("ing", 0, outcome.trigger_end):
        return text.endswith(", ", 0, outcome.trigger_start)
    if _IN_WHICH.fullmatch(text, act.trigger_end, outcome.trigger_start):
        return True
    return _joined(act, outcome, text)
