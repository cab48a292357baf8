"""What names nothing and speaks of what was told before makes no record of its own."""

import pytest

from tests.reading import mentions

LEAD = "Norsea cut 80 jobs in Kalmar on Friday."
OPEN = (
    "The results will be revealed on Saturday.",
    "The wall was torn down on Monday.",
    "Some 60 of the jobs stay, and 20 were moved on Monday.",
    "It took up the restrictions imposed in May.",
)
WHOLE = (
    "The wall was torn down near Kalmar on Monday.",
    "On Monday two men robbed a bank.",
    "The two neighbours fought a brief war in 1995.",
    "The truce took effect on Monday.",
)


def titles(text: str) -> list[str]:
    """Give the headlines of what makes a record by itself, but the lead's."""
    return [one.title for one in mentions(f"{LEAD} {text}") if one.alone and one.start]


@pytest.mark.parametrize("text", OPEN)
def test_what_only_the_text_before_explains_makes_no_record(text: str) -> None:
    """Which results, which wall, 20 of what?"""
    assert [] == titles(text)


@pytest.mark.parametrize("text", WHOLE)
def test_what_tells_an_act_or_names_a_place_makes_one(text: str) -> None:
    """Its headline wants a name, but an editor knows where to put it."""
    assert 1 == len(titles(text))


def test_what_opens_an_article_has_no_text_before_it() -> None:
    """A first sentence with `the` is told whole."""
    assert ["Wall torn down"] == [one.title for one in mentions("The wall was torn down Monday.")]
