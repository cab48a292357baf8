"""What governing words make no event, and what they leave one, by headlines."""

import pytest

from tests.reading import decided, mentions

NOT = {
    "Tom Roth or Ana Lind sold the ship in Bonn on Monday.": "sell",
    "He acted as though Norway had left the league on Monday.": "leave",
    "Norway speaks as if somehow Anna Roth had left Bonn on Monday.": "leave",
    "Norway could let Tom Lind sign the treaty on Monday.": "sign",
    "Ana Roth wrote of Omar Said, who says he stole the maps of Norsea on Monday.": "steal",
    "Norsea focused on Monday on selling its port to Bonn.": "sell",
    "Nurses said on Monday they were either planning to leave or had already left Bonn.": "leave",
    "Anna Roth was not the only singer who lent support to Bonn on Monday.": "lend",
    "It is no treaty that Norway signed on Monday.": "sign",
    "It is the closest the conflict in Bonn has come to war since Monday.": "come",
    "All other members have either left Bonn since Monday or been sold.": "leave",
    "The council was tasked with organising the vote in Bonn by June 2025.": "organise",
    "A report of Monday gave no evidence for its claims hundreds of nurses fled Bonn.": "flee",
    "Anna Roth did not respond on Monday to a request for comment.": "request",
    "Anna Roth is committed to cutting the tax by 2030.": "cut",
    "Anna Roth objected to closing the port of Bonn in May.": "close",
    "Visitors were barred from leaving Bonn on Monday.": "leave",
    "Residents will be restricted from drinking water in Bonn on Monday.": "drink",
    "Snow kept Anna Roth from reaching Bonn on Monday.": "reach",
    "Anna Roth raised the idea of Norway joining the league in May.": "join",
    "Rumours that Anna Roth resigned on Monday were wrong.": "resign",
    "Prices fell, driven by rumours she was wounded in the strike on Monday.": "wound",
    "Anna Roth rejected claims the firm had cheated in the vote on Monday.": "cheat",
    "A court heard claims of a killing in Bonn on Monday.": "killing",
    "The assumption that taxes will drop by half in 2030 is odd.": "drop",
    "Tom Roth pleaded guilty to the murder of Ida Lind on 3 May.": "murder",
    "Tom Roth was charged with the murder of Ida Lind on 3 May.": "murder",
    "People called for Anna Roth's death on Sunday.": "death",
    "Anna Roth left Bonn on Sunday amid cries for her resignation.": "resignation",
    "People marched on Sunday, calling for new laws and for Anna Roth's resignation.": (
        "resignation"
    ),
    "People marched on Sunday, demanding a new law and Anna Roth's resignation.": "resignation",
    "The union demanded Anna Roth's resignation on Sunday.": "resignation",
    "Anna Roth negotiated the terms of her departure on Tuesday.": "departure",
    "A deal averted a strike at Norsea on Tuesday.": "strike",
    "It is unlikely that Anna Roth sold the ship on Monday.": "sell",
    "It was unclear how many people died in Bonn on Monday.": "die",
    "The board asked how Anna Roth left Bonn on Monday.": "leave",
    "The court ordered on Monday that Anna Roth be freed.": "free",
    "Prosecutors say Anna Roth left Bonn on Monday.": "leave",
    "Tallies published by the party indicate that Anna Roth left Bonn on Monday.": "leave",
    "Anna Roth almost fell from a roof in Bonn on Monday, but sold her house.": "fall off",
    "Anna Roth nearly gave away a painting in Bonn on Monday.": "give away",
    "Things might have been different had Anna Roth left Bonn on Monday.": "leave",
    "Anna Roth asserted in Bonn that guards beat up her son on Monday.": "beat up",
    "Anna Roth was widely seen as losing the vote in Bonn on Monday.": "lose",
    "Anna Roth had no problem with Kenya leaving the pact in May.": "leave",
    "Lind found papers that may prove that Anna Roth sold ships to Bonn on Monday.": "sell",
    "Receipts could show that Anna Roth left Bonn on Monday.": "leave",
    "Voters can avoid the tax by selling ships in Bonn before May.": "sell",
    "Norsea sued a rival on Monday, charging that Anna Roth sank the ferry in May.": "sink",
    "Some say Anna Roth left Bonn on Monday.": "leave",
    "Some witnesses say Anna Roth left Bonn on Monday.": "leave",
    "Norsea said it was comfortable with Anna Roth buying the yard in May.": "buy",
}
STILL = {
    "Some officials confirmed that Anna Roth left Bonn on Monday.": "leave",
    "Norsea cut its costs by selling its yard in Bonn on Monday.": "sell",
    "Anna Roth would later learn that Norsea sold the ship on Monday.": "sell",
    "Tom Roth was jailed for the murder of Ida Lind on 3 May.": "jail",
    "Prosecutors say Anna Roth was arrested in Bonn on Monday.": "arrest",
    "Anna Roth left Bonn on Monday, her lawyer says.": "leave",
    "Anna Roth was forced to leave Bonn on Monday.": "leave",
    "Anna Roth managed to reach Bonn on Monday.": "reach",
    "Anna Roth began selling ships on Monday.": "sell",
    "Six people were killed in the attack on Monday that Anna Roth had called for.": "kill",
    "Parliament passed the plan for a tax that Anna Roth had proposed on Monday.": "pass",
    "Anna Roth continued to sell ships on Monday.": "sell",
    "Anna Roth recovered from surgery and left Bonn on Monday.": "leave",
    "Police revealed how Anna Roth left Bonn on Monday.": "leave",
    "Norsea's profit almost doubled on Monday.": "double",
    "The plan that Kenya's council approved on Monday angered farmers.": "approve",
    "Norway barred Norsea from its ports on Monday.": "bar",
    "Anna Roth escaped from prison on Monday.": "escape",
    "Norsea closed a mine after Anna Roth's killing on Monday.": "killing",
}
SAID = [
    "“This is a hard winter,” Anna Roth continued.",
    "Anna Roth continued in her post: “This reckless sale of the port will hurt us.”",
    "Farmers are losing their land, Anna Roth continued, because rents are rising.",
]


@pytest.mark.parametrize("text", NOT)
def test_what_is_barred_wished_or_open_makes_no_mention(text: str) -> None:
    """Neither the verb nor the event noun that such a word governs."""
    assert NOT[text] not in {each.lemma for each in mentions(text) if each.alone}


@pytest.mark.parametrize("text", STILL)
def test_what_the_governing_word_leaves_makes_a_mention(text: str) -> None:
    """Forced, managed, begun and revealed things happened."""
    assert STILL[text] in {each.lemma for each in mentions(text)}


@pytest.mark.parametrize("text", SAID)
def test_going_on_with_a_quotation_is_saying(text: str) -> None:
    """`“No,” she continued` is no act."""
    assert decided("continued", text).verdict.aspect == "statement"


UNTOLD = {
    "The rumours of Tom Roth's death on Monday were false.": "Tom Roth dies",
    "Tom Roth was cleared of charges relating to the fire in Bonn last week.": (
        "Charges relating to fire in Bonn"
    ),
    "The firm is strongly opposed to any takeover by Mr Roth.": "Any takeover by Roth",
    "An injection of money by Norsea would provide a spur to growth.": (
        "Injection of money by Norsea"
    ),
}


@pytest.mark.parametrize("text", UNTOLD)
def test_a_noun_feared_general_or_only_possible_tells_nothing(text: str) -> None:
    """Not even what could support another report."""
    assert UNTOLD[text] not in [one.title for one in mentions(text)]


def test_what_is_somebodys_has_happened_though_it_is_only_spoken_about() -> None:
    """A victory has an owner once it is won."""
    told = mentions("Fans spoke about Tom Roth's victory over Ana Lind.")

    assert "Tom Roth's victory over Ana Lind" in [one.title for one in told]


def test_what_is_slated_for_release_is_planned_for_its_day() -> None:
    """The day hangs on the release, and nothing else tells it."""
    told = "The phone is slated for a Peruvian release on 24 June, starting at $199."
    planned = {(one.aspect, one.title) for one in mentions(told) if one.alone}

    assert {("planned", "Peruvian release")} == planned


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Peru denied the charge, saying the men were killed by rebels on Monday.", "Men"),
        ("Ida Holm allegedly told the board that Norsea had sold the yard on Monday.", "sells"),
        ("Norsea rejected the claim that Tom Roth was a spy who joined the raid in 2019.", "joins"),
        ("A study found in 2019 the firm had no proof for its claims nurses were spies.", "Nurses"),
    ],
)
def test_the_word_of_one_side_is_no_fact(text: str, line: str) -> None:
    """Who rejects a charge tells his own story, and what a claim holds is only claimed."""
    assert not [one.title for one in mentions(text) if one.alone and line in one.title.split()]


def test_what_somebody_was_and_did_is_told() -> None:
    """Nobody denies it; and what a comma sets apart is no part of what is left open."""
    was = "Tom Roth was a spy who fled Riga in 2019."
    apart = "Tom Roth did not say whom he wants to be the next leader, who will be named on Friday."

    assert "Tom Roth flees Riga" in [one.title for one in mentions(was) if one.alone]
    assert "Next leader to be named" in [one.title for one in mentions(apart) if one.alone]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Ana Roth told the Post that Tom Lind assaulted her in Riga in 2011.", "Lind assaults"),
        (
            "Ana Roth said Tom Lind hit her, pushing her to the floor in Riga in 2011.",
            "Lind pushes",
        ),
        ("Ana Roth told police on Monday that she was robbed in Riga last week.", "Roth robbed"),
        ("A nurse says she was attacked by Tom Lind in Riga in 2011.", "attacked by"),
    ],
)
def test_what_somebody_says_was_done_to_him_is_no_fact(text: str, line: str) -> None:
    """It is the word of who was wronged, and is told as that or not at all."""
    assert not [one.title for one in mentions(text) if one.alone and one.title.startswith(line)]


def test_what_police_say_was_done_is_told() -> None:
    """So is what somebody says that nobody is blamed for."""
    police = "Police said Tom Lind robbed her in Riga on Monday."
    fired = "Ana Roth said she was fired by Norsea in May."

    assert "Police say Tom Lind robbed her in Riga" in {one.title for one in mentions(police)}
    assert "Ana Roth fired by Norsea" in {one.title for one in mentions(fired)}
