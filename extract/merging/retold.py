"""What an article tells again soon after its news: `convicted ... The comedian was found guilty`.

In: two profiles. Out: yes or no. A noun with `the` is somebody told of before, one with `a` or a
number is new (Heim 1982): `the shooter` may be the gunman of the sentence before, `a second man`
is not. But news calls a person by his office first and then by his name: `A former adviser was
jailed. Otto Holm was jailed by a judge in Leyton.`
"""

from collections.abc import Sequence
from itertools import product

from extract.lexicon.spelling import fold
from extract.lexicon.stems import stem
from extract.lexicon.synonyms import groups_of
from extract.mention import Participant, Role
from extract.merging.idf import USUAL
from extract.merging.profile import Profile
from extract.merging.when import dates_agree
from extract.timex.calendar.lexicon import count

_NEWS = 900
"""So many characters of an article tell its news, and tell it again in more detail."""
_ONE = frozenset({"a", "an", "one"})
_ROLES: tuple[Role, ...] = ("agent", "patient")


def is_retold(one: Profile, other: Profile) -> bool:
    """Say whether the later of two tells the article's main event again, of the same people."""
    if one.mention.article != other.mention.article:
        return False
    first, then = sorted((one, other), key=lambda each: each.mention.trigger_start)
    told, again = first.mention, then.mention
    if not told.headline or again.start >= _NEWS:
        return False
    if told.end > again.start or "statement" in (told.aspect, again.aspect):
        return False
    if not dates_agree(told, again) or _names_one_of_many(first, then):
        return False
    return all(_may_be_same(first, then, role) for role in _ROLES)


def _names_one_of_many(first: Profile, then: Profile) -> bool:
    """`The vote was held ... Ida Holm was voted in`: a person named where nobody was before."""
    before, after = ([one for role in _ROLES for one in _people(e, role)] for e in (first, then))
    return not before and any(each.kind == "person" for each in after)


def _may_be_same(first: Profile, then: Profile, role: Role) -> bool:
    before, after = (_people(each, role) for each in (first, then))
    named = [[each for each in those if each.kind] for those in (before, after)]
    if not before or not after:
        return True
    if all(named):
        return any(fold(left.name) & fold(right.name) for left, right in product(*named))
    if named[1]:
        a_single_one = len(before) == 1 and before[0].head in first.manner.one_new
        return a_single_one and [each.kind for each in after] == ["person"]
    return _as_many(before, after) or all(_is_known(each, before, then) for each in after)


def _people(each: Profile, role: Role) -> list[Participant]:
    """Give who has a role, but for nouns that name the act itself."""
    those = (one for one in each.mention.participants if one.role == role)
    return [one for one in those if one.kind or not groups_of(one.head) & each.groups]


def _is_known(noun: Participant, before: Sequence[Participant], then: Profile) -> bool:
    """Say whether a noun means one told of before; `the police` are known without that."""
    if noun.head in {each.head for each in before}:
        return noun.head not in then.manner.one_new and not _numbers([noun])
    return noun.head not in then.manner.new and stem(noun.head) not in USUAL


def _as_many(before: Sequence[Participant], after: Sequence[Participant]) -> bool:
    """Say whether the same number is counted: `at least 31 people`, `31 people`."""
    return not _numbers(before).isdisjoint(_numbers(after))


def _numbers(those: Sequence[Participant]) -> set[float]:
    words = (word for each in those for word in each.name.split())
    return {number for word in words if word not in _ONE and (number := count(word))}
