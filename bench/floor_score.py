"""Score drafts against the records that an editor would want.

In: drafts, each with the words of the articles that it was made of, and the gold. Out: for each
measure how many of how many were right, and the errors in words. A draft is of an event if it
was made of any word that tells the event; each event has one draft at most, the one that quotes
most of its passages.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from bench.floor_gold import Gold, Number, Passage, Span, Wanted
from records.edtf import Edtf, overlap
from records.model import Event

_LONGEST_TITLE = 110
_PRONOUNS = frozenset(
    "he she it they we i you him her them his its their our this that these those who which "
    "there".split()
)
_CUT_OFF = frozenset(
    "a an the of to in on at for with by from into under about around and or but that which who "
    "whose as after before than when while is was were are be been has have had will would his "
    "her its their".split()
)


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft, the words that it was made of, and whether it is told as still to come."""

    event: Event
    words: tuple[Span, ...]
    planned: bool = False

    def tells(self, passage: Passage) -> bool:
        """Say whether it was made of a word that tells what the passage tells."""
        return any(one.touches(other) for one in self.words for other in passage.words)


@dataclass(frozen=True, slots=True)
class Score:
    """How many of how many were right, and what was wrong."""

    right: int
    of: int
    errors: tuple[str, ...] = ()

    @property
    def share(self) -> float:
        """Give the share that was right; all of nothing is right."""
        return self.right / self.of if self.of else 1.0


Checks = Iterable[tuple[bool, str]]
Matched = Sequence[tuple[Wanted, Drafted]]


def score(drafts: Sequence[Drafted], gold: Gold) -> dict[str, Score]:
    """Score drafts by every measure."""
    matched = match(drafts, gold)
    return {
        "events found": _count(_found(matched, gold)),
        "drafts wanted": _count(_wanted(drafts, gold)),
        "forbidden kept out": _count(_kept_out(drafts, gold)),
        "dates right": _count(_dates(matched)),
        "dates not wrong": _count(_possible_dates(matched)),
        "plans told apart": _count(_plans(matched)),
        "one record each": _count(_once(drafts, matched)),
        "pairs merged": _count(_pairs(drafts, gold)),
        "events kept apart": _count(_apart(drafts, gold)),
        "titles keepable": _count(_titles(matched)),
        "names found": _count(_names(matched)),
        "figures found": _count(_figures(matched)),
    }


def match(drafts: Sequence[Drafted], gold: Gold) -> Matched:
    """Give each wanted event the draft that quotes most of its passages, each draft once."""
    pairs = [
        (-sum(map(draft.tells, wanted.told)), number, index)
        for number, wanted in enumerate(gold.wanted)
        for index, draft in enumerate(drafts)
        if any(map(draft.tells, wanted.told))
    ]
    taken: dict[int, int] = {}
    for _, number, index in sorted(pairs):
        if number not in taken and index not in taken.values():
            taken[number] = index
    return [(gold.wanted[number], drafts[index]) for number, index in sorted(taken.items())]


def title_faults(title: str, wanted: Wanted) -> Iterator[str]:
    """List what keeps a headline from being kept: a mechanical stand-in for an editor's eye."""
    words = title.casefold().split()
    last = "".join(words[-1:])
    ends = [*(word.rstrip(",") for word in words if word.endswith(",")), last]
    missing = [either for either in wanted.title if not _any_in(either, title)]
    yield from (f"does not say {'|'.join(either)}" for either in missing)
    if not words or words[0] in _PRONOUNS:
        yield "starts with a pronoun"
    if len(title) > _LONGEST_TITLE:
        yield f"longer than {_LONGEST_TITLE}"
    if not _CUT_OFF.isdisjoint(ends) or last.endswith((",", ";", ":", "-", "–", "—", "…")):
        yield "is cut off"
    if re.search(r"[a-z] (He|She|It|They|We) ", title):
        yield "runs two sentences together"
    if re.match(r"\d\d[.:]\d\d ", title):
        yield "starts with a clock time"
    if re.search(r"[€£$] \d|\d %", title):
        yield "has a space that the article has not"


def _count(checks: Checks) -> Score:
    results = list(checks)
    errors = tuple(error for right, error in results if not right)
    return Score(len(results) - len(errors), len(results), errors)


def _found(matched: Matched, gold: Gold) -> Checks:
    names = {id(wanted) for wanted, _ in matched}
    for wanted in gold.wanted:
        yield id(wanted) in names, f"{_event(wanted)}: {wanted.told[0].quote}"


def _wanted(drafts: Sequence[Drafted], gold: Gold) -> Checks:
    good = [*(passage for wanted in gold.wanted for passage in wanted.told), *gold.fine]
    for draft in drafts:
        yield any(map(draft.tells, good)), f"{_draft(draft)}: {draft.event.sources[0].quote}"


def _kept_out(drafts: Sequence[Drafted], gold: Gold) -> Checks:
    for passage in gold.forbidden:
        made = [_draft(draft) for draft in drafts if draft.tells(passage)]
        yield not made, f"{passage.quote}: {'; '.join(made)}"


def _dates(matched: Matched) -> Checks:
    for wanted, draft in matched:
        right = _days(draft.event.date) in map(_days, wanted.dates)
        yield right, f"{_event(wanted)}: {_draft(draft)}"


def _days(date: Edtf) -> tuple[object, ...]:
    return date.earliest, date.latest, date.approximate, date.shape == "interval"


def _possible_dates(matched: Matched) -> Checks:
    for wanted, draft in matched:
        yield overlap(wanted.dates[0], draft.event.date), f"{_event(wanted)}: {_draft(draft)}"


def _plans(matched: Matched) -> Checks:
    for wanted, draft in matched:
        told = "planned" if draft.planned else "happened"
        yield wanted.planned == draft.planned, f"{_event(wanted)}: told as {told}: {_draft(draft)}"


def _once(drafts: Sequence[Drafted], matched: Matched) -> Checks:
    for wanted, _ in matched:
        made = [_draft(draft) for draft in drafts if any(map(draft.tells, wanted.told))]
        yield len(made) == 1, f"{_event(wanted)}: {'; '.join(made)}"


def _pairs(drafts: Sequence[Drafted], gold: Gold) -> Checks:
    for wanted in gold.wanted:
        for one, other in combinations(wanted.told, 2):
            of_one, of_other = ([d for d in drafts if d.tells(each)] for each in (one, other))
            if of_one and of_other:
                error = f"{_event(wanted)}: {_draft(of_one[0])}; {_draft(of_other[0])}"
                yield any(draft in of_other for draft in of_one), error


def _apart(drafts: Sequence[Drafted], gold: Gold) -> Checks:
    for draft in drafts:
        told = [wanted.name for wanted in gold.wanted if any(map(draft.tells, wanted.told))]
        if told:
            yield len(told) == 1, f"{_draft(draft)}: {'; '.join(told)}"


def _titles(matched: Matched) -> Checks:
    for wanted, draft in matched:
        faults = list(title_faults(draft.event.title, wanted))
        yield not faults, f"{draft.event.title!r}: {', '.join(faults)}: {wanted.told[0].quote}"


def _names(matched: Matched) -> Checks:
    for wanted, draft in matched:
        names = (*draft.event.actors, *draft.event.places)
        for either in wanted.who:
            found = any(_any_in(either, name) for name in names)
            yield found, f"{_event(wanted)}: no {'|'.join(either)} in {', '.join(names) or 'none'}"


def _figures(matched: Matched) -> Checks:
    for wanted, draft in matched:
        for number in wanted.figures:
            given = [f"{v.value} {f.what}" for f in draft.event.figures for v in f.values]
            error = f"{_event(wanted)}: no {number.value} in {'; '.join(given) or 'none'}"
            yield any(_gives(text, number) for text in given), error


def _gives(text: str, number: Number) -> bool:
    # Not as a part of another number: `31` is not in `2,318`.
    value = rf"(?<![\w.,]){re.escape(number.value)}(?!\d|[.,]\d)"
    found = re.search(value, text.replace(" %", "%"), re.IGNORECASE)
    return bool(found) and _any_in(number.of, text)


def _any_in(either: Sequence[str], text: str) -> bool:
    return any(words.casefold() in text.casefold() for words in either)


def _event(wanted: Wanted) -> str:
    return f"{wanted.told[0].words[0].article}, {wanted.name} ({wanted.dates[0]})"


def _draft(draft: Drafted) -> str:
    return f"[{draft.event.date}] {draft.event.title!r}"
