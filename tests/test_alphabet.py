"""Names stand where a reader looks for them."""

from publish.alphabet import alphabetical


def test_capitals_and_accents_do_not_part_names() -> None:
    """A list that is sorted as computers do ends with `a.b`, `vote` and `Émile`."""
    names = ["vote", "Zeno", "Émile", "a.b", "Diplomacy", "Ωmega", "crime", "Crime", "İstanbul"]
    expected = ["a.b", "Crime", "crime", "Diplomacy", "Émile", "İstanbul", "vote", "Zeno", "Ωmega"]

    assert expected == sorted(names, key=alphabetical)
