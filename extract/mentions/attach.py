"""Which word a temporal expression is attached to: a parsed article and its timexes in.

Out: for each word, the expressions that modify it, with the preposition between (`before`,
`since`). A phrase hung on a plain noun (`parliament on Sunday approved`) is passed on to the
verb; inside a name (`2009 Polk Award`) it is passed to nothing.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from extract.labels import is_label
from extract.mentions.clauses import is_verb
from extract.mentions.predicates import is_event_noun
from extract.nlp import text_of
from extract.timex import Timex
from records.edtf import Edtf, EdtfError, parse_edtf

_BOUNDS = {"before", "after", "since", "by", "until", "till", "prior", "following", "from"}
_COUNTS = {"before", "after"}
_BARE_DAY = re.compile(
    r"(?:on )?(?:the|that) (?:same )?(?:day|night|morning|afternoon|evening|week)"
)
_AMOUNT = (
    r"(?:about |around |nearly |almost |some |roughly |just |only |over |a )*"
    r"(?:US|C|A)?[$€£¥]? ?\d[\d.,]*"
    r"(?: ?(?:%|percent|per cent|percentage|points?|million|billion|trillion|m|bn|cents?|euros?"
    r"|dollars?|pounds?|yen|people|a share)(?!\w))*"
)
# What follows may also be said in other units: `from $1.69 billion, or $7.03 a share, a year ago`.
_COMPARED = re.compile(
    rf"\b(?:from(?: an?(?: \w+){{1,3}} of)?|up on|down on"
    rf"|(?:compared (?:with|to)|against|versus|than)[^.;\d]{{0,25}}?)"
    rf" {_AMOUNT}(?:,? or {_AMOUNT})?,?(?: in| for)?\s$"
    r"|\bcompared (?:with|to) (?:\w+ ){0,3}$"
)
_FAR = 110
_NEAR = 6
"""Words between `the worst` and `since`."""
_AGAINST = {"from", "than", "against", "versus"}
_ALIKE = {
    "identical",
    "similar",
    "equal",
    "equivalent",
    "comparable",
    "akin",
    "compared",
    "relative",
}
"""What sets one thing beside another, which is of another time: `identical to the vote in May`."""
_TOLD = {"dobj", "attr", "nsubj", "nsubjpass", "compound", "amod", "nmod"}
_OFFSETS = {"after", "before", "later", "earlier"}


@dataclass(frozen=True, slots=True)
class Attached:
    """One expression at the word that it modifies."""

    timex: Timex
    host: Token
    edtf: Edtf | None
    """None for a duration, a set, a decade, or a word such as `recently`."""
    preposition: str
    """Lower case; empty where it has none."""
    when: bool = False
    """Whether the host is a clause that says what happened then: `Dec. 27, when ...`."""


def attach(doc: Doc, timexes: Sequence[Timex]) -> Mapping[int, Sequence[Attached]]:
    """Attach every expression of the text, by the index of its host."""
    hosts: dict[int, list[Attached]] = defaultdict(list)
    for timex in timexes:
        span = doc.char_span(timex.start, timex.end, alignment_mode="expand")
        if span is None or not len(span):
            continue
        for found in _attachments(timex, span):
            hosts[found.host.i].append(found)
    return hosts


def lengths_told(doc: Doc, timexes: Sequence[Timex]) -> frozenset[int]:
    """Give the words of lengths that a clause tells: `jailed for nine years`, `a 12-week sentence`.

    Unlike a date they belong to what happened, so a headline needs them.
    """
    told: set[int] = set()
    for timex in timexes:
        span = doc.char_span(timex.start, timex.end, alignment_mode="expand")
        if timex.type == "DURATION" and span is not None and len(span):
            root = span.root
            part = root.dep_ == "pobj" and root.head.lower_ in {"for", "of", "to"}
            if part or root.dep_ in _TOLD:
                told.update(token.i for token in span)
    return frozenset(told)


def _attachments(timex: Timex, span: Span) -> list[Attached]:
    root = span.root
    if root.is_space:
        root = next((token for token in span if not token.is_space), root)
    apart = _is_of_another(timex, root) or _is_compared(timex, span) or _is_record(span)
    edtf = None if apart else _edtf(timex)
    preposition, host = _host(_counted_clause(span) or root, span)
    host = _labelled(timex, span) or host
    found = [] if host is None else [Attached(timex, host, edtf, preposition)]
    for token in span:
        clauses = [c for c in token.children if c.dep_ == "relcl" and is_verb(c)]
        found += [Attached(timex, clause, edtf, "", when=True) for clause in clauses]
    return found


def _labelled(timex: Timex, span: Span) -> Token | None:
    """Give the verb of the sentence that a chronology sets a date before."""
    if not is_label(text_of(span.doc), timex.start, timex.end):
        return None
    following = (one for one in span.doc[span.end :] if one.pos_ not in {"PUNCT", "SPACE", "SYM"})
    first = next(following, None)
    root = first.sent.root if first is not None else None
    return root if root is not None and (is_verb(root) or root.pos_ == "AUX") else None


def _is_of_another(timex: Timex, root: Token) -> bool:
    """Say whether a day is told by its event: `the day that he died`, `the morning of the vote`."""
    told = any(one.dep_ == "relcl" or one.lower_ == "of" for one in root.children)
    return told and _BARE_DAY.fullmatch(timex.text.lower()) is not None


def _is_compared(timex: Timex, span: Span) -> bool:
    """Say whether it only dates a value that another is set against: `to 9% from 8% a year ago`."""
    before = text_of(span.doc)[max(0, timex.start - _FAR) : timex.start]
    return _COMPARED.search(before) is not None or _owns_compared(span.root)


def _is_record(span: Span) -> bool:
    """Say whether it only tells how rare something is: `the worst since 2008`."""
    first = span[0].i if span[0].lower_ == "since" else span[0].i - 1
    if first <= 0 or span.doc[first].lower_ != "since":
        return False
    before = span.doc[max(span.sent.start, first - _NEAR) : first]
    return any(one.tag_ in {"JJS", "RBS"} or one.lower_ == "first" for one in before)


def _owns_compared(time: Token) -> bool:
    """Say whether it is whose value another is set against: `rose to 9% from last year's 8%`."""
    value = time.head
    against = time.dep_ == "poss" and value.dep_ == "pobj" and value.head.lower_ in _AGAINST
    return against and not is_event_noun(value)


def _edtf(timex: Timex) -> Edtf | None:
    if not timex.edtf or timex.type not in {"DATE", "TIME"} or _points_at_nothing(timex):
        return None
    try:
        edtf = parse_edtf(timex.edtf)
    except EdtfError:
        return None
    wide = edtf.shape == "point" and edtf.start and edtf.start.precision in {"decade", "century"}
    return None if wide else edtf


def _points_at_nothing(timex: Timex) -> bool:
    """Say whether no time was told that it could be the same as: `two blasts in the same week`."""
    return "the same" in timex.text.lower() and timex.anchor.startswith("published")


def _counted_clause(span: Span) -> Token | None:
    """Give the verb that a length counts from, which it does not date: `two days after X sank`."""
    joint = span[-1] if span[-1].lower_ in _COUNTS else _following(span)
    counts = joint is not None and joint.lower_ in _COUNTS and joint.dep_ == "mark"
    return joint.head if joint is not None and counts and is_verb(joint.head) else None


def _following(span: Span) -> Token | None:
    return span.doc[span.end] if span.end < len(span.doc) else None


def _host(root: Token, span: Span) -> tuple[str, Token | None]:
    preposition = span[0].lower_ if span[0].lower_ in _BOUNDS else ""
    token, inside_noun = root, False
    while token.head != token:
        label, token = token.dep_, token.head
        if span.start <= token.i < span.end:
            continue
        if token.pos_ in {"ADP", "SCONJ"} or token.dep_ == "prep":
            preposition = preposition or token.lower_
            inside_noun = False
            continue
        if is_verb(token) or token.pos_ == "AUX" or is_event_noun(token):
            return preposition, token
        if token.dep_ in {"amod", "appos", "acl"} or token.lower_ in _ALIKE:
            return preposition, None
        if label in {"compound", "nummod", "amod"} or (label == "nmod" and token.pos_ == "PROPN"):
            inside_noun = True
        if inside_noun and token.pos_ == "PROPN" and label != "npadvmod":
            return preposition, None
    return preposition, (token if is_verb(token) or token.pos_ == "AUX" else None)
