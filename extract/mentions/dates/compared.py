"""Which expressions only date a value or an event that another is set against: yes or no out.

`To 9% from 8% a year ago`, `more than in 1986`, `rose 28% from a year earlier`, `beat last year's
record`: what is told did not happen then.
"""

import re

from spacy.tokens import Span, Token

from extract.mentions.syntax.clauses import is_verb, lemma_of
from extract.mentions.syntax.predicates import is_event_noun
from extract.nlp import text_of
from extract.timex import Timex

_AMOUNT = (
    r"(?:about |around |nearly |almost |some |roughly |just |only |over |a )*"
    r"(?:US|C|A)?[$€£¥]? ?\d[\d.,]*"
    r"(?: ?(?:%|percent|per cent|percentage|points?|million|billion|trillion|m|bn|cents?|euros?"
    r"|dollars?|pounds?|yen|people|a share)(?!\w))*"
)
_CHANGE = r"(?:rise|fall|gain|loss|growth|drop|increase|decrease|decline|surge|slump|profit)"
# `more than the 5% in March`, `to 9%, more than 5% in March`, but `killed more than 50 in March`
_THAN = r"than(?: [^.;\d\s]+){1,4}?|(?<![a-z] more )(?<![a-z] less )(?<![a-z] fewer )than"
# What follows may also be said in other units: `from $1.69 billion, or $7.03 a share, a year ago`.
_COMPARED = re.compile(
    rf"\b(?:from(?: an?(?: \w+){{1,3}} of| (?:less|more|fewer) than)?|up on|down on|{_THAN}"
    rf"|(?:compared (?:with|to)|against|versus)[^.;\d]{{0,25}}?)"
    rf" {_AMOUNT}(?:,? or {_AMOUNT})?(?: {_CHANGE})?,?(?: in| for| at| during| over)?\s"
    r"(?:\d{4}[-–/])?$"
    r"|\bcompared (?:with|to) (?:\w+ ){0,3}$"
    # `more than in 1986`, but `no later than in May`
    r"|(?<!later )(?<!earlier )(?<!sooner )\bthan (?:in|on|at|during|for)\s$"
)
# `rose 28% from a year earlier`, `up 3 percent from the previous month`
_FROM = re.compile(r"\bfrom\s$")
_CHANGED_FROM = re.compile(r"(?:\d|%|percent|\bup|\bdown|\bunchanged)[^.;]{0,40}\bfrom\s$")
_UP_ON = re.compile(rf"\b(?:up|down) (?:by )?{_AMOUNT} (?:on|from)\s$")
_WHOLE = re.compile(r"\d{4}|the (?:month|quarter|year)")
_BEFORE_THEN = re.compile(r"\b(?:earlier|ago|before)$")
_ONE_BEFORE = re.compile(r"(?:last|the (?:previous|prior|preceding)) (?:year|month|week|quarter)")
_YEAR = re.compile(r"\d{4}")
FAR = 110
"""Characters before an expression in which it is set against another value."""
_AGAINST = {"from", "than", "against", "versus"}
_SOONER = {"later", "earlier", "sooner", "rather", "other"}
_AT = {"in", "on", "at", "during", "for"}
_POINTS = re.compile(r"(?:than )?(?:[A-Z]|last |that |the (?:previous|prior) |yesterday|\d{4}\b)")
"""How a time begins that is no length: `than Monday`, but `than a year ago`."""
_SURPASSES = {"beat", "break", "exceed", "match", "surpass", "top"}


def is_compared(timex: Timex, span: Span) -> bool:
    """Say whether it only dates a value that another is set against: `to 9% from 8% a year ago`."""
    before = text_of(span.doc)[max(0, timex.start - FAR) : timex.start]
    set_against = _COMPARED.search(before) is not None
    set_against = set_against or _is_measure(span)
    return set_against or _changed_from(timex.text, before) or _owns_compared(span.root)


def _is_measure(span: Span) -> bool:
    """Say whether it is when that was which another is measured by: `smaller than on Monday`.

    So it is of an event: `more powerful than the blast in Riga in 1945`. Not `killed more than 50
    in May`, which measures nothing.
    """
    start = span.sent.start
    than = next(
        (one for one in reversed(span.doc[start : span.start + 1]) if one.lower_ == "than"), None
    )
    if than is None or than.i == start or than.nbor(-1).lower_ in _SOONER:
        return False
    between = [one for one in span.doc[than.i + 1 : span.start] if one.lower_ not in _AT]
    if not between:
        return _POINTS.match(span.text) is not None
    parts = (one for one in between if is_verb(one) or one.is_punct)
    whole = all(one.text == "," and one.nbor(-1).pos_ == "PROPN" for one in parts)
    return whole and any(one.head == than and is_event_noun(one) for one in between)


def _changed_from(words: str, before: str) -> bool:
    """Say whether it is only what a value has changed from: `rose 28% from a year earlier`.

    So is the year of `up 10% on 2003`, but not the day of `up 1% on Monday`.
    """
    if _UP_ON.search(before):
        whole = _WHOLE.fullmatch(words) or _ONE_BEFORE.fullmatch(words)
        return bool(whole or _BEFORE_THEN.search(words))
    if _BEFORE_THEN.search(words):
        return _FROM.search(before) is not None
    return bool(_ONE_BEFORE.fullmatch(words) and _CHANGED_FROM.search(before))


def _owns_compared(time: Token) -> bool:
    """Say whether it is whose value another is set against: `rose to 9% from last year's 8%`.

    So is the record of `beat last year's record`, and a year owns what it names: `2005's products`.
    """
    value = time.head
    if time.dep_ != "poss":
        return False
    if is_verb(value.head) and value.dep_ == "dobj" and lemma_of(value.head) in _SURPASSES:
        return True
    owns = value.dep_ == "pobj"
    work = owns and value.pos_ == "PROPN"  # `her breakthrough in 1999's “The Ferry”`
    against = owns and value.head.lower_ in _AGAINST
    named = _YEAR.fullmatch(time.text) is not None
    return work or ((against or named) and not is_event_noun(value))
