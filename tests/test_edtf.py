"""Dates say what is known of when, and nothing more."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.edtf import EdtfError, edtf_of_days, overlap, parse_edtf, reach

BOUNDS = [
    ("2020-01-03", "2020-01-03", "2020-01-03"),
    ("2020-02", "2020-02-01", "2020-02-29"),
    ("2021", "2021-01-01", "2021-12-31"),
    ("2020-01-03T22", "2020-01-03", "2020-01-03"),
    ("2020-01-03T22:05+03:00", "2020-01-03", "2020-01-03"),
    ("2020-21", "2020-03-01", "2020-05-31"),
    ("2020-24", "2020-12-01", "2021-02-28"),
    ("2020-36", "2020-10-01", "2020-12-31"),
    ("202X", "2020-01-01", "2029-12-31"),
    ("19XX", "1900-01-01", "1999-12-31"),
    ("2020-01~", "2020-01-01", "2020-01-31"),
    ("2019-12-27/2019-12-31", "2019-12-27", "2019-12-31"),
    ("2019/2020-02", "2019-01-01", "2020-02-29"),
    ("[2019-12-27..2020-01-03]", "2019-12-27", "2020-01-03"),
]
OPEN = [
    ("2024-01-28/..", "2024-01-28", None),
    ("../2020-01-05", None, "2020-01-05"),
    ("[2020-01-05..]", "2020-01-05", None),
    ("[..2020-01-05]", None, "2020-01-05"),
]


@pytest.mark.parametrize(("text", "first", "last"), [*BOUNDS, *OPEN])
def test_a_date_is_read_with_its_first_and_last_day(
    text: str, first: str | None, last: str | None
) -> None:
    """Each form of the subset, with the days it may have touched and its own text."""
    known = parse_edtf(text)

    assert (known.earliest, known.latest) == tuple(
        date.fromisoformat(day) if day else None for day in (first, last)
    )
    assert str(known) == text


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("yesterday", "not a date"),
        ("3 January 2020", "not a date"),
        ("2020-1-3", "not a date"),
        ("2020-13", "month 13"),
        ("2020-02-30", "out of range"),
        ("2020-01-03T24", "time of day"),
        ("2020-01-03T10:61", "time of day"),
        ("0000", "years run from"),
        ("9999-24", "years run from"),
        ("99XX", "unknown digit"),
        ("202X-01", "unknown digit"),
        ("2020/2019", "ends before it starts"),
        ("[2020-02..2020-01]", "ends before it starts"),
        ("../..", "open at both ends"),
        ("[..]", "open at both ends"),
        ("[2020-01-01]", "not a date"),
        ("[2019..2020..2021]", "not a date"),
        ("2019/2020/2021", "not a date"),
        ("", "not a date"),
        ("٢٠٢٠-٠١-٠٣", "not a date"),
    ],
)
def test_what_is_no_date_says_why(text: str, wrong: str) -> None:
    """The message names what is wrong, for an editor."""
    with pytest.raises(EdtfError, match=wrong):
        parse_edtf(text)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2020-01-03", "2020-01", True),
        ("2020-01-03", "2020-01-04", False),
        ("2020-01-04~", "2020-01-03", True),
        ("2020-01-09~", "2020-01-03", False),
        ("2020-01~", "2019-12-20", True),
        ("../2020-01-05", "2019", True),
        ("../2020-01-05", "2020-01-06", False),
        ("2024-01-28/..", "2025", True),
        ("[2019-12-27..2020-01-03]", "2020-01-03/2020-01-09", True),
    ],
)
def test_dates_overlap_when_both_could_be_one_moment(one: str, other: str, expected: bool) -> None:
    """About-dates reach one unit further; open ends reach for ever."""
    assert overlap(parse_edtf(one), parse_edtf(other)) is expected
    assert overlap(parse_edtf(other), parse_edtf(one)) is expected


def test_dates_sort_by_their_first_day_then_precision_then_time() -> None:
    """A day stands before the month that begins with it; an open start sorts by its end."""
    texts = ["../2019-12-31", "2020-01-01", "2020-01-01T22", "2020-01", "2020", "2020-01-02"]

    assert sorted(texts[1:] + texts[:1], key=lambda text: parse_edtf(text).sort_key) == texts


@pytest.mark.parametrize(
    ("text", "day"),
    [("2020-01-03", True), ("2020-01-03T22", True), ("2020-01-03~", False), ("2020-01", False)],
)
def test_only_a_sure_day_is_exact(text: str, day: bool) -> None:
    """`exact_day` is None as soon as anything is open, about or longer."""
    assert (parse_edtf(text).exact_day is not None) is day


def test_two_days_make_a_window() -> None:
    """Equal days are that day."""
    first, last = date(2020, 1, 3), date(2020, 1, 5)

    assert str(edtf_of_days(first, last)) == "[2020-01-03..2020-01-05]"
    assert str(edtf_of_days(first, first)) == "2020-01-03"


@given(st.text(alphabet="0123456789X-T:.[]/~?%Z+", max_size=24))
def test_no_text_is_anything_but_a_date_or_an_error(text: str) -> None:
    """Nothing else is ever raised, and a date's reach includes its days."""
    try:
        known = parse_edtf(text)
    except EdtfError:
        return
    first, last = reach(known)

    assert first <= (known.earliest or first)
    assert last >= (known.latest or last)
