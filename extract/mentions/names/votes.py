"""What all places of a form speak for: the places that name somebody in, votes by form out.

A form is a name folded for comparison. What the recogniser takes it for counts beside what the
words around it say, a few times at most.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from extract.lexicon.spelling import fold as spelled
from records.model import EntityKind

_GUESSES = 3
"""As how many the recogniser's guesses of one form count at most."""
_SELDOM = 3
"""Times that a surname is told for each word that puts something there, if it is no town."""
_FULL = 4
"""Votes of a first name before a surname, once for all places."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One place that names somebody: tokens from `start` to `end`, and what speaks for a kind."""

    start: int
    end: int
    text: str
    votes: tuple[EntityKind, ...]
    guess: EntityKind | None = None
    """What the recogniser takes it for."""
    thing: bool = False
    """Whether the words beside it say that no body bears it: `the ferry X`."""
    full: bool = False
    """Whether it is a first name and a surname, which says the same at each place."""


def fold(text: str) -> str:
    """Write a name for comparison: no case, accents, dots or hyphens, one space between words."""
    bare = unicodedata.normalize("NFKD", text.replace("’", "'"))
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return re.sub(r"[\s.\-'\"‐-–]+", " ", bare.replace("U.S", "US")).strip().casefold()


def votes_by_form(spots: Sequence[Spot]) -> dict[str, Counter[EntityKind]]:
    """Count what speaks for which kind of each form.

    A surname that is taken for a town, though words seldom put anything there, is the person's.
    """
    votes: dict[str, Counter[EntityKind]] = {}
    for spot in spots:
        votes.setdefault(fold(spot.text), Counter()).update(spot.votes)
    told = Counter(fold(spot.text) for spot in spots)
    places = {form for form, kinds in votes.items() if kinds["place"] * _SELDOM > told[form]}
    for form, kinds in _guessed(spots).items():
        votes[form].update(kinds)
    for form in {fold(spot.text) for spot in spots if spot.full}:
        votes[form]["person"] += _FULL
    for form in _surnames(votes) - places:
        votes[form]["person"] += votes[form].pop("place", 0)
    return votes


def _guessed(spots: Iterable[Spot]) -> dict[str, Counter[EntityKind]]:
    """Count what the recogniser takes each form for.

    Of a word that it sees often it makes one mistake again and again, so all its guesses count as
    few, each kind for its share.
    """
    guessed: dict[str, list[EntityKind]] = {}
    for spot in spots:
        guessed.setdefault(fold(spot.text), []).extend([spot.guess] if spot.guess else [])
    return {form: _few(kinds) for form, kinds in guessed.items()}


def _few(kinds: list[EntityKind]) -> Counter[EntityKind]:
    share = min(1.0, _GUESSES / max(len(kinds), 1))
    return Counter({kind: round(number * share) for kind, number in Counter(kinds).items()})


def _surnames(votes: Mapping[str, Counter[EntityKind]]) -> set[str]:
    """Give the last words of people's names that stand alone, too."""
    full = (form for form, kinds in votes.items() if " " in form and is_persons_own(kinds))
    return {form.split()[-1] for form in full} & votes.keys()


def is_persons_own(votes: Counter[EntityKind]) -> bool:
    """Say whether nothing speaks more for any other kind than for a person's."""
    return votes["person"] > 0 and votes["person"] >= max(votes.values())


def usual_spelling(
    written: Mapping[str, Counter[str]], votes: Mapping[str, Counter[EntityKind]]
) -> dict[str, str]:
    """Give each other spelling of a person's full name the usual one: `Qasem`, `Qassem Lund`."""
    alike: dict[frozenset[str], list[str]] = {}
    for form, kinds in votes.items():
        if " " in form and is_persons_own(kinds):
            alike.setdefault(spelled(form), []).append(form)
    usual = {one: max(forms, key=lambda f: (written[f].total(), f)) for one, forms in alike.items()}
    return {form: usual[one] for one, forms in alike.items() for form in forms if len(forms) > 1}
