"""Count from a blow that the text dates: `the day after his death`, `ten days before the shooting`.

In: a parsed document and its timexes. Out: the same; a day or so many days beside the noun of a
calamity become a date, where all that the text dates of this calamity lies on one day.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from spacy.tokens import Doc, Span, Token

from extract.lexicon.stems import stem
from extract.nlp import text_of
from extract.timex.calendar.model import Published, Timex
from extract.timex.context.tense import CALAMITIES
from extract.timex.joining.clock_joins import OWN_DAY

_VERBS = frozenset(
    "shoot kill murder slay stab bomb explode die attack assassinate massacre crash collapse erupt "
    "strike gun".split()
)
_BLOWS = CALAMITIES | _VERBS | {"slaying", "assassination", "assault", "accident", "tragedy"}
_DAYS = re.compile(r"P(\d{1,3})D")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SIGNS = {"after": 1, "following": 1, "before": -1}
_TOLD_ANEW = frozenset(("a", "an", "another", "any", "each", "every"))
_ROUGH = frozenset(("", "APPROX"))
OF_BLOW = "the day that the text gives of it"
"""The anchor of what was counted so."""


def counted_from_blows(
    doc: Doc, timexes: tuple[Timex, ...], published: Published | None
) -> tuple[Timex, ...]:
    """Date the days counted from a calamity, but none beyond publication."""
    told = tuple(_told(doc, timexes))
    latest = published.latest if published else date.max
    out: list[Timex] = []
    for timex in timexes if told else ():
        counted, day = _counted(doc, timex, told), _of_blow(doc, timex, told)
        if counted is not None and counted <= latest:
            out = [*_clock_moved(text_of(doc), out, timex, counted), _dated(timex, counted)]
            out = _joined(text_of(doc), out)
        else:
            out.append(_at(timex, day) if day else timex)
    return tuple(out) if told else timexes


def _told(doc: Doc, timexes: Iterable[Timex]) -> Iterator[tuple[str, date]]:
    """Give the calamities that a day is said of, by their stem: `the Oct. 23 shooting`."""
    for timex in timexes:
        span = _span(doc, timex)
        if span is None or _is_loose(timex) or not _DAY.match(timex.value):
            continue
        word = _of(span.root)
        if word is not None and word.lemma_.lower() in _BLOWS:
            yield stem(word.lemma_.lower()), date.fromisoformat(timex.value[:10])


def _of(day: Token) -> Token | None:
    """Find the noun that a day names, or the verb that it dates."""
    if day.dep_ in ("compound", "nmod", "poss", "amod"):
        return day.head
    return next(
        (one for one in day.ancestors if _is_blow(one) or one.pos_ in ("VERB", "AUX")), None
    )


def _is_blow(word: Token) -> bool:
    return word.pos_ == "NOUN" and word.lemma_.lower() in _BLOWS


def _counted(doc: Doc, timex: Timex, told: tuple[tuple[str, date], ...]) -> date | None:
    """Count so many days before or after the calamity named behind them."""
    span, number = _span(doc, timex), _number(timex)
    if span is None or number is None:
        return None
    joint = span[-1] if span[-1].lower_ in _SIGNS else doc[min(span.end, len(doc) - 1)]
    blow = next((one for one in joint.children if one.dep_ == "pobj"), None)
    if joint.lower_ not in _SIGNS or blow is None or not _is_blow(blow) or not _is_known(blow):
        return None
    name = stem(blow.lemma_.lower())
    days = {day for one, day in told if one == name}
    if not any(one.pos_ == "PROPN" for one in blow.lefts):  # not `the Riga blasts` for `the raid`
        days = days or {day for _, day in told}
    return days.pop() + timedelta(days=_SIGNS[joint.lower_] * number) if len(days) == 1 else None


def _number(timex: Timex) -> int | None:
    if timex.rule == "day-beside" and timex.value == "XXXX-XX-XX":
        return 1
    length = _DAYS.fullmatch(timex.value) if timex.type == "DURATION" else None
    return int(length[1]) if length and not timex.edtf and timex.mod in _ROUGH else None


def _is_known(blow: Token) -> bool:
    """Tell `the shooting`, `his death` from `a shooting` and from `shootings`."""
    marks = [child for child in blow.children if child.dep_ in ("det", "poss")]
    return bool(marks) and not any(mark.lower_ in _TOLD_ANEW for mark in marks)


def _dated(timex: Timex, day: date) -> Timex:
    rough = "~" if timex.mod else ""
    return replace(timex, type="DATE", value=f"{day}", edtf=f"{day}{rough}", anchor=OF_BLOW)


def _of_blow(doc: Doc, clock: Timex, told: tuple[tuple[str, date], ...]) -> date | None:
    """Find the day of `was shot at 10 p.m.`, told elsewhere in the text."""
    loose = _is_loose(clock) and clock.anchor.startswith("published")
    span = _span(doc, clock) if loose else None
    blow = _of(span.root) if span is not None else None
    days = {day for one, day in told if blow is not None and one == stem(blow.lemma_.lower())}
    return days.pop() if len(days) == 1 else None


def _is_loose(clock: Timex) -> bool:
    """Tell a time of day that stands on the day in force for want of one of its own."""
    bare = clock.rule.startswith("clock") and OWN_DAY.search(clock.text) is None
    return bare and clock.anchor.startswith(("published", "the "))


def _at(clock: Timex, day: date) -> Timex:
    """Put a time of day on a day."""
    time = clock.value.split("T", 1)[-1]
    return replace(clock, value=f"{day}T{time}", edtf=f"{day}T{time[:2]}", anchor=OF_BLOW)


_BESIDE = re.compile(r"[^.,;:()]{0,40}")


def _clock_moved(text: str, out: list[Timex], timex: Timex, day: date) -> list[Timex]:
    """Put `at 6 a.m. near the house ten days before the shooting` on that day."""
    clock = out[-1] if out else None
    if clock is None or not _is_loose(clock):
        return out
    beside = _BESIDE.fullmatch(text, clock.end, timex.start)
    return [*out[:-1], _at(clock, day)] if beside else out


def _joined(text: str, out: list[Timex]) -> list[Timex]:
    """Make one of `6 a.m. ten days` before the shooting."""
    clock, timex = out[-2:] if len(out) > 1 else (out[-1], out[-1])
    if clock.anchor != OF_BLOW or text[clock.end : timex.start].strip() or clock is timex:
        return out
    whole = replace(clock, end=timex.end, text=text[clock.start : timex.end])
    return [*out[:-2], whole] if clock.rule.startswith("clock") else out


def _span(doc: Doc, timex: Timex) -> Span | None:
    return doc.char_span(timex.start, timex.end, alignment_mode="expand")
