"""How likely two articles tell one story, from weighed words."""

import tracemalloc

import pytest

from extract.merging.stories import Stories, Vector, unit


def corpus(size: int) -> dict[str, Vector]:
    """Make articles on one subject: ten to a story, which shares three words of its own."""
    return {
        f"a{n:05}": unit({"harbour": 0.2, **{f"s{n // 10}-{k}": 1.0 for k in range(3)}, f"w{n}": 1})
        for n in range(size)
    }


def kept_bytes(size: int) -> int:
    """Say how many bytes the likenesses of so many articles took at most."""
    vectors = corpus(size)
    tracemalloc.start()
    Stories(vectors)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


def test_articles_of_one_story_are_alike_and_others_are_not() -> None:
    """One word that all share makes no story."""
    stories = Stories(corpus(200))

    assert stories.alike("a00010", "a00019") > 0.9
    assert stories.alike("a00010", "a00020") < 0.1
    assert stories.alike("a00010", "a00010") == 1.0


@pytest.mark.slow
def test_memory_grows_with_the_articles_not_with_their_square() -> None:
    """Every article shares a word with every other; twice as many take about twice the room."""
    assert kept_bytes(600) < 2.8 * kept_bytes(300)
