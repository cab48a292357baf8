"""Numbers and what they count: the words of a clause in, `at least 25` of `people killed` out.

A share (`6%`, `a third of the members`) and a sum of money (`€3bn`) count too: what they are a
share of, or what the sum was for. The value is written as the article writes it.
"""

from collections.abc import Container, Iterator, Mapping

from spacy.tokens import Span, Token

from extract.lexicon import NOUNS, VERBS
from extract.mention import MentionFigure
from extract.mentions.dates.timelinks import mark_of
from extract.mentions.facts.amounts import words_of, written
from extract.mentions.facts.countable import counted_by, part_of, share_of, what_of
from extract.mentions.facts.money import CURRENCY_WORDS, PERCENT, is_money, money, spent, was_before
from extract.mentions.facts.ranges import upper_bound, vote_of
from extract.mentions.facts.tallies import tally_of
from extract.mentions.syntax.below import has_word, under
from extract.mentions.syntax.clauses import SUBJECTS, child, children, is_passive, is_verb, lemma_of
from extract.mentions.syntax.predicates import is_event_noun
from extract.neighbours import after, before
from extract.timex.calendar.lexicon import CARDINALS

_WEIGHTS = set(
    "kilogram kilogramme kilo kg gram gramme milligram milligramme mg tonne ton ounce litre liter"
    " millilitre milliliter gallon".split()
)
_BEFALLS = VERBS["harm"] | VERBS["befall"]
NOTHING: Mapping[int, Token] = {}
_FRACTIONS = {"half", "third", "quarter", "fifth", "dozens", "scores"}
_FRACTIONS |= {"hundreds", "thousands", "millions"}


def figures_of(
    passage: Span,
    timed: Container[int] = (),
    event: Token | None = None,
    meant: Mapping[int, Token] = NOTHING,
) -> tuple[MentionFigure, ...]:
    """Find the figures of a passage that count something; dates, ages and names do not.

    `timed` are the tokens of dates: the `3` of `On 3 March police left` counts no police; `event`
    is the word that tells the event, whose own clause is counted wherever it stands; `meant` are
    the nouns that pronouns stand for: `it fell to 9%` tells of the rate.
    """
    others = (*_of_others(passage.root), *_described(passage, event or passage.root))
    beside = {token.i for verb in others for token in verb.subtree}
    counting = (token for token in passage if token.i not in timed and token.i not in beside)
    return tuple(dict.fromkeys(figure for token in counting for figure in _figure(token, meant)))


def _of_others(verb: Token) -> Iterator[Token]:
    """Give the verbs of clauses beside one that tell what others did: `and the navy saved 30`.

    Those that tell how else people came to harm go on: `two were killed and five wounded`.
    """
    joined = [one for one in children(verb, "conj", "advcl") if is_verb(one)]
    for one in joined:
        beside = one.dep_ == "conj" or mark_of(one) in {"while", "whereas"}
        harmed = {lemma_of(verb), lemma_of(one)} <= _BEFALLS and is_passive(one)
        if beside and not harmed and child(one, *SUBJECTS) is not None:
            yield one


def _described(passage: Span, event: Token) -> Iterator[Token]:
    """Give the clauses that describe who takes part: `Ada Alm, who bought the club for €1`.

    What they count is of another time, unless they tell the harm (`a blast that killed 12`) or
    what happened (`a crash in which a bus turned over, injuring 17`).
    """
    for one in passage:
        tells = lemma_of(one) in _BEFALLS or is_event_noun(one.head)
        own = one == event or one.is_ancestor(event)
        if one.dep_ == "relcl" and is_verb(one) and not (tells or own):
            yield one


def _figure(token: Token, meant: Mapping[int, Token]) -> Iterator[MentionFigure]:
    if token.lower_ in _FRACTIONS and child(token, "prep") is not None:
        yield from written(words_of(token.left_edge, token), part_of(token))
        return
    sum_of_money = is_money(token)
    if not (_is_number(token) or sum_of_money) or _is_time(token):
        return
    if vote := vote_of(token):
        yield from written(vote, "votes")
        return
    if _is_part(token) and not sum_of_money:
        return
    unit = after(token)
    if unit.lower_ in PERCENT and unit.i > token.i:
        if not was_before(unit):
            yield from written(words_of(token.left_edge, unit), share_of(unit, meant))
    elif sum_of_money:
        yield from money(token, meant)
    else:
        yield from _count(token, meant)


def _is_number(token: Token) -> bool:
    """Know a number, the one too that opens a sentence and is taken for an adjective."""
    taken = token.dep_ == "amod" and token.lower_ in CARDINALS
    alone = token.i == 0 or token.nbor(-1).head != token.head or token.nbor(-1).tag_ != "CD"
    dozen = token.dep_ == "nummod" and token.lower_ == "dozen" and alone  # not `two dozen`
    return token.tag_ == "CD" or taken or dozen


def _is_part(token: Token) -> bool:
    """Say whether a number is part of the one after it: the `20` of `20 to 30`, `two` million."""
    return token.dep_ in {"compound", "quantmod"} and token.head.tag_ == "CD"


def _is_time(token: Token) -> bool:
    """Say whether a number is of a date, a clock or a name: nothing that it counts follows."""
    named = token.ent_type_ in {"PERSON", "ORG", "ORDINAL", "GPE", "DATE", "TIME"}
    plain = token.dep_ == "nummod" and token.head.tag_ == "NNS" and token.head.i > token.i
    clock = ":" in token.text or token.head.lemma_.lower() in NOUNS["clock"] | {"age"}
    year = token.text.isdigit() and len(token.text) == 4 and token.text[:2] in {"19", "20"}
    return (named and (not plain or year)) or clock


def _count(token: Token, meant: Mapping[int, Token]) -> Iterator[MentionFigure]:
    unit = token.head
    pounds = unit.lower_ == "pounds" and has_word(unit, {"of"})
    if unit.lemma_.lower() in _WEIGHTS or pounds:
        yield from _weighed(token, unit)
        return
    counted = counted_by(token)
    if counted is None:
        yield from written(_value(token, token), tally_of(token))
        return
    if counted.lower_ in CURRENCY_WORDS and counted.i > token.i:
        yield from spent(token, counted, meant)
        return
    few = token.lower_ in {"one", "two"} and child(counted, "prep") is not None
    if counted.pos_ != "PRON" and not (few or _are_known(token, counted)):
        yield from written(_value(token, counted), what_of(token, counted))


def _are_known(number: Token, counted: Token) -> bool:
    """Say whether a few are told of who were named before: `the two sides met`.

    Those that came to harm are counted: `the two pilots were killed`.
    """
    small = number.lower_ in CARDINALS and not number.text.isdigit()
    verb = counted.head
    harmed = is_verb(verb) and lemma_of(verb) in _BEFALLS
    known = number.head == counted and has_word(counted, {"the", "these", "those"}, "det")
    return small and known and not harmed


def _weighed(token: Token, unit: Token) -> Iterator[MentionFigure]:
    """Write how much there is of something: `135 pounds of cocaine`."""
    what = next(under(unit, "of"), None)
    if what is not None and what.pos_ == "NOUN" and unit.i > token.i:
        yield from written(words_of(token.left_edge, unit), what.text)


def _value(token: Token, counted: Token) -> list[Token]:
    """Give the words of the number with what qualifies it: `at least`, `some`, `one in five`."""
    joint = before(token)
    if joint.lower_ == "in" and before(joint).tag_ == "CD":
        return words_of(before(joint), token)
    return words_of(token.left_edge, upper_bound(token))
