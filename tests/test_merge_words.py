"""What was done, in which words: predicates that name one act."""

from tests.merging import Told, Who, story, together

DAM: Who = (("dam", "agent", None), ("Tolmin", "other", "place"))


def test_a_verb_whose_next_word_makes_the_sense_is_read_with_it() -> None:
    """`Gave way` is a collapse, though the parser's lemma is `give`."""
    found = together(
        [
            story("north", Told("The dam above Tolmin gave way.", "give", DAM, word="gave")),
            story("south", Told("The dam above Tolmin collapsed.", "collapse", DAM)),
        ]
    )

    assert [{"north give", "south collapse"}] == found


def test_a_compound_that_is_listed_whole_is_not_taken_apart() -> None:
    """A pull-back is a withdrawal, and not the recall of a product from the shops."""
    troops: Who = (("troops", "agent", None), ("Tolmin", "other", "place"))
    found = together(
        [
            story("north", Told("The pull-back of troops from Tolmin began.", "pull-back", troops)),
            story("south", Told("Recalled: all troops at Tolmin.", "recall", troops)),
            story(
                "west", Told("The withdrawal of troops from Tolmin began.", "withdrawal", troops)
            ),
        ]
    )

    assert [{"north pull-back", "west withdrawal"}, {"south recall"}] == found
