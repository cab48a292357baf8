"""What an article tells as two events, though the words are like: steps, more of a kind, others."""

import pytest

from tests.merging import Told, Who, merged, story

HOLM: Who = (("Otto Holm", "patient", "person"),)


def test_the_steps_of_a_case_are_an_event_each() -> None:
    """A charge is no conviction, though one court and one man are in both."""
    found = merged(
        [
            story("north", Told("Otto Holm was charged with the Leyton fraud.", "charge", HOLM)),
            story("south", Told("Otto Holm was convicted of the Leyton fraud.", "convict", HOLM)),
        ]
    )

    assert 2 == len(found)


@pytest.mark.parametrize(("one", "other"), [("left", "was replaced"), ("quit", "was succeeded")])
def test_who_leaves_an_office_is_who_is_replaced(one: str, other: str) -> None:
    """The kinds that tell one event from two sides still join."""
    lemmas = {"left": "leave", "quit": "quit", "was replaced": "replace"}
    mayor: Who = (("Otto Holm", "agent", "person"),)
    first = f"Otto Holm {one} as mayor of Leyton after the Leyton fraud."
    then = f"Otto Holm {other} as mayor of Leyton after the Leyton fraud."
    found = merged(
        [
            story("north", Told(first, lemmas[one], mayor)),
            story("south", Told(then, lemmas.get(other, "succeed"), HOLM)),
        ]
    )

    assert 1 == len(found)
