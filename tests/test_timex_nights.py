"""Nights and centuries that a tale points at, on tales of our own."""

from tests.test_timex import told


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
