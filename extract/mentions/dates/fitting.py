"""Which of the expressions about an event is its date: expressions and a trigger in, one out.

What cannot be meant falls away: a day to come on what is over, a stretch of time on a saying. Of
the rest the finer is taken, then the nearer to the event's word; but what opens the sentence
speaks for all of it (`Last week X did, with Y following suit yesterday`), and what stands in
brackets says again what was said (`at noon on Saturday (Friday, UTC)`).
"""

import re
from bisect import bisect
from collections.abc import Sequence

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.mentions.dates.attach import AS_OF, Attached
from extract.mentions.dates.lookback import is_left_behind, is_looked_at, is_occasion
from extract.mentions.dates.setfor import GONE_BY, is_for_later, is_foreseen
from extract.mentions.dates.timelinks import OF_A_DEED
from extract.mentions.dates.widths import is_wide, width_of
from extract.mentions.syntax.clauses import (
    child,
    children,
    is_passive,
    is_verb,
    lemma_of,
    subject_of,
    tense_of,
)
from extract.mentions.syntax.predicates import Trigger, is_event_noun
from extract.nlp import text_of
from extract.timex import Published

BOUND = {"before", "after", "since", "by", "until", "till", "prior"}
_HOUR = re.compile(r"\d|\b(?:midnight|noon|midday)\b", re.IGNORECASE)
_LEADS = {"ADP", "ADV", "CCONJ", "PUNCT", "DET"}
_FOR_ITSELF = {AS_OF, "throughout"}
_IN_CASE = frozenset(
    "arrest detain jail imprison sentence extradite question sue testify settle settlement pay "
    "award close reopen investigate dismiss drop reject approve file".split()
)
"""What is done in a case, long after what it is about: `paid $2 million in the 2019 crash`."""
_CASES = frozenset(
    "accident assault attack beating blast bombing case collapse crash death derailment disaster "
    "disappearance explosion fire heist kidnapping killing lawsuit leak massacre murder rape "
    "robbery scandal shooting slaying spill stabbing suit theft".split()
)
_SEASON = 80
"""Days of a season, of a quarter or of more."""
_GRAINS = (0, 3, 7, 31, 93, 366)
"""Days up to which a day, some days, a week, a month, a season and a year are wide."""
_UP_TO_NOW = re.compile(
    r"\b(?:the past (?:year|month|decade)"
    r"|(?:past|last|previous|recent) (?:\S+ )?(?:year|month|decade)s|fiscal)\b",
    re.IGNORECASE,
)
"""`In the past year`, `the last two months`, of which somebody tells at one moment."""


def is_for_itself(one: Attached) -> bool:
    """Say whether a date says nothing of the clauses around: `as of Monday`, `throughout 2019`."""
    return one.preposition in _FOR_ITSELF


def says_which(one: Attached) -> bool:
    """Say whether a day tells which thing is meant: `went out in [Thursday's] second round`."""
    doc = one.host.doc
    span = doc.char_span(one.timex.start, one.timex.end, alignment_mode="expand")
    root = span.root if span is not None else one.host
    part = root.dep_ in {"poss", "compound", "nmod", "nummod", "amod"}
    return part and root.head.pos_ == "NOUN"


def is_of_case(one: Attached, trigger: Trigger) -> bool:
    """Say whether it is of what a case is about: `arrested in the 2021 killing`, if long ago."""
    about = one.host.lemma_.lower() in _CASES and one.host.dep_ == "pobj"
    inside = about and one.host.head.lower_ == "in" and says_which(one)
    return inside and trigger.lemma in _IN_CASE and one.edtf is not None and is_wide(one.edtf)


def fits(one: Attached, trigger: Trigger, published: Published | None) -> bool:
    """Say whether an expression can be the event's date."""
    apart = is_for_later(one, trigger) or _is_of_what_was_said(one, trigger)
    apart = apart or _says_which(one, trigger, published) or is_foreseen(one, trigger)
    apart = apart or _is_of_charge(one, trigger) or is_left_behind(trigger.head, one.timex.start)
    apart = apart or is_looked_at(trigger.lemma, one.host, one.edtf, published)
    late = _is_too_late(one, trigger, published)
    return not (apart or late or _is_of_a_deed(one, trigger, published))


def best(found: Sequence[Attached], trigger: Trigger) -> Attached | None:
    """Choose among several: the more precise, then the nearer; but first what opens all."""
    usable = [one for one in found if one.edtf is not None and not _is_misplaced(one, trigger)]
    chosen = min(usable, key=lambda one: _rank(one, trigger), default=None)
    if chosen is None or is_ahead(chosen):
        return chosen
    return next(filter(_opens, usable), chosen)


def _rank(one: Attached, trigger: Trigger) -> tuple[int, int, int, int]:
    bound = int(one.preposition in BOUND)
    assert one.edtf is not None
    width = bisect(_GRAINS, width_of(one.edtf))
    return (bound, _is_in_brackets(one), width, abs(one.timex.start - trigger.head.idx))


def _is_in_brackets(one: Attached) -> bool:
    before = text_of(one.host.doc)[one.host.sent.start_char : one.timex.start]
    return before.count("(") > before.count(")")


def _opens(one: Attached) -> bool:
    """Say whether a day opens its clause, with nothing but a preposition before it.

    Not `Despite a storm on Sunday`; an hour opens no more than what happened at it.
    """
    if not is_ahead(one) or one.preposition in BOUND | _FOR_ITSELF or is_hour(one):
        return False
    before = [token for token in one.host.sent if token.idx < one.timex.start]
    return all(token.pos_ in _LEADS for token in before)


def is_ahead(one: Attached) -> bool:
    """Say whether an expression stands before the subject of a clause that has a tense."""
    if not is_verb(one.host) or tense_of(one.host) == "none":
        return False
    subject = child(one.host, "nsubj", "nsubjpass")
    return subject is not None and one.timex.start < subject.left_edge.idx


def is_hour(one: Attached) -> bool:
    """Say whether it is an hour of the day: `6 am`, `midnight on Monday`."""
    return one.timex.type == "TIME" and _HOUR.search(one.timex.text) is not None


def _is_too_late(one: Attached, trigger: Trigger, published: Published | None) -> bool:
    """Say whether a day after publication is put on what is told in a past tense, or going on."""
    verb = _tensed(trigger.verb) if trigger.verb is not None else None
    if verb is None:
        return False
    asked = lemma_of(verb) in VERBS["report"] and one.host.dep_ == "xcomp"
    asked = asked and tense_of(verb) != "future"  # `is asking Peru to cut its fees by 2030`
    going = tense_of(verb) == "present" and verb.tag_ == "VBG" and one.preposition == "by"
    if not (tense_of(verb) in GONE_BY or going or asked or _to_have(verb)):
        return False  # `is building ten by 2030` counts as what is gone by: it is done now
    day = one.edtf.earliest if one.edtf is not None else None
    return published is not None and day is not None and day > published.latest


def _tensed(verb: Token) -> Token:
    """Give the verb whose tense a participle shares: `fell on two cars, killing a nurse`."""
    joins = verb.dep_ == "advcl" and verb.tag_ == "VBG" and child(verb, "mark", "aux") is None
    head = verb.head
    return head if joins else verb


def _is_of_what_was_said(one: Attached, trigger: Trigger) -> bool:
    """Say whether a stretch is that of what is told: `reported ten deaths since 2015`."""
    says = trigger.lemma in VERBS["report"] and is_verb(trigger.head)
    wide = one.edtf is not None and one.edtf.shape == "interval" and is_wide(one.edtf)
    wide = wide or one.preposition in {"since", "throughout"}
    return says and (wide or _UP_TO_NOW.search(one.timex.text) is not None)


def _is_of_charge(one: Attached, trigger: Trigger) -> bool:
    """Say whether it is when something was done of which somebody is accused.

    `Accused him of insulting farmers in a 2018 post`.
    """
    if trigger.lemma not in OF_A_DEED or one.edtf is None or not is_wide(one.edtf):
        return False
    deeds = (each for of in children(trigger.head, "prep") for each in children(of, "pcomp"))
    return any(deed.idx < one.timex.start for deed in deeds)


def _says_which(one: Attached, trigger: Trigger, published: Published | None) -> bool:
    """Say whether a year tells which event is meant, not when: `the 2020 election`, in 2020."""
    if trigger.verb is not None or one.edtf is None or published is None:
        return False
    first, last = one.edtf.earliest, one.edtf.latest
    if first is None or last is None or width_of(one.edtf) < _SEASON:
        return False
    inside = trigger.head.left_edge.idx <= one.timex.start < trigger.head.idx
    return inside and first <= published.latest <= last


def _is_of_a_deed(one: Attached, trigger: Trigger, published: Published | None) -> bool:
    """Say whether a past day is another event's: `has been held over the raid [on Monday]`.

    The perfect takes no adverbial of a time that is over (Klein 1992, the present perfect puzzle).
    """
    verb, day = trigger.verb, one.edtf.latest if one.edtf is not None else None
    if verb is None or day is None or published is None:
        return False
    stands = tense_of(verb) == "present" and (
        lemma_of(verb) in OF_A_DEED or verb.tag_ == "VBG"  # `is accused of`, `is investigating`
    )
    if tense_of(verb) != "perfect" and not stands:
        return False
    over = day < published.earliest and one.preposition not in {"since", "by", "until"}
    going = stands and verb.tag_ == "VBG" and not is_passive(verb)  # `is reading mail of 2010`
    between = verb.doc[verb.i + 1 : one.host.sent.end]
    nouns = [t for t in between if is_event_noun(t) and t.idx < one.timex.start]
    of_noun = bool(nouns) and not is_occasion(nouns[-1], verb)
    of_noun = of_noun or any(_stands_before(one, t) for t in between)
    subject = subject_of(verb)
    inside = subject is not None and subject.left_edge.idx < one.timex.start < verb.idx
    return over and (of_noun or inside or going)


def _stands_before(one: Attached, noun: Token) -> bool:
    """Say whether a day is part of a noun phrase: `has ignored a [3 August] demand`."""
    described = children(noun, "nmod", "compound", "nummod", "amod")
    return noun.pos_ == "NOUN" and any(
        one.timex.start <= each.idx < one.timex.end for each in described
    )


def _to_have(verb: Token) -> bool:
    """Tell `is believed to have died`, which no auxiliary gives a tense."""
    return {"to", "have"} <= {one.lower_ for one in children(verb, "aux")}


def _is_misplaced(one: Attached, trigger: Trigger) -> bool:
    """Say whether `Dec. 27, when X happened` is wrongly read as the time of another clause."""
    return one.when and one.host not in trigger.tokens
