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
            "In Kalmar province, flood waters reached a metre high on Monday.",
            "Flood waters reach metre high in Kalmar province",
        ),
        (
            "At a rally in Riga on Monday, thousands of people shouted slogans against Kenya.",
            "Thousands of people shout slogans against Kenya in Riga",
        ),
        (
            "In Riga on Monday, police raided a house and arrested four men.",
            "Police raid house in Riga and arrest four men",
        ),
        (
            "At a school in Riga, a gunman shot three people dead on Monday.",
            "Gunman shoots three people dead in Riga",
        ),
        (
            "Across the border in Kenya, more than 94,000 people were displaced on Monday.",
            "More than 94,000 people displaced in Kenya",
        ),
        ("Across Kenya, a board counted 12 thefts in May.", "Board counts 12 thefts across Kenya"),
    ],
)
def test_a_place_before_the_clause_stands_in_the_headline(text: str, title: str) -> None:
    """With the preposition that the article has, on an island and after a day, too."""
    assert title in [one.title for one in mentions(text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "In Kenya's province of Kalmar, rain unleashed deadly floods on Monday, as a storm "
            "moved towards Peru.",
            "Rain unleashes deadly floods in Kalmar as storm moves towards Peru",
        ),
        (
            "In Tolmin, troops killed four soldiers on Monday in talks with Kenya in Riga.",
            "Troops kill four soldiers in talks with Kenya in Riga",
        ),
        (
            "In an attack on Lima on Monday, four soldiers were killed.",
            "Four soldiers killed",
        ),
    ],
)
def test_another_place_stands_in_its_way_only_where_the_headline_tells_it(
    text: str, title: str
) -> None:
    """And only as where it was: not whom it was done with."""
    assert title in [one.title for one in mentions(text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "In Tolmin, the army said it killed four armed men inside a van on Monday.",
            "Army kills four armed men inside van in Tolmin",
        ),
        ("In Tolmin, police said four people were killed Monday.", "Four people killed in Tolmin"),
        ("In Lima, officials said four people were killed on Monday.", "Four people killed"),
        (
            "In Tolmin on Monday, the president said that four people were killed.",
            "President says four people were killed",
        ),
        (
            "In Tolmin on Thursday, paramedic Omar Said testified that Tom Roth took the pills.",
            "Paramedic Omar Said testifies Tom Roth took pills",
        ),
        (
            "Officials in Kyiv said that an attack destroyed four boats on Monday.",
            "Attack destroys four boats",
        ),
    ],
)
def test_where_somebody_speaks_is_where_it_was_if_he_was_there(text: str, title: str) -> None:
    """Police of a town tell of the town; ministers in a capital tell of anywhere."""
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


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "A meeting between Tom Roth and Ida Holm is to take place in Riga on Friday.",
            "Meeting between Tom Roth and Ida Holm in Riga",
        ),
        (
            "The plea hearing of Tom Roth will take place on 20 April at a base in Kalmar, Kenya.",
            "Plea hearing of Tom Roth at base in Kalmar",
        ),
    ],
)
def test_where_an_event_took_place_is_told_with_its_noun(text: str, title: str) -> None:
    """The verb tells nothing else."""
    assert [title] == [one.title for one in mentions(text)]
