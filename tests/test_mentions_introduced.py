"""How a headline names what the article described before: `the plane` of `a Norsea plane`."""

import pytest

from tests.reading import mentions


def titles(text: str) -> list[str]:
    """Give the headlines of what makes a record by itself."""
    return [one.title for one in mentions(text) if one.alone]


def test_a_bare_noun_gets_the_words_that_told_which_one_it_is() -> None:
    """`the plane` says nothing alone."""
    text = "A Norsea cargo plane left Lisbon on Sunday. The plane crashed near Kalmar on Monday."

    assert "Norsea cargo plane crashes near Kalmar" in titles(text)


@pytest.mark.parametrize(
    "before",
    [
        "A Norsea cargo plane met an army plane over Lisbon on Sunday.",
        "A plane left Lisbon on Sunday.",
        'The mayor of Lisbon said on Sunday: "A Norsea cargo plane is late."',
    ],
)
def test_it_stays_bare_where_several_or_none_were_described(before: str) -> None:
    """Of two planes nothing says which one is meant; what is quoted describes nothing."""
    assert "Plane crashes near Kalmar" in titles(f"{before} The plane crashed near Kalmar Monday.")


def test_what_says_which_one_itself_needs_no_more() -> None:
    """`the second plane` is another than the one before."""
    text = "A Norsea cargo plane left Lisbon on Sunday. A second plane crashed near Kalmar Monday."

    assert "Second plane crashes near Kalmar" in titles(text)


def test_a_bare_noun_gets_the_phrase_that_told_which_one_it_is() -> None:
    """`a bridge on Dock Street` is the bridge of which the article goes on to tell."""
    text = "A bridge on Dock Street was closed in May. The bridge reopened on Monday."
    two = f"A bridge on Hill Street fell in April. {text}"

    assert "Bridge on Dock Street reopens" in titles(text)
    assert "Bridge on Dock Street reopens" not in titles(two)
