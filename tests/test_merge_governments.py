"""A city that acts is the state that is ruled from it."""

from dataclasses import replace

import pytest

from extract.merging.governments import as_governments
from tests.merging import Told, Who, story, together

OSLO: Who = (("Oslo", "agent", "place"), ("Tolmin", "patient", "state"))
TOLD = Told("Oslo shelled Tolmin on Monday.", "shell", OSLO, "2021-03-01", "on Monday")


@pytest.mark.parametrize(
    ("who", "acts"),
    [
        (OSLO, "Norway"),
        ((("Oslo", "agent", "organisation"), OSLO[1]), "Oslo"),
        ((("Oslo", "agent", "person"), OSLO[1]), "Oslo"),
        ((("Bergen", "agent", "place"), OSLO[1]), "Bergen"),
    ],
    ids=["the seat", "a club", "a person", "another city"],
)
def test_the_seat_of_a_government_acts_for_the_state(who: Who, acts: str) -> None:
    """A club or a person of that name is not the state, nor is a city that rules none."""
    _, (mention,) = story("north", replace(TOLD, who=who))

    assert acts == as_governments(mention).participants[0].name


def test_a_seat_that_something_is_done_to_is_a_city() -> None:
    """Whoever shells Oslo shells a city, and only what is done to it tells where."""
    rebels: Who = (("rebels", "agent", None), ("Oslo", "patient", "place"))
    _, (mention,) = story("north", replace(TOLD, who=rebels, places=("Oslo",)))

    assert mention == as_governments(mention)


def test_the_seat_and_the_state_do_one_thing() -> None:
    """`Oslo shelled` and `Norway shelled` are no acts of two states."""
    norway: Who = (("Norway", "agent", "state"), OSLO[1])
    other = replace(TOLD, sentence="Norway shelled Tolmin on Monday.", who=norway)

    assert [{"north shell", "south shell"}] == together(
        [story("north", TOLD), story("south", other)]
    )
