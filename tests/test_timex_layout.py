"""What a text's layout says of its dates: paragraphs, bullets. On texts of our own."""

from tests.test_timex import read


def test_no_expression_goes_on_in_the_next_paragraph() -> None:
    """A dateline under a headline is no part of the headline's last words."""
    found = read(
        "Harbour fair lights up the night\n\nMonday, July 1, 2019\n\nIt opened.", "2019-07-03"
    )

    assert ["the night", "Monday, July 1, 2019"] == [timex.text for timex in found]


def test_dash_that_begins_a_line_is_a_bullet() -> None:
    """The days of a list are no ends of a range."""
    found = read("It met on 9 May\n- 10 May: a fire\n- 11 May: a flood", "2019-07-01")

    assert ["2019-05-09", "2019-05-10", "2019-05-11"] == [timex.edtf for timex in found]


def test_stamp_of_an_entry_is_of_no_day_to_come() -> None:
    """What a live blog's entry says will happen on Saturday does not date the next entry."""
    text = "Ferries will sail again on Saturday, the port said.\n\n(Update 2:20 p.m. ET) Snow fell."

    assert "2011-02-02T14:20" == read(text, "2011-02-02")[-1].value


def test_two_months_of_a_report_make_no_tale() -> None:
    """`Between August 2014 and April 2015` is no full date, as a history opens with."""
    bribes = "Prosecutors say that between August 2014 and April 2015 he took bribes. "
    text = bribes + "The trial opens on 4 March."

    assert "2019-03-04" == read(text, "2018-10-17")[-1].value


def test_second_zone_of_a_stamp_is_of_no_day_to_come() -> None:
    """The other zone of a live blog's stamp is of the same day as the first."""
    stamp = "(Update 4:48 p.m. in the port, 9:48 a.m. ET)"
    text = f"The courts open on Sunday.\n\n{stamp} Banks are shut."

    assert ["2011-02-05T16:48", "2011-02-05T09:48"] == [
        timex.value for timex in read(text, "2011-02-05")[1:]
    ]


def test_a_day_before_what_somebody_did_is_behind() -> None:
    """Where a headline has no full stop, the parser hangs the day on its last clause."""
    headline = "Norsea sells ferries, ending cruise era"
    text = f"{headline}\nNorsea Lines on Saturday sold the last ship built in Riga."

    assert "2011-01-29" == read(text, "2011-02-03")[0].value
