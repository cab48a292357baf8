"""Headlines that keep what the clause needs, and no more: a sentence and the line that it gives."""

import pytest

from tests.reading import mentions

TITLES = {
    "Ana Roth co-founded Norsea in 2019.": "Ana Roth co-founds Norsea",
    "A suspected boat thief must be handed back to Kenya, a Lima court ruled on Monday.": (
        "Lima court rules suspected boat thief must be handed back to Kenya"
    ),
    "Norsea helped end the strike in Riga on Monday and is ready to act again should talks fail.": (
        "Norsea helps end strike in Riga and is ready to act again"
    ),
    "Tom Roth recently succeeded in stopping a show for his brother Omar in Rome, which had been "
    "scheduled for 25 June, the anniversary of his death.": (
        "Tom Roth succeeds in stopping show for his brother Omar in Rome"
    ),
    "During the trial the hardcore fans were joined on Monday by dozens more people, many of them "
    "just curious to see what the fuss was about.": "Hardcore fans joined by dozens more people",
    "A Ruritanian, Tom Roth, appeared in court on Monday, charged with theft.": (
        "Tom Roth appears in court"
    ),
    "Most patients recover on their own, a Kenyan doctor said on Monday.": (
        "Kenyan doctor says most patients recover on their own"
    ),
    "A deadly ferry fire on Monday near the harbour of Santa Rosa Island off the northern coast of "
    "Peru resulted in the death of all 33 passengers.": (
        "Deadly ferry fire near harbour of Santa Rosa Island results in death of all 33 passengers"
    ),
}


@pytest.mark.parametrize(("text", "title"), TITLES.items())
def test_a_headline_keeps_what_the_clause_needs(text: str, title: str) -> None:
    """What is set apart goes, what was ruled and where it was stays."""
    assert title in [one.title for one in mentions(text)]


def test_police_take_the_verb_of_many() -> None:
    """The name that stands for `they`, too."""
    text = (
        "Riga Police said on Monday that they had arrested a second man over the theft of a boat."
    )
    titles = [one.title for one in mentions(text)]
    assert "Riga Police arrest second man over theft of boat" in titles


def test_a_clause_before_a_semicolon_is_not_what_was_said() -> None:
    """`X leads Y; Z rules` tells two things."""
    text = "Omar Said has led Kenya since 1969; Tom Roth has ruled the island of Crete since 1978."
    assert all("Said" not in one.title for one in mentions(text) if one.lemma == "rule")
