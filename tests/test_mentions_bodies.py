"""Which organisation `the company` is, where an article leaves no doubt."""

import pytest

from tests.reading import mentions

STORIES = {
    "Norsea Airlines cut its fares. The airline closed its office in Riga on Monday.": (
        "Norsea Airlines closes its office in Riga",
        "Norsea Airlines closed its office in Riga on Monday.",
    ),
    "Norsea Inc. cut its fares. Norsea hired Tom Roth. The company left Riga on Monday.": (
        "Norsea leaves Riga",
        "Norsea left Riga on Monday.",
    ),
}
DOUBTFUL = (
    "Norsea Airlines and Baltic Airlines cut fares. The airline closed its Riga office on Monday.",
    "Norsea Airlines cut its fares. Its airline closed the Riga office on Monday.",
    "Norsea Inc. and Balt Inc. cut their prices. The company left Riga on Monday.",
)


@pytest.mark.parametrize("text", STORIES)
def test_a_noun_stands_for_the_one_organisation_that_is_called_so(text: str) -> None:
    """By its own name, or by being the one company that is spoken of."""
    found = mentions(text)[-1]

    assert STORIES[text] == (found.title, found.told)


@pytest.mark.parametrize("text", DOUBTFUL)
def test_a_noun_that_may_mean_two_stays(text: str) -> None:
    """Two airlines, somebody's airline, two companies spoken of alike."""
    assert {"airline", "company"} & set(mentions(text)[-1].title.lower().split())


def test_a_company_that_goes_on_from_the_sentence_before_is_named() -> None:
    """`the drugs company` is the one that the sentence before is about, if no other is in it."""
    after = "The drugs company raised its fees on Monday."
    alone = mentions(f"Shares of Norsea Inc. rose 2%. {after}")
    two = mentions(f"Norsea bought Kalmar Pharma in May. {after}")

    assert "Norsea raises its fees" in [one.title for one in alone]
    assert "Drugs company raises its fees" in [one.title for one in two]


def test_who_has_sales_is_a_company() -> None:
    """Nothing else need call it so; with two of them `the company` is either."""
    text = "Norsea reported a profit on Monday. It rained. The company bought a port on Tuesday."
    assert mentions(text)[-1].title == "Norsea buys port"
    rival = "Kalmar reported a profit on Monday. "
    assert mentions(rival + text)[-1].title == "Company buys port"


def test_a_body_beside_its_state_takes_part_in_what_both_describe() -> None:
    """Who voted in `the Kenyan parliament vote`."""
    told = mentions("Tom Roth left Riga after the Kenyan parliament vote on Monday.")
    vote = next(one for one in told if one.lemma == "vote")

    assert ["Kenyan parliament"] == [one.name for one in vote.named]


def test_an_office_is_nobody_abroad_whom_the_text_has_yet_to_name() -> None:
    """The prime minister of the story is not Peru's, who is named once, far below."""
    later = "The prime minister left Riga on Monday. Peru's Prime Minister Tom Roth called him."
    named = "The prime minister left Riga on Monday. Prime Minister Tom Roth was glad to go."

    assert "Prime minister leaves Riga" == mentions(later)[0].title
    assert "Tom Roth leaves Riga" == mentions(named)[0].title


def test_a_town_is_not_short_for_the_firm_that_has_its_name() -> None:
    """Who returned to a town returned to no company."""
    text = (
        "Ida Holm worked for Hangzhou Sando Group. She lived in the city of Hangzhou. "
        "In 1978, Ida Holm returned to Hangzhou."
    )

    assert "Ida Holm returns to Hangzhou" in [one.title for one in mentions(text)]
