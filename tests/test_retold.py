"""What an article tells again soon after its news, and what is another event of the same kind."""

import pytest

from tests.merging import Told, Who, merged, story

GUNMAN: Who = (("gunman", "agent", None), ("bank", "other", None))
NEWS = "A gunman opened fire in a bank in Leyton on Thursday."


def records(news: Told, again: Told) -> int:
    """Count the records of an article that tells these two."""
    return len(merged([story("north", news, again)]))


def opened(then: str, who: str, *, headline: bool = True) -> int:
    """Tell of the gunman, the main event, and then that somebody fired."""
    people: Who = ((who, "agent", None), ("dock", "other", None))
    news = Told(
        NEWS, "open", (*GUNMAN, ("fire", "patient", None)), word="opened", headline=headline
    )
    return records(news, Told(then, "fire", people, word="firing"))


def test_a_noun_with_the_is_somebody_told_of_before() -> None:
    """`The shooter` is the gunman; `a second man` is another; `his brother` is, too."""
    assert 1 == opened("The shooter began firing at a loading dock.", "shooter")
    assert 2 == opened("A second man began firing at a loading dock.", "second man")
    assert 2 == opened("The second man began firing at a loading dock.", "second man")
    assert 2 == opened("His brother began firing at a loading dock.", "brother")


def test_whom_all_know_need_not_have_been_told_of() -> None:
    """`The police` are known without having been named, so they may be others."""
    assert 2 == opened("The police began firing at a loading dock.", "police")


def test_only_the_main_event_is_looked_for_again() -> None:
    """What the headline does not tell may well be told of two."""
    assert 2 == opened("The shooter began firing at a loading dock.", "shooter", headline=False)


JAILED = "A former adviser was sentenced to six years in jail on Wednesday."


@pytest.mark.parametrize(
    ("news", "who", "events"),
    [
        (JAILED, "former adviser", 1),
        ("Two former advisers were sentenced to six years in jail.", "two former advisers", 2),
    ],
)
def test_news_calls_a_person_by_office_and_then_by_name(news: str, who: str, events: int) -> None:
    """The name is that of the one whom the first sentence brings in, if it is one."""
    holm: Who = (("Otto Holm", "patient", "person"),)
    first = Told(news, "sentence", ((who, "patient", None),), word="sentenced", headline=True)
    again = Told(
        "Otto Holm was sentenced by a court in Leyton.", "sentence", holm, word="sentenced"
    )

    assert events == records(first, again)


@pytest.mark.parametrize(("then", "events"), [("31 people", 1), ("five people", 2)])
def test_a_number_told_again_counts_the_same(then: str, events: int) -> None:
    """`At least 31 people were killed ... 31 people had been killed`."""
    first = Told(
        "At least 31 people were killed in a blast in Leyton.",
        "kill",
        (("At least 31 people", "patient", None),),
        word="killed",
        headline=True,
    )
    sentence = f"Holm said that {then} had been killed by flying glass."
    again = Told(sentence, "kill", ((then, "patient", None),), word="killed")

    assert events == records(first, again)


def test_a_vote_is_not_each_one_who_was_voted_in() -> None:
    """Where the news names nobody, a person named later is one of many."""
    first = Told(
        "The election in Leyton was held on Sunday.",
        "election",
        (("election", "patient", None),),
        word="election",
        headline=True,
    )
    berg: Who = (("Ida Berg", "patient", "person"),)

    assert 2 == records(first, Told("Ida Berg was elected for the coast.", "elect", berg))
