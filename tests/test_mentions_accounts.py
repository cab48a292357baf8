"""Whose accounts a bare `sales` are: news of a company and the headlines that it gives."""

import pytest

from tests.reading import headlined, mentions

REPORT = "Norsea Savings Bank reported a loss of $7 million on Monday. "


def titles(text: str) -> list[str]:
    """Give the headlines of a text's mentions."""
    return [one.title for one in mentions(text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Third-quarter sales dropped 11% to $127 million.",
            "Norsea Savings Bank's sales drop 11% to $127 million",
        ),
        (
            "Net interest income for the third quarter declined to $35 million.",
            "Norsea Savings Bank's net interest income declines to $35 million",
        ),
        ("The shares rose 3% on Tuesday.", "Norsea Savings Bank's shares rise 3%"),
    ],
)
def test_sales_are_those_of_the_company_that_the_news_is_of(text: str, title: str) -> None:
    """Nobody needs the text before to know whose."""
    assert title in titles(REPORT + text)


@pytest.mark.parametrize(
    "text",
    [
        "Kalmar reported a profit of $2 million. Sales dropped 11% on Tuesday.",
        "Kalmar Oil reported a profit of $2 million. Sales dropped 11% on Tuesday.",
        "Two rivals -- Kalmar Oil and Balt Metals -- earned more profit. Sales dropped 11% in May.",
        "Car sales dropped 11% on Tuesday.",
        "Sales of boats dropped 11% on Tuesday.",
        "Sales dropped 11% in Kenya on Tuesday.",
        "Sales in Kenya dropped 11% on Tuesday.",
        "Shares dropped 11% on Tuesday.",
    ],
)
def test_whose_sales_they_are_is_not_guessed(text: str) -> None:
    """There are two companies, or they are a trade's, or a market's."""
    told = [one for one in titles(REPORT + text) if "11%" in one]
    assert told
    assert not any("Norsea" in one for one in told)


def test_the_company_is_one_whatever_part_of_its_name_is_used() -> None:
    """An analyst who speaks of earnings is no second owner."""
    text = "Norsea's revenue was $2 million. Ms. Ana Roth had estimated earnings of $3 million. "
    told = titles(f"{REPORT}{text}The stock closed at $5 on Tuesday.")
    assert "Norsea Savings Bank's stock closes at $5" in told


def test_the_record_names_the_owner_and_its_summary_says_it() -> None:
    """The quote alone does not, so the draft tells the editor what it put in."""
    fell = mentions(f"{REPORT}However, the net income fell to $2 million on Tuesday.")[-1]
    assert [one.name for one in fell.named] == ["Norsea Savings Bank"]
    assert fell.told == "Norsea Savings Bank's net income fell to $2 million on Tuesday."


@pytest.mark.parametrize(
    "text",
    [
        "Shares in the storage and delivery firm Tessel closed up 9% on Monday.",
        "Profits at the planemaker Tessel fell 9% on Monday.",
        "Tessel said earnings during the last three months of 2020 dropped by 84%.",
    ],
)
def test_whose_profits_fell_is_an_actor(text: str) -> None:
    """A record of a company's results that does not name it is found by nobody."""
    (fell,) = (one for one in mentions(text) if one.lemma != "say")

    assert ["Tessel"] == [one.name for one in fell.named]


@pytest.mark.parametrize(
    ("who", "title"),
    [
        ("It", "Norsea Savings Bank's global sales fall 3%"),
        ("Balt Metals", "Global sales fall 3%"),
    ],
)
def test_who_tells_how_sales_went_tells_of_its_own(who: str, title: str) -> None:
    """If the news is of that company: others tell how all sales went."""
    text = f"{REPORT}{who} said global sales fell 3% in May."
    assert title in [one.title for one in headlined("Norsea Savings Bank sells less", text)]
