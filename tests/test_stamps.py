"""What stands in one paragraph with a story is parted from it, and nothing else is."""

import pytest

from extract.openings import ordinary_words
from extract.stamps import parts_of


def _parts(paragraph: str) -> list[str]:
    return [part for _, part in parts_of(paragraph)]


@pytest.mark.parametrize(
    ("head", "story"),
    [
        ("Navy Sails for Callao LIMA, May 3 --", "The navy sent two ships."),
        ("A memo says the strike is “over” (XYZ) --", "Ana Roth leads the union."),
        ("A crane lifts the wreck of the ferry", "The rebels still hold the port."),
        ("(XYZ)", "Ana Roth leads the union."),
        ("Lima (XYZ)", "Ana Roth leads the union."),
        ("Lake City, Kansas (XYZ)", "“Crime” is down, Ana Roth said."),
        ("Lima, South Peru (XYZ)", "Norsea is willing to sell the port."),
        ("CLOSE", "Gov. Ana Roth is calling for a vote."),
        ("LIMA (XYZ).-", "The navy sent two ships."),
        ("Lima [Peru], March 8 (XYZ):", "The navy sent two ships."),
        ("Lima [Peru], March 8 :", "The navy sent two ships."),
        ("Airport closed", "Authorities closed the airport on Monday."),
        ("Families in the old town return", "Another nine houses have been cleared."),
        ("(By Ana Writer -- Agency)", "Factory orders sank in August."),
        ("Updated: Mon Feb 14 2011 10:24:00", "Tensions rose in Callao on Saturday."),
        ("Mon Feb 14, 2011 10:24 pm EST", "Tensions rose in Callao on Saturday."),
        ("Mon Feb 14, 2011 10:24 pm", "UN troops moved in on Saturday."),
        ("* LIFE DETAILS: --", "Omar Said was born in Riga in 1970."),
        ("(Xyz) -", "The navy sent two ships on Monday."),
        ("By Ana Writer, XYZ", "It was a week of unrest that moved the army."),
        ("May 3, 2020 | By Ana Writer, XYZ", "The navy sent two ships."),
        ("Ana Roth died in her home", "Ana Roth's death was an accident."),
        ("By Ana B. Writer", "The army moved on Sunday."),
        ("May 3, 2020 | By Ana Writer, XYZ", "Army soldiers stand guard at the port."),
        ("By Ana Writer, XYZ", "Port Watch of Lima says that the wreck leaks."),
        ("SPEAKER OF THE HOUSE, PARLIAMENT:", "The vote is over."),
        ("Crowds wait at the port of Callao", "The head of the navy has gone."),
        ("Schools shut because of the flu", "Seventeen new cases were found."),
        ("A crane lifts the wreck", "The UN has sent a ship."),
        (
            "Ida Holm and Tom Roth emulated Ana Lind, who won gold in Lima in 1996",
            "Ida Holm and Tom Roth fought back from a set down to win gold.",
        ),
        ("Ida Roth lost to Ana Lind in Riga last year", "Fourth seed Ida Roth came from behind."),
    ],
)
def test_what_precedes_a_story_is_parted_from_it(head: str, story: str) -> None:
    """Datelines, a speaker's label, headings and captions lack a full stop."""
    assert [head, story] == _parts(f"{head} {story}")


def test_points_above_a_story_are_parted() -> None:
    """Wires set what is new in points, with the dateline in the same line."""
    points = ["* Two ships lost", "* Owner silent on cause", "LIMA, May 3 (XYZ) -"]

    assert points[:2] == _parts(" ".join(points[:2]))
    assert points == _parts(" ".join(points))


def test_the_hour_of_a_page_is_parted_on_both_sides() -> None:
    """Newspapers' pages print when they were written between headline and story."""
    text = "Ferry sinks off the coast Friday 8 May 2020 21.08 BST Ten people died."
    expected = ["Ferry sinks off the coast", "Friday 8 May 2020 21.08 BST", "Ten people died."]

    assert expected == _parts(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "She sang in the film The last train home.",
        "Two children had influenza A with a fever.",
        "Ana Roth said that the boy called Ana Roth was born in Lima.",
        "He read it in The Evening Mirror on Monday.",
        "The town of The hollow was evacuated.",
        "Harbour Workers' Union (HWU) Leader Ana Roth resigned.",
        "Navy ships left the port on 3 May 2020 at 21.08 and went north.",
        "She joins Sen. Ana Roth Ana B. RothPort closes after hearing This week: House begins its "
        "inquiry MORE’s office in Riga.",
    ],
)
def test_a_capital_within_a_sentence_does_not_part_it(sentence: str) -> None:
    """Titles of works and types of things are written with capitals."""
    assert [sentence] == _parts(sentence)


def test_a_capital_of_a_word_that_is_else_small_begins_a_sentence() -> None:
    """`Lawyers` is no name where the article writes `lawyers`, and no sentence has it so."""
    caption, story = "A crane lifts the wreck", "Lawyers for the owner have asked for time."
    ordinary = ordinary_words(f"{caption} {story} The lawyers met on Monday.")

    assert [caption, story] == [part for _, part in parts_of(f"{caption} {story}", ordinary)]
    assert [f"{caption} {story}"] == _parts(f"{caption} {story}")


@pytest.mark.parametrize(
    "sentence",
    [
        "He said Council members had to vote.",  # a name elsewhere: `the Council`
        "The shop was open until May 6 and was closed.",
        "A box of paint Red and blue for walls.",  # and no verb
        "They met a lame-duck President who was tired.",
        "The club of Lawyers which he had founded closed.",
        "By Ana Writer, XYZ News correspondent in Lima",
        "Serie A clubs met in Hall A of the league.",
        "In his annual State of the Harbour speech she asked the state for time.",
    ],
)
def test_a_capital_that_a_name_explains_parts_nothing(sentence: str) -> None:
    """Bodies, months and offices have capitals, whatever the article writes small."""
    text = f"{sentence} The Council met. The council may ask lawyers in red, or a president."

    assert [sentence] == [part for _, part in parts_of(sentence, ordinary_words(text))]


def test_each_part_stands_at_its_place() -> None:
    """The places are those of the paragraph's characters."""
    text = "A crane lifts the wreck  The rebels still hold the port."

    assert all(text[at:].startswith(part) for at, part in parts_of(text))


def test_a_place_beside_the_hour_is_no_part_of_the_writer_s_name() -> None:
    """`By A. Writer LIMA | Sun May 3` names a writer, and Lima."""
    assert ["By Ana Writer", "LIMA | The navy sailed."] == _parts(
        "By Ana Writer LIMA | The navy sailed."
    )


def test_the_headline_of_another_story_is_a_part() -> None:
    """Whoever copies a page copies the headlines that lead away from it, in capitals or named."""
    told = "The firm sank the ship."
    loud = "OWNER SAYS SHIP WAS SAFE AND SOUND"
    away = "Norsea’s owner says ‘all was well’ before ship sank off Riga"
    shown = "See the wreck off Riga 02:30 - Source: XYZ"

    assert [told, loud, "The owner has left."] == _parts(f"{told} {loud} The owner has left.")
    assert [told, loud, "US officials left."] == _parts(f"{told} {loud} US officials left.")
    assert [told, loud, "A Kenyan firm left."] == _parts(f"{told} {loud} A Kenyan firm left.")
    assert [loud, "Board members left."] == _parts(f"{loud}Board members left.")
    assert [told, loud, "Norsea left."] == _parts(f"{told}{loud}Norsea left.")
    assert [told, "Related article", away, "“We did it,” he said."] == _parts(
        f"{told} Related article {away} “We did it,” he said."
    )
    assert [told, "Related article", away, "During the raid, he left."] == _parts(
        f"{told} Related article{away} During the raid, he left."
    )
    assert [told, "Video Ad Feedback", shown, "Ships left Riga."] == _parts(
        f"{told} Video Ad Feedback {shown} Ships left Riga."
    )
    assert [told, "Related article", "Fees rose 6% on last year", "Roth also left."] == _parts(
        f"{told} Related articleFees rose 6% on last year Roth also left."
    )
    assert [told, "Related article", "4 ships sank."] == _parts(
        f"{told} Related article4 ships sank."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The EU, UK, US and UN Secretariat met.",
        "He read NASA, ESA, JAXA and CNES Reports that said so.",
        "NATO and UNICEF said that USAid was gone.",
        "The paper wrote “WE WERE VERY WRONG” That was it.",
        "A related article says it described the sale as “a big mistake” last week.",
    ],
)
def test_capitals_within_a_sentence_part_nothing(sentence: str) -> None:
    """Initials and a shout are the sentence's own."""
    assert [sentence] == _parts(sentence)
