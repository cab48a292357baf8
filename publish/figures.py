"""Figures that can be compared: the same thing counted in several events.

In: a catalog. Out: `Series`, one for each `what` that two events or more give a number of, in one
unit. A value is read as a number, or a range of two, only where that is all it can mean; others
stand in the table and not in the chart, as do those in another unit.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from publish import numbers, urls
from publish.catalog import Catalog, Quoted
from publish.units import commonest, unit_of
from records.model import Event, Figure

_NUMBER = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d+)(\.\d+)?(?![\d.,]*\d)(?:[\s-]*([^\W\d_]+))?"
)
_SPELT = re.compile(rf"\b({'|'.join(numbers.SPELT)})\b")
_METRES = re.compile(rf"(?<![{numbers.MONEY}\d.,])[\d.,]+m\b", re.IGNORECASE)
"""Or millions: `3m` is a flood as well as a crowd."""
MOST_ROWS = 100
"""So many values stand on one page."""


@dataclass(frozen=True, slots=True)
class Said:
    """A value that a source gives in an event, and what it comes to: least and most."""

    event: Event
    source: Quoted
    value: str
    amount: tuple[float, float] | None
    unit: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Series:
    """What is counted and who said how many, in the order of time."""

    key: str
    what: str
    said: tuple[Said, ...]
    unit: str
    """Of what most of the numbers are; those of another stand in the table only."""

    @property
    def drawn(self) -> tuple[Said, ...]:
        """The values that stand on one axis."""
        return tuple(one for one in self.said if one.amount and one.unit == self.unit)

    @property
    def sign(self) -> str:
        """The unit as an axis shows it: no £ where all are in pounds, which may be a weight."""
        written = self.unit == "%" or any(self.unit in one.value for one in self.drawn)
        return self.unit if written else ""


def series_of(catalog: Catalog) -> Mapping[str, Series]:
    """Find the comparable figures, by the key of what they count."""
    found: dict[str, list[Said]] = {}
    names: dict[str, str] = {}
    for event in catalog.events:
        for figure in event.figures:
            key = key_of(figure)
            names.setdefault(key, figure.what)
            found.setdefault(key, []).extend(_said(event, figure, catalog.quoted[event.id]))
    every = (_series(key, names[key], said) for key, said in sorted(found.items()))
    return {one.key: one for one in every if len({said.event.id for said in one.drawn}) > 1}


def _series(key: str, what: str, said: Sequence[Said]) -> Series:
    return Series(key, what, tuple(said), commonest(one.unit for one in said if one.amount))


def places_of(series: Mapping[str, Series]) -> Mapping[str, tuple[str, str]]:
    """Say on which page each figure is shown, and at which anchor: few values are on one page."""
    if sum(len(one.said) for one in series.values()) <= MOST_ROWS:
        return {key: (urls.FIGURES, urls.figure_anchor(key)) for key in series}
    return {key: (path, "") for key, path in urls.topic_paths("figures", series).items()}


def key_of(figure: Figure) -> str:
    """Give what two figures of one thing have in common: its name, but for case and spaces."""
    return " ".join(figure.what.casefold().split())


def amount_of(value: str) -> tuple[float, float] | None:
    """Read `about 5,000`, `$2.5m`, `2,000 to 3,000`; nothing where that is not all."""
    matches = list(_NUMBER.finditer(value))
    if not 1 <= len(matches) <= 2 or _METRES.search(value):
        return None
    if len(matches) == 1:
        amount = _amount(matches[0], "")
        return amount, amount
    first, last = matches
    number_ends = first.end(2) if first[2] else first.end(1)
    between = value[first.end() if _multiple(first) else number_ends : last.start()]
    if _words(between) not in [[join] for join in numbers.JOINING]:
        return None
    one, other = _amount(first, _multiple(last)), _amount(last, "")
    return (one, other) if one <= other else None


def meaning_of(value: str) -> tuple[object, ...]:
    """Give what a value says, however it is written: `some 5,000` is `about 5000`."""
    written = _SPELT.sub(lambda found: str(numbers.SPELT.index(found[0]) + 1), value.casefold())
    if not (amount := amount_of(written)):
        return tuple(written.split())
    rest = _NUMBER.sub(lambda found: "" if _multiple(found) else f" {found[3] or ''}", written)
    dropped = numbers.ROUNDING.union(numbers.JOINING)
    return (amount, *(word for word in rest.split() if word not in dropped))


def _words(text: str) -> list[str]:
    """Part what stands between two numbers, but for the signs of money."""
    return re.sub(f"[{numbers.MONEY}]", " ", text).casefold().split()


def _amount(match: re.Match[str], otherwise: str) -> float:
    """Multiply by the word that follows; in `2 to 3 million` both are millions."""
    number = float(re.sub(r"[^\d]", "", match[1]) + (match[2] or ""))
    return number * numbers.MULTIPLES.get(_multiple(match) or otherwise, 1)


def _multiple(match: re.Match[str]) -> str:
    """Give the word after a number where it multiplies; after money, `m` is millions."""
    own = (match[3] or "").casefold()
    if own == "m" and match.string[: match.start()].endswith(tuple(numbers.MONEY)):
        return "million"
    return own if own in numbers.MULTIPLES else ""


def _said(event: Event, figure: Figure, quoted: Sequence[Quoted]) -> list[Said]:
    shown = {item.source.id: item for item in quoted}
    return [
        Said(
            event=event,
            source=shown[stated.source],
            value=stated.value,
            amount=amount_of(stated.value),
            unit=unit_of(stated.value),
            chosen=stated.value == figure.best,
        )
        for stated in figure.values
        if stated.source in shown
    ]
