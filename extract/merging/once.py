"""What is done once a day: two mentions that tell it so are one event, whatever else they share.

In: the profiles of two mentions whose predicates are alike. Out: yes or no.
"""

from itertools import product

from extract.mention import Mention, Role
from extract.merging.idf import USUAL
from extract.merging.profile import Profile
from extract.merging.spelling import clash, same_name
from extract.merging.synonyms import say_little
from extract.merging.when import day_of_week
from records.model import EntityKind


def is_once_a_day(one: Profile, other: Profile) -> bool:
    """Say whether a person does, or suffers, the same on the same day, nothing being different.

    `Last week` is the same day as one of that week: nobody resigns twice in a week.
    A state or an organisation must do it to the same, too: `declared a pandemic`. The articles may
    have nothing else in common: one reports, one looks back.
    """
    left, right = one.mention, other.mention
    if not day_of_week(left, right):
        return False
    if "statement" in (left.aspect, right.aspect):
        return False
    does, suffers = (_same_named(left, right, role) for role in ("agent", "patient"))
    if say_little(one.stems | other.stems) or clash(one.places, other.places):
        return False
    if not suffers and clash(one.named_patients, other.named_patients):
        return False
    same_thing = (one.patients & other.patients) - USUAL
    return "person" in does | suffers or bool(does and same_thing)


def _same_named(one: Mention, other: Mention, role: Role) -> set[EntityKind | None]:
    """Give the kinds of those whom both name in one role; `World Bank` is not another `World`."""
    named = ([e for e in each.participants if e.role == role and e.kind] for each in (one, other))
    return {left.kind for left, right in product(*named) if same_name(left.name, right.name)}
