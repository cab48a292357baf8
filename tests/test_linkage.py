"""Average linkage: which clusters join, in which order, and which never do."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from extract.merging.linkage import Linkage, Pair

APART = -2.0


def clusters(odds: dict[Pair, float], items: int) -> list[list[int]]:
    """Join all that may be joined."""
    linkage = Linkage(odds, items, apart=APART)
    list(linkage.joins(lambda left, right: True))
    return sorted(sorted(each) for each in linkage.members.values())


def test_the_most_alike_join_first_and_then_count_together() -> None:
    """What is alike to one of two and unlike the other does not join both."""
    assert [[0, 1], [2]] == clusters({(0, 1): 3.0, (1, 2): 1.0}, 3)


def test_one_strong_sign_outweighs_a_faint_one_against() -> None:
    """The third joins: what speaks for it and the first is more than is missing to the second."""
    assert [[0, 1, 2]] == clusters({(0, 1): 3.0, (1, 2): 2.5}, 3)


def test_a_pair_that_is_forbidden_keeps_its_clusters_apart() -> None:
    """Whoever has joined one of the two, the other may not follow."""

    def never_two_and_zero(left: Sequence[int], right: Sequence[int]) -> bool:
        return not {0, 2} <= {*left, *right}

    linkage = Linkage({(0, 1): 3.0, (0, 2): 2.0, (1, 2): 2.0}, 3, apart=APART)
    joined = [(list(one), list(other)) for one, other in linkage.joins(never_two_and_zero)]

    assert [([0], [1])] == joined


def test_a_bound_pair_joins_clusters_that_are_little_alike() -> None:
    """Four in two clusters with one pair between them join only by that pair."""
    odds = {(0, 1): 3.0, (2, 3): 3.0, (1, 2): 1.0}
    linkage = Linkage(odds, 4, apart=APART)
    list(linkage.joins(lambda left, right: True))
    before = len(linkage.members)
    list(linkage.bind((1, 2), lambda left, right: True, least=-1.5))

    assert (2, [0, 1, 2, 3]) == (before, sorted(linkage.members[0]))


_PAIRS = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] < pair[1]),
    st.floats(-4, 4).map(lambda each: round(each, 3)),
)


@given(_PAIRS)
def test_no_two_clusters_are_left_that_are_alike_on_average(odds: dict[Pair, float]) -> None:
    """At the end the mean over all pairs of two clusters speaks against joining them."""
    found = clusters(odds, 8)
    means = [
        sum(odds.get((min(a, b), max(a, b)), APART) for a in one for b in other)
        / (len(one) * len(other))
        for one in found
        for other in found
        if one < other
    ]

    assert all(mean < 1e-6 for mean in means)
