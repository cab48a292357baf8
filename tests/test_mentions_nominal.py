"""How a headline tells an event noun as the clause that it stands for."""

import pytest

from tests.reading import mentions


def titles(text: str) -> list[str]:
    """Give the headlines of all that was found."""
    return [one.title for one in mentions(text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Ana Roth was in Lisbon at the time of Omar Said's death on Monday.",
            "Omar Said dies",
        ),
        (
            "The scandal led to the 1974 resignation of President Tom Baker.",
            "President Tom Baker resigns",
        ),
        ("After his arrest on Monday, Omar Said was silent.", "Omar Said arrested"),
        (
            "The abduction of the MV Kalmar by Peruvian pirates on Monday led to talks.",
            "MV Kalmar abducted by Peruvian pirates",
        ),
        (
            "After the departure of the Lisbon envoys on Monday, Ana Roth spoke in Lima.",
            "Lisbon envoys depart",
        ),
        (
            "Protests followed the arrest of Ana Roth's husband Tom on Monday.",
            "Ana Roth's husband Tom arrested",
        ),
        (
            "Norsea closed after the death of its founder Tom on Monday.",
            "Norsea's founder Tom dies",
        ),
    ],
)
def test_whose_it_is_tells_who_did_it_or_whom_it_befell(text: str, title: str) -> None:
    """A headline has a verb."""
    assert title in titles(text)


@pytest.mark.parametrize(
    "text",
    [
        "The wrongful death of Omar Said on Monday shook Lima.",
        "The police killing of Omar Said on Monday led to protests.",
        "Protests followed the Monday arrests of Omar Said and Ana Roth.",
    ],
)
def test_what_says_more_stays_a_noun(text: str) -> None:
    """Words before the noun say what kind of death it was, or who did it; of many nothing is."""
    found = titles(text)

    assert not [one for one in found if "dies" in one or "Said killed" in one]
    assert not [one for one in found if one.startswith("Omar Said")]


def test_nobody_s_death_is_planned() -> None:
    """A heading that runs into a plan makes no `Omar Said to die`."""
    text = "Omar Said's death Los Angeles prosecutors will file a criminal case on Friday."

    assert not [one for one in titles(text) if "to die" in one]


def test_a_clause_of_four_words_says_enough_without_a_name() -> None:
    """As a noun, `enactment of federal deposit insurance` has five."""
    text = "Banks were safe after the enactment of federal deposit insurance in 1934."

    assert ["Federal deposit insurance enacted"] == [
        one.title for one in mentions(text) if one.alone
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The message was sent ahead of the Kenyan election in November 2020.",
        "Look at the breakthrough of Ida Holm in Thursday's Peru election.",
        "Ida Holm left Riga after the mass stabbing on Monday.",
        "Ida Holm left Riga after the school shooting on Monday.",
    ],
)
def test_a_country_is_not_elected_nor_is_a_mass_stabbed(text: str) -> None:
    """Whom it befell stands beside the noun only where it is somebody."""
    assert not [
        one for one in titles(text) if "elected" in one or "stabbed" in one or "shot" in one
    ]
