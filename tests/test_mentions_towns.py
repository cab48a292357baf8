"""Which place `the city` is."""

import pytest

from tests.reading import mentions

TOWNS = {
    "Rebels took the city of Tolmin. Thousands of people fled the city on Monday.": (
        "Thousands of people flee Tolmin"
    ),
    "Rebels took Tolmin, a port city. They left. The army shelled the city's hospital Monday.": (
        "Army shells Tolmin's hospital"
    ),
    "Rebels broke into the border village of Tolmin. Ten people were abducted from the village "
    "on Monday.": "Ten people abducted from Tolmin",
    "Rebels took the city of Tolmin. They moved on Leyton. Thousands of people fled the city on "
    "Monday.": "Thousands of people flee city",
    "Rebels took the city of Tolmin and the city of Leyton. They rested. Thousands of people fled "
    "the city on Monday.": "Thousands of people flee city",
    "Rebels took the city of Tolmin. They came to a city. Thousands of people fled the city on "
    "Monday.": "Thousands of people flee city",
    "Rebels took the town of Tolmin. Thousands of people fled the city on Monday.": (
        "Thousands of people flee city"
    ),
    "Rebels took the camp at Tolmin. Thousands of people fled the Kenyan camp on Monday.": (
        "Thousands of people flee Kenyan camp"
    ),
}


@pytest.mark.parametrize("text", TOWNS)
def test_the_city_is_the_only_place_told_of_that_is_one(text: str) -> None:
    """Another may be a city of which nobody says so, if it was told of last."""
    assert TOWNS[text] in [one.title for one in mentions(text)]
