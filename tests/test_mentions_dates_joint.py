"""What a date of one clause says of the one that is joined to it."""

import pytest

from tests.reading import considered, dates

# Articles appear on Wednesday 10 March 2021.
UNDATED = "[..2021-03-10]"
JOINT = {
    "Tom Roth was elected in 2016 and joined Norsea.": ("joined", "[2016-01-01..2021-03-10]"),
    "In 2016 Tom Roth was elected and joined Norsea.": ("joined", "2016"),
    "Tom Roth was elected on Monday and joined Norsea.": ("joined", "2021-03-08"),
    "Tom Roth was jailed in Riga and died there in May 2020.": ("jailed", "[..2020-05-31]"),
    "Tom Roth was jailed in Riga and died there on Monday.": ("jailed", "2021-03-08"),
    "Tom Roth fell in the first round, and Ida Lund won Monday's second round.": ("fell", UNDATED),
    "Tom Roth fell in the first round, and Ida Lund won in Monday's strike.": ("won", "2021-03-08"),
    "Norsea recently bought a port and on Monday sold a ship.": ("bought", UNDATED),
    "Norsea bought a port, and Omar Said said on Monday that trade grew.": ("bought", UNDATED),
    "In 2016 Norsea sacked Tom Roth, yet the firm grew.": ("grew", UNDATED),
    "Norsea sacked its crew, only to hire it anew in January.": ("sacked", UNDATED),
    "It was on Monday that Norsea sold its port.": ("sold", "2021-03-08"),
    "It was two days later that Norsea sold its port.": ("sold", UNDATED),
    "Omar Said met Ida Lund on 3 March, and it was two days later that he left Riga.": (
        "left",
        "2021-03-05",
    ),
    "Police in Riga held Tom Roth after a blast on Monday.": ("held", "[2021-03-08..2021-03-10]"),
    "Police in Riga held Tom Roth after a blast on 3 May 2019.": ("held", UNDATED),
    "Norsea launched a drive to free Riga in response to a blast in Lima on 3 May 2019.": (
        "launched",
        "[2019-05-03..2021-03-10]",
    ),
    "Norsea fired its crew in retaliation for a strike on Monday.": (
        "fired",
        "[2021-03-08..2021-03-10]",
    ),
    "Tom Roth was tried and jailed in Riga in 2016.": ("tried", "2016"),
    "Tom Roth was tried in Riga and jailed in 2016.": ("tried", "[..2016-12-31]"),
    "Omar Said taught in Kenya from 2009 to 2014 and later in Riga from 2014 to 2015.": (
        "taught",
        "2009/2014",
    ),
    "In May last year, as Riga celebrated Easter, Omar Said got a shock.": ("got", "2020-05"),
    "Tom Roth vowed in Riga during a strike to pay, and Ida Lund said so earlier this month.": (
        "vowed",
        UNDATED,
    ),
    "Tom Roth was hurt in Riga during a strike, and Ida Lund fell on Monday.": (
        "hurt",
        "2021-03-08",
    ),
    "Tom Roth was praised in Riga and may be elected this week.": ("praised", UNDATED),
    "Omar Said was jailed in Riga this week.": ("jailed", "[2021-03-08..2021-03-10]"),
    "Omar Said will be jailed in Riga this week.": ("jailed", "[2021-03-08..2021-03-14]"),
}


@pytest.mark.parametrize("text", JOINT)
def test_a_month_of_one_clause_bounds_the_one_joined_to_it(text: str) -> None:
    """Who was elected in 2016 and joined a firm may have joined it any time since."""
    word, expected = JOINT[text]

    assert expected == dates(text)[word]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("had shut the port", "[..2021-03-08]"),
        ("would shut the port", "2021-03-08"),
        ("was in need", "2021-03-08"),
    ],
)
def test_what_is_told_without_the_saying_was_over_by_then(said: str, expected: str) -> None:
    """`Norsea has shut the port`, of what officials said on Monday, need not be of Monday."""
    found = considered(f"Norsea {said}, officials in Riga said on Monday.")
    told = [one.mention for one in found if one.trigger.head.text == "said"]

    assert [expected] == [str(one.date.edtf) for one in told if one and one.date]


def test_the_month_of_a_saying_bounds_what_is_told_without_it() -> None:
    """As its day does: Norsea had hidden the strike by May."""
    found = considered("Norsea had hidden the strike in Riga, officials in Lima said in May 2020.")
    told = [one.mention for one in found if one.trigger.head.text == "said"]

    assert ["[..2020-05-31]"] == [str(one.date.edtf) for one in told if one and one.date]


def test_no_words_date_what_only_answers_an_attack() -> None:
    """Merging holds two that words date alike for one: the blow and the answer are two."""
    found = considered("Norsea fired its crew in retaliation for a strike on Monday.")
    (date,) = (one.date for one in found if one.trigger.head.text == "fired")

    assert date is not None
    assert date.text == ""
    assert "coming after “Monday”" in date.basis
