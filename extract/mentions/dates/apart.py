"""Which expressions date nothing that happened: an expression and its words in, yes or no out.

Some date a value or an event that another is set against (`compared.py`; `similar to the vote in
May`), tell how rare something is (`the worst since 2008`), tell of a thing which time it is for
(`released its third-quarter results`), or from when something holds (`effective Monday`).
"""

import re

from spacy.tokens import Span, Token

from extract.lexicon import VERBS
from extract.mentions.dates.compared import FAR, is_compared
from extract.mentions.dates.lookback import is_of_rank
from extract.mentions.dates.things import is_what_for
from extract.mentions.syntax.clauses import (
    SUBJECTS,
    child,
    children,
    is_verb,
    lemma_of,
    tense_of,
)
from extract.nlp import text_of
from extract.timex import Timex
from records.edtf import Edtf

_BARE_DAY = re.compile(
    r"(?:on )?(?:the|that) (?:same )?(?:day|night|morning|afternoon|evening|week|month|year)"
)
_BEST_OF = re.compile(r"\b(?:year|season|decade|century)$")
_AMONG = re.compile(
    r"\bincluding\s(?:(?:most\s)?(?:\w+ly\s))?(?:(?:the|an?|its|his|her|their)\s)?$"
)
_BESIDE_THEN = re.compile(r"\b(?:post|pre)[-–]$", re.IGNORECASE)  # `post-9/11 levels`
_YEAR = re.compile(r"\d{4}")
_SPENDS = {"spend", "celebrate", "mark", "observe", "begin", "start", "end", "finish", "make"}
"""What is done to a time is done then: `ended 2004 with a profit`."""
_NEAR = 9
"""Words at most between `the worst` and `since`."""
_NOUNS = {"NOUN", "PROPN", "PRON"}
_RARE = {"first", "seen", "unseen"}
"""Beside superlatives: `the first in a year`, `levels not seen since May`."""
_ABOUT = 3
"""Words before a length: `in more than ten years`."""
_MANY_YEARS = re.compile(r"\b(?:years|months|decades|weeks|generations?|century)$")
_ALIKE = {
    "identical",
    "similar",
    "equal",
    "equivalent",
    "comparable",
    "akin",
    "compared",
    "comparison",
    "contrast",
    "relative",
    "unlike",
    "excluding",
}
"""What sets one thing beside another, which is of another time: `identical to the vote in May`."""
_CAUSES = {"due", "owing", "because"}
"""Why, and not when: `opened early due to the Easter holiday`."""
_INSTEAD = {"instead", "rather"}
"""What was not so: `was told of a raid on Saturday instead of Friday`."""
_HOLDS = {"starting", "beginning"}
"""From when what was done holds, whenever it was done: `issued an order, effective Monday`."""


def is_apart(timex: Timex, span: Span, edtf: Edtf | None) -> bool:
    """Say whether an expression is of something else than what happened."""
    return (
        _is_of_another(timex, span.root)
        or is_compared(timex, span)
        or _AMONG.search(text_of(span.doc), max(0, timex.start - FAR), timex.start) is not None
        or ranks(span)
        or is_what_for(span.root, edtf)
        or _is_in_name(timex, span)
        or _BESIDE_THEN.search(text_of(span.doc), max(0, timex.start - 5), timex.start) is not None
        or is_of_rank(span)
        or _is_object(timex, span.root)
    )


def sets_apart(token: Token) -> bool:
    """Say whether a word keeps what is said under it to itself: `similar to`, `due to`."""
    if token.lower_ in _HOLDS:
        if is_verb(token.head) and tense_of(token.head) == "future":
            return False  # `will be sold starting Monday`
        return token.dep_ in {"advcl", "prep"} and child(token, "dobj") is None
    if token.dep_ == "prep" and child(token, "advmod") is not None:
        return any(one.lower_ in _INSTEAD for one in children(token, "advmod"))
    if token.lower_ in _CAUSES and token.dep_ == "prep":
        return token.nbor().lower_ in {"to", "of"}
    return token.lower_ in _ALIKE or token.lower_ == "effective"


def _is_of_another(timex: Timex, root: Token) -> bool:
    """Say whether a day is told by its event: `the day that he died`, `the morning of the vote`."""
    told = any(one.dep_ == "relcl" or one.lower_ == "of" for one in root.children)
    told = told or (root.dep_ == "npadvmod" and _opens_clause(root.head, timex))
    return told and _BARE_DAY.fullmatch(timex.text.lower()) is not None


def _opens_clause(verb: Token, timex: Timex) -> bool:
    """Say whether a time opens a clause that tells it: `The same day he left, the port shut`."""
    if not is_verb(verb) or timex.start != verb.left_edge.idx:
        return False
    loose = children(verb, "conj") if child(verb, "cc") is None else ()  # as the parser joins two
    if any(child(one, *SUBJECTS) is not None for one in loose):
        return True
    said = verb.dep_ == "ccomp" and lemma_of(verb.head) in VERBS["report"]
    return verb.dep_ in {"advcl", "ccomp"} and verb.i < verb.head.i and not said


def ranks(span: Span) -> bool:
    """Say whether it only tells how rare something is: `the worst since 2008`, `in ten years`.

    So does `the year's best album`.
    """
    if span.root.dep_ == "poss" and _BEST_OF.search(span.text.removesuffix("'s")):
        return any(one.tag_ == "JJS" for one in span.root.head.children)
    first = next((one for one in reversed(span.doc[: span.start + 1]) if one.tag_ == "IN"), span[0])
    between = span.doc[first.i + 1 : span.start]
    near = len(between) <= _ABOUT and not any(one.pos_ in _NOUNS for one in between)
    if not near or first.lower_ not in {"since", "in", "for"}:
        return False
    if first.lower_ != "since" and not _MANY_YEARS.search(span.text):
        return False
    for one in reversed(span.doc[max(span.sent.start, first.i - _NEAR) : first.i]):
        if one.tag_ in {"JJS", "RBS"} or one.lower_ in _RARE:
            return True
        if one.is_punct or one.tag_ in {"VBD", "VBZ", "VBP"}:
            return False  # `the biggest port, it has been shut since May`
    return False


def _is_in_name(timex: Timex, span: Span) -> bool:
    """Say whether a year closes a name: `signed up for the Harbour Race 2005`."""
    if not _YEAR.fullmatch(timex.text) or span.start == span.sent.start:
        return False
    before = span[0].nbor(-1)
    return before.pos_ == "PROPN" and before.i > span.sent.start and span.root.dep_ not in SUBJECTS


def _is_object(timex: Timex, time: Token) -> bool:
    """Say whether something was done to a time, not then: `called 2004 a success`."""
    kept = is_verb(time.head) and lemma_of(time.head) in _SPENDS
    named = _YEAR.fullmatch(timex.text) is not None or timex.rule == "holiday"
    return time.dep_ == "dobj" and named and not kept
