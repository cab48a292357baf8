"""Paragraphs that begin with their date: chronologies, and what was added to an article later."""

from datetime import date

import pytest

from extract.labels import is_label, label_end
from extract.stamps import parts_of
from extract.timex import Published
from extract.timex.context.updates import published_at, updates_in
from tests.reading import dates, mentions

PUBLISHED = Published(date(2021, 3, 25), date(2021, 3, 25))


@pytest.mark.parametrize(
    "label",
    [
        "March 2014: ",
        "• 12 June 2015: ",
        "- Nov 3, 2015 – ",
        "Feb. 4 - ",
        "2017: ",
        "Early May 2018: ",
        "Monday, January 8, 2018: ",
        "3-5 May 2019: ",
    ],
)
def test_an_entry_of_a_chronology_is_parted_from_its_date(label: str) -> None:
    """The parser reads the sentence alone."""
    entry = f"{label}The state approves the dam."

    assert len(label) == label_end(entry)
    assert "The state approves the dam." == [part for _, part in parts_of(entry)][-1]


@pytest.mark.parametrize(
    "text",
    ["In 2017 the state sold it.", "12 people: all were saved.", "May: she was never seen again."],
)
def test_a_sentence_that_begins_with_a_number_is_no_entry(text: str) -> None:
    """A label is a date, a colon or dash, and a capital."""
    assert 0 == label_end(text)


def test_only_the_date_of_the_label_is_one() -> None:
    """Dates within the entry are the clauses' own."""
    text = "A heading\n\n2017: The state sells the dam of 1961."

    assert is_label(text, 11, 15)
    assert not is_label(text, text.index("1961"), text.index("1961") + 4)


def test_entries_told_in_the_present_are_drafted_on_their_day() -> None:
    """A chronology is told in the present tense; elsewhere that is a caption."""
    text = (
        "12 June 2015: Protesters occupy the site.\n\n• 2017: Delvane sells the dam to the state."
    )
    found = mentions(text)

    assert ["2015-06-12", "2017"] == [str(one.date.edtf) for one in found if one.date]
    assert all(one.alone for one in found)


@pytest.mark.parametrize(
    ("label", "day"),
    [
        ("Update 26 March:", date(2021, 3, 26)),
        ("UPDATE (28 March 2021):", date(2021, 3, 28)),
        ("Updated on Friday, March 26 at 10 a.m.:", date(2021, 3, 26)),
        ("*Update, 3 January* –", date(2022, 1, 3)),
    ],
)
def test_an_update_says_when_it_was_added(label: str, day: date) -> None:
    """Without a year it is the first such day from publication on."""
    text = f"The ferry ran aground.\n\n{label} It was refloated.\n\nNobody was hurt."
    found = updates_in(text, PUBLISHED)

    assert [day] == [one.day for one in found]
    assert Published(day, day) == published_at(text.index("refloated"), found, PUBLISHED)
    assert PUBLISHED == published_at(text.index("Nobody"), found, PUBLISHED)


def test_weekdays_of_an_update_count_from_its_day() -> None:
    """`On Saturday` in an update of 28 March 2021, a Sunday, is the day before."""
    text = (
        "The ferry Alma ran aground on Tuesday.\n\n"
        "Update 28 March: The owner suspended the captain on Saturday. The ferry was scrapped."
    )
    found = dates(text, "2021-03-25")

    assert ("2021-03-23", "2021-03-27") == (found["ran"], found["suspended"])
    assert "[..2021-03-28]" == found["scrapped"]
