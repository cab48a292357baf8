"""Of which state `inflation fell` is told."""

import pytest

from tests.reading import headlined

LEAD = "Peru is to build new roads and railways in its south. "
TOLD = {
    "Exports rose by 14% in May.": "Peruvian exports rise by 14%",
    "It rained. The trade deficit fell by 14% in May.": "Peruvian trade deficit falls by 14%",
    "Annual inflation fell to 2% in May.": "Peruvian annual inflation falls to 2%",
    "Car exports rose by 14% in May.": "Car exports rise by 14%",
    "Exports of cars rose by 14% in May.": "Exports of cars rise by 14%",
    "Exports rose by 14% in Riga in May.": "Exports rise by 14% in Riga",
    "Kenya lost its port. Exports rose by 14% in May.": "Exports rise by 14%",
    "The world has changed. Exports rose by 14% in May.": "Exports rise by 14%",
    "Exports rose by 14% in Peru in May.": "Exports rise by 14% in Peru",
}


@pytest.mark.parametrize("text", TOLD)
def test_what_is_measured_is_that_of_the_state_of_the_news(text: str) -> None:
    """Unless words beside it, or another state named since, tell otherwise."""
    assert headlined("A story", LEAD + text)[-1].title == TOLD[text]


def test_the_summary_names_the_state_too() -> None:
    """It is read without the lead."""
    last = headlined("A story", f"{LEAD}The economy grew by 2% in May.")[-1]
    assert last.told == "The Peruvian economy grew by 2% in May."
