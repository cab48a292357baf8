"""Days told in one breath: the date holds them all."""

import pytest

from tests.reading import dates

LISTED = {
    "Norsea sold ships in 1999 and 2001.": ("sold", "[1999..2001]"),
    "Omar Said trained as a pilot in Riga in 1997 and 1998.": ("trained", "1997/1998"),
    "Police raided the port on Monday and Tuesday.": ("raided", "2021-03-08/2021-03-09"),
    "The ministers will meet in June or July.": ("meet", "[2021-06..2021-07]"),
    "The ministers met in May, June and August 2020.": ("met", "[2020-05..2020-08]"),
}


@pytest.mark.parametrize("text", LISTED)
def test_a_list_of_days_is_one_date(text: str) -> None:
    """Which of two years something was done in, or whether in each, the words do not say."""
    word, expected = LISTED[text]

    assert expected == dates(text)[word]
