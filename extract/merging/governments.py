"""Who acts where a city is said to: `Moscow launched its invasion` tells of Russia.

In: a mention. Out: the same, with the state for its seat of government among those who act. Only
as merging compares it: a draft keeps the article's words.
"""

from dataclasses import replace

from extract.lexicon import sections
from extract.mention import Mention, Participant

SEATS = {seat: state for state, seats in sections("seats").items() for seat in seats}
"""The state that is ruled from each city, by its name in lower case."""


def as_governments(mention: Mention) -> Mention:
    """Name the state where its seat of government acts: a place does nothing."""
    acting = {
        each.name: replace(each, name=state, kind="state")
        for each in mention.participants
        if (state := _ruled_from(each))
    }
    if not acting:
        return mention
    return replace(
        mention,
        participants=tuple(acting.get(each.name, each) for each in mention.participants),
        places=tuple(place for place in mention.places if place not in acting),
    )


def _ruled_from(who: Participant) -> str | None:
    if who.role != "agent" or who.kind != "place":
        return None
    return SEATS.get(who.name.lower())
