"""What `and` joins, and an age: words that the parser hangs on a verb, and that are put right."""

import pytest

from tests.reading import mentions

TITLES = {
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
    "The poet Tom Lund died aged 91 in Lima on Friday.": "Tom Lund dies aged 91 in Lima",
}


@pytest.mark.parametrize(("text", "title"), TITLES.items())
def test_a_noun_goes_on_from_a_noun(text: str, title: str) -> None:
    """Nobody is joined to what was done, and one man is no pair; a percentage may be a clause."""
    assert [title] == [one.title for one in mentions(text) if one.alone]
