"""Whose death a mention tells: a person dies once, however far apart the articles are.

In: mentions. Out: for each the names of those who died, folded. A surname alone stands for the
full name that nearly all of the dead with it bear in these articles; else it is nobody. And how
many dead a mention counts, where the number is large enough to know an event by.
"""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import product

from extract.lexicon.spelling import fold, near
from extract.lexicon.stems import stem
from extract.lexicon.synonyms import groups_of
from extract.mention import Mention, Participant
from extract.timex.calendar.lexicon import count
from records.model import EntityKind

Name = frozenset[str]
_NOBODY: Name = frozenset()
DYING = "die"
"""The group of predicates whose agent dies."""
_DEATHS = frozenset({DYING, "kill", "murder"})
"""Groups of predicates that tell a death."""
_NEARLY_ALL = 0.8
"""The share of the dead of one surname who bear the full name that it stands for."""
_NUMBER = re.compile(r"\d[\d,.]*\d|\d")
_AGE = re.compile(r"\b\d{1,3}-(?:year|month|week|day)\b", re.IGNORECASE)
_TOO_SHORT = 2
"""So many letters may two given names share by chance; a single one is an initial."""
_PET_NAME = re.compile(r"(?<=...)ie?$")
_TELLING_DIGITS = 2
"""Two or three are killed on many days, twenty-six are not."""
_MANY = 10
"""Dead from which on a toll is compared with another one."""
_KILLED = ("killed", "murdered")
_FAR_MORE = 4
"""A toll grows from day to day, but seldom to so many times what it was."""


def the_dead(mentions: Sequence[Mention]) -> list[frozenset[Name]]:
    """Name for each mention those whose death it tells, by their full names."""
    named = [_named_dead(mention) for mention in mentions]
    told = Counter(name for names in named for name in names if len(name) > 1)
    surnames = {name: _bearer(name, told) for names in named for name in names if len(name) == 1}
    return [frozenset(surnames.get(name, name) for name in names) - {_NOBODY} for names in named]


def tells_death(mention: Mention) -> bool:
    """Say whether its predicate tells a death."""
    return not groups_of(mention.lemma).isdisjoint(_DEATHS)


def those_who_died(mention: Mention, kind: EntityKind | None) -> list[Participant]:
    """Give whom others killed, else who did the dying: persons, or those without a name.

    `Holm's killing came at dawn` is told of whom it befell, if nobody else is named.
    """
    if not tells_death(mention):
        return []
    people = [each for each in mention.participants if each.kind == kind]
    killed = [each for each in people if each.role == "patient"]
    nobody = not mention.clause and all(e.role != "patient" for e in mention.participants)
    dying = nobody or DYING in groups_of(mention.lemma)
    return killed or [each for each in people if dying and each.role == "agent"]


def are_bereaved(dead: frozenset[Name], mention: Mention) -> bool:
    """Say whether it tells the death of somebody of theirs: `the death of her third husband`."""
    if not those_who_died(mention, None) or those_who_died(mention, "person"):
        return False
    beside = (fold(each.name) for each in mention.participants if each.role == "other")
    return same_dead(dead, frozenset(name for name in beside if name))


def same_dead(one: Collection[Name], other: Collection[Name]) -> bool:
    """Say whether somebody is among both; a title or second name more does not matter."""
    return any(_one_person(left, right) for left in one for right in other)


def _one_person(one: Name, other: Name) -> bool:
    """Say whether two names may be one person's: `Fred`, `Frederick` and `F. Larsen` are."""
    shorter, longer = sorted((one, other), key=len)
    left, rest = shorter - longer, longer - shorter
    if len(left) == len(shorter):
        return False
    return all(any(_short_for(name, each) for each in rest) for name in left)


def _short_for(one: str, other: str) -> bool:
    """Say whether one given name shortens the other, or is spelled a letter otherwise within.

    `Fred`, `Betty` and `Bettie`, an initial; `Mikhail` and `Mikhael`, but not `Roberto`, `Roberta`.
    """
    if near(one, other) and one[-1] == other[-1]:
        return True
    shorter, longer = sorted((_PET_NAME.sub("", one), _PET_NAME.sub("", other)), key=len)
    return longer.startswith(shorter) and len(shorter) != _TOO_SHORT


def toll(mention: Mention) -> frozenset[tuple[str, str]]:
    """Give each large number of dead that it counts, with the stem of what they are."""
    if not tells_death(mention):
        return frozenset()
    return frozenset(
        (number, stem(figure.what.split()[-1]))
        for figure in mention.figures
        for number in _NUMBER.findall(figure.value)
        if len(number) >= _TELLING_DIGITS and figure.what
    )


def other_toll(one: Mention, other: Mention) -> bool:
    """Say whether both count their dead, and so differently that no later count explains it."""
    pairs = [sorted(pair) for pair in product(_dead_counted(one), _dead_counted(other))]
    return bool(pairs) and all(many >= _FAR_MORE * few for few, many in pairs)


def other_counts(one: Mention, other: Mention) -> bool:
    """Say whether both count the same, be it dead or infected, and each time differently."""
    left, right = (
        {stem(each.what.split()[0]): each.value for each in mention.figures if each.what}
        for mention in (one, other)
    )
    counted = left.keys() & right.keys()
    return bool(counted) and all(left[what] != right[what] for what in counted)


def _dead_counted(mention: Mention) -> set[float]:
    """Give the numbers of dead from ten up, in figures or words (`eleven`)."""
    if not tells_death(mention):
        return set()
    dead = (each.value for each in mention.figures if each.what.endswith(_KILLED))
    return {each for each in map(_number_at_end, dead) if each >= _MANY}


def _number_at_end(value: str) -> float:
    """Read `At least two hundred or more`; 0 where no words at its end are a number."""
    words = value.removesuffix(" or more").split()
    read = (count(" ".join(words[at:])) for at in range(len(words)))
    return next((each for each in read if each is not None), 0)


def age_of_dead(mention: Mention, quote: str) -> str:
    """Give the age of whose death it tells, where its sentence has a single one: `33-year`."""
    found = {one.lower() for one in _AGE.findall(quote)}
    return found.pop() if tells_death(mention) and len(found) == 1 else ""


def _named_dead(mention: Mention) -> set[Name]:
    return {fold(each.name) for each in those_who_died(mention, "person")}


def _bearer(surname: Name, told: Mapping[Name, int]) -> Name:
    holding = {name: count for name, count in told.items() if surname < name}
    most = max(holding, key=lambda name: (holding[name], sorted(name)), default=_NOBODY)
    return most if holding and holding[most] >= _NEARLY_ALL * sum(holding.values()) else _NOBODY
