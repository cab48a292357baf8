"""When an event happened that is counted from another: `two days after the vote`.

In: the triggers of an article and the dates that their sentences give. Out: the same, and dates
for those that a length of time parts from an event dated in the sentence, or in one before it:
`the vote` is the last vote told, `two weeks after the dam burst` needs a dam that burst.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from spacy.tokens import Span, Token

from extract.mention import MentionDate
from extract.mentions.attach import Attached
from extract.mentions.clauses import children, is_verb, subject_of
from extract.mentions.dating import Clock
from extract.mentions.predicates import Trigger
from extract.mentions.storytime import Found
from extract.mentions.timelinks import links, mark_of, nouns_below
from extract.merging.stems import stem
from extract.merging.synonyms import groups_of, kinds_of
from extract.nlp import text_of
from records.edtf import Edtf, parse_edtf

_SIGNS = {"after": 1, "following": 1, "before": -1}
_COUNTED = {"", "APPROX"}
"""TIMEX3 mods of a length that can be counted: not `more than two weeks`."""
_CALAMITIES = {"disaster", "tragedy", "accident", "incident", "catastrophe"}
"""What events of the kinds `_BEFELL` are called when told of again."""
_BEFELL = {"attack", "death", "disaster"}
_FROM_STORY = re.compile(r"against the \S+ (?:in the same sentence|\w+ sentences? before)")
"""How a day is known that counts from one told before: `the night`. From it no more is counted."""
_LASTING = {"for", "in", "within", "over"}
"""`lived for three weeks before dying` parts no two events."""
_INDEFINITE = {"a", "an", "another"}


def counted(found: Iterable[Found], clock: Clock) -> Iterator[Found]:
    """Date what is counted from an event that the article dates, in the order of the text."""
    events: dict[str, MentionDate] = {}
    for one in found:
        if one.own is None:
            one = replace(one, own=_counted_date(one.trigger, events, clock))
        _remember(one, events)
        yield one


def _remember(one: Found, events: dict[str, MentionDate]) -> None:
    """Keep the day of an event that its words give, unless that is itself taken from the story."""
    own = one.own
    if own is None or not own.text or not own.edtf.exact_day or _FROM_STORY.search(own.basis):
        return
    for token in one.trigger.tokens:
        names = [*_names(token), *_clause(token)]
        names += [] if _BEFELL.isdisjoint(kinds_of(token.lemma_.lower())) else _CALAMITIES
        events |= dict.fromkeys(names, own)


def _names(event: Token) -> list[str]:
    """Give what an event may be called by again: its word, its stem, words of like meaning."""
    lemma = event.lemma_.lower()
    return [lemma, stem(lemma), *(f"group {name}" for name in sorted(groups_of(lemma)))]


def _clause(verb: Token) -> list[str]:
    """Give by what a clause knows an event: who did what."""
    subject = subject_of(verb) if is_verb(verb) else None
    plain = subject is not None and subject.pos_ != "PRON"
    return [f"{subject.lemma_.lower()} {stem(verb.lemma_.lower())}"] if subject and plain else []


def _counted_date(
    trigger: Trigger, events: dict[str, MentionDate], clock: Clock
) -> MentionDate | None:
    """Count from the event that a length beside the trigger names, wherever the parser hung it."""
    words = (word for linked, _ in links(trigger) for word in linked)
    for word in words:
        below = [one for one in children(word, "advcl") if mark_of(one) in _SIGNS]
        for length in (each for one in (word, *below) for each in clock.attached.get(one.i, ())):
            found = _from_event(length, events, trigger) if length.edtf is None else None
            if found is not None and not _too_late(found, clock):
                return found
    return None


def _too_late(found: MentionDate, clock: Clock) -> bool:
    day = found.edtf.earliest
    return clock.published is None or day is None or day > clock.published.latest


def _from_event(
    length: Attached, events: dict[str, MentionDate], trigger: Trigger
) -> MentionDate | None:
    """Count a length from the event named after it."""
    timex, doc = length.timex, length.host.doc
    span = doc.char_span(timex.start, timex.end, alignment_mode="expand")
    if span is None or timex.mod not in _COUNTED or _is_lasting(span):
        return None
    joint = span[-1] if span[-1].lower_ in _SIGNS else _next(span[-1])
    event = _event_of(joint) if joint is not None else None
    if joint is None or event is None or event in trigger.tokens:
        return None
    keys = _clause(event) if is_verb(event) else _names(event)
    anchor = next((events[key] for key in keys if key in events), None)
    value = "P1D" if timex.type == "DATE" else timex.value
    edtf = _moved(anchor.edtf, value, _SIGNS[joint.lower_], exact=not timex.mod) if anchor else None
    if anchor is None or edtf is None:
        return None
    end = event.idx + len(event)
    words = text_of(doc)[timex.start : end]
    basis = f'counted from "{anchor.text}" ({anchor.edtf})'
    return MentionDate(edtf, words, timex.start, end, basis, edtf.earliest, counted=True)


def _is_lasting(length: Span) -> bool:
    return bool(length.start) and length[0].nbor(-1).lower_ in _LASTING


def _next(token: Token) -> Token | None:
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return after if after is not None and after.lower_ in _SIGNS else None


def _event_of(joint: Token) -> Token | None:
    """Give the event that `after` leads to: its noun, or the verb of its clause."""
    for one in children(joint, "pobj"):
        told_anew = any(child.lower_ in _INDEFINITE for child in one.children)
        return one if one.pos_ == "NOUN" and not told_anew else None
    return joint.head if joint.dep_ == "mark" and is_verb(joint.head) else None


def offset_date(trigger: Trigger, clock: Clock) -> MentionDate | None:
    """Date `four years after another one in X`: the date of what it is counted from, moved."""
    noun = trigger.noun or (trigger.head if trigger.verb is None else _relative_noun(trigger.head))
    if noun is None or noun.dep_ != "pobj" or noun.head.lower_ not in {"after", "before"}:
        return None
    length = _length_on(noun.head, clock)
    anchor = _anchor(noun.head, clock)
    if length is None or anchor is None or anchor.edtf is None:
        return None
    sign = -_SIGNS[noun.head.lower_]
    edtf = _moved(anchor.edtf, length.timex.value, sign, exact=False)
    if edtf is None:
        return None
    words = text_of(noun.doc)[length.timex.start : noun.head.idx + len(noun.head)]
    basis = f'counted from "{anchor.timex.text}" ({anchor.edtf})'
    end = noun.head.idx + len(noun.head)
    return MentionDate(edtf, words, length.timex.start, end, basis, edtf.earliest, counted=True)


def _relative_noun(verb: Token) -> Token | None:
    return verb.head if verb.dep_ in {"relcl", "acl"} else None


def _length_on(preposition: Token, clock: Clock) -> Attached | None:
    """Find the duration before `after`, wherever the parser hung it."""
    hosts = (one for listed in clock.attached.values() for one in listed)
    near = (one for one in hosts if 0 <= preposition.idx - one.timex.end <= 2)
    return next((one for one in near if one.timex.type == "DURATION"), None)


def _anchor(preposition: Token, clock: Clock) -> Attached | None:
    """Find the date of the clause that the count starts from."""
    token = preposition
    for _ in range(4):
        token = token.head
        words = [token, *nouns_below(token)] if is_verb(token) else [token]
        for word in words:
            for one in clock.attached.get(word.i, ()):
                if one.edtf is not None and one.edtf.exact_day:
                    return one
    return None


def _moved(edtf: Edtf, length: str, sign: int, *, exact: bool) -> Edtf | None:
    """Move a day by a TIMEX3 duration, no more precise than its unit: `P4Y` gives `2020-01~`."""
    unit, number = length[-1:], length[1:-1]
    if edtf.earliest is None or not number.isdigit() or "T" in length:
        return None
    count, day = int(number) * sign, edtf.earliest
    if unit in {"D", "W"}:
        moved = day + timedelta(days=count * (7 if unit == "W" else 1))
        return parse_edtf(f"{moved}" if exact and unit == "D" else f"{moved}~")
    months = day.year * 12 + day.month - 1 + count * (12 if unit == "Y" else 1)
    if unit not in {"Y", "M"} or not 12 <= months < 9998 * 12:
        return None
    return parse_edtf(f"{months // 12:04d}-{months % 12 + 1:02d}~")
