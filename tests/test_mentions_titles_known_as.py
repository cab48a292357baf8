"""Who somebody is, before a name in a headline."""

import pytest

from tests.reading import headlined, mentions

LEAD = "Peruvian Health Minister Tom Roth flew to Kenya."


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            f"{LEAD} Mr Roth opened a yard on Monday.",
            "Peruvian Health Minister Tom Roth opens yard",
        ),
        (f"{LEAD} On Monday he opened a yard.", "Peruvian Health Minister Tom Roth opens yard"),
        (f"{LEAD} Mr Roth opened a yard in 2019.", "Tom Roth opens yard"),
        (f"{LEAD} Mr Roth resigned on Monday.", "Tom Roth resigns"),
        (
            "It rained. The former minister Tom Roth branded the plan a mistake on Monday.",
            "Former minister Tom Roth brands plan mistake",
        ),
        ("His friend Tom Roth fell. Mr Roth opened a yard on Monday.", "Tom Roth opens yard"),
        (
            "Kenya's lawyer Ana Roth fell. She fled Lima on Monday.",
            "Kenya's lawyer Ana Roth flees Lima",
        ),
        ("The firm's lawyer Ana Roth fell. She fled Kenya on Monday.", "Ana Roth flees Kenya"),
        (
            "New Health Minister Tom Roth fell. Mr Roth opened a yard on Monday.",
            "Tom Roth opens yard",
        ),
        (
            f"{LEAD} Mr Roth opened a school for the children of fishermen and sailors in the old "
            "northern harbour town of Leyton on Monday.",
            "Tom Roth opens school for children of fishermen and sailors in old northern harbour "
            "town of Leyton",
        ),
    ],
)
def test_a_name_has_the_office_that_the_article_put_before_it(text: str, title: str) -> None:
    """If there is room; of another time it may be untrue, and whose it is must be a name."""
    assert title in [one.title for one in mentions(text)]


def test_whom_the_headline_names_is_known() -> None:
    """The reader of the page needs no office either."""
    told = headlined("Roth in Kenya", f"{LEAD} Mr Roth opened a yard on Monday.")

    assert "Tom Roth opens yard" in [one.title for one in told]


def test_an_office_is_told_whole() -> None:
    """`Commander` is no more than the end of what the article calls him elsewhere."""
    text = "Commander Holm was ill. The bomb killed Riga Brigades commander Tom Holm."
    other = f"{text} Holm met Ida Boert in Leyton on Friday."

    assert "Riga Brigades commander Tom Holm meets Ida Boert in Leyton" in [
        one.title for one in mentions(other)
    ]
