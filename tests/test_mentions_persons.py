"""Whom he, she, it and they may not be read as, and whom they still are, by headlines."""

import pytest

from records.model import Entity
from tests.reading import mentions

NOT = {
    "the speaker is not whom it befell": (
        "A crew pulled a man from the river, said the fire chief, Jonas Meier. "
        "He was declared dead on Monday.",
        "Jonas Meier",
    ),
    "a possessive of two men": (
        "Jonas Meier praised Karl Roth in Bonn. His successor resigned on Monday.",
        "Meier",
    ),
    "an object of two men": (
        "Jonas Meier met Karl Roth in Bonn. A jury found him guilty of fraud on Monday.",
        "Meier",
    ),
    "a woman by her first name": (
        "Anna Roth spoke in Bonn. He left Rome on Monday.",
        "Anna Roth",
    ),
    "a medicine": (
        "Sales of Velorax rose. Velorax was banned in May. She left Rome on Monday.",
        "Velorax leaves",
    ),
    "another one of the surname": (
        "Jonas Roth and his brother Karl Roth own a mine. Roth spoke in Bonn. "
        "He left Rome on Monday.",
        "Jonas Roth",
    ),
    "who is spoken of in a quotation": (
        "“Jonas Meier is so kind,” he told reporters in Bonn on Monday.",
        "Jonas Meier tells",
    ),
    "an animal beside a name": (
        "Anna Roth runs the zoo. The leopard was returned to her den on Monday.",
        "Anna Roth's",
    ),
    "who speaks, within the quotation": (
        "Karl Roth cited a spy. “I had word from an official. He left Riga in April,” Roth said.",
        "Karl Roth leaves",
    ),
    "whose the board is": (
        "Karl Roth set up a board. As a member of Karl Roth's board, he left Riga on Monday.",
        "Karl Roth leaves",
    ),
    "whose plant it is": (
        "Norsea officials agreed. But a plant it bought from Norsea in 2013 now stands still.",
        "lant buys",
    ),
    "who is alleged": (
        "Prosecutors allege they argued about money on Monday.",
        "Prosecutors argue",
    ),
    "the address of a saying": (
        "Neighbours told the Gazette of the blast. It destroyed two houses on Monday.",
        "Gazette destroys",
    ),
    "what a day coincides with": (
        "Norsea Energy lost a licence. It came as the union called a strike on Monday.",
        "Norsea",
    ),
    "a charge that speaks": (
        "The judge read four charges. They said on Monday that the mine was unsafe.",
        "harges say",
    ),
    "a body that was persuaded": (
        "Jonas Meier and Karl Roth persuaded parliament. They left Rome on Monday.",
        "Parliament leaves",
    ),
    "another's spokesman": (
        "Council spokesman Karl Roth spoke in Bonn. Jonas Meier was ill, his spokesman said on "
        "Monday.",
        "Karl Roth says",
    ),
}
STILL = {
    "Jonas Meier, the fire chief, said the mine was unsafe. He added on Monday that it had "
    "flooded.": "Jonas Meier adds it has flooded",
    "Jonas Meier met Karl Roth in Bonn. He left Rome on Monday.": "Jonas Meier leaves Rome",
    "Anna Roth met Karl Meier in Bonn. A jury found him guilty of fraud on Monday.": (
        "Jury finds Karl Meier guilty of fraud"
    ),
    "Before she left Bonn, Anna Roth sold her house on Monday.": "Anna Roth sells her house",
    "After a doctor was called, Jonas Meier sold his house on Monday.": (
        "Jonas Meier sells his house"
    ),
    "Jonas Meier was born in Bonn. The 26-year-old midfielder joined a club. "
    "He passed a test on Monday.": "Jonas Meier passes test",
    "Talks resumed, the council's office said. They broke down on Monday.": "Talks break down",
    "Jonas Meier and Karl Roth spoke in Bonn. They left Rome on Monday.": (
        "Jonas Meier and Karl Roth leave Rome"
    ),
}


@pytest.mark.parametrize(("text", "name"), NOT.values(), ids=NOT)
def test_pronoun_that_is_not_safe_gets_no_name(text: str, name: str) -> None:
    """No headline says of somebody what the text says of another."""
    told = [each.title for each in mentions(text) if each.date and each.date.text]

    assert not any(name in title for title in told)


@pytest.mark.parametrize("text", STILL)
def test_pronoun_that_is_safe_gets_its_name(text: str) -> None:
    """A subject goes on from a subject, or one person alone fits."""
    assert STILL[text] in {each.title for each in mentions(text)}


@pytest.mark.parametrize("listed", [True, False])
def test_whom_the_project_lists_is_a_person(listed: bool) -> None:
    """Nothing in the article shows that Roth is somebody; the entities say so."""
    people = (Entity("Roth", "person", ()),) if listed else ()
    text = "Roth arrived in Bonn. He left Rome on Monday."

    assert listed == (
        "Roth leaves Rome" in {each.title for each in mentions(text, entities=people)}
    )
