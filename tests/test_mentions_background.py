"""What a sentence tells beside its news, or in words that say nothing alone, makes no record."""

from dataclasses import replace

import pytest

from extract.mentions import find_mentions
from tests.reading import article, decided, mentions, parsed, times

BESIDE = (
    "Omar Said was asked on Monday whether he would stand.",
    "Omar Said was being questioned in Lisbon on Monday.",
    "The mayor of Lisbon held a briefing with them on Monday.",
    "Both were born in Lisbon on 3 May 1980.",
    "The polls conducted on Monday are about Lisbon.",
    "Another batch is expected in Lisbon on Friday.",
    "The latter won in Lisbon on Monday.",
    "The minister of Kenya made an announcement on Monday.",
    "Omar Said gave a speech on Monday.",
    "The crews were searching the port of Lisbon on Monday.",
    "An article published on Monday by the mayor of Lisbon is about the port.",
    "Omar Said told the mayor of Lisbon on Monday: “I held my breath.”",
    "All attended the service in Lisbon on Monday.",
    "Take senator Omar Said, when asked about Lisbon on the topic of the harbour taxes Monday:",
)


def titles(text: str) -> list[str]:
    """Give the headlines of what makes a record by itself."""
    return [one.title for one in mentions(text) if one.alone]


@pytest.mark.parametrize("text", BESIDE)
def test_what_says_nothing_alone_makes_no_record(text: str) -> None:
    """Who was asked, what was going on, `them`, `both`, `another batch`, which poll it was."""
    assert [] == titles(text)


def test_a_speech_is_told_with_its_subject() -> None:
    """`gives speech` says nothing; to whom or about what does."""
    assert ["Omar Said gives speech about fire"] == titles(
        "Omar Said gave a speech about the fire on Monday."
    )


def test_somebody_s_view_of_an_event_is_none() -> None:
    """`saw the strike as a blow` tells of no strike without a day."""
    text = "A ferry sank off Kalmar on Monday. The mayor of Lisbon saw the strike as a blow."

    assert ["Ferry sinks off Kalmar"] == titles(text)


def test_an_order_is_an_event() -> None:
    """`asked to leave` is done to somebody; `asked to comment` is a newsroom's work."""
    text = "Residents of Lisbon were asked to {} on Monday."

    assert ["Residents of Lisbon asked to leave city"] == titles(text.format("leave the city"))
    assert [] == titles(text.format("comment"))


def test_how_it_was_done_is_told_with_what_was_done() -> None:
    """`bought it by borrowing` is one event, whose day may stand with either verb."""
    text = "Norsea bought a rival by borrowing $2 billion on Monday."

    (bought,) = [one for one in mentions(text) if one.alone]

    assert "Norsea buys rival by borrowing $2 billion" == bought.title
    assert bought.date is not None
    assert "2021-03-08" == str(bought.date.edtf)


def test_how_a_year_went_is_no_event_without_a_number() -> None:
    """`changed attitudes in 2019` is a trend; a number says what came of it."""
    assert [] == titles("In 2019 the heatwaves changed the attitudes of Kenya.")
    assert titles("In 2019 the heatwaves affected 300 villages in Kenya.")


def test_words_that_a_cut_puts_together_make_no_record() -> None:
    """`and to halt` lacks what is to be halted; `goes on to win` and `signs on to` lack nothing."""
    assert [] == titles("Kenya urged Chad on Monday to lift its siege on the city and to halt.")
    assert ["Norsea signs on to deal"] == titles("Norsea signed on to the deal on Monday.")
    assert ["Ana Roth goes on to win seat"] == titles("Ana Roth went on to win a seat on Monday.")


def test_what_a_subject_was_doing_only_describes_it() -> None:
    """`A bus carrying nurses overturned` is one event, and not that it carried them."""
    told = mentions("A bus carrying Congolese nurses to Riga on Sunday overturned in Goma.")

    assert ["overturn"] == [one.lemma for one in told if one.alone]


BACKGROUND = {
    "Permits were only given in Lima if a judge agreed.": "given",
    "The ruling speaks of land, which belonged to Chad and was occupied by Niger.": "occupied",
    "Kenya views the plan with concern.": "views",
    "During his presidency Omar Said cut taxes and closed two mines in Chad.": "closed",
    "Nurses in Chad stood ready on Monday.": "stood",
    "Ida Lund said on Monday that Chad was monitoring the border.": "said",
    "The trial of Ida Lund in Chad is expected to last until May.": "last",
    "Norsea was founded by Ana Roth.": "founded",
    "According to a March 4 police press release, Kenya has two ports.": "release",
    "On Monday the Kenyan government made the following announcement: two ports are shut.": (
        "announcement"
    ),
}


@pytest.mark.parametrize("text", BACKGROUND)
def test_what_is_no_one_event_makes_no_record(text: str) -> None:
    """What is done in a case, looked back on, felt, or only named as a source."""
    one = decided(BACKGROUND[text], f"Chad sold a port on Sunday. {text}")

    assert one.mention is None or not one.mention.alone


NEWS = {
    "On Thursday, Ana Roth extended the lockdown in Riga to May 1.": "extended",
    "Ida Lund said on Monday that Chad was suspending its flights.": "said",
    "Ida Lund agreed with Norsea on Monday to sell a mine in Chad.": "agreed",
    "On Monday a judge in Riga agreed with Norsea's defence.": "agreed",
    "Founded in 1871, Norsea has mines in Chad.": "Founded",
    "On Thursday, Kenya began a planned two-day shutdown of its ports.": "shutdown",
    "The town of Lima was devastated by a fire.": "devastated",
}


@pytest.mark.parametrize("text", NEWS)
def test_what_happened_at_one_time_makes_a_record(text: str) -> None:
    """What was planned and has begun, and what was changed, however it is worded."""
    one = decided(NEWS[text], text)

    assert one.mention is not None
    assert one.mention.alone


def test_the_day_of_a_view_is_not_that_of_what_it_is_of() -> None:
    """What an analyst writes on Friday of a vote that was, was no vote of that day."""
    text = "Lind said in a note Friday the Northern Port Council vote was “good” for ferry lines."

    assert "how things are: its day is that of the clause" in decided("vote", text).against


def test_what_the_paper_did_itself_is_no_news() -> None:
    """`The Herald attended the premiere` is of who wrote the article, and whom it asked is none."""
    text = (
        "Norsea opened a mine in Chad on Monday. The Herald met the mayor of Lisbon. The Herald "
        "reached out to Norsea on Monday to inquire about the mine."
    )
    doc = parsed(text)
    own = replace(article(text, "2021-03-10"), publisher="The Herald")
    told = find_mentions(own, doc, times(doc, "2021-03-10"))

    assert ["open"] == [one.lemma for one in told if one.alone]


def test_what_a_work_is_called_is_no_act() -> None:
    """Nobody meets the press in `appeared on the programme “Meet the Press”`."""
    text = "Ida Holm appeared on the Norsea program “Meet the Press” on Sunday and asked for time."

    assert "meet" not in [one.lemma for one in mentions(text)]


def test_how_somebody_feels_now_is_no_event() -> None:
    """Though it opens the story; what angered them on a day may be."""
    felt = "Kenya's officials are frustrated with the lack of details about the port of Lima."
    angered = "Kenya's officials were angered by Norsea's sale of the port of Lima on Monday."

    assert not any(one.alone for one in mentions(felt))
    assert any(one.alone for one in mentions(angered))
