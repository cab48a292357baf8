"""Who died by a blow that was aimed at him: `the strike against the general`, and his killing.

In: mentions and the named dead of each. Out: the dead of each, with those at whom it was aimed, or
was ordered, if these articles say that they were killed. An editor wants one record of the two.
"""

from collections.abc import Sequence

from extract.lexicon import sections
from extract.lexicon.spelling import fold
from extract.lexicon.synonyms import groups_of
from extract.mention import Mention
from extract.merging.deaths import Name, same_dead

_KILL = frozenset({"kill", "murder"})
_BLOWS = sections("kinds")["attack"] - {"abduct"}
_ORDER = "order"


def with_struck(
    mentions: Sequence[Mention], known: Sequence[frozenset[Name]]
) -> list[frozenset[Name]]:
    """Add whom a blow was aimed at, where these articles say that somebody killed him."""
    killed = frozenset(
        name
        for mention, dead in zip(mentions, known, strict=True)
        if groups_of(mention.lemma) & _KILL
        for name in dead
    )
    return [
        dead or frozenset(name for name in _aimed_at(mention) if same_dead(killed, {name}))
        for mention, dead in zip(mentions, known, strict=True)
    ]


def _aimed_at(mention: Mention) -> set[Name]:
    groups = groups_of(mention.lemma)
    patients = [each for each in mention.participants if each.role == "patient"]
    acts = {group for each in patients for group in groups_of(each.head)}
    if _ORDER in groups and acts & (_BLOWS | _KILL):
        people = [*patients, *(each for each in mention.named if each.role != "agent")]
    else:
        people = patients if groups & _BLOWS else []
    return {fold(each.name) for each in people if each.kind == "person"}
