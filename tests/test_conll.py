"""The scorer of clusterings, against worked examples of the papers that define the measures."""

import pytest

from bench.conll import b_cubed, ceaf_e, conll_f1, muc, pairwise


def labelled(*groups: str) -> dict[str, int]:
    """Label each letter with the number of its group."""
    return {letter: number for number, group in enumerate(groups) for letter in group}


# Key and responses of Luo (2005), "On coreference resolution performance metrics", figure 1:
# twelve mentions in three entities; (a) merges the two large ones' ends in different ways.
KEY = labelled("12345", "67", "89ABC")
RESPONSES = {
    "a": labelled("12345", "6789ABC"),
    "b": labelled("1234589ABC", "67"),
    "c": labelled("123456789ABC"),
    "d": labelled(*"123456789ABC"),
}


@pytest.mark.parametrize(
    ("response", "expected"), [("a", 0.947), ("b", 0.947), ("c", 0.900), ("d", 0.0)]
)
def test_muc_gives_the_published_scores(response: str, expected: float) -> None:
    """The MUC F1 of table 1 of Luo (2005)."""
    score = muc(KEY, RESPONSES[response])

    assert expected == pytest.approx(score.f1, abs=0.0006)


@pytest.mark.parametrize(
    ("response", "expected"), [("a", 0.865), ("b", 0.737), ("c", 0.545), ("d", 0.400)]
)
def test_b_cubed_gives_the_published_scores(response: str, expected: float) -> None:
    """The B³ F1 of table 1 of Luo (2005)."""
    score = b_cubed(KEY, RESPONSES[response])

    assert expected == pytest.approx(score.f1, abs=0.0006)


@pytest.mark.parametrize(
    ("response", "expected"), [("a", 0.733), ("b", 0.667), ("c", 0.294), ("d", 0.178)]
)
def test_ceaf_e_gives_the_published_scores(response: str, expected: float) -> None:
    """The entity-based CEAF of table 1 of Luo (2005)."""
    score = ceaf_e(KEY, RESPONSES[response])

    assert expected == pytest.approx(score.f1, abs=0.0006)


def test_pairwise_counts_pairs() -> None:
    """Of three pairs put together one is right; of two true pairs one is found."""
    score = pairwise(labelled("ab", "cd"), labelled("abc", "d"))

    assert (1 / 3, 1 / 2) == (score.precision, score.recall)


def test_a_perfect_answer_scores_one() -> None:
    """The key against itself is without fault."""
    assert pytest.approx(1.0) == conll_f1(KEY, KEY)
