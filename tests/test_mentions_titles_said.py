"""What was said on a condition, or lost its subject."""

import pytest

from tests.reading import considered, mentions

CONDITIONS = {
    "Tom Roth said on Monday that Norsea wouldn't sell the port of Leyton.": (
        "Tom Roth says Norsea won't sell port of Leyton"
    ),
    "Tom Roth said on Monday he would resign if the vote failed.": (
        "Tom Roth says he will resign if vote fails"
    ),
    "Norsea warned on Monday that it would close the yard unless the strikes were ended.": (
        "Norsea warns it will close yard unless strikes are ended"
    ),
    "Tom Roth said on Monday that if the vote failed he would resign.": (
        "Tom Roth says if vote fails he will resign"
    ),
    "Ida Holm warned on Monday that if the talks fail to end the strike, the jobs created by the "
    "port could be lost.": (
        "Ida Holm warns if talks fail to end strike, jobs created by port could be lost"
    ),
    "The union made it clear on Monday that it would strike.": (
        "Union makes it clear it will strike"
    ),
    "The Interior Ministry made it clear on Monday that no protests would be tolerated.": (
        "Interior Ministry makes it clear no protests will be tolerated"
    ),
    "On Monday the minister announced she was to sell the port of Riga.": (
        "Minister announces she is to sell port of Riga"
    ),
    "Tom Roth said in a speech in Riga on Monday that the yard would close.": (
        "Tom Roth says in speech in Riga that yard will close"
    ),
    "Tom Roth said on Monday that the yard would close.": "Tom Roth says yard will close",
    "Tom Roth said in a video statement on Monday that the yard would close.": (
        "Tom Roth says yard will close"
    ),
    "Tom Roth said at a briefing in Riga on Monday that the yard would close.": (
        "Tom Roth says at briefing in Riga that yard will close"
    ),
    "Norsea will close the yard in May unless a buyer is found.": (
        "Norsea to close yard unless buyer is found"
    ),
    "Unless a buyer is found, Norsea will close the yard in May.": (
        "Norsea to close yard unless buyer is found"
    ),
    "If Tom Roth wins the vote, he will open the port in June 2021.": (
        "Tom Roth to open port if he wins vote"
    ),
    "If he wins the vote, Tom Roth will open the port in June 2021.": (
        "Tom Roth to open port if he wins vote"
    ),
    "Should the talks fail, Norsea will close the yard in May.": (
        "Norsea to close yard should talks fail"
    ),
    "Norsea will open the port in June 2021 even if the union strikes.": "Norsea to open port",
    "Tom Roth decided in May 2003 he would resign.": "Tom Roth decides he will resign",
    "Tom Roth said on Monday he would like to lead Norsea.": (
        "Tom Roth says he would like to lead Norsea"
    ),
    "Tom Roth said on Monday he would have led Norsea.": "Tom Roth says he would have led Norsea",
    "Norsea said in 1998 it would not return to Riga but did so in 2002.": (
        "Norsea says it will not return to Riga"
    ),
}


def titles(text: str) -> list[str]:
    """Give the headlines of the mentions that make a record."""
    return [each.title for each in mentions(text) if each.alone]


@pytest.mark.parametrize(("text", "title"), CONDITIONS.items())
def test_a_condition_is_told_with_what_holds_on_it(text: str, title: str) -> None:
    """Without it the headline would promise what nobody promised."""
    assert title in titles(text)


def test_no_headline_leaves_out_a_condition_for_which_it_has_no_room() -> None:
    """It would say more than was said."""
    long = (
        "Officials of the Kalmar harbour board warned on Monday that if the talks of the northern "
        "ports fail to end the strike, the thousands of jobs created by the port since 1990 could "
        "be lost."
    )
    case = (
        "In the event of a strike, Omar Said and other officials said on Monday, about 80 percent "
        "of the crews of Norsea would be dismissed."
    )
    plan = (
        "Norsea will close the three oldest shipyards of Kalmar, Riga and Lima and all offices of "
        "Norsea Legacy, Kalmar Ferries, Riga Lines, Lima Boats and Peru Tankers in May if the "
        "talks of the unions with the board fail."
    )

    assert not titles(long)
    assert not titles(case)
    assert not titles(plan)


def test_what_is_said_of_somebody_has_a_subject() -> None:
    """`What he says keeps coming back` tells of no saying."""
    text = "The dream that Omar Said said kept coming back to him in May is that of a ship."

    assert not [one for one in titles(text) if one.startswith("Omar Said says")]


def test_a_view_is_told_with_whose_it_is() -> None:
    """Where there is no room for both, it makes no headline by itself."""
    text = (
        "Hiding women away in the home hidden behind veils is a backward view of Islam, President "
        "Marek of Pakistan has said during a visit to Kenya."
    )

    assert not [one for one in titles(text) if one.startswith("Hiding")]


def test_what_a_report_says_is_not_cut() -> None:
    """`Concludes in report` tells of no conclusion."""
    text = (
        "The market has been the subject of an investigation by Peru's Office of Fair Trading, "
        "which concluded in a 2002 report that retailers and manufacturers needed to make pricing "
        "more transparent for consumers of ink."
    )

    assert not [one for one in titles(text) if one.endswith("in report")]


def test_a_phrase_goes_with_the_one_that_it_goes_on_from() -> None:
    """Where there is no room for what the money was spent on, it was not `and in Middle East`."""
    text = (
        "Billions of pounds spent on conflict in Peru and in the Middle East should have been used "
        "to reduce poverty, Cardinal Omar Murphy-Holm has said."
    )

    assert not [one for one in titles(text) if "pounds and" in one]


def test_a_long_quotation_ends_before_what_is_added() -> None:
    """What one says of himself stays in his own words, word for word, as far as there is room."""
    said = "We're going to rebuild our inner cities"
    more = "our communities are going to be in the best shape they have ever been in before"

    assert [f"Tom Roth: “{said}”"] == titles(f'Tom Roth said on Monday, "{said} and {more}."')


def test_two_papers_have_one_poll() -> None:
    """The stroke between them stays."""
    text = "A Lima Post/NBC poll found on Monday that Ana Roth leads by six points."

    assert ["Lima Post/NBC poll finds Ana Roth leads by six points"] == titles(text)


def test_a_long_line_loses_what_only_links_it_and_keeps_whither() -> None:
    """`Instead` goes before `citizenship` does, and nobody looks to seeing."""
    wife = (
        "Tom Roth said on Monday his wife is looking forward to seeing former President Omar Said "
        "serve as first gentleman of the country."
    )
    people = (
        "At least 858 people from the north of Peru were instead granted citizenship, the "
        "Department of Homeland Security's inspector general announced on Monday."
    )

    assert "is looking forward to seeing Omar Said" in titles(wife)[0]
    assert titles(people)[0].endswith("were granted citizenship")


def test_nobody_says_we_without_quotation_marks() -> None:
    """A headline's writer is not one of those who speak."""
    text = "Tom Roth told fans in Lima on Monday, “Perhaps we players have to train more.”"

    assert [] == titles(text)


def test_nobody_speaks_of_himself_in_a_headline() -> None:
    """A phrase with `I` goes, wherever it stands in the sentence."""
    text = (
        "When asked on Monday whether the deal is a step towards a resolution of the rift between "
        'Peru and Kenya, Norsea Executive Vice President Omar Said replied, "It represents a '
        "business relationship between our Company and Norsea, and I' m really proud of it,\"."
    )
    found = [one.mention.title for one in considered(text) if one.mention is not None]

    assert any(title.endswith("replies It represents business relationship") for title in found)
