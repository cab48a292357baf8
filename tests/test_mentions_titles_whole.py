"""Headlines in which no word lacks what it needs: a sentence and the line that it gives."""

import pytest

from extract.mentions.syntax.lemmas import mended
from tests.reading import mentions, parsed

TITLES = {
    "Ferry operator Kalmar Lines led the winners at the Kenyan shipping industry's Harbour Awards "
    "on Monday, walking off with three prizes.": (
        "Kalmar Lines leads winners at Kenyan shipping industry's Harbour Awards"
    ),
    "Omar Said will build three yards next May in an effort to create jobs and jump start the "
    "economy of Kenya.": "Omar Said to build three yards in effort to create jobs",
    "Norsea agreed on Monday to lend a ship that would become a school and come to serve the "
    "islands off the northern coast of Ruritania.": (
        "Norsea agrees to lend ship that would become school"
    ),
    "The council agreed on Monday to find out why the ferry sank.": (
        "Council agrees to find out why ferry sank"
    ),
    "Omar Said said on Monday he was unlikely to hire any sailors not trained at the northern "
    "college of the harbour workers.": (
        "Omar Said says he was unlikely to hire any sailors not trained at northern college of "
        "harbour workers"
    ),
    "The long delayed decision was ratified on Monday by the executive committee of the Kenyan "
    "harbour workers' union in a break with the customary choice of a northern town.": (
        "Long delayed decision ratified by executive committee of Kenyan harbour workers' union"
    ),
    "A barrel of oil closed up $2.80 at $51 on Monday.": "Barrel of oil closes up $2.80 at $51",
    "The speech sent the dollar higher on Monday.": "Speech sends dollar higher",
    "Sales of Norsea will slow to 2% in the fiscal year starting in April 2022.": (
        "Sales of Norsea to slow to 2%"
    ),
    "Police accused the owner of the yard and three of his sons of theft on Monday.": (
        "Police accuse owner of yard and three of his sons of theft"
    ),
    "Tom Roth, who took charge of Norsea in 2000, and his team have been praised.": (
        "Tom Roth takes charge of Norsea"
    ),
    "Kalmar was declared insolvent on Monday after it emerged that money thought to be held in "
    "Riga did not in fact exist.": "Kalmar declared insolvent",
    "Norsea ordered 30 ships in a $2bn deal on Monday as Kenya's first ferry operator expands in "
    "the growing Baltic market.": "Norsea orders 30 ships in $2bn deal",
    "Norsea reported sales of $8bn on Monday, down from $9bn.": (
        "Norsea reports sales of $8bn, down from $9bn"
    ),
    "Norsea says it will become the first firm to offer films via 3G phones.": (
        "Norsea says it will become first firm to offer films via 3G phones"
    ),
}
WORDS = {
    "Omar Said was accused of making U-turns over rules for sailors on Monday.": (
        "Omar Said accused of making U-turns over rules for sailors"
    ),
    "Omar Said said on Monday he would not have written it himself.": (
        "Omar Said says he would not have written it himself"
    ),
    "The duo Tom Lund and Ida Holm opened the show on Monday.": ("Tom Lund and Ida Holm open show"),
    "Omar Said sold ships, among other things, to Kenya on Monday.": (
        "Omar Said sells ships to Kenya"
    ),
    "A Labour backbencher said on Monday the Conservatives had been a lot smarter.": (
        "Labour backbencher says Conservatives have been a lot smarter"
    ),
    "Kenya drew up a plan on Monday to cope with HIV/Aids.": (
        "Kenya draws up plan to cope with HIV/Aids"
    ),
    "In 1904 the Kiwis triumphed 22-3 in Sydney.": "Kiwis triumph 22-3 in Sydney",
    "The issue has again arisen in Kenya.": "Issue arises in Kenya",
    "The minister said on Monday he would announce which seat he would run in at the next vote.": (
        "Minister says he will announce which seat he would run in at next vote"
    ),
    "Ida Lund won the Harbour Guild of Ruritania's award. Lund was given the award at a dinner "
    "in Lima on Tuesday.": "Ida Lund given award at dinner in Lima",
    "R&B sales of Norsea fell in Kenya on Monday.": "R&B sales of Norsea fall in Kenya",
    "The award for Heaven Help Us All went to Tom Roth. US police closed a port on Monday.": (
        "US police close port"
    ),
}


@pytest.mark.parametrize(("text", "title"), TITLES.items())
def test_no_word_lacks_what_it_needs(text: str, title: str) -> None:
    """A verb keeps its object and its phrase, or goes with them."""
    assert title in [one.title for one in mentions(text)]


@pytest.mark.parametrize(("text", "title"), WORDS.items())
def test_the_words_of_a_headline_are_its_writer_s(text: str, title: str) -> None:
    """What would have been stays so, and nobody speaks of himself."""
    assert title in [one.title for one in mentions(text)]


def test_who_is_quoted_does_not_speak_in_a_headline() -> None:
    """`Told the crowd we would win` is said of the writer."""
    text = (
        "Ida Holm told the audience on Monday: “If you told us a year ago we would be getting "
        "these ships today we would have called you crazy.”"
    )

    assert not [one for one in mentions(text) if one.title]


def test_who_hopes_does_not_hop() -> None:
    """A base form that was guessed is mended."""
    assert ["hope", "hop"] == [mended(parsed(f"Tom Roth {one}.")[2]) for one in ("hopes", "hops")]
