"""Headlines that tell which one and why: a sentence and the line that it gives."""

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
    "Tom Roth was beaten in Riga on Monday by two masked men who shouted at him.": (
        "Tom Roth beaten in Riga by two masked men who shouted at him"
    ),
    "Another diver who was on the same ferry was found dead on Monday.": (
        "Another diver who was on same ferry found dead"
    ),
    "Ana Lund, the top sailor of Leyton, expressed optimism Monday night that Kenya will pay.": (
        "Ana Lund expresses optimism that Kenya will pay"
    ),
    "A bill that would require background checks for all ferry sales was passed last year in Riga "
    "but has stalled in Lima.": (
        "Bill that would require background checks for all ferry sales passed in Riga"
    ),
    # It only tells when, or is set apart; the divers are known.
    "The divers who were on the same ferry were freed in Riga on Monday.": "Divers freed in Riga",
    "The owner spoke on Monday against a string of loans that began in March.": (
        "Owner speaks against string of loans"
    ),
    "Norsea bought a Peruvian ferry on Monday, which carries 300 people.": (
        "Norsea buys Peruvian ferry"
    ),
}

WHY = {
    "Kenya's ferries were thrown into disarray on Monday as Ana Roth called off the vote.": (
        "Kenya's ferries thrown into disarray as Ana Roth calls off vote"
    ),
    "The navy of Peru lifted its ban on Monday after the last two ships left the harbour.": (
        "Navy of Peru lifts its ban after last two ships leave harbour"
    ),
    "Divers in Lima reacted with joy on Monday as they named their friends.": (
        "Divers in Lima react with joy as they name their friends"
    ),
    # Nobody knows who they are; it was not so.
    "Ana Roth bought Peruvian ferries on Monday after they had told her to.": (
        "Ana Roth buys Peruvian ferries"
    ),
    "Kenya closed its ports on Monday because Peru had not paid.": "Kenya closes its ports",
}


@pytest.mark.parametrize(("text", "title"), WHICH.items(), ids=list(WHICH))
def test_a_clause_without_a_comma_tells_which_one(text: str, title: str) -> None:
    """A law is told with what it does, though its day stands between."""
    assert title == mentions(text)[0].title


@pytest.mark.parametrize(("text", "title"), WHY.items(), ids=list(WHY))
def test_a_clause_tells_why_it_was(text: str, title: str) -> None:
    """What went on meanwhile or before is told with the news, if the line has room."""
    assert title == mentions(text)[0].title
