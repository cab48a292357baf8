"""Whom `the 26-year-old` and `the Belgian` stand for: who was spoken of, where it is safe."""

import pytest

from tests.reading import mentions

AGAIN = {
    "Tom Roth, 31, moved to Riga. The 31-year-old was shot on Monday.": "Tom Roth shot",
    "Ida Holm won in Riga. The Belgian lost in Lima on Monday.": ("Ida Holm loses in Lima"),
    "Tom Roth moved to Riga. The 24-year-old Swede won the cup on Monday.": "Tom Roth wins cup",
}
OTHERS = (
    "Tom Roth, 31, moved to Riga. The 26-year-old was shot on Monday.",
    "Tom Roth moved to Riga. The 26-year-old who was hurt died on Monday.",
    "Tom Roth beat Omar Said in Riga. The Belgian lost in Lima on Monday.",
    "Tom Roth spoke in Riga. The British lost in Lima on Monday.",
    "Tom Roth spoke in Riga. The IDF meanwhile opened an inquiry in Lima on Monday.",
    "Tom Roth spoke in Riga. The U.S. opened a port in Lima on Monday.",
    "Tom Roth spoke in Riga. The UK opened a port in Lima on Monday.",
    "Tom Roth spoke in Riga. The latest victim, a 75-year-old man, died in Lima on Monday.",
    "Tom Roth spoke in Riga. The 15-year-old ban was lifted on Monday.",
    "Norsea moved to Riga. The 31-year-old was shot on Monday.",
)


@pytest.mark.parametrize(("text", "title"), AGAIN.items())
def test_who_is_told_again_by_age_or_nation_is_named(text: str, title: str) -> None:
    """The sentence before speaks of one person only."""
    assert title in [one.title for one in mentions(text)]


@pytest.mark.parametrize("text", OTHERS)
def test_nobody_is_named_where_it_may_be_another(text: str) -> None:
    """Another age, a state, a whole people, a clause that tells which one, two people before."""
    assert not any("Roth" in one.title for one in mentions(text) if one.date and one.date.text)
