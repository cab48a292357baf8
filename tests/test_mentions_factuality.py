"""Whether it happened: one sentence a rule, the word in question, and what it is taken for."""

import pytest

from tests.reading import decided, mentions

HAPPENED = {
    "Norsea closed the refinery.": "closed",
    "The pilot managed to land the plane.": "land",
    "The floods forced the town to evacuate.": "forced",
    "Crowds began to leave the square.": "leave",
    "Officials praised the decision after the army's recent invasion of Taria.": "invasion",
    "Iran answered by shelling the port.": "shelling",
    "No fewer than 800 people were killed in Riga.": "killed",
    "The film shows the mayor leaving Riga on Monday.": "leaving",
    "Tom Roth died in Riga on Monday, probably of a stroke.": "died",
    "Norsea spoke out before Kenya sold the yard.": "sold",
}
NOT = {
    "The bank may close its branch in Riga.": "close",
    "The bank was going to close its branch in Riga.": "close",
    "The minister refused to resign.": "resign",
    "The company did not sell the refinery.": "sell",
    "No ship left the port.": "left",
    "Union leaders want to strike.": "strike",
    "If the river rises, the town floods.": "rises",
    "He denied that his office paid the fine.": "paid",
    "The court ordered him to pay.": "pay",
    "She went to Oslo to meet the king.": "meet",
    "They talked about plans for an invasion of Taria.": "invasion",
    "The guards barred her from entering the hall.": "entering",
    "Did the minister resign?": "resign",
    "The army left without firing a shot.": "firing",
    "Tom Roth might be mayor today had he resigned.": "resigned",
    "The bank could have lent the money and taken the blame.": "taken",
    "Models show Storm Ida reaching Riga on Monday.": "reaching",
    "Imagine, for a moment, Riga pupils returning to school on Monday.": "returning",
    "The mayor of Riga probably left on Monday.": "left",
    "In March, Norsea is expected to have passed its rival in Riga.": "passed",
    "Anna Roth said on Monday that she would no longer stand in May.": "stand",
    "The yard in Riga will no longer build ferries from May.": "build",
    "Goods sent before noon are exempt as long as they arrive in Riga by Monday.": "arrive",
    "Norsea spoke out long before Kenya has sold the yard.": "sold",
    "Kenya told of what the board says was a plan in which Ida Holm took sums to line her own "
    "pocket, donate to her own campaign and even buy a house.": "buy",
}


@pytest.mark.parametrize("text", HAPPENED)
def test_told_as_having_happened(text: str) -> None:
    """Implicative verbs, presupposing phrases and plain pasts tell of what happened."""
    assert decided(HAPPENED[text], text).verdict.aspect == "happened"


@pytest.mark.parametrize("text", NOT)
def test_not_told_as_having_happened(text: str) -> None:
    """Modals, negation, wishes, conditions, denials, purposes and questions tell of none."""
    one = decided(NOT[text], text)

    assert one.verdict.aspect is None
    assert one.mention is None
    assert one.reason


def test_what_somebody_is_going_to_do_is_planned() -> None:
    """`Is going to` is no going: the act is still to come."""
    (planned,) = mentions("Norsea is going to close its mill in Riga in May.")

    assert ("planned", "Norsea to close its mill in Riga") == (planned.aspect, planned.title)


def test_future_is_planned() -> None:
    """`will` and `is scheduled for` are plans; they need a date to be worth a mention."""
    dated = decided("open", "The museum will open its doors in Turin on March 20.")
    slated = decided("vote", "A vote in the Polish parliament is scheduled for Friday.")

    assert dated.mention is not None
    assert dated.mention.aspect == "planned"
    assert slated.verdict.aspect == "planned"


def test_statement_needs_a_date_to_be_a_record() -> None:
    """What somebody said on a day is an event; without a day it only supports others."""
    text = "Prices rose in Riga on Monday. Anna Ozola said on Tuesday that rents had doubled."
    undated = "Prices rose in Riga on Monday. Anna Ozola said that rents had doubled."
    on_a_day, without = decided("said", text).mention, decided("said", undated).mention

    assert on_a_day is not None
    assert on_a_day.aspect == "statement"
    assert "double" in on_a_day.content
    assert on_a_day.alone
    assert without is not None
    assert not without.alone


ANNOUNCED = {
    "The ministers are to meet in Riga on March 20.": "meet",
    "France plans to close the mine on March 20.": "close",
    "Norsea announced a ferry to be launched on March 20.": "launched",
    "Norsea said that it would close the mine on March 20.": "close",
    "It is expected that the king will visit Riga when he arrives on March 20.": "visit",
    "The phone will be available in Riga on March 20.": "be",
}


@pytest.mark.parametrize("text", ANNOUNCED)
def test_announced_for_a_day_to_come_is_planned(text: str) -> None:
    """It makes a mention, told apart from what happened."""
    mention = decided(ANNOUNCED[text], text).mention

    assert mention is not None
    assert mention.aspect == "planned"


@pytest.mark.parametrize(
    "text",
    [
        "Norsea said last year that it would close the mine in May 2019.",
        "Norsea's mine in Chad was expected to close on March 1.",
    ],
)
def test_what_was_announced_for_a_day_gone_by_is_no_event(text: str) -> None:
    """Whether it came about is not said."""
    assert decided("close", text).mention is None


@pytest.mark.parametrize(
    ("sentence", "aspect"),
    [
        ("The council declared a state of emergency on Monday.", "happened"),
        ("The council declared on Monday that the bridge was safe.", "statement"),
    ],
)
def test_what_a_declaration_makes_so_is_an_act(sentence: str, aspect: str) -> None:
    """`Declared war` is done by saying so; `declared that` only says it."""
    assert aspect == decided("declared", sentence).verdict.aspect


def test_what_somebody_is_accused_of_is_no_fact() -> None:
    """The accusation is news, what it says is not vouched for; a conviction vouches."""
    text = "Omar Said was accused on Monday of robbing a bank in Kenya."

    assert decided("robbing", text).mention is None


@pytest.mark.parametrize("plea", ["guilty to fraud", "not guilty to two counts of fraud"])
def test_a_plea_before_a_court_is_an_act(plea: str) -> None:
    """It is no mere saying, and `not` denies the guilt, not the plea."""
    found = decided("pleaded", f"Ana Roth, 44, pleaded {plea}.")

    assert "happened" == found.verdict.aspect
    assert found.mention is not None and found.mention.alone


def test_what_comes_with_a_plan_is_planned() -> None:
    """`Is to step down, with X succeeding her`: neither has happened yet."""
    text = "Ana Roth is to step down on Friday, with Ida Lund succeeding her as mayor."

    assert "planned" == decided("succeeding", text).verdict.aspect


def test_what_is_told_of_a_charge_is_no_fact() -> None:
    """A participle under another is as real as that."""
    text = (
        "Ida Holm accused Mr Said of missing his target on providing food to three million by 2005."
    )

    assert not any("provide" in one.lemma for one in mentions(text))


def test_what_comes_first_has_not_come() -> None:
    """`Once the cases are resolved this year` tells of what is to come."""
    text = "Once the cases against Norsea are resolved this year, firms will be keen to build."

    assert not any("resolve" in one.lemma for one in mentions(text))


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("resigned", "Omar Said has neither resigned on Monday nor been fired in Kenya."),
        ("fired", "Omar Said has neither resigned on Monday nor been fired in Kenya."),
        ("sold", "Norsea sold neither the port of Riga nor its mine in Kenya on Monday."),
    ],
)
def test_what_neither_was_done_nor_is_no_event(word: str, text: str) -> None:
    """Of two things that did not happen none is told."""
    assert decided(word, text).mention is None
