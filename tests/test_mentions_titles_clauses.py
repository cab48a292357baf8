"""Headlines that tell which one: a sentence and the line that it gives."""

import pytest

from tests.reading import mentions

WHICH = {
    "A court in Kenya upheld a state law on Monday that bans the most common kind of trawling.": (
        "Court in Kenya upholds state law that bans most common kind of trawling"
    ),
    "Ana Roth signed an executive order last week that will lift a ban on cruise ships.": (
        "Ana Roth signs executive order that will lift ban on cruise ships"
    ),
    "Tom Roth obtained northern harbour maps on Monday that would clear his name.": (
        "Tom Roth obtains northern harbour maps that would clear his name"
    ),
    # It only tells when, or is set apart.
    "The owner spoke on Monday against a string of loans that began in March.": (
        "Owner speaks against string of loans"
    ),
    "Norsea bought a Peruvian ferry on Monday, which carries 300 people.": (
        "Norsea buys Peruvian ferry"
    ),
}


@pytest.mark.parametrize(("text", "title"), WHICH.items(), ids=list(WHICH))
def test_a_clause_without_a_comma_tells_which_one(text: str, title: str) -> None:
    """A law is told with what it does, though its day stands between."""
    assert title == mentions(text)[0].title
