"""Which event of an article its headline tells, and when the headline is its title."""

import pytest

from extract.mentions.headline.headline import headline_of
from extract.mentions.headline.headline_case import sentence_case
from tests.reading import headlined, parsed


def told(title: str, text: str) -> dict[str, str]:
    """Give the title and the date of what the headline tells; empty where it tells nothing."""
    return {
        one.title: str(one.date.edtf) if one.date else ""
        for one in headlined(title, text)
        if one.headline
    }


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("Police Search Quarry Near Lake Orta For Missing Diver",
         "Police search quarry near Lake Orta for missing diver"),
        ("BREAKING: Police search quarry near Lake Orta", "Police search quarry near Lake Orta"),
        ("Diver found dead in Lake Orta, say police", "Diver found dead in Lake Orta"),
        ("(UPDATED) Diver found dead in Lake Orta - Orta Times", "Diver found dead in Lake Orta"),
        ("DIVER FOUND DEAD IN LAKE ORTA [VIDEO]", "Diver found dead in Lake Orta"),
        ("NATO Frees Diver's Brother", "NATO frees diver's brother"),
        ("Mayor of Lake Orta resigns", "Mayor of Lake Orta resigns"),
    ],
)  # fmt: skip
def test_a_headline_is_written_as_a_sentence(title: str, written: str) -> None:
    """Words have the capital that the article gives them; labels and credits go."""
    body = parsed(
        "On Friday police searched a quarry. The missing diver left for Lake Orta, and the near "
        "lake of his brother, the mayor, is small. The diver was freed."
    )

    assert written == sentence_case(title, body)


@pytest.mark.parametrize(
    "title",
    [
        "Five moments that mattered in the debate of Riga",
        "9 times the mayor of Sorn closed the bridge",
        "Why the bridge at Sorn closed again",
        "Will the bridge at Sorn reopen soon?",
        "We reopened the bridge at Sorn",
        "GUILTY! The man who closed the bridge",
        "Bridge reopens",
        "Bridge at Sorn reopens: live updates",
    ],
)
def test_a_headline_that_tells_no_event_is_none(title: str) -> None:
    """Questions, guides, shouts and what speaks to the reader are no titles."""
    assert headline_of(parsed(title)) is None


def test_a_headline_names_what_the_clause_leaves_open() -> None:
    """`It was reopened on Friday` makes no record alone; the headline says what was reopened."""
    text = (
        "Residents of Sorn celebrate this weekend after a year of detours. The bridge was damaged "
        "by a flood. It was fully reopened on Friday after weeks of repair work."
    )

    assert {"Bridge reopens in Sorn after flood damage": "2021-03-05"} == told(
        "Bridge Reopens in Sorn After Flood Damage", text
    )


def test_a_headline_that_counts_more_is_the_title() -> None:
    """The clause names one town, the headline two and the dead."""
    text = (
        "A bus crashed on Tuesday near Sorn. It was carrying pilgrims from Velm to the coast. "
        "Seven of them died."
    )

    assert {"Bus crashes near Sorn on way from Velm, killing seven": "2021-03-09"} == told(
        "Bus crashes near Sorn on way from Velm, killing seven", text
    )


def test_a_clause_that_names_more_keeps_its_title() -> None:
    """A headline often leaves out the name."""
    text = "Former mayor Ida Holm was sentenced on Tuesday to ten years in prison in Velm."

    assert {"Former mayor Ida Holm sentenced to ten years in prison in Velm": "2021-03-09"} == told(
        "Ex-mayor sentenced to ten years in prison", text
    )


def test_a_headline_that_the_article_does_not_bear_out_is_no_title() -> None:
    """The event is the headline's, but most of what it names stands nowhere near."""
    text = "A landslide struck the village of Velm on Tuesday. Rescuers are at work."

    assert {"Landslide strikes village of Velm": "2021-03-09"} == told(
        "Landslide strikes village of Velm as quake hits Tarsa, Ostry and Lund", text
    )


@pytest.mark.parametrize(
    "title",
    ["Council may close the Velm bridge in May", "Council to close the bridge at Velm"],
)
def test_what_may_be_is_no_title_of_what_happened(title: str) -> None:
    """A headline of what is possible or to come does not tell what was done."""
    text = "The council closed the bridge at Velm on Tuesday. It may close again in May."

    assert title not in told(title, text)


def test_what_was_denied_is_not_made_good_by_a_headline() -> None:
    """The headline only tells how; that it happened, the text must say."""
    text = "The minister denied on Tuesday that they had closed it. Nobody else spoke of it."

    assert {} == told("Minister closed the bridge at Velm", text)


def test_an_old_event_is_not_the_headlines() -> None:
    """What happened long before the article appeared is not its news."""
    text = (
        "The bridge at Velm closed in May 2012. Engineers say that nothing has changed since, and "
        "that the bridge is safe."
    )

    assert {} == told("Bridge at Velm closed", text)


def test_a_headline_with_no_words_to_compare_tells_nothing() -> None:
    """Only small words."""
    assert headline_of(parsed("All of them were there once")) is None
    assert headline_of(parsed("")) is None


def test_a_plan_is_not_what_a_headline_tells_as_done() -> None:
    """`Holds a rally` is not the vote to be held that the sentence names, too."""
    told = headlined(
        "Presidential candidate Ana Roth holds rally in Minsk",
        "On Thursday, Ana Roth, a candidate in the presidential vote to be held on March 20, "
        "held a rally in Minsk.",
    )

    assert ["happened"] == [one.aspect for one in told if one.headline]


def test_the_pages_own_headline_says_nothing_of_capitals() -> None:
    """It stands above many a story once more, and no word of it need have its own capital."""
    head = "Bridge Workers Strike As River Rises In Sorn"
    body = parsed(f"{head}\n\nCrowds in Sorn were wet.")

    assert "Bridge workers strike as river rises in Sorn" == sentence_case(head, body)


@pytest.mark.parametrize("title", ["Four guards at the gate of Sorn", "Two arrests at Sorn"])
def test_so_many_people_or_acts_are_no_list(title: str) -> None:
    """They say who or what it was."""
    assert headline_of(parsed(title)) is not None
