"""Figures: the number as written, with what it counts."""

import pytest

from extract.mentions.figures import figures_of
from tests.reading import parsed

FIGURES = {
    "Roughly 5,000 troops left.": {("Roughly 5,000", "troops")},
    "At least 25 people were killed.": {("At least 25", "people killed")},
    "The storm killed more than 40 fishermen.": {("more than 40", "fishermen killed")},
    "Police arrested 12.": {("12", "people arrested")},
    "Shares fell 6% in Frankfurt.": {("6%", "shares fell")},
    "Some 71 per cent of members voted for strikes.": {("Some 71 per cent", "members")},
    "A third of the town was flooded.": {("A third", "town")},
    "The firm was fined $750,000.": {("$750,000", "fined")},
    "Two soldiers were killed and five wounded.": {
        ("Two", "soldiers killed"),
        ("five", "people wounded"),
    },
    "It happened on May 3, 2020.": set(),
    "The shares cost $12 each.": set(),
    "Norsea unveiled the new 787 Sealiner.": set(),
    "A year seven pupil fell ill.": set(),
    "The navy sent two aircraft.": {("two", "aircraft")},
}


@pytest.mark.parametrize("text", FIGURES)
def test_figure_has_its_words_and_what_it_counts(text: str) -> None:
    """Dates and prices count nothing."""
    found = {(figure.value, figure.what) for figure in figures_of(parsed(text)[:])}

    assert FIGURES[text] == found


def test_figure_is_at_its_place() -> None:
    """The offsets are those of the words."""
    text = "Officials said that about 300 homes burned."
    figure = figures_of(parsed(text)[:])[0]

    assert text[figure.start : figure.end] == "about 300"
