"""What came of an act and the act: one record where a sentence tells both."""

import pytest

from extract.merging.outcomes import outcomes_of
from tests.merging import Told, Who, merged, story

TROOPS: Who = (("troops", "agent", None), ("Tolmin", "patient", "place"))
DEAD: Who = (("soldiers", "patient", None),)
MONDAY = "2021-03-01"


def told(sentence: str, outcome: tuple[str, str], act: tuple[str, str], *, said: str) -> set[str]:
    """Name the predicates that this sentence tells as the outcome of another."""
    article, mentions = story(
        "north",
        Told(
            sentence, outcome[0], DEAD, MONDAY if said else "[..2021-03-01]", said, word=outcome[1]
        ),
        Told(sentence, act[0], TROOPS, word=act[1]),
    )
    found = outcomes_of(mentions, {"north": article})
    return {mention.lemma for mention, acts in zip(mentions, found, strict=True) if acts}


@pytest.mark.parametrize(
    ("sentence", "outcome", "act"),
    [
        (
            "Two soldiers were killed and five hurt on Monday when troops attacked Tolmin.",
            ("kill", "killed"),
            ("attack", "attacked"),
        ),
        (
            "On Monday troops shot two soldiers and wounded five.",
            ("wound", "wounded"),
            ("shoot", "shot"),
        ),
        (
            "A reservoir burst above Tolmin on Monday and forty people died.",
            ("die", "died"),
            ("burst", "burst"),
        ),
        (
            "A bus crashed near Tolmin on Monday, killing two.",
            ("kill", "killing"),
            ("crash", "crashed"),
        ),
        (
            "On Monday came the raid on Tolmin, during which about forty people were killed.",
            ("kill", "killed"),
            ("raid", "raid"),
        ),
        (
            "The Monday attack on Tolmin that killed two soldiers was the first for years.",
            ("kill", "killed"),
            ("attack", "attack"),
        ),
        (
            "On Monday troops attacked Tolmin, in which two died and nine were taken hostage.",
            ("take hostage", "taken hostage"),
            ("attack", "attacked"),
        ),
        (
            "Two soldiers were shot dead on Monday as troops attacked Tolmin.",
            ("shoot", "shot"),
            ("attack", "attacked"),
        ),
    ],
    ids=["when", "and", "and others", "killing", "during which", "that", "hostages", "shot dead"],
)
def test_words_that_link_the_two_make_an_outcome(
    sentence: str, outcome: tuple[str, str], act: tuple[str, str]
) -> None:
    """The dead are told as the outcome of what was done, never the other way round."""
    assert {outcome[0]} == told(sentence, outcome, act, said="Monday")


def test_the_outcome_is_of_the_nearest_clause() -> None:
    """Whoever died `while` others did something died of something else."""
    sentence = "Two were killed on Monday while three died when troops attacked Tolmin."

    assert {"die"} == told(sentence, ("die", "died"), ("attack", "attacked"), said="Monday")
    assert set() == told(sentence, ("kill", "killed"), ("attack", "attacked"), said="Monday")


def test_what_is_told_with_an_outcome_is_one_too() -> None:
    """`Killing two and wounding five`: neither the mark nor the distance parts the second."""
    sentence = "Troops attacked Tolmin on Monday, killing two men and taking five hostage."
    article, mentions = story(
        "north",
        Told(sentence, "attack", TROOPS, MONDAY, "on Monday", word="attacked"),
        Told(sentence, "kill", DEAD, word="killing"),
        Told(sentence, "take", DEAD, word="taking"),
    )
    act, *outcomes = mentions

    assert [frozenset()] + [frozenset({act.trigger_start})] * len(outcomes) == outcomes_of(
        mentions, {"north": article}
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Troops who attacked Tolmin on Monday said that two soldiers were killed.",
        "Troops attacked Tolmin on Monday but in the crash that day two were killed.",
        "The attack on Monday was led by a man that in 1990 had killed two.",
    ],
    ids=["said that", "but", "of somebody"],
)
def test_what_the_sentence_tells_beside_the_act_is_no_outcome(sentence: str) -> None:
    """A clause that hangs on another word tells of something else."""
    act = ("attack", "attacked" if "attacked" in sentence else "attack")

    assert set() == told(sentence, ("kill", "killed"), act, said="Monday")


def test_without_a_day_nothing_is_an_outcome() -> None:
    """Of an undated act too little is known."""
    sentence = "Two soldiers were killed when troops attacked Tolmin."

    assert set() == told(sentence, ("kill", "killed"), ("attack", "attacked"), said="")


def test_all_that_is_told_of_act_and_outcome_is_one_event() -> None:
    """One paper tells of the dead, one of the attack; the third tells both in one sentence."""
    both = "Two soldiers were killed on Monday when troops attacked Tolmin."
    clusters = merged(
        [
            story(
                "north",
                Told(both, "kill", DEAD, MONDAY, "on Monday", word="killed"),
                Told(both, "attack", TROOPS, MONDAY, "on Monday", word="attacked"),
            ),
            story(
                "south",
                Told(
                    "Two soldiers were killed in Tolmin on Monday.", "kill", DEAD, MONDAY, "Monday"
                ),
            ),
            story(
                "west",
                Told("Troops attacked Tolmin on Monday.", "attack", TROOPS, MONDAY, "Monday"),
            ),
        ]
    )

    assert [{"north", "south", "west"}] == [
        {mention.article for mention in cluster.mentions} for cluster in clusters
    ]


def test_the_dead_and_the_wounded_of_one_act_are_one_event() -> None:
    """Two predicates of a sentence are mostly two events, but not two outcomes of a third."""
    sentence = "Two soldiers were killed and five hurt on Monday when troops attacked Tolmin."
    hurt: Who = (("five", "patient", None),)
    found = merged(
        [
            story(
                "north",
                Told(sentence, "kill", DEAD, MONDAY, "Monday", word="killed"),
                Told(sentence, "hurt", hurt, MONDAY, "Monday", word="hurt"),
                Told(sentence, "attack", TROOPS, MONDAY, "Monday", word="attacked"),
            )
        ]
    )

    assert 1 == len(found)
