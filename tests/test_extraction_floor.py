"""The extractor's quality on articles of our own never falls below its floors; the scores count."""

import json
from dataclasses import replace

import pytest

from bench.floor import FLOORS, draft_all, floor_below, load_floors, new_floors
from bench.floor_gold import Gold, Number, Span, Wanted, find_passage, load_gold
from bench.floor_score import Drafted, Score, match, score, title_faults
from records.edtf import parse_edtf
from records.model import Article, Event, Figure, FigureValue, Source

TEXT = "The bank [failed] on Monday. It had been [shut] since Sunday. Mara Lind denied theft."
STORY = Article("story", "A story", TEXT.replace("[", "").replace("]", ""))
FAILED = find_passage("The bank [failed] on Monday.", STORY)
SHUT = find_passage("It had been [shut] since Sunday.", STORY)
FAILURE = Wanted(
    "the failure",
    (parse_edtf("2021-03-08"), parse_edtf("2021-03")),
    (FAILED, SHUT),
    title=(("bank",), ("fails", "collapses")),
    who=(("Mara Lind",),),
    figures=(Number("31", ("people",)),),
)
GOLD = Gold((FAILURE,), forbidden=(find_passage("Mara Lind denied theft.", STORY),))


@pytest.fixture(scope="module")
def gold() -> Gold:
    """Read the fixture articles and what is expected of them."""
    return load_gold()


@pytest.fixture(scope="module")
def scores(gold: Gold) -> dict[str, Score]:
    """Extract all fixture articles once."""
    return score(draft_all(gold), gold)


def draft(*marked: str, date: str = "2021-03-08", planned: bool = False) -> Drafted:
    """Make a draft of the bracketed words of the story."""
    words = tuple(word for each in marked for word in find_passage(each, STORY).words)
    source = Source("a", "story", FAILED.quote)
    return Drafted(Event("id", parse_edtf(date), "Bank fails", "draft", (source,)), words, planned)


GOOD = draft("The bank [failed] on Monday.", "It had been [shut]")


@pytest.mark.slow
@pytest.mark.parametrize(("measure", "floor"), load_floors().items())
def test_the_extractor_is_not_below_its_floor(
    scores: dict[str, Score], measure: str, floor: float
) -> None:
    """Whoever lowers one decides so: `python -m bench.floor --update --allow-lower`."""
    errors = "\n    ".join(scores[measure].errors)

    assert scores[measure].share >= floor, (
        f"{measure} is {scores[measure].share:.3f}:\n    {errors}"
    )


@pytest.mark.slow
def test_every_measure_has_a_floor(scores: dict[str, Score]) -> None:
    """A new measure is pinned when it is added, and no floor is left of an old one."""
    assert set(scores) == set(json.loads(FLOORS.read_text()))


def test_there_are_articles_of_many_subjects(gold: Gold) -> None:
    """Twelve at least, and each is asked for something."""
    asked = {span.article for wanted in gold.wanted for told in wanted.told for span in told.words}

    assert len(asked) >= 12
    assert set(gold.articles) == asked


def test_no_forbidden_passage_tells_a_wanted_event(gold: Gold) -> None:
    """Expectations that contradict each other could not be met."""
    words = [word for wanted in gold.wanted for told in wanted.told for word in told.words]
    bad = [word for passage in gold.forbidden for word in passage.words]

    assert [] == [one for one in bad if any(one.touches(other) for other in words)]


def test_brackets_mark_the_words_that_tell_the_event() -> None:
    """The offsets are those of the text without brackets."""
    passage = find_passage("bank [failed] [on] Monday", STORY)

    assert ["failed", "on"] == [STORY.text[word.start : word.end] for word in passage.words]


def test_a_passage_without_brackets_is_meant_as_a_whole() -> None:
    """As forbidden passages are written."""
    assert (Span("story", 0, 15),) == find_passage("The bank failed", STORY).words


@pytest.mark.parametrize("marked", ["bank [rose]", "[n]"])
def test_a_passage_must_be_in_its_article_once(marked: str) -> None:
    """An expectation with a slip would lower the score without saying so."""
    with pytest.raises(ValueError, match="times in the text"):
        find_passage(marked, STORY)


def test_a_perfect_draft_is_right_by_every_measure_of_matching() -> None:
    """All passages in one record, on its day, nothing else drafted."""
    got = score([GOOD], GOLD)

    assert {
        "events found": 1.0,
        "drafts wanted": 1.0,
        "forbidden kept out": 1.0,
        "dates right": 1.0,
        "plans told apart": 1.0,
        "one record each": 1.0,
        "pairs merged": 1.0,
        "titles keepable": 1.0,
    }.items() <= {name: each.share for name, each in got.items()}.items()


def test_a_draft_of_something_else_is_unwanted_and_the_event_missed() -> None:
    """A denial makes a draft: three measures say so."""
    got = score([draft("Mara Lind [denied] theft.")], GOLD)

    assert [0.0, 0.0, 0.0] == [
        got[name].share for name in ("events found", "drafts wanted", "forbidden kept out")
    ]


def test_two_drafts_of_one_event_are_an_unmerged_pair() -> None:
    """The event is found once; the pair of passages is not in one record."""
    got = score([draft("bank [failed] on"), draft("been [shut] since")], GOLD)

    assert (1.0, 0.0, 0.0) == (
        got["events found"].share,
        got["one record each"].share,
        got["pairs merged"].share,
    )


def test_one_draft_of_two_events_finds_one_of_them() -> None:
    """What was merged wrongly is lost to the editor."""
    other = Wanted("the shutting", (parse_edtf("2021-03-07"),), (SHUT,))
    both = Gold((Wanted("the failure", FAILURE.dates, (FAILED,)), other))
    got = score([GOOD], both)

    assert (1, 2, 0) == (
        got["events found"].right,
        got["events found"].of,
        got["events kept apart"].right,
    )


def test_an_event_takes_the_draft_that_quotes_most_of_its_passages() -> None:
    """So that a stray second draft spoils neither its date nor its title."""
    stray = draft("bank [failed] on", date="2020-01-01")

    assert [GOOD] == [found for _, found in match([stray, GOOD], GOLD)]


@pytest.mark.parametrize(
    ("date", "right", "not_wrong"),
    [("2021-03-08", 1, 1), ("2021-03", 1, 1), ("[..2021-03-10]", 0, 1), ("2021-03-09", 0, 0)],
)
def test_a_date_is_right_or_vague_or_wrong(date: str, right: int, not_wrong: int) -> None:
    """A bound that holds is not right, but no reader is told a wrong day."""
    got = score([draft("bank [failed] on", date=date)], GOLD)

    assert (right, not_wrong) == (got["dates right"].right, got["dates not wrong"].right)


def test_a_plan_told_as_happened_is_an_error() -> None:
    """And the other way round."""
    got = score([draft("bank [failed] on", planned=True)], GOLD)

    assert 0 == got["plans told apart"].right


def test_names_and_figures_are_looked_for_in_the_draft() -> None:
    """`31` is not found in `2,318`, nor a name that is not there."""
    without, got = (
        score([Drafted(replace(GOOD.event, actors=actors, figures=(figure,)), GOOD.words)], GOLD)
        for actors, figure in (
            (("Mara",), Figure("people", (FigureValue("2,318", "a"),))),
            (("Mara Lind",), Figure("people in it", (FigureValue("at least 31", "a"),))),
        )
    )

    assert [(0, 0), (1, 1)] == [
        (each["names found"].right, each["figures found"].right) for each in (without, got)
    ]


@pytest.mark.parametrize(
    ("title", "fault"),
    [
        ("Rescue succeeds", "does not say bank"),
        ("Its bank fails", "starts with a pronoun"),
        ("Bank fails after the", "is cut off"),
        ("Bank fails on or around, using loans", "is cut off"),
        ("Bank fails She had shut it", "runs two sentences together"),
        ("12.05 Bank fails", "starts with a clock time"),
        ("Bank fails " + "in winter " * 12, "longer than 110"),
        ("Bank fails over € 3bn", "has a space that the article has not"),
    ],
)
def test_a_headline_with_a_fault_is_not_kept(title: str, fault: str) -> None:
    """Each of what an editor would have to mend."""
    assert fault in list(title_faults(title, FAILURE))


def test_a_headline_may_use_either_word_and_end_in_a_compound() -> None:
    """`break-in` is not cut off."""
    assert [] == list(title_faults("Bank collapses after break-in", FAILURE))


def test_floors_lie_a_little_below_and_never_fall_by_themselves() -> None:
    """Raised with the measure; lowered only when asked to."""
    worse = {"events found": Score(7, 10)}

    assert 0.69 == floor_below(0.7)
    assert {"events found": 0.69} == new_floors(worse, {"events found": 0.5})
    assert {"events found": 0.8} == new_floors(worse, {"events found": 0.8})
    assert {"events found": 0.69} == new_floors(worse, {"events found": 0.8}, allow_lower=True)
