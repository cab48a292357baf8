"""Dates in words: as precise as the record, never more."""

import pytest

from publish.dates import date_words, gap_words, html_datetime, period_words
from records.edtf import parse_edtf


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2020-01-03", "3 January 2020"),
        ("2020-01", "January 2020"),
        ("0079-10-24", "24 October AD 79"),
        ("0476", "AD 476"),
        ("036X", "the 360s"),
        ("../0001", "before AD 1"),
        ("2020", "2020"),
        ("202X", "the 2020s"),
        ("19XX", "between 1900 and 1999"),
        ("2020-03-01T22", "1 March 2020, 22:00–23:00"),
        ("2020-03-01T23", "1 March 2020, 23:00–00:00"),
        ("2020-03-01T22:05", "1 March 2020, 22:05"),
        ("2020-03-01T22:05Z", "1 March 2020, 22:05 UTC"),
        ("2020-03-01T22:05+03:00", "1 March 2020, 22:05 UTC+03:00"),
        ("2020-21", "spring 2020"),
        ("2020-24", "winter 2020–21"),
        ("1999-24", "winter 1999–00"),
        ("2020-35", "third quarter of 2020"),
        ("2020-01~", "about January 2020"),
        ("2020-01-03?", "possibly 3 January 2020"),
        ("2020-01-03%", "possibly about 3 January 2020"),
        ("2019-12-27/2019-12-31", "27 to 31 December 2019"),
        ("2019-11-27/2019-12-03", "27 November to 3 December 2019"),
        ("2019-12-27/2020-01-03", "27 December 2019 to 3 January 2020"),
        ("2019-11/2019-12", "November to December 2019"),
        ("2019/2020", "2019 to 2020"),
        ("2020-01-27/2020-02", "27 January 2020 to February 2020"),
        ("2019-12-27/2019-12-31~", "27 December to about 31 December 2019"),
        ("2024-01-28/..", "since 28 January 2024"),
        ("../2020-01-05", "before 5 January 2020"),
        ("[2019-12-27..2020-01-03]", "between 27 December 2019 and 3 January 2020"),
        ("[2019-12-27..2019-12-31]", "between 27 and 31 December 2019"),
        ("[2020-01-03..2020-01-03]", "3 January 2020"),
        ("2020-01/2020-01", "January 2020"),
        ("[..2020-01-05]", "on or before 5 January 2020"),
        ("[2020-01-05..]", "on or after 5 January 2020"),
    ],
)
def test_a_date_in_words(text: str, words: str) -> None:
    """Each form of EDTF has its phrase."""
    assert words == date_words(parse_edtf(text))


@pytest.mark.parametrize(
    ("text", "said", "words"),
    [
        ("[2019-12-21..2019-12-31]", "late last month", "late December 2019"),
        ("[2019-12-11..2019-12-20]", "in mid-December", "mid-December 2019"),
        ("[2019-12-21..2019-12-31]", "after Christmas", "between 21 and 31 December 2019"),
        (
            "[2019-12-21..2020-01-03]",
            "late in the year",
            "between 21 December 2019 and 3 January 2020",
        ),
        ("2019-12-21", "late on Saturday", "21 December 2019"),
    ],
)
def test_a_part_of_a_month_is_named_only_where_a_source_does(
    text: str, said: str, words: str
) -> None:
    """`late December` has no exact form in EDTF, so the words of the source decide."""
    assert words == date_words(parse_edtf(text), [said])


def test_sources_that_name_different_parts_decide_nothing() -> None:
    """Early and late cannot both be right."""
    date = parse_edtf("[2019-12-01..2019-12-31]")

    assert "between 1 and 31 December 2019" == date_words(date, ["early December", "late December"])


@pytest.mark.parametrize(
    ("text", "machine"),
    [
        ("2020-01-03", "2020-01-03"),
        ("2020-01", "2020-01"),
        ("2020", "2020"),
        ("2020-01-03T22:05+03:00", "2020-01-03T22:05+03:00"),
        ("2020-01-03T22", "2020-01-03"),
        ("2020-01~", ""),
        ("2020-21", ""),
        ("202X", ""),
        ("../2020-01-03", ""),
        ("[2019-12-27..2020-01-03]", ""),
    ],
)
def test_only_what_html_can_say_is_given_to_machines(text: str, machine: str) -> None:
    """A season or an about-date has no value for `<time>`, so it gets none."""
    assert machine == html_datetime(parse_edtf(text))


def test_a_period_heads_its_events_with_a_capital() -> None:
    """It stands where a month would."""
    start = parse_edtf("199X").start

    assert start and "The 1990s" == period_words(start)


def test_a_gap_counts_whole_years() -> None:
    """Twenty-three months are one year, not two; many are told as other numbers are."""
    assert ["A gap of 1 year", "A gap of 2 years"] == [gap_words(23), gap_words(24)]
    assert "A gap of 1,590 years" == gap_words(1590 * 12)
