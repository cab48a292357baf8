"""Nights and centuries that a tale points at, on tales of our own."""

from tests.test_timex import read, told


def test_the_night_before_does_not_take_a_tale_back() -> None:
    """What had happened the night before is told beside the line."""
    text = "On 14 March 1646 they rode. Of the men lost the night before, one was found. "
    values = told(text + "Late in the afternoon it rained.")

    assert ["1646-03-14", "1646-03-13TNI", "1646-03-14TAF"] == values


def test_overnight_goes_on_with_the_day_told() -> None:
    """In a tale too: the night after the day just told, none where that is far off."""
    far = "They ate. They sang. They slept. "

    assert ["1646-03-14TNI", "XXXX-XX-XXTNI"] == [
        told(f"On 14 March 1646 they dug in. {between}They stayed overnight.")[-1]
        for between in ("", far)
    ]


def test_the_last_century_is_the_one_before_the_writer() -> None:
    """Not the one before the century that the tale has told."""
    assert "19" == told("In the 17th century they rode. In the last century all was calm.")[-1]


def test_a_record_since_a_day_does_not_take_a_tale_back() -> None:
    """What was the best since they won long ago was told of long ago, and left again."""
    text = "On 10 March 1646 they won, their best game since they beat Hull on 4 May 1640. "

    assert "1646-03-12" == told(text + "On 12 March they lost.")[-1]


def test_a_silent_text_of_one_season_is_a_tale() -> None:
    """So long a text without a word of news tells of the year that it names, if only once."""
    calm = "The wind was light and the sea was calm along the whole of the coast. " * 70
    text = "The storm was the tenth of the 1908 season. It rose on 31 August. " + calm

    days = ["1908", "1908-08-31", "1908-09-02"]
    assert days == [t.value for t in read(text + "On 2 September it ended.", "1914-06-01")]
    assert (
        "1913-09-02"
        == read(text + "On 2 September it ended, he said on Monday.", "1914-06-01")[2].value
    )


def test_a_time_of_day_is_not_on_the_day_that_says_which() -> None:
    """A warning is issued, and expires on the day of the news; what was held then ended then."""
    text = "A warning {} on Monday ended at 9 p.m."
    ends = [read(text.format(word), "2021-03-10")[-1].value for word in ("issued", "held")]

    assert ["2021-03-10T21:00", "2021-03-08T21:00"] == ends
