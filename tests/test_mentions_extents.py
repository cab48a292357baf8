"""Where a name begins and ends: what the recogniser cut or took along, put right."""

import pytest
from spacy.tokens import Span

from extract.mentions.names.names import find_names
from tests.reading import parsed


def _named(text: str) -> set[str]:
    return {name.canonical for name in find_names(parsed(text)).by_token.values()}


def test_an_owners_mark_ends_no_name_behind_what_the_body_is_of() -> None:
    """`The Centers for Flood Control's effort` is the effort of the Centers."""
    text = "It was tracked through the Centers for Flood Control and Prevention’s (CFCP) effort."

    assert _named(text) == {"Centers for Flood Control and Prevention"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("President Roh Min-in met farmers on Monday. Roh left.", "Roh Min-in"),
        ("The talks of Roh Min-in failed.", "Roh Min-in"),
        ("Cyntoia Roth-Long was released from prison in May.", "Cyntoia Roth-Long"),
    ],
)
def test_a_hyphen_cuts_no_persons_name(text: str, name: str) -> None:
    """A second half that is written small, or that is a word elsewhere, is the name's."""
    assert _named(text) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "A Tom Roth-backed plan failed.",
        "A Tom Roth-style rally was held.",
        "In the Tom Roth-era the port closed.",
        "It was Tom Roth-like.",
    ],
)
def test_what_is_likened_to_somebody_is_no_name(text: str) -> None:
    """What hangs on a name by a hyphen is often a word for its kind."""
    assert _named(text) == {"Tom Roth"}


def test_a_first_name_between_a_title_and_a_surname_is_the_persons() -> None:
    """The recogniser knows few first names; `Ylva` by itself is nobody."""
    assert _named("They marched to Mayor Ylva Krewsing's home. Krewsing left.") == {"Ylva Krewsing"}


def test_an_office_of_two_words_is_no_first_name() -> None:
    """`General` of `Attorney General X` is the office's."""
    assert _named("She met Attorney General Roth and Prime Minister Lind.") == {"Roth", "Lind"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Mercy departed Naval Station Norsea on Monday.", {"Mercy", "Naval Station Norsea"}),
        ("The St. Anne's County Sheriff's office held two boys.", {"St. Anne's County"}),
        ("Countries of the U.S.-led coalition met at the U.S.-Mexico border.", set()),
    ],
)
def test_a_name_is_parted_where_it_ends(text: str, names: set[str]) -> None:
    """At a verb that was taken along; not at a saint's mark, and a state in a word is none."""
    assert _named(text) == names


def test_a_province_is_named_in_full() -> None:
    """A wire shortens it behind a town; a record lists it as the article else names it."""
    assert _named("A bus crashed in Norsea, Fla., on Monday.") == {"Norsea", "Florida"}
    assert _named("A bus crashed in Washington, D.C., on Monday.") == {"Washington"}


def test_a_province_is_no_part_of_a_partys_name() -> None:
    """`The Iowa Republican` is somebody, and no name for the party."""
    assert _named("Ida Roth, the Iowa Republican who leads it, left.") >= {"Ida Roth", "Iowa"}
    assert "Iowa Republican" not in _named("Ida Roth, the Iowa Republican who leads it, left.")


@pytest.mark.parametrize(
    "text", ["Eleven were voted down on Monday.", "It was the first Western county to vote."]
)
def test_a_number_and_a_quarter_of_the_sky_name_nobody(text: str) -> None:
    """A capital opens the sentence, or stands by habit."""
    assert set() == _named(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He met two Marja Stone Douglas High School students.", "Marja Stone Douglas High School"),
        ("He met Tom Roth Monday at the school.", "Tom Roth"),
    ],
)
def test_what_is_called_after_somebody_is_named_whole(text: str, name: str) -> None:
    """The recogniser takes the namesake for somebody who is there."""
    assert {name} == _named(text)


def test_a_first_name_and_a_surname_that_are_taken_for_towns_are_one_name() -> None:
    """The recogniser takes each half of `Tom Lund` for a place of its own."""
    doc = parsed("The raid on Monday killed Tom Lund.")
    doc.ents = tuple(Span(doc, at, at + 1, label="GPE") for at in (5, 6))

    assert "Tom Lund" in {name.canonical for name in find_names(doc).by_token.values()}
