"""What is done once a day, or suffered once a week, or lasts: two that tell it so are one event.

In: the profiles of two mentions whose predicates are alike. Out: yes or no.
"""

from itertools import product

from extract.lexicon.spelling import clash, same_name
from extract.lexicon.synonyms import say_little
from extract.mention import Mention, Role
from extract.merging.acts import THROWN
from extract.merging.idf import USUAL
from extract.merging.profile import Profile
from extract.merging.starts import LASTING
from extract.merging.when import both_said, day_of_week, days_apart, same_day
from records.model import EntityKind

_WEEK = 7
_ATTACKS = frozenset({"attack", "strike"})
_MONTHS = 61
"""So many days news tells of an act that goes on, be it of how it began or of how it goes."""


def is_once_a_day(one: Profile, other: Profile) -> bool:
    """Say whether a person does, or suffers, the same on the same day, nothing being different.

    `Last week` is the same day as one of that week: nobody resigns twice in a week.
    A state or an organisation must do it to the same, too: `declared a pandemic`. The articles may
    have nothing else in common: one reports, one looks back.
    """
    left, right = one.mention, other.mention
    if not day_of_week(left, right) or not _may_be_once(one, other):
        return False
    does, suffers = (_same_named(left, right, role) for role in ("agent", "patient"))
    if not suffers and clash(one.named_patients, other.named_patients):
        return False
    same_thing = (one.patients & other.patients) - USUAL or THROWN in one.groups & other.groups
    return "person" in does | suffers or bool(does and same_thing)


def is_once_a_week(one: Profile, other: Profile) -> bool:
    """Say whether a person suffers the same in the news of a week, nothing being different.

    `The general was released on Monday` and, undated, `the general has been released`: what is
    done to somebody is done once, where what he does himself (`scored`) he may do again.
    """
    left, right = one.mention, other.mention
    if left.article == right.article or not left.date or not right.date:
        return False
    if both_said(left, right) or days_apart(left, right) > _WEEK:
        return False
    if not _may_be_once(one, other) or clash(one.named_agents, other.named_agents):
        return False
    things = (each.patients - each.named_patients for each in (one, other))
    if clash(*things):  # `was given a sedative` and `was given propofol`
        return False
    fewer, more = sorted((one.named_patients, other.named_patients), key=len)
    return fewer <= more and "person" in _same_named(left, right, "patient")


def lasts(one: Profile, other: Profile) -> bool:
    """Say whether both tell of what one body does to another for long: `their invasion of ...`.

    News names it in passing for weeks, among other things each time.
    """
    if not LASTING & one.stems or not LASTING & other.stems:
        return False
    of_one = one.bodies & other.bodies and _land(one) & _land(other)
    return bool(of_one) and days_apart(one.mention, other.mention) <= _MONTHS


def is_one_blow(one: Profile, other: Profile) -> bool:
    """Say whether one tells what was thrown, the other the attack: by one body, on one day.

    `Fired 40 rockets at the south on Monday`, `Monday's attack on the south`.
    """
    threw = [THROWN in each.groups for each in (one, other)]
    if threw[0] == threw[1] or (one if threw[1] else other).groups.isdisjoint(_ATTACKS):
        return False
    alike = one.bodies & other.bodies and not clash(_land(one), _land(other))
    return bool(alike) and same_day(one.mention, other.mention)


def _land(each: Profile) -> frozenset[str]:
    """Give the names of where, or to whom, something is done."""
    return (each.named_patients | each.places) - each.named_agents


def _may_be_once(one: Profile, other: Profile) -> bool:
    if "statement" in (one.mention.aspect, other.mention.aspect):
        return False
    return not say_little(one.stems | other.stems) and not clash(one.places, other.places)


def _same_named(one: Mention, other: Mention, role: Role) -> set[EntityKind | None]:
    """Give the kinds of those whom both name in one role; `World Bank` is not another `World`."""
    named = ([e for e in each.participants if e.role == role and e.kind] for each in (one, other))
    return {left.kind for left, right in product(*named) if same_name(left.name, right.name)}
