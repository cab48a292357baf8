"""Headlines without what is set apart from the clause, and with the words that belong together."""

import pytest

from tests.reading import mentions

TITLES = {
    "Norsea raised its fee on Monday to 5% - its first rise in nine years.": (
        "Norsea raises its fee to 5%"
    ),
    "Norsea's output fell on Monday - for the third time.": "Norsea's output falls for third time",
    "Norsea said - in a letter to its staff on Monday - that it had sold two ships.": (
        "Norsea says it has sold two ships"
    ),
    "Omar Said, who resigned on Monday, and Ana Roth were in Lima.": "Omar Said resigns",
    "The guards who fled on Monday, and Ana Roth, were in Lima.": "Guards flee",
    "Its chairman, Tom Roth, and the minister, Ana Lind, met in Peru on Monday.": (
        "Tom Roth and minister meet in Peru"
    ),
    "The director of the port, Tom Roth, and Ida Holm met on Monday.": "Tom Roth and Ida Holm meet",
    "Ana Roth vetoed on Monday a bill that would allow survivors of the attacks, along with "
    "victims' families, to sue the government of Kenya.": (
        "Ana Roth vetoes bill that would allow survivors of attacks to sue government of Kenya"
    ),
    "The former Miss Peru who left for Lima on Monday is ill.": "Former Miss Peru leaves for Lima",
    "Aides said Republicans had left the race to the woman they defeated in Kenya in 2008.": (
        "Republicans defeat woman in Kenya"
    ),
    "Kalmar beat Norsea 3 - 1 in Riga on Monday.": "Kalmar beats Norsea 3-1 in Riga",
    "Omar Said, like Tom Roth from Leyton, won the cup in 1979.": "Omar Said wins cup",
    "The index closed at 24,997 points on Monday, topping the previous record market close reached "
    "the day before.": ("Index closes at 24,997 points"),
    "The council is preparing for Monday's debate of a bill which critics claim would ban ships.": (
        "Council prepares for debate of bill which critics claim would ban ships"
    ),
    "Ida Holm became an adviser to then-minister Tom Roth in May.": (
        "Ida Holm becomes adviser to then-minister Tom Roth"
    ),
    "Sales of Norsea fell in December, failing to meet its aim and making it the worst December "
    "since 1981.": "Sales of Norsea fall",
    "Omar Said lost £2,450 on Monday when slopping out at Leyton Prison.": "Omar Said loses £2,450",
    "The ferry firms Norsea and Kalmar launched services on demand on Monday.": (
        "Norsea and Kalmar launch services on demand"
    ),
    "Money spent on roads in Peru and in Kenya should have been saved, Ida Roth said on Monday.": (
        "Ida Roth says money spent on roads in Peru and in Kenya should have been saved"
    ),
    "Ida Holm said on Monday that the days of the fleet are over.": (
        "Ida Holm says days of fleet are over"
    ),
    "Billions of pounds spent on conflict in Kenya and in the Middle East should have been used to "
    "help Peru, Tom Roth has said.": (
        "Tom Roth says billions of pounds should have been used to help Peru"
    ),
    "In 2003 Peru was ahead and Kenya came second with 19.2%.": "Kenya comes second with 19.2%",
    "Sales of Norsea grew tenfold in 2004.": "Sales of Norsea grow tenfold",
    "Norsea's index closed down 7.9% at 642 on Monday.": "Norsea's index closes down 7.9% at 642",
    "Ida Holm became adviser on trade in 1983 to then-US secretary of state Tom Roth.": (
        "Ida Holm becomes adviser on trade to then-US secretary of state Tom Roth"
    ),
    "The number of sailors nearly tripled in May.": "Number of sailors nearly triples",
    "The mine of Norsea partially collapsed on Monday.": "Mine of Norsea partially collapses",
}


@pytest.mark.parametrize(("text", "title"), TITLES.items())
def test_a_headline_is_one_clause(text: str, title: str) -> None:
    """No dash runs two phrases together, and no word stands where it does not belong."""
    assert title in [one.title for one in mentions(text)]
