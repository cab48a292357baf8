"""Which words beside an event carry its date: sentences of our own, one link each."""

import pytest

from tests.reading import dates

# Articles appear on Wednesday 10 March 2021.
UNDATED = "[..2021-03-10]"
LINKED = {
    "Ana Lind became the first woman to win the Riga race on Sunday.": ("became", "2021-03-07"),
    "Tom Roth became the latest deputy to resign over the affair on Tuesday.": (
        "became",
        "2021-03-09",
    ),
    "Ana Lind became the first mayor to visit Riga since 2005.": ("became", UNDATED),
    "Ana Lind became the first deputy to have left Riga on Sunday.": ("became", UNDATED),
    "In 2018 Ana Lind became the first to lead the bank that failed on Monday.": (
        "became",
        "2018",
    ),
    "By a vote of 76-16 on Tuesday, the Senate of Peru extended the tax through July.": (
        "extended",
        "2021-03-09",
    ),
    "When Ana Lind took office in December 2009, she had signed ten laws.": (
        "signed",
        "[..2009-12-31]",
    ),
    "Tom Roth had just left Riga when the ferry sank on Monday.": ("left", "[..2021-03-08]"),
    "Four people had died when the ferry sank on Monday.": ("died", "2021-03-08"),
    "The bill on ferries first came before voters in 2012, but it failed.": ("came", "2012"),
    "Tom Roth was convicted of drugging and secretly robbing a friend in 2004.": (
        "drugging",
        "2004",
    ),
    "Tom Roth was jailed and later died in May 2020.": ("jailed", "[..2020-05-31]"),
    "Tom Roth died two days after being shot at a rally in Riga on Sunday.": (
        "died",
        "2021-03-09",
    ),
    "Tom Roth died two days after he was shot at a rally in Riga on Sunday.": (
        "died",
        "2021-03-09",
    ),
    "Tom Roth died three weeks after drinking bad tea in Riga in November 2006.": (
        "died",
        "[2006-11-22..2006-12-21]",
    ),
    "Tom Roth resigned two years after winning the vote in 2017.": ("resigned", "2019~"),
    "Tom Roth resigned days after being charged with theft on Monday.": ("resigned", UNDATED),
    "Tom Roth pardoned Ana Lind, who was convicted in 2017 of spying, on Monday.": (
        "pardoned",
        "2021-03-08",
    ),
    "Norsea sold its yard, which was built in 1950, last month.": ("built", "1950"),
    "Tom Roth met Ana Lind, who was born in Riga, Peru, on May 3, 1960.": ("born", "1960-05-03"),
    "In court papers filed on Monday, police in Riga said Tom Roth took $3 million.": (
        "said",
        "2021-03-08",
    ),
    "In a lawsuit filed on Monday, Ana Lind accused Tom Roth of theft.": ("accused", "2021-03-08"),
    "In a letter dated March 3, Tom Roth told Ana Lind to resign.": ("told", "2021-03-03"),
    "In a letter found on Monday, Tom Roth told Ana Lind to resign.": ("told", UNDATED),
    "Norsea reported its worst loss since 2019 on Monday.": ("reported", "2021-03-08"),
}


@pytest.mark.parametrize("text", LINKED)
def test_a_word_beside_an_event_dates_it(text: str) -> None:
    """News often hangs the day on another word than the verb of the headline."""
    word, expected = LINKED[text]

    assert expected == dates(text)[word]
