"""Merging of mentions: what becomes one event, and what stays apart."""

import random

from extract.mention import Mention
from extract.merge import Cluster, cluster_mentions
from records.model import Article
from tests.merging import Told, Who, story

Stories = list[tuple[Article, tuple[Mention, ...]]]
QUAKE: Who = (("Tolmin", "other", "place"),)
MINISTER: Who = (("Ana Kranjc", "agent", "person"), ("Marko Debeljak", "patient", "person"))


def merged(stories: Stories) -> tuple[Cluster, ...]:
    """Cluster the mentions of all stories."""
    mentions = [mention for _, found in stories for mention in found]
    return cluster_mentions(mentions, {article.id: article for article, _ in stories})


def together(stories: Stories) -> list[set[str]]:
    """Cluster, and name each cluster by the articles and predicates in it."""
    return [{f"{m.article} {m.lemma}" for m in cluster.mentions} for cluster in merged(stories)]


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
