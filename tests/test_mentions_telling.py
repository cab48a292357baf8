"""A sentence of an article as it reads by itself: in a summary, or on a phone."""

import pytest

from tests.reading import mentions

APART = {
    "But on Friday the Kenyan government signed a trade pact.": (
        "On Friday the Kenyan government signed a trade pact."
    ),
    "In another development, Norsea hired Omar Said on Monday.": (
        "Norsea hired Omar Said on Monday."
    ),
    "Meanwhile, Norsea closed its refinery in Riga on Monday.": (
        "Norsea closed its refinery in Riga on Monday."
    ),
    "The Kenyan army, however, left Riga on Monday.": "The Kenyan army left Riga on Monday.",
    "Norsea also opened a mine in Lima on Monday.": "Norsea opened a mine in Lima on Monday.",
    "Norsea today opened a refinery in Lima.": "Norsea opened a refinery in Lima.",
    "So far on Monday the Kenyan army left Riga.": "So far on Monday the Kenyan army left Riga.",
    "The Kenyan army left Riga before today's vote.": (
        "The Kenyan army left Riga before today's vote."
    ),
    'Omar Said said on Monday: "The mine is closed.': (
        'Omar Said said on Monday: "The mine is closed."'
    ),
}
AFTER = {
    "He left Riga on Monday.": "Tom Roth left Riga on Monday.",
    "He’ll leave Riga on Friday.": "Tom Roth will leave Riga on Friday.",
    "Roth left Riga on Monday.": "Tom Roth left Riga on Monday.",
    "His ship left Riga on Monday.": "Tom Roth's ship left Riga on Monday.",
    "On Monday Mr Roth left Riga.": "On Monday Mr Roth left Riga.",
    "In his speech on Monday, Hugo Lind left the party.": (
        "In his speech on Monday, Hugo Lind left the party."
    ),
}


@pytest.mark.parametrize("text", APART)
def test_what_ties_a_sentence_to_others_goes(text: str) -> None:
    """Connectives, `also`, and days that count from the article's; quotation marks are paired."""
    assert APART[text] == mentions(text)[0].told


@pytest.mark.parametrize("text", AFTER)
def test_whom_a_sentence_is_about_is_named(text: str) -> None:
    """A pronoun or a surname is written as the whole name, where it looks back."""
    told = [each.told for each in mentions(f"Tom Roth met the press. {text}")]

    assert AFTER[text] == told[-1]


def test_a_thing_is_named_where_it_leads_the_sentence() -> None:
    """`It` is the ferry; what a sentence begins with."""
    text = "A ferry ran aground near Riga on Monday. It sank on Tuesday near Lima."

    assert "The ferry sank on Tuesday near Lima." == mentions(text)[-1].told


def test_what_is_quoted_stays_as_it_was_said() -> None:
    """Also where the quotation began in the paragraph before."""
    text = "Tom Roth met the press.\n\nOn Monday he left Riga.” The session ended."

    assert "he left Riga.”" in mentions(text)[-1].told


def test_a_lost_first_letter_is_restored() -> None:
    """A drop capital that copying loses is set again in what the draft tells."""
    told = mentions("he harbour authority closed the port of Riga on Monday.")[0].told

    assert "The harbour authority closed the port of Riga on Monday." == told


def test_what_a_name_cannot_be_clipped_with_is_written_in_full() -> None:
    """`He’d` is `he had` before a participle, else `he would`."""
    text = "Tom Roth met the press on Friday. He’d sold his ship in Lima on 3 March."

    assert "Tom Roth had sold his ship in Lima on 3 March." in [one.told for one in mentions(text)]
