"""What an article tells as two events, though the words are like: steps, more of a kind, others."""

import pytest

from extract.merging.profile import profile_mentions
from extract.merging.similarity import features
from tests.merging import Story, Told, Who, merged, story

HOLM: Who = (("Otto Holm", "patient", "person"),)


def test_the_steps_of_a_case_are_an_event_each() -> None:
    """A charge is no conviction, though one court and one man are in both."""
    found = merged(
        [
            story("north", Told("Otto Holm was charged with the Leyton fraud.", "charge", HOLM)),
            story("south", Told("Otto Holm was convicted of the Leyton fraud.", "convict", HOLM)),
        ]
    )

    assert 2 == len(found)


@pytest.mark.parametrize(("one", "other"), [("left", "was replaced"), ("quit", "was succeeded")])
def test_who_leaves_an_office_is_who_is_replaced(one: str, other: str) -> None:
    """The kinds that tell one event from two sides still join."""
    lemmas = {"left": "leave", "quit": "quit", "was replaced": "replace"}
    mayor: Who = (("Otto Holm", "agent", "person"),)
    first = f"Otto Holm {one} as mayor of Leyton after the Leyton fraud."
    then = f"Otto Holm {other} as mayor of Leyton after the Leyton fraud."
    found = merged(
        [
            story("north", Told(first, lemmas[one], mayor)),
            story("south", Told(then, lemmas.get(other, "succeed"), HOLM)),
        ]
    )

    assert 1 == len(found)


@pytest.mark.parametrize(
    ("then", "events"),
    [
        ("The ministry also banned pork from Ruritania.", 2),
        ("The ministry has also banned pork from Ruritania.", 2),
        ("The ministry banned pork from Ruritania on the advice of vets.", 1),
    ],
)
def test_what_an_article_adds_is_another_act(then: str, events: int) -> None:
    """`Also` says that there are two; without it the article tells its news again."""
    vets: Who = (
        ("ministry", "agent", None),
        ("pork", "patient", None),
        ("Ruritania", "other", "state"),
    )
    first = Told("The ministry banned pork from Ruritania.", "ban", vets, word="banned")
    again = Told(then, "ban", vets, word="banned")

    assert events == len(merged([story("north", first, again)]))


@pytest.mark.parametrize(
    ("then", "events"),
    [
        ("The previous election in Leyton was peaceful.", 2),
        ("Another election in Leyton will be needed.", 2),
        ("A second, calmer election in Leyton followed.", 2),
        ("The election in Leyton was peaceful.", 1),
    ],
)
def test_the_previous_one_is_not_this_one(then: str, events: int) -> None:
    """An article that looks back at the last vote tells of two."""
    where: Who = (("Leyton", "other", "place"),)
    first = Told("The election in Leyton was held.", "election", where, word="election")
    again = Told(then, "election", where, word="election")

    assert events == len(merged([story("north", first, again)]))


def test_what_is_told_again_after_the_addition_still_joins() -> None:
    """`Also` parts an act from those told before it; those told after it may be the same."""
    holm: Who = (("Otto Holm", "agent", "person"), ("checks", "patient", None))
    found = merged(
        [
            story(
                "north",
                Told("Otto Holm also ordered checks of all lifts in Leyton.", "order", holm),
            ),
            story("south", Told("Otto Holm ordered checks of all lifts in Leyton.", "order", holm)),
        ]
    )

    assert 1 == len(found)


AWARD: Who = (("award", "patient", None),)


@pytest.mark.parametrize(("then", "events"), [("Ida Berg", 2), ("Otto Holm", 1)])
def test_what_two_persons_won_is_two_events_though_it_is_one_award(then: str, events: int) -> None:
    """The award is in both, but each got his own."""

    def won(who: str) -> Told:
        people: Who = ((who, "agent", "person"), *AWARD)
        return Told(f"{who} won the award for the best play of the match.", "win", people)

    assert events == len(merged([story("north", won("Otto Holm"), won(then))]))


def test_a_person_not_named_in_the_sentence_parts_nothing() -> None:
    """A name that stands for `he` may be wrong, so it is no sign of another person."""
    holm: Who = (("Otto Holm", "agent", "person"), *AWARD)
    berg: Who = (("Ida Berg", "agent", "person"), *AWARD)
    first = Told("Otto Holm won the award for the best play of the match.", "win", holm)
    again = Told("He won the award for the best play with a late goal in the match.", "win", berg)

    assert 1 == len(merged([story("north", first, again)]))


def test_who_also_attended_was_at_the_same_ceremony() -> None:
    """Of taking part, `also` adds a person and no event."""
    ceremony: Who = (("ceremony", "patient", None),)
    first = Told("Relatives attended the ceremony in Leyton.", "attend", ceremony)
    again = Told("The aunt also attended the ceremony.", "attend", ceremony, word="attended")

    assert 1 == len(merged([story("north", first, again)]))


@pytest.mark.parametrize(
    ("one", "other", "events"),
    [
        ("36-year-old man", "66-year-old man", 2),
        ("36-year-old man", "36-year-old man", 1),
        ("five men", "three men", 2),
        ("Norsea-2 crew", "30-man crew", 1),
        ("two climbers", "36-year-old climber", 1),
    ],
)
def test_people_of_other_age_or_number_are_others(one: str, other: str, events: int) -> None:
    """One article tells of two arrests of men who are not named."""

    def arrested(who: str, when: str) -> Told:
        people: Who = ((who, "patient", None), ("suspicion", "other", None))
        return Told(f"Police arrested the {who} on suspicion of theft {when}.", "arrest", people)

    found = merged([story("north", arrested(one, "at once"), arrested(other, "later"))])

    assert events == len(found)


def test_a_day_that_is_the_same_tells_little_of_like_words_in_one_article() -> None:
    """An article tells many things of its day: fans rallied, workers protested."""
    day = ("2026-03-06", "on Friday")
    fans: Who = (("fans", "agent", None),)
    workers: Who = (("workers", "agent", None),)
    rally = Told("Fans rallied on Friday in the rain.", "rally", fans, *day, word="rallied")
    protest = Told("Workers protested on Friday.", "protest", workers, *day, word="protested")

    def counted(*stories: Story) -> float:
        mentions = [each for _, found in stories for each in found]
        (one, other), _ = profile_mentions(
            mentions, {article.id: article for article, _ in stories}
        )
        return features(one, other, 1.0).same_day

    assert 0 == counted(story("north", rally, protest))
    assert 1 == counted(story("north", rally), story("south", protest))
