"""Whom `the firm` and `the country` speak of again: what the article is about."""

import pytest

from tests.reading import headlined

LEAD = "Norsea Energy drilled for oil in the deep sea."
FIRM = {
    f"{LEAD} Ana Roth said on Monday that the firm had left Kenya.": (
        "Ana Roth says Norsea Energy has left Kenya"
    ),
    f"{LEAD} Ana Roth told Reuters on Monday that the group had left Kenya.": (
        "Ana Roth tells Reuters Norsea Energy has left Kenya"
    ),
    f"{LEAD} It rained.\n\nThe company found gas in Kenya on Monday.": (
        "Norsea Energy finds gas in Kenya"
    ),
    f"{LEAD} Kalmar Oil met Balt Oil. On Monday the firm left Kenya.": "Firm leaves Kenya",
    f"{LEAD} It sued a rival firm. On Monday the firm left Kenya.": "Firm leaves Kenya",
    f"{LEAD} On Monday the firm of Tom Roth left Kenya.": "Firm of Tom Roth leaves Kenya",
    "Norsea Energy met Kalmar Oil in the town of Riga. On Monday the firm left Kenya.": (
        "Firm leaves Kenya"
    ),
}
COUNTRY = {
    "Peru asked for a loan to mend its roads. It rained. Roofs fell. Many were ill. A flood "
    "destroyed the country's ports on Monday.": "Flood destroys Peru's ports",
    "Peru asked for a loan to mend its roads. Kenya gave. It rained. Roofs fell. A flood "
    "destroyed the country's ports on Monday.": "Flood destroys country's ports",
    "Peru asked for a loan to mend its roads. A flood destroyed the country's ports on Monday.": (
        "Flood destroys Peru's ports"
    ),
    "Peruvian President Ana Roth visited the country's ports on Monday.": (
        "Peruvian President Ana Roth visits country's ports"
    ),
    "Peru asked for a loan to mend its roads. The Bank of Kenya met. On Monday a flood hit the "
    "country's ports.": "Flood hits country's ports",
}


@pytest.mark.parametrize("text", FIRM)
def test_the_firm_is_the_one_that_the_article_is_about(text: str) -> None:
    """Nobody else may be meant: a wrong name says an untruth, a bare noun only too little."""
    assert FIRM[text] in [one.title for one in headlined("A story", text)]


@pytest.mark.parametrize("text", COUNTRY)
def test_the_country_is_named_where_the_headline_does_not(text: str) -> None:
    """`Peruvian` tells already which country, and what has a state in its name may mean that."""
    assert COUNTRY[text] in [one.title for one in headlined("A story", text)]


def test_the_headline_tells_which_of_two_it_is() -> None:
    """Where the lead names two bodies."""
    text = "Norsea Energy met Kalmar Oil in Riga. Norsea Energy fell. The firm left on Monday."
    assert headlined("Norsea Energy meets it", text)[-1].title == "Norsea Energy leaves"


def test_the_club_of_the_headline_comes_before_another_that_is_called_so() -> None:
    """`Rival club Kalmar` is not the club that the article is about."""
    text = "Rival club Kalmar City won. Norsea United met in Riga. On Monday the club left Kenya."
    assert headlined("Norsea United leave Kenya", text)[-1].title.startswith("Norsea United")


@pytest.mark.parametrize(
    ("title", "text", "line"),
    [
        (
            "European Union to tax ships",
            "The European Union will tax ships. Kenya was told on Friday. The bloc sold ten ships "
            "to Kenya in 2019.",
            "European Union sells ten ships to Kenya",
        ),
        (
            "Kalmar Times closes office",
            "The Kalmar Times has closed an office. The paper sold a yard in Riga in 2019.",
            "Kalmar Times sells yard in Riga",
        ),
    ],
)
def test_a_bloc_and_a_paper_are_what_the_article_is_about(title: str, text: str, line: str) -> None:
    """`Bloc sells ships` names nobody."""
    assert line in [one.title for one in headlined(title, text)]


def test_the_belgian_is_not_whom_the_headline_leaves_out() -> None:
    """In the report of a match the sentence before may speak of the rival."""
    text = "Tom Roth won a game in Riga. The Belgian lost in Lima on Monday."

    assert not any(
        "Roth" in one.title
        for one in headlined("Holm wins the cup", f"Ida Holm. {text}")
        if "Lima" in one.title
    )


STORM = {
    "Typhoon Mira swept through Peru. The typhoon killed six people in Riga on Monday.": (
        "Typhoon Mira kills six people in Riga"
    ),
    "Hurricane Ida came. Six people drowned in Riga when the storm flooded it on Monday.": (
        "Six people drown in Riga when Hurricane Ida floods it"
    ),
    "Storm Bert came. Storm Ida followed. The storm killed six people in Riga on Monday.": (
        "Storm kills six people in Riga"
    ),
    "Typhoon Mira came. A second storm followed. The deadly storm killed six on Monday.": (
        "Deadly storm kills six"
    ),
}


@pytest.mark.parametrize("text", STORM)
def test_the_storm_is_the_only_one_that_has_a_name(text: str) -> None:
    """Where two are named, or something tells which, it keeps its words."""
    titles = [one.title for one in headlined("The weather", text)]

    assert STORM[text] in titles
