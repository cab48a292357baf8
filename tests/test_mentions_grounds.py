"""Where a clause was, told before it: a sentence of our own and the headline that it gives."""

import pytest

from tests.reading import mentions


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "On the island of Crete, two people died on Monday when a wall collapsed.",
            "Two people die on Crete when wall collapses",
        ),
        (
            "On Saturday night in Riga, a storm killed three people.",
            "Storm kills three people in Riga",
        ),
        (
            "On Monday, in Crete, a 17-year-old was killed and 22 people met at a camp in Riga.",
            "17-year-old killed in Crete",
        ),
        (
            "In Lima on Thursday, paramedic Omar Said testified that Dr Tom Roth cleaned up vials "
            "of the painkiller lidocaine from the bedroom where the old singer died shortly after "
            "he said that he had not given her any.",
            "Paramedic Omar Said testifies Dr Tom Roth cleaned up vials of painkiller lidocaine "
            "from bedroom in Lima",
        ),
    ],
)
def test_a_place_before_the_clause_stands_in_the_headline(text: str, title: str) -> None:
    """With the preposition that the article has, on an island and after a day, too."""
    assert title in [one.title for one in mentions(text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Ana Roth was flown from Kenya's capital, Nairobi, to Riga on Monday.",
            "Ana Roth flown from Nairobi to Riga",
        ),
        (
            "A plumber was killed at a school in the Kenyan capital Nairobi on Monday.",
            "Plumber killed at school in Nairobi",
        ),
        (
            "The bomber struck a village near Nairobi on Monday.",
            "Bomber strikes village near Nairobi",
        ),
    ],
)
def test_a_place_is_called_by_its_name(text: str, title: str) -> None:
    """Not by what it is: `its capital, Nairobi`."""
    assert [one.title for one in mentions(text)] == [title]


def test_a_day_before_the_clause_is_no_place() -> None:
    """`On Monday` says when."""
    assert (
        mentions("On Monday, a storm killed three people.")[0].title == "Storm kills three people"
    )


def test_where_somebody_is_from_is_not_where_it_was() -> None:
    """`In Kenya` behind a comma tells of the yard, not of the sale."""
    text = "Men of the yard at Leyton Cross, in Kenya, were found on Monday to have sold ships."

    assert "Men of yard at Leyton Cross found to have sold ships" == mentions(text)[0].title
