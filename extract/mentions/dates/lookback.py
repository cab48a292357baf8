"""What a date of long ago is of, where the parse hangs it on an act that only looks back on it.

In: an expression, the verb that it hangs on, the day of publication. Out: what it is of, or None.
`Two were dismissed for their part in the attack on 7 October last year`: that is the day of the
attack; of `dismissed` the sentence gives no day.
"""

from datetime import timedelta
from itertools import chain

from spacy.tokens import Span, Token

from extract.lexicon import NOUNS, VERBS
from extract.mentions.syntax.clauses import children, is_verb, lemma_of, tense_of
from extract.mentions.syntax.predicates import is_event_noun
from extract.timex import Published
from records.edtf import Edtf

LONG_AGO = timedelta(days=21)
"""What is as near as this is rather the day of the act itself: `condemned the attack on Monday`."""
_BEFALLS = VERBS["harm"] | VERBS["befall"] | {"shoot", "stab", "hit"}
_RANKS = NOUNS["someone"] | {"up"}  # `runner-up`
_AT = {"in", "on", "at", "from"}
_JUDGES = frozenset(
    "criticise criticize praise condemn denounce defend hail applaud lament regret describe "
    "explain investigate probe examine review study discuss mark commemorate celebrate honour "
    "honor apologise apologize compare label brand slam deplore decry".split()
)
"""What is done about things long past: `praised the takeover last year`, if that is long ago."""
_LEVELS = {"high", "low", "peak", "record", "level", "percent", "%", "maximum", "trough"}
"""What something rises or falls from, which it had at another time."""
_PARTS = {",", ";", ":", "--", "–", "—", "(", "to", "and", "by"}
_REASONS = {"for", "over", "amid"}
_ANSWERS = NOUNS["answer"] | {"wake", "aftermath", "connection", "relation"}
"""Nouns in a phrase with `in` that tells a reason: `in response to the attack on 7 October`."""

_COURTS = {"court", "tribunal"}
_BEHIND = 2
"""Words between a court and the day on which it sat: `at Kerin Crown Court on Tuesday`."""
_HEARD = {"plead", "admit", "deny", "charge", "convict", "acquit", "sentence", "jail", "clear"}
"""What is done in a court about what was done before."""


def host_of(
    span: Span, host: Token | None, edtf: Edtf | None, published: Published | None
) -> Token | None:
    """Give what a time is of: its verb, or where that looks back on long ago, what it looks at.

    None where no event is named that it could be of: `cited a report on the May vote`.
    """
    if host is None or edtf is None or published is None or not is_verb(host):
        return host
    host = _above_state(host, edtf)
    noun = _right_before(span)
    noun = noun if noun is not None and host.is_ancestor(noun) else None
    behind = span.start > host.i
    over = behind and tense_of(host) in {"past", "perfect"}
    if noun is not None and over and span.doc[span.start - 1].lower_ == "from":
        return noun  # `drew attention to a murder from May`
    if not _is_long_ago(edtf, published):
        return host
    if behind and (lemma_of(host) in VERBS["recall"] or (noun and lemma_of(host) in _JUDGES)):
        return noun
    exact = edtf.exact_day is not None or tense_of(host) == "none"
    return noun if noun is not None and exact and _is_reason(noun, host) else host


def _above_state(host: Token, edtf: Edtf) -> Token:
    """Give the verb above who somebody is: `killed aides [working] for Peru on Monday`."""
    state = host.dep_ == "acl" and host.tag_ == "VBG" and lemma_of(host) in VERBS["state"]
    above = next((one for one in host.ancestors if is_verb(one)), host)
    behind = above.i < host.i and tense_of(above) == "past"
    return above if state and behind and edtf.exact_day is not None else host


def heard_in(span: Span, host: Token | None) -> Token | None:
    """Give the verb of what was said in court, which the day behind the court is of.

    `Pleaded guilty to assault at Kerin Crown Court on Tuesday`: the assault was before.
    """
    before = span.doc[span.sent.start : span.start]
    court = [one for one in before[-_BEHIND:] if one.lower_ not in _AT]
    if host is None or is_verb(host) or not court or court[-1].lower_ not in _COURTS:
        return host
    above = next((one for one in host.ancestors if is_verb(one)), None)
    heard = above is not None and above.i < host.i and lemma_of(above) in _HEARD
    return above if heard else host


def said_on(
    span: Span, host: Token | None, edtf: Edtf | None, published: Published | None
) -> Token | None:
    """Give the verb of saying that a day stands right behind: `said Sunday the port will close`.

    Where the day is not to come (`said next week the port will close`), and no comma parts it
    from what was said (`said Sunday, the port was closed`).
    """
    day = edtf.exact_day if edtf is not None else None
    if host is None or day is None or published is None or day > published.latest:
        return host
    verb = next((one for one in host.ancestors if is_verb(one)), None)
    if verb is None or host.dep_ != "ccomp" or span.root.dep_ != "npadvmod":
        return host
    heard = set(chain.from_iterable(one.subtree for one in children(verb, "dobj", "dative")))
    between = verb.doc[verb.i + 1 : span.start]
    beside = verb.i < span.start < host.i and heard.issuperset(between)
    beside = beside and verb.doc[span.end].text != "," and tense_of(verb) == "past"
    return verb if beside and lemma_of(verb) in VERBS["report"] else host


def is_looked_at(lemma: str, host: Token, edtf: Edtf | None, published: Published | None) -> bool:
    """Say whether a day of long ago is of what is spoken of: `described the May 2019 attacks`."""
    if lemma not in _JUDGES or edtf is None or published is None or not is_event_noun(host):
        return False
    return _is_long_ago(edtf, published)


def _is_long_ago(edtf: Edtf, published: Published) -> bool:
    return edtf.latest is not None and published.earliest - edtf.latest >= LONG_AGO


def _right_before(span: Span) -> Token | None:
    """Give the nearest event noun whose phrase ends where the expression begins."""
    doc, end = span.doc, span.start
    if end > span.sent.start and doc[end - 1].lower_ in _AT:
        end -= 1
    for noun in reversed(doc[span.sent.start : end]):
        if noun.is_punct or is_verb(noun):
            return None
        if is_event_noun(noun):
            return noun if all(map(noun.is_ancestor, doc[noun.i + 1 : end])) else None
    return None


def _is_reason(noun: Token, host: Token) -> bool:
    """Say whether a noun stands in the phrase that tells why the verb came about."""
    words, token = set(), noun.head
    while token != host:
        words.add(token.lower_)
        token = token.head
    return not words.isdisjoint(_REASONS | _ANSWERS)


def is_of_rank(span: Span) -> bool:
    """Say whether it is when somebody was what is put first: `Runner-up in 2022, Roth led.`"""
    start = span.sent.start
    before = span.doc[start : span.start]
    if len(before) < 2 or before[-1].lower_ not in {"in", "of"} or span.end >= len(span.doc):
        return False
    rank = before[-2].lemma_.lower().rsplit("-")[-1] in _RANKS
    plain = all(one.pos_ in {"NOUN", "PROPN", "ADJ", "ADP", "PUNCT", "DET"} for one in before)
    return rank and plain and before[0].pos_ != "ADP" and span.doc[span.end].text == ","


def is_left_behind(verb: Token, at: int) -> bool:
    """Say whether a time at a place is that of a level left: `fell from a peak of 9% [in 2022]`."""
    start = next(
        (one for one in verb.children if one.lower_ == "from" and one.dep_ == "prep"), None
    )
    if start is None or not verb.idx < start.idx < at:
        return False
    words = [one for one in verb.doc[start.i + 1 : verb.sent.end] if one.idx < at]
    whole = all(one.lower_ not in _PARTS for one in words)
    level = any(one.pos_ == "NOUN" and one.lemma_.lower() in _LEVELS for one in words)
    return whole and level


def is_occasion(noun: Token, verb: Token) -> bool:
    """Say whether it befell somebody then: `have been killed in a [strike] on Monday`."""
    inside = noun.dep_ == "pobj" and noun.head.lower_ in {"in", "during", "at"}
    return inside and noun.head.head == verb and lemma_of(verb) in _BEFALLS
