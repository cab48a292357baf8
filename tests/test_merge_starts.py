"""What lasts is named without a day for years: the likeliest day is that on which it began."""

import pytest

from extract.merging.starts import with_starts
from tests.merging import Told, Who, merged, story

NORWAY: Who = (("Norway", "agent", "state"), ("Tolmin", "patient", "state"))
BEGAN = Told(
    "Norway invaded Tolmin on 3 March 2019.", "invade", NORWAY, "2019-03-03", "3 March 2019"
)
NAMED = Told(
    "The bank shut amid Norway's invasion of Tolmin.",
    "invasion",
    NORWAY,
    "[..2021-06-01]",
    clause=False,
    alone=False,
)


def likely(told: Told) -> str:
    """Give the likeliest day of what is told, beside reports of how it began."""
    stories = [story("north", BEGAN), story("south", BEGAN), story("west", told)]
    found = with_starts([mention for _, those in stories for mention in those])[-1]
    return str(found.date.likely) if found.date else ""


def test_an_invasion_named_years_later_is_of_the_day_on_which_it_began() -> None:
    """It is no news of the week in which it is named."""
    assert "2019-03-03" == likely(NAMED)


@pytest.mark.parametrize(
    "other",
    [
        Told(
            "Chile invaded Tolmin.", "invade", (("Chile", "agent", "state"), NORWAY[1]), "[..2021]"
        ),
        Told(
            "Norway invaded Idria.", "invade", (NORWAY[0], ("Idria", "patient", "state")), "2021~"
        ),
        Told("Norway shelled Tolmin.", "shell", NORWAY, "[..2021-06-01]"),
        Told("Norway has invaded Tolmin.", "invade", NORWAY, "[..2021-06-01]", headline=True),
        Told("Norway invaded Tolmin.", "invade", NORWAY, "[..2018-06-01]"),
    ],
    ids=["others", "elsewhere", "another act", "its own news", "told before"],
)
def test_what_may_be_another_keeps_its_own_time(other: Told) -> None:
    """Others, another land, what a headline tells as news, and what was told before that day."""
    assert "None" == likely(other)


def test_what_articles_of_other_years_name_is_one_invasion() -> None:
    """Two reports of its beginning and two of years later make one record, of the day it began."""
    later = Told(
        "Bread is dear since Norway's invasion of Tolmin.",
        "invasion",
        NORWAY,
        "[..2022-01-01]",
        clause=False,
        alone=False,
    )
    told = {"north": BEGAN, "south": BEGAN, "west": NAMED, "east": later}

    assert ["2019-03-03"] == [
        str(each.date) for each in merged([story(name, each) for name, each in told.items()])
    ]
