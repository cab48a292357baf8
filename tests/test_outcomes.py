"""What came of an act and the act: one record where a sentence tells both."""

import pytest

from extract.merging.outcomes import named_in, outcomes_of
from tests.merging import Story, Told, Who, merged, story

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
        (
            "Six were killed on Monday as more than half of Tolmin's quarters were attacked.",
            ("kill", "killed"),
            ("attack", "attacked"),
        ),
    ],
    ids="when,and,and others,killing,during which,that,hostages,shot dead,as many".split(","),
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


def in_a_strike(name: str, sentence: str, said: str = "", day: str = "") -> Story:
    """Tell of the dead, and of the strike by a noun that has the day."""
    return story(
        name,
        Told(sentence, "kill", DEAD, "[..2021-03-05]", word="killed"),
        Told(sentence, "strike", (), day, said, clause=False, alone=False, word="strike"),
    )


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Two soldiers were killed in an air strike on Tolmin.", True),
        ("The north killed two soldiers in a strike on Tolmin.", True),
        ("Two soldiers were killed, and Tolmin was hit by a strike.", False),
        ("Two soldiers were killed in Tolmin when a strike came.", False),
    ],
)
def test_killed_in_a_strike_is_one_telling(sentence: str, names: bool) -> None:
    """The noun is the act by which they were killed; what another clause tells may be another."""
    article, mentions = in_a_strike("north", sentence)

    assert names == any(named_in(mentions, {"north": article}))


def test_the_noun_goes_with_its_verb_to_whatever_record() -> None:
    """A strike named so is no strike of another day, however like their words are."""
    told = Told("An air strike on a school in Tolmin killed nobody.", "strike", word="strike")
    dead = in_a_strike("north", "Two were killed in an air strike on a school in Tolmin.")
    found = merged([dead, story("south", told), story("west", told)])

    assert [{"north"}, {"south", "west"}] == [{one.article for one in e.mentions} for e in found]


def test_the_day_of_the_noun_is_the_day_of_its_verb() -> None:
    """`Killed in a strike on Monday`: the day stands with the strike, and is that of the dead."""
    monday = "Two soldiers were killed in a strike on Tolmin on Monday."
    found = merged(
        [
            in_a_strike("north", monday, "Monday", MONDAY),
            in_a_strike("south", monday.replace("Mon", "Tues"), "Tuesday", "2021-03-02"),
        ]
    )

    assert [MONDAY, "2021-03-02"] == [str(each.date) for each in found]
