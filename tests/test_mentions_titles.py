"""Headlines: a sentence of our own and the line that it gives."""

import pytest

from extract.mentions.titles import LONGEST
from records.model import Entity
from tests.reading import mentions

TITLES = {
    "On Friday the Kenyan government signed a trade pact with Japan.": (
        "Kenyan government signs trade pact with Japan"
    ),
    "The bridge in Genoa was closed by the Italian army on Monday.": (
        "Bridge in Genoa closed by Italian army"
    ),
    "A drone attack killed Gen. Omar Said on Tuesday.": "Drone attack kills Gen. Omar Said",
    "Ministers from France and Spain met on Monday in Rome.": (
        "Ministers from France and Spain meet in Rome"
    ),
    "The U.S. carried out an air raid in Somalia on Sunday.": "US carries out air raid in Somalia",
}


@pytest.mark.parametrize("text", TITLES)
def test_headline_is_the_clause_in_the_present(text: str) -> None:
    """No articles, no dates, names in full, the order of the sentence."""
    assert TITLES[text] == mentions(text)[0].title


def test_long_clause_is_cut_at_a_phrase() -> None:
    """The line ends where a phrase ends, and not on a small word."""
    text = (
        "Norway's parliament on Monday approved a long-awaited law on the protection of coastal "
        "fishing villages against the effects of rising seas and stronger storms in the north of "
        "the country and on the islands."
    )
    title = mentions(text)[0].title

    assert len(title) <= LONGEST
    assert title.startswith("Norway's parliament approves long-awaited law on protection")
    assert title.split()[-1] not in {"of", "and", "the", "on", "in", "against"}


def test_headline_repeats_no_word_and_leaves_no_half_of_a_date() -> None:
    """An entity's name that ends like the phrase it stands in is written once."""
    entity = Entity("Liguria province", "place", ("Liguria",))
    text = "Police arrested a smuggler in Liguria province on Monday."

    assert (
        mentions(text, entities=(entity,))[0].title == "Police arrest smuggler in Liguria province"
    )
