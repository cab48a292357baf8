"""What `and` joins, and an age: words that the parser hangs on a verb, and that are put right."""

import pytest

from tests.reading import mentions

TITLES = {
    "Norsea CEO Ilon Marsk and Leyton CEO Bob Eiger quit on Monday.": (
        "Norsea CEO Ilon Marsk and Leyton CEO Bob Eiger quit"
    ),
    "The actor and director Ana Roth was buried in Riga on Friday.": "Ana Roth buried in Riga",
    "The former minister and diplomat Ida Holm resigned on Monday.": "Ida Holm resigns",
    "The prize was handed to veteran actor and comic Tom Roth in Lima on Monday.": (
        "Prize handed to veteran actor and comic Tom Roth in Lima"
    ),
    "Police accused the owner of the yard and three of the sailors of theft on Monday.": (
        "Police accuse owner of yard and three of sailors of theft"
    ),
    "Norsea's sales grew 2.9% in Peru and 2.5% in Kenya in May.": (
        "Norsea's sales grow 2.9% in Peru"
    ),
    "The port was set up as a venture of the U.S. And Japan in 1966.": (
        "Port set up as venture of US and Japan"
    ),
    "Slower economic growth, rising oil prices, a stronger yen and weaker exports were blamed on "
    "Monday.": (
        "Slower economic growth, rising oil prices, stronger yen and weaker exports blamed"
    ),
    "Though the vice-president left Kenya on Monday, it rained.": "Vice-president leaves Kenya",
    "Aides met the vice-president in Riga on Monday.": "Aides meet vice-president in Riga",
    "The poet Tom Lund died aged 91 in Lima on Friday.": "Poet Tom Lund dies aged 91 in Lima",
}


@pytest.mark.parametrize(("text", "title"), TITLES.items())
def test_a_noun_goes_on_from_a_noun(text: str, title: str) -> None:
    """Nobody is joined to what was done, and one man is no pair; a percentage may be a clause."""
    assert [title] == [one.title for one in mentions(text) if one.alone]


def test_a_list_below_a_noun_is_whole_or_gone() -> None:
    """`Law police and judges was upheld` and `tariffs array of cars will soar` are no English."""
    told = {
        "The Riga court judge ruled that the neutrality law for nurses, police and court officials "
        "was constitutional.": (
            "Riga court judge rules neutrality law for nurses, police and court officials was "
            "constitutional"
        ),
        "Tom Roth announced on Monday that tariffs on $18 billion worth of imports of Peruvian "
        "ships and an array of other products would rise in Kenya.": (
            "Tom Roth announces tariffs will rise in Kenya"
        ),
        "The harbour board said in a long statement on Telegram on Monday that it had intercepted "
        "and destroyed 75 stolen boats and seaworthy ships.": (
            "Harbour board says in long statement on Telegram that it has intercepted and "
            "destroyed 75 stolen boats and seaworthy ships"
        ),
    }

    assert list(told.values()) == [mentions(text)[0].title for text in told]


def test_a_second_noun_is_not_told_without_what_it_is_of() -> None:
    """`Stresses commitment to freedom and importance` leaves open of what."""
    text = (
        "Tom Roth stressed “Kenyan commitment to freedom of navigation in the South Ruritania Sea” "
        "and “the importance of cross-border peace and stability” on Monday."
    )
    line = "Tom Roth stresses Kenyan commitment to freedom of navigation in South Ruritania Sea"

    assert line == mentions(text)[0].title
