"""Whom pronouns stand for, by the headlines that come of it."""

import pytest

from tests.reading import mentions

TITLES = {
    "Norsea Energy lost a licence. It sued Riga on Monday.": "Norsea Energy sues Riga",
    "Norsea Energy has lost money since Jan. 5, when it closed a mine.": (
        "Norsea Energy closes mine"
    ),
    "The airline lost its licence. It filed for bankruptcy on Monday.": (
        "Airline files for bankruptcy"
    ),
    "Police led away four protesters. They were released on Monday.": "Four protesters released",
    "Her aunt, Ms Anna Roth, met Mr Jonas Meier in Bonn. She left Bonn on Monday.": (
        "Anna Roth leaves Bonn"
    ),
    "Anna Roth died in Bonn. Her death was announced by Eva Roth. She left Rome on Monday.": (
        "Anna Roth leaves Rome"
    ),
}


@pytest.mark.parametrize("text", TITLES)
def test_pronoun_stands_for_what_was_spoken_of(text: str) -> None:
    """The subject before, or under a passive its object; a title keeps the other sex away."""
    assert TITLES[text] in {mention.title for mention in mentions(text)}


def test_it_that_stands_for_nothing_gives_no_mention() -> None:
    """`it rained` and `it was announced` are of nothing."""
    text = "The airline lost its licence. It rained in Oslo on Monday."

    assert "rain" not in {mention.lemma for mention in mentions(text)}


def test_it_takes_up_nothing_of_a_paragraph_that_is_done() -> None:
    """What a paragraph spoke of ends with it, unless it is one sentence."""
    one = "The airline lost its licence.\n\nIt filed for bankruptcy on Monday."
    two = "Prices rose. The airline lost its licence.\n\nIt filed for bankruptcy on Monday."
    lemmas = [{mention.lemma for mention in mentions(text)} for text in (one, two)]

    assert ["file" in each for each in lemmas] == [True, False]
