"""What a corpus is about, and which sentences say it best."""

from extract.corpus.centrality import (
    Statement,
    choose,
    score_of,
    weight_of,
    words_of,
    worth_of_words,
)
from extract.corpus.topic import find_topic

FERRY = (
    "The ferry Alma struck a sandbank off Norden. The ferry company said the harbour was closed.",
    "Divers searched the wreck of the ferry in Norden harbour while the ferry company waited.",
    "A second ferry of the Norden company was kept in harbour after the Alma was lost.",
)
CAKE = "Beat the eggs with sugar, fold in the flour and bake the cake for an hour."


def test_a_text_on_something_else_is_far_from_the_topic() -> None:
    """Nobody has to name the topic: the corpus repeats it."""
    topic = find_topic([*FERRY, CAKE])

    assert all(topic.closeness(text) > 0.8 for text in FERRY)
    assert topic.closeness(CAKE) < 0.5


def test_the_words_of_reporting_are_no_topic() -> None:
    """Every article `said` something."""
    topic = find_topic([f"{text} He said so. She says. They said it." for text in FERRY])

    assert not {"say", "said"} & topic.weights.keys()


def test_texts_without_words_are_as_close_as_any() -> None:
    """An empty corpus, and one of punctuation, have a topic too: none."""
    assert 0.0 == find_topic([]).closeness("Anything at all.")
    assert 0.0 == find_topic(["...", "—"]).closeness("...")


def statement(text: str, voice: str, *, named: bool = True) -> Statement:
    """Make a statement of an article on the topic."""
    return Statement(text, voice, weight_of(closeness=1.0, leading=False, named=named))


def scores(statements: list[Statement]) -> list[float]:
    """Score each statement on its own, on the topic of the ferry."""
    words = [words_of(each) for each in statements]
    worth = worth_of_words(statements, words, find_topic(FERRY))
    return [score_of(each, found, worth) for each, found in zip(statements, words, strict=True)]


SANK = "The ferry Alma sank off Norden on Friday with 40 people on board."
SANK_TOO = "On Friday the ferry Alma sank off Norden; 40 people were on board."
CLOSED = "Police closed the harbour of Norden on Friday while the ferry was searched."
ASKED = "Did the ferry Alma have to sink off Norden on Friday with 40 people on board?"
ASIDE = "Friday is market day and eggs are cheap."


def test_what_all_tell_is_chosen_first_and_once() -> None:
    """The second sentence tells something else, not the same again."""
    told = [statement(t, v) for t, v in ((ASIDE, "a"), (SANK, "b"), (SANK_TOO, "c"), (CLOSED, "d"))]
    chosen = choose(told, find_topic(FERRY), 2)

    assert {told[at].text for at in chosen} in ({SANK, CLOSED}, {SANK_TOO, CLOSED})


def test_a_question_tells_less_than_the_same_words_said() -> None:
    """So does a sentence of `I` and `you`."""
    said, asked = scores([statement(SANK, "a"), statement(ASKED, "b")])

    assert asked < said


def test_a_sentence_that_names_the_day_counts_more() -> None:
    """One that only appeared that day may tell of another."""
    named, unnamed = scores([statement(SANK, "a"), statement(SANK, "b", named=False)])

    assert unnamed < named


def test_no_more_is_chosen_than_there_is() -> None:
    """No words, no choice."""
    assert () == choose([statement("...", "a")], find_topic(FERRY), 3)
