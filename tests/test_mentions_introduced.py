"""How a headline names what the article described before: `the plane` of `a Norsea plane`."""

import pytest

from tests.reading import mentions


def titles(text: str) -> list[str]:
    """Give the headlines of what makes a record by itself."""
    return [one.title for one in mentions(text) if one.alone]


def test_a_bare_noun_gets_the_words_that_told_which_one_it_is() -> None:
    """`the plane` says nothing alone."""
    text = "A Norsea cargo plane left Lisbon on Sunday. The plane crashed near Kalmar on Monday."

    assert "Norsea cargo plane crashes near Kalmar" in titles(text)


def test_several_get_the_words_that_told_which_ones_they_are() -> None:
    """`the swimmers` are those of whom the article told, unless it told of others too."""
    text = "Two Peruvian swimmers left Lisbon on Sunday. The swimmers were banned on Monday."
    others = f"Chilean swimmers met in Riga on Friday. {text}"

    some = "The club's Peruvian swimmers left on Sunday. The swimmers shut the club on Monday."

    assert "Peruvian swimmers banned" in titles(text)
    talks = "The grain talks opened in May. The talks were halted in Riga on Monday."

    assert "Swimmers shut club" in titles(some)  # all of them
    assert "Grain talks halted in Riga" in titles(talks)
    assert not any("banned" in one for one in titles(others))  # nobody knows which


@pytest.mark.parametrize(
    "before",
    [
        "A Norsea cargo plane met an army plane over Lisbon on Sunday.",
        "A plane left Lisbon on Sunday.",
        'The mayor of Lisbon said on Sunday: "A Norsea cargo plane is late."',
    ],
)
def test_it_stays_bare_where_several_or_none_were_described(before: str) -> None:
    """Of two planes nothing says which one is meant; what is quoted describes nothing."""
    assert "Plane crashes near Kalmar" in titles(f"{before} The plane crashed near Kalmar Monday.")


def test_any_border_may_be_meant() -> None:
    """A land has several, whatever the article told of one."""
    text = "Troops left the Peru border in May. Ana Roth shut the border on Monday."

    assert "Ana Roth shuts border" in titles(text)


def test_what_says_which_one_itself_needs_no_more() -> None:
    """`the second plane` is another than the one before."""
    text = "A Norsea cargo plane left Lisbon on Sunday. A second plane crashed near Kalmar Monday."

    assert "Second plane crashes near Kalmar" in titles(text)


def test_a_bare_noun_gets_the_phrase_that_told_which_one_it_is() -> None:
    """`a bridge on Dock Street` is the bridge of which the article goes on to tell."""
    text = "A bridge on Dock Street was closed in May. The bridge reopened on Monday."
    two = f"A bridge on Hill Street fell in April. {text}"

    deal = "In 2014 the Front ruled in alliance with Norsea. The alliance fell apart in 2018."

    assert "Alliance with Norsea falls apart" in titles(deal)
    assert "Bridge on Dock Street reopens" in titles(text)
    assert "Bridge on Dock Street reopens" not in titles(two)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The lawsuit against Norsea came in May. A judge dismissed the lawsuit on Friday.",
            "Judge dismisses lawsuit against Norsea",
        ),
        (
            "The search for crews off Riga began in May. The navy called off the search on Sunday.",
            "Navy calls off search for crews off Riga",
        ),
        (
            "Tom Roth had feared an attack on Norsea. Ana Lund denied the attack on Sunday.",
            "Ana Lund denies attack",
        ),
        (
            "The union had opposed any bill on Norsea. The Senate passed the bill on Sunday.",
            "Senate passes bill",
        ),
        (
            "A deadly Peruvian flu virus spread in March. The flu virus was new. "
            "Doctors in Lisbon found the virus on Monday.",
            "Doctors in Lisbon find flu virus",
        ),
        (
            "Smoke was seen over Dock Street Church in Kalmar. Ana Roth visited the church Monday.",
            "Ana Roth visits Dock Street Church",
        ),
        (
            "A fire broke out in a furniture warehouse in Lisbon. It was a hot day. "
            "Ana Roth closed the warehouse, which was full, on Monday.",
            "Ana Roth closes furniture warehouse",
        ),
    ],
)
def test_an_object_is_taken_up_from_the_nearest_like_one(text: str, title: str) -> None:
    """A definite noun means the nearest like one, by its words or by a name that has it."""
    assert title in titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Smoke was seen over Dock Street Church and Hill Street Church in Kalmar. "
            "Ana Roth visited the church Monday.",
            "Ana Roth visits church",
        ),
        (
            "A Norsea film was shown. The next Norsea show was sold out. "
            "Ana Roth opened the show on Monday in Lisbon.",
            "Ana Roth opens show in Lisbon",
        ),
        (
            "The government fell silent. The Peruvian government helped. "
            "Ana Roth thanked the government on Monday.",
            "Ana Roth thanks government",
        ),
        (
            "The bird flu vaccine is old. The swine fever vaccine is new. "
            "Ana Roth bought the vaccine on Monday.",
            "Ana Roth buys vaccine",
        ),
        (
            "The army attack shook Kenya. The deadly army attack shook Riga. "
            "Kenya condemned the attack on Monday.",
            "Kenya condemns attack",
        ),
        (
            "A mountain city lay in ruins. Ana Roth left the city on Monday.",
            "Ana Roth leaves city",
        ),
        (
            "An Omar Said tribute concert was planned. Omar Said left the concert on Monday.",
            "Omar Said leaves concert",
        ),
    ],
)
def test_an_object_stays_bare_where_it_may_be_another(text: str, title: str) -> None:
    """Of two names neither is put in, nor what comes in turn, nor a name a second time."""
    assert title in titles(text)


def test_what_is_joined_to_a_named_noun_stays() -> None:
    """A name written for `the hospital` does not swallow the union."""
    text = "The Roth Hospital closed. The hospital and the union reached a deal on Monday in Riga."

    assert "Roth Hospital and union reach deal in Riga" in titles(text)


def test_a_people_that_has_no_state_tells_which_one_it_is_too() -> None:
    """`Scottish` stands in no table of states."""
    text = "The Scottish government was slow. The government launched an inquiry in March."

    assert "Scottish government launches inquiry" in titles(text)


def test_a_credit_that_ran_into_a_heading_introduces_nothing() -> None:
    """`Employment Economy` is no economy, but two headings behind an agency's name."""
    text = (
        "Pay rose. | Tom Lind/AFP/Getty Images Employment Economy added jobs in May\n\n"
        "The economy added 312,000 jobs on Monday."
    )

    assert "Economy adds 312,000 jobs" in [one.title for one in mentions(text)]


def test_the_island_may_be_a_states() -> None:
    """What an article else calls an island is not the state of the sentence."""
    text = (
        "A crew left for Norsea Island in May. The anger at Cyprus has grown since Ida Roth won "
        "elections on the island on Monday."
    )

    assert not any("on Norsea" in one.title for one in mentions(text))


def test_no_line_loses_a_word_of_its_own_for_what_was_told_before() -> None:
    """Which board it was is worth less than whose word it is."""
    told = (
        "The Kalmar cargo board met in May. Port secretary Ida Holm said on Friday that her town "
        "would not provide the board with the last {} of {} sailors' numbers."
    )
    long = "Port secretary Ida Holm says her town will not provide board with last four digits"
    short = "Port secretary Ida Holm says her town will not provide Kalmar cargo board"

    assert f"{long} of all its sailors' numbers" in titles(told.format("four digits", "all its"))
    assert any(one.startswith(short) for one in titles(told.format("digits", "the")))


def test_the_government_is_no_town_s() -> None:
    """A town's government was told of; the government is the state's."""
    text = (
        "The Leyton government met in May. The House passed a bill to fund the government Monday."
    )

    assert "House passes bill to fund government" in [one.title for one in mentions(text)]
