"""Merging of mentions: what becomes one event, and what stays apart."""

import random

from extract.merging.merge import cluster_mentions
from extract.merging.profile import profile_mentions
from extract.merging.similarity import relation
from tests.merging import Told, Who, merged, story, together

QUAKE: Who = (("Tolmin", "other", "place"),)
MINISTER: Who = (("Ana Kranjc", "agent", "person"), ("Marko Debeljak", "patient", "person"))


def test_verb_and_noun_of_one_act_are_one_event() -> None:
    """Two articles tell of one appointment, one with the verb and one with the noun."""
    found = together(
        [
            story(
                "north",
                Told(
                    "Ana Kranjc appointed Marko Debeljak on Monday.",
                    "appoint",
                    MINISTER,
                    date="2021-03-01",
                    said="on Monday",
                ),
            ),
            story(
                "south",
                Told(
                    "The appointment of Marko Debeljak by Ana Kranjc angered unions.",
                    "appointment",
                    MINISTER,
                ),
            ),
        ]
    )

    assert [{"north appoint", "south appointment"}] == found


def test_acts_of_different_days_stay_apart() -> None:
    """Two strikes in one town on two days are two events, however alike the words."""
    told = "Rebels bombed the harbour of Tolmin on {}."
    found = together(
        [
            story(
                "north",
                Told(told.format("Monday"), "bomb", QUAKE, date="2021-03-01", said="Monday"),
            ),
            story(
                "south",
                Told(told.format("Friday"), "bomb", QUAKE, date="2021-03-05", said="Friday"),
            ),
        ]
    )

    assert [{"north bomb"}, {"south bomb"}] == found


def test_an_undated_report_joins_the_dated_one() -> None:
    """An article that gives no day joins the one that does, and takes its date."""
    clusters = merged(
        [
            story(
                "north",
                Told(
                    "Rebels bombed the harbour of Tolmin on Monday.",
                    "bomb",
                    QUAKE,
                    date="2021-03-01",
                    said="Monday",
                ),
            ),
            story("south", Told("Rebels had bombed the harbour of Tolmin.", "bomb", QUAKE)),
        ]
    )

    assert [(2, "2021-03-01")] == [(len(each.mentions), str(each.date)) for each in clusters]


def test_a_statement_stays_apart_from_the_act_it_talks_about() -> None:
    """A spokesman's word on a bombing is no report of the same event."""
    found = together(
        [
            story(
                "north",
                Told(
                    "Rebels bombed the harbour of Tolmin on Monday.",
                    "bomb",
                    QUAKE,
                    date="2021-03-01",
                    said="Monday",
                ),
            ),
            story(
                "south",
                Told(
                    "Ana Kranjc said on Monday that rebels bombed the harbour of Tolmin.",
                    "say",
                    QUAKE,
                    date="2021-03-01",
                    said="on Monday",
                    aspect="statement",
                ),
            ),
        ]
    )

    assert [{"north bomb"}, {"south say"}] == found


def test_the_order_of_the_mentions_changes_nothing() -> None:
    """Any order of input gives the same clusters in the same order."""
    stories = [
        story(
            f"paper-{n}",
            Told(
                f"Rebels bombed the harbour of Tolmin on day {n % 3}.",
                "bomb",
                QUAKE,
                date=f"2021-03-0{1 + n % 3}",
                said=f"day {n % 3}",
            ),
        )
        for n in range(9)
    ]
    articles = {article.id: article for article, _ in stories}
    mentions = [mention for _, found in stories for mention in found]
    expected = cluster_mentions(mentions, articles)
    random.Random(3).shuffle(mentions)

    assert expected == cluster_mentions(mentions, articles)


def test_an_act_told_inside_another_is_the_same_event() -> None:
    """`Killed in a strike` and `the strike on` tell of one event."""
    victim: Who = (("Marko Debeljak", "patient", "person"),)
    found = together(
        [
            story(
                "north",
                Told(
                    "Marko Debeljak was killed in a strike on Tolmin.",
                    "kill",
                    (*victim, ("strike", "other", None)),
                    places=("Tolmin",),
                ),
            ),
            story(
                "south",
                Told(
                    "A strike hit Marko Debeljak in Tolmin.", "strike", victim, places=("Tolmin",)
                ),
            ),
        ]
    )

    assert [{"north kill", "south strike"}] == found


def test_a_bomb_that_explodes_is_a_bombing() -> None:
    """One article tells that it exploded, the other only speaks of the bombing."""
    bomb: Who = (("second bomb", "agent", None), ("bank", "other", None))
    bank: Who = (("bank", "patient", None),)
    stories = [
        story("north", Told("A second bomb exploded at the bank.", "explode", bomb)),
        story("south", Told("The bombing of the bank was planned.", "bombing", bank)),
    ]
    mentions = [each for _, found in stories for each in found]
    one, other = profile_mentions(mentions, {article.id: article for article, _ in stories})[0]

    assert "inside" == relation(one, other)


def test_what_was_asked_in_a_call_is_the_call() -> None:
    """One paper says who called whom, another what was asked in the phone call."""
    call: Who = (("phone call", "other", None),)
    found = together(
        [
            story("north", Told("Ana Kranjc called Marko Debeljak late.", "call", MINISTER)),
            story(
                "south",
                Told(
                    "Ana Kranjc asked Marko Debeljak in a phone call to resign.",
                    "ask",
                    (*MINISTER, *call),
                    aspect="statement",
                ),
            ),
        ]
    )

    assert [{"north call", "south ask"}] == found


def test_two_strikes_told_by_one_article_stay_apart() -> None:
    """An article that tells of today's strike and of last month's tells of two."""
    army: Who = (("Norway", "agent", "state"),)
    found = merged(
        [
            story(
                "north",
                Told("Norway struck Tolmin on Monday.", "strike", army, "2021-03-01", "on Monday"),
                Told(
                    "Last month Norway struck Tolmin too.", "strike", army, "2021-02", "Last month"
                ),
            )
        ]
    )

    assert ["2021-03-01", "2021-02"] == [str(cluster.date) for cluster in found]


def test_why_says_which_rule_joined_what() -> None:
    """An editor can see what brought two mentions together."""
    (cluster,) = merged(
        [
            story("north", Told("Rebels bombed Tolmin.", "bomb", QUAKE)),
            story("south", Told("The bombing of Tolmin went on.", "bombing", QUAKE)),
        ]
    )

    assert cluster.why[0].startswith("'bomb' in north and 'bombing' in south: the same predicate")


def test_no_mentions_make_no_clusters() -> None:
    """An empty corpus is no error."""
    assert () == cluster_mentions([], {})


def test_the_words_that_give_a_day_outweigh_an_estimate() -> None:
    """Said by one source and bounded by another, the date is the one said."""
    clusters = merged(
        [
            story(
                "north",
                Told("Rebels bombed Tolmin on Monday.", "bomb", QUAKE, "2021-03-01", "on Monday"),
            ),
            story("south", Told("Rebels bombed Tolmin.", "bomb", QUAKE, "[..2021-03-09]")),
        ]
    )

    assert ["2021-03-01"] == [str(cluster.date) for cluster in clusters]
