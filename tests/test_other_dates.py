"""A date in another notation is answered with its EDTF."""

import pytest

from records.other_dates import as_edtf
from records.values import BadValueError, read_edtf

OTHER = [
    ("4 May 2021", "2021-05-04"),
    ("Tuesday, May 4th, 2021", "2021-05-04"),
    ("4 Sept. 2021", "2021-09-04"),
    ("2021-5-4", "2021-05-04"),
    ("2021/05/04", "2021-05-04"),
    ("4.5.2021", "2021-05-04"),
    ("25/12/2021", "2021-12-25"),
    ("12/25/2021", "2021-12-25"),
    ("May 2021", "2021-05"),
    ("05/2021", "2021-05"),
    ("“2021-05-04”", "2021-05-04"),
    ("4 May 2021 to 6 May 2021", "2021-05-04/2021-05-06"),
    ("2021-05-04 – 2021-05-06", "2021-05-04/2021-05-06"),
    ("2021–05–04", "2021-05-04"),
    ("2021‑05‑04 – 2021‑05‑06", "2021-05-04/2021-05-06"),
    ("4/5/2021", ""),
    ("31 June 2021", ""),
    ("the 1960s", "196X"),
    ("1960's", "196X"),
    ("about 1960", "1960~"),
    ("c. May 2021", "2021-05~"),
    ("circa 2020~", "2020~"),
    ("31 December 9999", ""),
    ("6 May 2021 to 4 May 2021", ""),
    ("about Tuesday", ""),
    ("Tuesday", ""),
    ("", ""),
]


@pytest.mark.parametrize(("text", "edtf"), OTHER)
def test_a_date_in_another_notation_has_one_edtf_or_none(text: str, edtf: str) -> None:
    """Where day and month may be swapped nothing is suggested."""
    assert edtf == as_edtf(text)


def test_the_message_says_what_to_write() -> None:
    """Not only what a date may look like."""
    with pytest.raises(BadValueError, match=r"'4 May 2021' is not a date; write 2021-05-04$"):
        read_edtf(" 4 May 2021 ")


def test_nothing_is_suggested_that_would_be_refused() -> None:
    """The message was: '9999-12-31' is not a date; write 9999-12-31."""
    with pytest.raises(BadValueError, match=r"^'9999-12-31': years run from 0001 to 9998$"):
        read_edtf("9999-12-31")


@pytest.mark.parametrize("text", ["150 BC", "-0149", "-150~", "44 B.C.", "300 BCE"])
def test_a_date_before_all_years_is_told_what_can_be_written(text: str) -> None:
    """Finds and ruins are in the news, too."""
    with pytest.raises(BadValueError, match=r"write \.\./0001 for before, and the year in the"):
        read_edtf(text)


def test_a_date_of_no_year_that_we_count_is_not_answered_with_itself() -> None:
    """`'9999-12-31' is not a date; write 9999-12-31` helps nobody."""
    with pytest.raises(BadValueError, match="years run from 0001 to 9998"):
        read_edtf("9999-12-31")
