"""Initials: what they stand for in an article, and which of them a headline keeps."""

import pytest

from extract.mentions.names.names import find_names
from tests.reading import mentions, parsed


def titles(text: str) -> list[str]:
    """Give the headlines of a text's mentions."""
    return [one.title for one in mentions(text)]


def test_initials_in_brackets_are_the_body_from_there_on() -> None:
    """Neither the first letters alone nor the recogniser need tell it."""
    text = (
        "Workers of the Harbour Transport Board (HATRAB) met on Monday. "
        "On Tuesday HATRAB bought a boat."
    )
    bought = mentions(text)[-1]
    assert bought.title == "Harbour Transport Board buys boat"
    assert [one.name for one in bought.named] == ["Harbour Transport Board"]


def test_initials_stand_for_the_end_of_a_name_that_has_their_letters() -> None:
    """Not for the parliament that is named with it."""
    text = (
        "The Parliament of New North Kent (NNK) met on Monday. It sits in New North Kent. "
        "The NNK government resigned on Tuesday."
    )
    assert titles(text)[-1] == "New North Kent government resigns"


def test_initials_that_do_not_fit_the_name_before_stand_for_themselves() -> None:
    """What is put in brackets is not always short for what stands before."""
    text = "The Coastal Rescue Institute (BXQ) met on Monday. On Tuesday BXQ bought a boat."
    assert "BXQ buys boat" in titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("WHO experts arrived in Riga on Monday.", "WHO experts arrive in Riga"),
        ("WHO will publish a report on Friday.", "WHO to publish report"),
    ],
)
def test_initials_that_everybody_knows_are_no_pronoun(text: str, title: str) -> None:
    """The tagger takes `WHO` for `who`."""
    (found,) = mentions(text)

    assert title == found.title
    assert "WHO" in [one.name for one in found.named]
    assert "WHO" in [token.lemma_ for token in parsed(text)]


def test_a_headline_keeps_initials_that_everybody_knows() -> None:
    """The record still lists the body in full."""
    text = (
        "The North Atlantic Treaty Organization (NATO) met on Monday. "
        "On Tuesday NATO sent a ship to Riga."
    )
    sent = mentions(text)[-1]
    assert sent.title == "NATO sends ship to Riga"
    assert sent.named[0].name == "North Atlantic Treaty Organization"


def test_a_shouted_line_has_no_initials() -> None:
    """In capitals `WHO` is `who`."""
    assert not any("WHO" in title for title in titles("THE MAN WHO SOLD NORSEA DIED ON MONDAY."))


def test_initials_of_a_part_that_stands_nowhere_alone_are_their_own_name() -> None:
    """Nobody else names the region, so it has no fuller form."""
    text = (
        "The Parliament of New North Kent (NNK) met on Monday. "
        "The NNK government resigned on Tuesday."
    )
    assert titles(text)[-1] == "NNK government resigns"


def test_initials_that_are_a_state_stay_the_state() -> None:
    """Whatever has them in brackets."""
    text = "Uranium Services (US) met on Monday. On Tuesday US troops left Riga."
    assert titles(text)[-1] == "US troops leave Riga"


def test_initials_stand_for_nobodys_office() -> None:
    """The `NSA` is an agency, and has the letters of `National Security Adviser` by chance."""
    doc = parsed("The talks with National Security Adviser Tom Roth were told to the NSA.")

    assert "NSA" in {name.canonical for name in find_names(doc).by_token.values()}
