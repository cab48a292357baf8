"""Lines of a hard-wrapped text, as PDFs and mails give them: which go on, and words parted."""

import pytest

from extract.importer.page import split_paragraphs, words_made_whole

COLUMN = """\
The inquiry, chaired by Dame Ada
Oyelaran, heard evi-
dence of 112 people and found
that the bridge was not safe.
It named nobody.

The report will be printed in the
autumn."""


def paragraphs(text: str) -> list[str]:
    """Give the paragraphs of a text, each in one line."""
    return [" ".join(one.text.split()) for one in split_paragraphs(text)]


def test_lines_of_a_narrow_column_are_one_paragraph() -> None:
    """A PDF's letters differ in width, so that no full line has as many as the next."""
    expected = [
        "The inquiry, chaired by Dame Ada Oyelaran, heard evidence of 112 people and found"
        " that the bridge was not safe.",
        "It named nobody.",
        "The report will be printed in the autumn.",
    ]

    assert expected == paragraphs(COLUMN)


def test_a_heading_above_a_column_stays_alone() -> None:
    """It is shorter than the lines of the text, or all in capitals, as they are not."""
    for heading in ("Findings", "FINDINGS OF THE INQUIRY INTO IT"):
        assert heading == paragraphs(f"{heading}\n{COLUMN}")[0]


def test_a_headline_above_text_of_equal_letters_stays_alone() -> None:
    """There a full line tells by itself that it goes on, and three quarters of one are no line."""
    headline = "Norden closes its old bridge to cars"
    mail = """\
The council closed the old bridge over the
Alma on Monday after an engineer had found a
crack in one of its girders, and the mayor
said that the work would take until autumn
or longer, as nobody knows yet how many of
the others are cracked."""

    assert [headline, " ".join(mail.split())] == paragraphs(f"{headline}\n{mail}")


def test_lines_of_an_article_are_its_paragraphs() -> None:
    """Nothing is put together where a line has more than a column holds."""
    long = (
        "The council closed the old bridge over the Alma on Monday, and nobody was told of it " * 2
    )
    lines = [long.strip(), "the mayor", "a photo", "no comment", "and more"]

    assert lines == paragraphs("\n".join(lines))


@pytest.mark.parametrize(
    ("parted", "elsewhere", "expected"),
    [
        ("evi-\ndence", "", "evidence"),
        ("Sep-\ntember", "", "September"),
        ("mid-\nwinter", "a mid-winter storm", "mid-winter"),
        ("steel-\nworkers", "the steelworkers", "steelworkers"),
        ("coal-\nfired", "fired with coal", "coal-fired"),
        ("self-\nemployed", "", "self-employed"),
        ("Al-\nRashid", "", "Al-Rashid"),
    ],
)
def test_a_word_parted_at_a_lines_end_is_whole_again(
    parted: str, elsewhere: str, expected: str
) -> None:
    """As the text writes it elsewhere; else the hyphen is the line's."""
    text = f"{COLUMN}\n\nThe board never spoke of {parted} before,\n{elsewhere} or of others."

    assert expected in paragraphs(text)[-1]


def test_the_editor_is_told_of_the_words() -> None:
    """A quote must be the article's own words, and a hyphen may be lost."""
    assert ((1, "evidence"),) == words_made_whole(COLUMN)
    assert () == words_made_whole("The well-\nknown bridge was closed.")
