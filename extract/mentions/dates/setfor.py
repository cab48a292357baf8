"""Which day is that of what was called, set, put off or foreseen for it, and not of the saying.

`Called a vote for 3 July`, `delayed from Monday to 9 May`, `forecast a profit in 2005`: an
expression and a trigger in, yes or no out.
"""

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.mentions.dates.attach import Attached
from extract.mentions.dates.widths import is_wide
from extract.mentions.syntax.clauses import children, is_infinitive, is_passive, tense_of
from extract.mentions.syntax.predicates import Trigger
from extract.mentions.syntax.times import gives_until

GONE_BY = {"past", "pluperfect", "perfect"}
_SETS = {"call", "announce", "set", "fix", "plan", "order", "propose", "convene", "book", "arrange"}
_SETS |= {"cancel", "postpone", "reschedule", "suspend", "ground"}
_SETS |= {"register", "reserve", "prepare", "advertise", "request"}
"""Verbs of what is to be on a day that stands behind `for`."""
_SHIFTS = {"delay", "defer", "put off", "push back", "bring forward", "move", "shift", "postpone"}
UP_TO = {"until", "till"}
_FROM_TO = {"from", "to", *UP_TO}  # `delayed from Monday to 9 May`
_FORESEES = {"forecast", "predict", "project", "estimate", "expect", "anticipate", "foresee"}


def is_for_later(one: Attached, trigger: Trigger) -> bool:
    """Say whether a day is that of what was called or set for it: `called a vote for 3 July`.

    So is that by which something is promised: `promised a vote by May`, and that up to which
    something is meant, or somebody has time: `a decision to extend it until May`.
    """
    verb = trigger.verb
    if verb is not None and trigger.lemma in _SETS | _SHIFTS and _is_whose_day(one, trigger.head):
        return True
    if verb is None or one.timex.start < verb.idx:
        return False
    given = any(map(gives_until, trigger.head.children))
    extends = trigger.lemma in {"extend", "prolong"}  # `is extending it until May`
    if one.preposition in UP_TO and (is_infinitive(trigger.head) or given or extends):
        return True
    if one.preposition == "from" and trigger.lemma in _SETS:
        return True  # `is proposed from 2010`
    if trigger.lemma in _SHIFTS and one.edtf is not None:
        return one.preposition in _FROM_TO or one.edtf.shape == "interval"
    if tense_of(verb) not in GONE_BY:
        return False
    promised = one.preposition == "by" and trigger.lemma in VERBS["plan"]
    return promised or (one.preposition == "for" and trigger.lemma in _SETS)


def _is_whose_day(one: Attached, verb: Token) -> bool:
    """Say whether it is the day of what was set or put off: `canceled its Saturday concert`."""
    span = verb.doc.char_span(one.timex.start, one.timex.end, alignment_mode="expand")
    root = span.root if span is not None else verb
    part = root.dep_ in {"poss", "compound", "nmod", "nummod", "amod"}
    return part and any(root.head == thing for thing in children(verb, "dobj", "nsubjpass"))


def is_foreseen(one: Attached, trigger: Trigger) -> bool:
    """Say whether a month or more is that of what is foreseen: `forecast a profit in 2005`."""
    verb = trigger.verb
    if verb is None or trigger.lemma not in _FORESEES or is_passive(verb) or one.edtf is None:
        return False
    return is_wide(one.edtf) and one.timex.start > verb.idx
