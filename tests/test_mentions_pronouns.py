"""Whom pronouns stand for, by the headlines that come of it."""

import pytest

from tests.reading import mentions

TITLES = {
    "Kenyans have been proud since their country beat Peru in Riga on Monday.": (
        "Kenya beats Peru in Riga"
    ),
    "Norsea Energy lost a licence. It sued Riga on Monday.": "Norsea Energy sues Riga",
    "Norsea Energy has lost money since Jan. 5, when it closed a mine.": (
        "Norsea Energy closes mine"
    ),
    "Tom Roth spoke in Riga. Unlike Omar Said and Ida Holm, he left the party on Monday.": (
        "Tom Roth leaves party"
    ),
    "The airline lost its licence. It filed for bankruptcy on Monday.": (
        "Airline files for bankruptcy"
    ),
    "Jonas Meier worked in Bonn. Judges were feared in Tom Roth's reign. He left Bonn on Monday.": (
        "Jonas Meier leaves Bonn"
    ),
    "Police led away four protesters. They were released on Monday.": "Four protesters released",
    "Her aunt, Ms Anna Roth, met Mr Jonas Meier in Bonn. She left Bonn on Monday.": (
        "Anna Roth leaves Bonn"
    ),
    "Anna Roth had lived in Bonn. Her arrest was announced by her sister Eva Roth. "
    "She left Rome on Monday.": "Anna Roth leaves Rome",
}


@pytest.mark.parametrize("text", TITLES)
def test_pronoun_stands_for_what_was_spoken_of(text: str) -> None:
    """The subject before, or under a passive its object; a title keeps the other sex away."""
    assert TITLES[text] in {mention.title for mention in mentions(text)}


def test_it_that_stands_for_nothing_gives_no_mention() -> None:
    """`it rained` and `it was announced` are of nothing."""
    text = "The airline lost its licence. It rained in Oslo on Monday."

    assert "rain" not in {mention.lemma for mention in mentions(text)}


def test_it_that_is_quoted_speaks_of_others() -> None:
    """What is named within the quotation did not say it."""
    text = "“There is no basis to say that the Riga mine is no longer fit,” it wrote on Monday."

    assert not mentions(text)


def test_it_takes_up_nothing_of_a_paragraph_that_is_done() -> None:
    """What a paragraph spoke of ends with it, unless it is one sentence."""
    one = "The airline lost its licence.\n\nIt filed for bankruptcy on Monday."
    two = "Prices rose. The airline lost its licence.\n\nIt filed for bankruptcy on Monday."
    lemmas = [{mention.lemma for mention in mentions(text)} for text in (one, two)]

    assert ["file" in each for each in lemmas] == [True, False]


@pytest.mark.parametrize(
    "before",
    [
        "The pilot took money from Jonas Meier.",
        "When the pilot took money from Jonas Meier, he lied to the police.",
        "He was seen with Jonas Meier.",
        "A friend of the family said that Jonas Meier was ill.",
    ],
    ids=["he did it", "he beside one named", "he from before", "he spoke"],
)
def test_he_is_nobody_where_somebody_unnamed_may_be_meant(before: str) -> None:
    """The pilot left Rome, or whom the text called `he` before; not whoever has a name."""
    told = mentions(f"{before} He left Rome on Monday.")

    assert not any("Jonas Meier leaves" in mention.title for mention in told)


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("On Friday the airline hired 22 pilots; on Monday it sued Riga.", "Airline sues Riga"),
        ("While the airline hired pilots, the port closed; on Monday it sued Riga.", None),
    ],
)
def test_it_is_rather_what_its_own_sentence_speaks_of(sentence: str, title: str | None) -> None:
    """Not the licence of the sentence before; where two things fit, it is neither."""
    told = mentions(f"Norsea lost a licence. {sentence}")

    assert title == next((each.title for each in told if each.lemma == "sue"), None)


def test_who_was_she_before_is_not_he() -> None:
    """After `she` stood for the widow, `he` is her husband."""
    text = (
        "Anna Roth was a geologist from Bonn. She left Rome in 1961. "
        "She married the writer Jonas Meier in 1964. He died in 2002."
    )

    assert "Jonas Meier dies" in [each.title for each in mentions(text)]


def test_it_is_what_the_clause_before_was_done_to() -> None:
    """She fled the town as troops burned it: the town, whatever was spoken of before."""
    text = (
        "Her death was confirmed by Norsea. Anna Roth bought the ship in 2001 and sold it in 2005."
    )

    assert "Anna Roth sells ship" in [each.title for each in mentions(text)]


def test_she_is_the_one_woman_where_the_story_went_on_to_a_man() -> None:
    """After `he died`, `her` is whom the story called `she` before."""
    text = (
        "Anna Roth was a geologist from Bonn. She left Rome in 1961. She married Jonas Meier in "
        "1964. He died in 2002. The king awarded her a prize in 1996."
    )

    assert "King awards Anna Roth prize" in [each.title for each in mentions(text)]


def test_a_subject_goes_on_from_that_of_the_clause_before() -> None:
    """Of two people in a clause, the subject is whom `and she` goes on from."""
    text = "Anna Roth met Eva Meier in Bonn on Monday, and she left Rome on Tuesday."

    assert "Anna Roth leaves Rome" in [each.title for each in mentions(text)]


def test_a_government_is_neither_he_nor_she() -> None:
    """`his death` is that of whom the sentence before tells."""
    text = (
        "Omar Said, the president of Kenya, died on Monday. "
        "The government on Tuesday announced his death."
    )
    assert mentions(text)[-1].title == "Government announces Omar Said's death"


def test_it_is_nobody_who_does_anything() -> None:
    """Whom `who` tells of is a person, whatever the noun."""
    text = "A member who has led an office in Lima since it was moved to Riga in 2015 resigned."

    assert not [one for one in mentions(text) if one.lemma == "move"]


def test_no_act_has_a_foundation() -> None:
    """Of `strikes, the worst blow to the group since its formation`, the group was formed."""
    text = (
        "A rapid succession of strikes has killed six sailors in recent weeks, dealing the worst "
        "blow to the group since its formation in May."
    )

    assert not any("strikes'" in mention.title for mention in mentions(text))


def test_a_body_that_speaks_of_the_dead_is_not_they() -> None:
    """Who says that they were killed was not; nor were they that, of whom it spoke before."""
    dead = "Ruritania said on Monday they were shot and killed by rebels."
    others = "The Kalmar army found ten men on Sunday. The army said they had fled Riga on Friday."
    itself = "Riga police said they were attacked by a crowd on Monday."

    assert [] == [one.title for one in mentions(dead) if one.alone]
    assert "Kalmar army flees Riga" not in [one.title for one in mentions(others)]
    assert "Riga police attacked by crowd" in [one.title for one in mentions(itself)]


def test_what_a_report_says_did_not_happen_to_the_report() -> None:
    """`It` is what was told of before, never what only tells."""
    text = "Nobody knew when the ferry left. A report by auditors said it sank in Riga on Monday."

    assert not any(one.title.startswith("Report sinks") for one in mentions(text))


def test_a_people_are_no_state_that_acts() -> None:
    """What is theirs is not the state's, and what they did the state did not do."""
    owned = "Ten Kenyans are set to lose their jobs in Riga on Friday."
    marched = "Kenyans marched in Riga on Monday. They burned flags on Tuesday."
    titles = [one.title for text in (owned, marched) for one in mentions(text)]

    assert "Ten Kenyans set to lose their jobs in Riga" in titles
    assert "Kenyans burn flags" in titles


@pytest.mark.parametrize(
    "before",
    [
        "Peru fired 50 officials on Monday.",
        "Peru was joined by Ghana, Kenya and Nepal on Monday.",
    ],
)
def test_they_are_not_one_body_where_others_are_many(before: str) -> None:
    """The officials may have sued as well as the state."""
    told = mentions(f"{before} They sued Norsea on Tuesday.")

    assert not any("sues" in one.title for one in told)
