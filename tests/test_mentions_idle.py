"""Headlines of words that tell no act, and nouns that were only answered or measured by."""

import pytest

from tests.reading import mentions


def _told(text: str) -> list[str]:
    return [one.title for one in mentions(text) if one.alone]


@pytest.mark.parametrize(
    "text",
    [
        "Ida Holm struck a cautious tone at the summit in Riga on Monday.",
        "The Kenyan army took control there on Monday.",
        "The north is fond of the remarks that Ida Holm made on her show on Monday.",
        "Omar Said weighed the commitments Ida Holm made in Riga on Wednesday.",
        "The northern markets took a look on Monday.",
        "Ida Holm made the decision herself on Monday.",
        "Norsea did especially well in the towns of Kenya in 2017.",
        "Eight years later, Norsea and its rival Kalmar Lines did the same in 2020.",
        "Norsea doubled down on its plans for Riga on Monday.",
        "The blog Norsea stepped into the fray on Monday.",
        "The issue burst into the public consciousness in Kenya on Monday.",
        "Ida Holm turned her attention to the yard in Riga on Monday.",
        "Ida Holm is expected to do so again on Friday.",
        "Similar comments surfaced on the website of Norsea on Monday.",
        "The Kenyan government sent mixed signals on Monday about how open it will be.",
        "Ida Holm cemented her status as the leader of the race in Kenya on Monday.",
        "Kenya breathed a collective sigh of relief on Monday after the rescue.",
        "Rumors swirled around Norsea on Monday.",
        "The inquiry in Riga placed an unkind spotlight on Ida Holm on Monday.",
        "The meeting in Riga caught some by surprise on Monday.",
        "Change brewed in Kenya on Monday.",
        "The ministry of Kenya made the announcement in a policy memo on Monday.",
        "All of Norsea rallied around Ida Holm on Monday.",
        "Ida Holm echoed the sentiment on Monday.",
        "Norsea did not respond to a request for comment on Monday.",
        "In response to Norsea's inquiries on Monday, Ida Holm declined to comment.",
        "The war in Peru has been the focus of the press this week.",
        "Norsea now has fewer ships than it did three years ago in Lima.",
        "The hostilities raised the specter of a wider war in Kenya on Monday.",
        "“It was a terrible reminder of the threat that every sailor in Kenya faces, and we will "
        "do all that we can to help them and their families,” said Ida Holm, the group's head in "
        "Kenya, in a statement on Monday.",
        "What used to be a rare event has become a common sight in Kenya on Monday.",
        "Showing a film she was sent over WhatsApp on Monday, Ida Holm is calm.",
        "The High Court issued rulings on Monday.",
        "Ida Holm is ashamed of the views she expressed on Monday.",
        "The book of Ida Holm covers the wars of 1980 to 1988 in Kenya.",
        "Pictures from Riga captured a series of events on Monday.",
        "Ida Holm took the stage in Riga on Monday.",
        "The inquiry has nothing to do with Kenya's acts in the 2016 election and possible links "
        "to President Ida Holm's office.",
        "The exit of Ida Holm marked a stunning reversal for Norsea on Monday.",
        "The fee is fair, according to an interview with the Post that was published on Monday.",
        "Ida Holm spoke of the purchase of the yard by a firm led by Tom Roth in 2019.",
    ],
)
def test_what_tells_no_act_makes_no_record(text: str) -> None:
    """A tone, a decision without its matter and a question that was answered are no events."""
    assert [] == [one for one in _told(text) if not one.startswith("Ida Holm speaks")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The army took control of Riga on Monday.", "Army takes control of Riga"),
        (
            "It was open until May 2020, when 200 guards were sent to raid its office in Riga.",
            "200 guards sent to raid",
        ),
        (
            "The High Court issued rulings on Norsea on Monday.",
            "High Court issues rulings on Norsea",
        ),
        ("Police in Riga captured a bear on Monday.", "Police in Riga capture bear"),
        (
            "Norsea called on Ida Holm to take action on Monday.",
            "Norsea calls on Ida Holm to take action",
        ),
        ("Norsea doubled its fleet in Riga on Monday.", "Norsea doubles its fleet in Riga"),
        ("A similar coalition governed Peru in 2015.", "Similar coalition governs Peru"),
        ("Peru responded to an attack on Riga on Monday.", "Peru responds to attack on Riga"),
        (
            "Ida Holm left on Tuesday before the second match against Peru on Wednesday.",
            "Second match against Peru",
        ),
    ],
)
def test_what_tells_one_does(text: str, title: str) -> None:
    """What was taken, bidden or answered is told."""
    assert any(one.startswith(title) for one in (each.title for each in mentions(text)))


def test_which_is_not_told_behind_its_verb() -> None:
    """`Officials set which to release` means the report."""
    text = "The report, which officials are set to release on Friday, names Norsea."

    assert not [one for one in _told(text) if "which" in one]


def test_what_another_clause_names_is_done_in_no_record() -> None:
    """`What she did` says that she did something, and the clause above is about it."""
    assert ["Ida Holm tells reporters what she did in Riga"] == _told(
        "Ida Holm told reporters on Monday what she did in Riga in May."
    )
