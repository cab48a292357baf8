"""The words beside a word."""

from extract.neighbours import after, before
from tests.reading import parsed


def test_a_word_at_the_end_of_a_text_is_its_own_neighbour() -> None:
    """A text may be cut anywhere; an error there would lose the whole article."""
    first, last = parsed("Rain fell")

    assert (first, last) == (before(last), after(first))
    assert (first, last) == (before(first), after(last))
