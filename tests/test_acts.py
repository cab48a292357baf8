"""Which words of a mention say what was done."""

import pytest

from extract.merging.acts import telling
from tests.merging import Told, Who, merged, story, together

HOLM: Who = (("Otto Holm", "patient", "person"),)
JURY: Who = (("jury", "agent", None),)
LEYTON: Who = (("Leyton", "other", "place"),)


def said(sentence: str, lemma: str, who: Who, word: str, *, clause: bool = True) -> list[str]:
    """Give what the one mention of this sentence tells."""
    when = ("2026-03-02", "Monday") if "Monday" in sentence else ("", "")
    article, (mention,) = story(
        "north", Told(sentence, lemma, who, *when, word=word, clause=clause)
    )
    return telling(mention, article.text)


@pytest.mark.parametrize(
    ("sentence", "word", "lemma", "told"),
    [
        ("The jury found Otto Holm guilty of fraud.", "found", "find", "find guilty"),
        ("The jury found the former mayor not guilty.", "found", "find", "find not guilty"),
        ("Guards shot the robber dead.", "shot", "shoot", "shoot dead"),
        ("Guards beat the robber to death.", "beat", "beat", "beat to death"),
        ("The dam gave way.", "gave", "give", "give way"),
        ("Boys set the mill on fire.", "set", "set", "set on fire"),
        ("Guards found a guilty clerk in the mill.", "found", "find", "find"),
    ],
)
def test_what_comes_of_the_object_is_read_with_the_verb(
    sentence: str, word: str, lemma: str, told: str
) -> None:
    """`Found him guilty` is a conviction, and `found him not guilty` its opposite."""
    assert [told] == said(sentence, lemma, JURY, word)


@pytest.mark.parametrize(
    ("sentence", "word", "lemma", "told"),
    [
        ("Two bombs went off.", "went", "go off", ["go off"]),
        ("The guards took Otto Holm hostage.", "took", "take hostage", ["hostage"]),
        ("Guards took over the port.", "took", "take over", ["take over"]),
    ],
)
def test_a_verb_is_read_with_its_particle(
    sentence: str, word: str, lemma: str, told: list[str]
) -> None:
    """`Off` is no act, but bombs that go off explode; a noun behind a verb may be one."""
    assert told == said(sentence, lemma, (), word)


@pytest.mark.parametrize(
    ("sentence", "word", "lemma", "told"),
    [
        ("The budget passed on Monday.", "passed", "pass", ["pass"]),
        ("Otto Holm passed on peacefully.", "passed", "pass", ["pass on"]),
        ("Members voted in favor of the dam.", "voted", "vote", ["vote in favor"]),
        ("Members voted in a new head.", "voted", "vote", ["vote in"]),
    ],
)
def test_what_opens_a_date_or_a_place_is_no_particle(
    sentence: str, word: str, lemma: str, told: list[str]
) -> None:
    """A bill that passed on Monday has not died, nor is who voted in favor voted in."""
    assert told == said(sentence, lemma, (), word)


def test_a_noun_and_an_object_have_no_particle() -> None:
    """`The vote in parliament` elects nobody, and who made an offer made off with nothing."""
    offer: Who = (("Otto Holm", "agent", "person"), ("offer", "patient", None))

    assert ["vote"] == said("The vote in parliament was close.", "vote", (), "vote", clause=False)
    assert ["offer", "make"] == said("Otto Holm made an offer.", "make", offer, "made")


def test_two_verbs_with_one_particle_are_two_acts() -> None:
    """`Carried out` and `went out` share the word that says least."""
    who: Who = (("Otto Holm", "agent", "person"),)
    went = Told("Otto Holm went out to see friends in Leyton.", "go out", who, word="went")
    did = Told("Otto Holm carried out his plan in Leyton.", "carry out", who, word="carried")

    assert [{"north go out"}, {"south carry out"}] == together(
        [story("north", went), story("south", did)]
    )


def test_a_noun_reads_no_result() -> None:
    """`The shooting that left five dead` is a shooting, whatever stands behind it."""
    sentence = "The shooting at the mill that left Otto Holm dead shocked Leyton."

    assert ["shooting"] == said(sentence, "shooting", HOLM, "shooting", clause=False)


@pytest.mark.parametrize(
    ("sentence", "word", "lemma", "noun", "told"),
    [
        ("The blast claimed five lives.", "claimed", "claim", "five life", "claim life"),
        ("The train left the wet tracks.", "left", "leave", "wet track", "leave track"),
        ("Otto Holm admitted his guilt.", "admitted", "admit", "guilt", "admit guilt"),
        ("Otto Holm lost his job.", "lost", "lose", "job", "lose job"),
    ],
)
def test_the_object_may_make_the_predicate_with_words_between(
    sentence: str, word: str, lemma: str, noun: str, told: str
) -> None:
    """`Claimed five lives` kills, though a number stands between verb and object."""
    assert [told] == said(sentence, lemma, (("who", "agent", None), (noun, "patient", None)), word)


@pytest.mark.parametrize(
    ("sentence", "lemma", "word", "who", "told"),
    [
        (
            "Otto Holm submitted his resignation.",
            "submit",
            "submitted",
            (("Otto Holm", "agent", "person"), ("resignation", "patient", None)),
            ["resignation", "submit"],
        ),
        (
            "Otto Holm received a sentence of six years.",
            "receive",
            "received",
            (("Otto Holm", "agent", "person"), ("sentence", "patient", None)),
            ["sentence", "receive"],
        ),
        (
            "An explosion was heard at noon.",
            "hear",
            "heard",
            (("explosion", "patient", None),),
            ["explosion", "hear"],
        ),
        (
            "The ousting came on Monday.",
            "come",
            "came",
            (("ousting", "agent", None),),
            ["ousting", "come"],
        ),
        (
            "Otto Holm came on Monday.",
            "come",
            "came",
            (("Otto Holm", "agent", "person"),),
            ["come"],
        ),
    ],
)
def test_a_verb_that_says_little_hands_over_to_the_act_beside_it(
    sentence: str, lemma: str, word: str, who: Who, told: list[str]
) -> None:
    """Whoever submits his resignation resigns."""
    assert told == said(sentence, lemma, who, word)


def test_a_verdict_in_three_wordings_is_one_event() -> None:
    """Three papers call it three things; the reader wants one record."""
    found = merged(
        [
            story(
                "north",
                Told(
                    "On Monday a jury found Otto Holm guilty of fraud in Leyton.",
                    "find",
                    (*JURY, *LEYTON),
                    date="2026-03-02",
                    said="Monday",
                    word="found",
                ),
            ),
            story(
                "south",
                Told(
                    "Otto Holm was convicted of fraud by a jury in Leyton on Monday.",
                    "convict",
                    (*HOLM, *JURY, *LEYTON),
                    date="2026-03-02",
                    said="Monday",
                    word="convicted",
                ),
            ),
            story(
                "west",
                Told(
                    "A jury returned its verdict on Otto Holm, on fraud in Leyton, on Monday.",
                    "return",
                    (*JURY, ("verdict", "patient", None), *LEYTON),
                    date="2026-03-02",
                    said="Monday",
                    word="returned",
                ),
            ),
        ]
    )

    assert 1 == len(found)
