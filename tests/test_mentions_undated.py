"""What has no day of its own makes a record where it is an act of news, in an article that is."""

import pytest

from tests.reading import mentions

NEWS = "A ferry sank off Kalmar on Monday. "
NO_ACTS = (
    "Omar Said slowly gained the trust of the mayor.",
    "Norsea's managers took a cautious stance.",
    "The mayor of Lisbon breathed new life into the party.",
    "Anna Roth was born and raised in Lisbon.",
    "The film left an indelible mark on the mayor of Lisbon.",
)
ACTS = {
    "Police arrested Omar Said.": "Police arrest Omar Said",
    "Two sailors were taken to a Kalmar hospital.": "Two sailors taken to Kalmar hospital",
    "Norsea's shares tumbled 6%.": "Norsea's shares tumble 6%",
    "Omar Said addressed a rally in Lisbon.": "Omar Said addresses rally in Lisbon",
    "Anna Roth left Norsea.": "Anna Roth leaves Norsea",
    "Omar Said became a candidate.": "Omar Said becomes candidate",
    "The owner was found dead in Kalmar.": "Owner found dead in Kalmar",
    "The jury gave the prize to Anna Roth.": "Jury gives prize to Anna Roth",
}
PORTRAIT = (
    "Anna Roth grew up in Lisbon. She is quiet. She likes the sea. Her house is old. "
    "It has a garden. Her brother is a priest. She sings well. She plays chess. "
)


def titles(text: str) -> list[str]:
    """Give the headlines of what makes a record by itself."""
    return [one.title for one in mentions(text) if one.alone]


@pytest.mark.parametrize("text", NO_ACTS)
def test_without_a_day_what_is_no_act_of_one_moment_makes_no_record(text: str) -> None:
    """How somebody comes to be trusted is no event of a timeline, unless a day is said."""
    assert ["Ferry sinks off Kalmar"] == titles(NEWS + text)


@pytest.mark.parametrize("text", ACTS)
def test_an_act_of_news_needs_no_day(text: str) -> None:
    """Arrests, falls by a number, prizes: news tells the day once, and goes on."""
    assert ["Ferry sinks off Kalmar", ACTS[text]] == titles(NEWS + text)


def test_the_lead_of_news_stands_whatever_its_verb() -> None:
    """The first sentence tells the news."""
    text = "Anna Roth took a cautious stance over the port. A ferry sank off Kalmar on Monday."

    assert "Anna Roth takes cautious stance over port" in titles(text)


def test_a_lead_in_the_perfect_is_news_by_its_tense() -> None:
    """So in an article that names no day of its own; one that only describes tells none."""
    lead = "Norsea has drafted in its director Anna Roth to run its yard in Riga. "

    told = ["Norsea drafts in its director Anna Roth to run its yard in Riga"]
    assert told == titles(lead + PORTRAIT)
    assert not titles(PORTRAIT + lead)


def test_a_portrait_tells_no_news_without_a_day() -> None:
    """An article that names no day of its own fortnight is no report of what just happened."""
    told = "Police arrest Anna Roth in Lisbon"

    assert told in titles(f"{PORTRAIT}Police arrested Anna Roth in Lisbon on Monday.")
    assert told not in titles(f"{PORTRAIT}Police arrested Anna Roth in Lisbon.")


def test_the_perfect_tells_news_in_any_article() -> None:
    """`has been arrested` says that it is news now (Klein 1992)."""
    told = "Anna Roth arrested in Lisbon"

    assert told in titles(f"{PORTRAIT}Anna Roth has been arrested in Lisbon.")
    assert told not in titles(f"{PORTRAIT}Anna Roth was arrested in Lisbon.")


FORECASTS = {
    "Kenya's population is expected to peak at 60 million by 2060.": [],
    "Norsea's deficit is projected to peak at $427bn in 2022.": [],
    "The minimum wage will rise to £9 in October.": ["Minimum wage to rise to £9"],
    "Talks are expected to end in 2022.": ["Talks expected to end"],
}


@pytest.mark.parametrize("text", FORECASTS)
def test_what_a_number_may_come_to_is_no_event(text: str) -> None:
    """Nothing happens on a day when a population peaks; a fee that is set does rise."""
    assert FORECASTS[text] == titles(text)
