"""What the parser reads in a paragraph's place, and what that is good for."""

import pytest

from extract.respelling import respelled
from tests.reading import mentions, parsed

READ = {
    "Norsea lost or captured5,000 ships in 2020.": "Norsea lost or captured 5,000 ships in 2020.",
    "It cost £46m.": "It cost £46 million.",
    "It has 3bn users.": "It has 3 billion users.",
    "It cost 5.4m Euros.": "It cost 5.4 million Euros.",
    "It reached 1m people.": "It reached 1 million people.",
    "It cost $5M.": "It cost $5 million.",
    "She won the 400m race.": "She won the 400m race.",
    "A $6bn (about £3bn) offer": "A $6 billion offer",
    "It owes €14bn ($19bn; £10bn) to banks.": "It owes €14 billion to banks.",
    "It fell (see £3bn).": "It fell (see £3 billion).",
    "It fell - the worst day - on Monday.": "It fell -- the worst day -- on Monday.",
    "It fell—the worst day— on Monday.": "It fell -- the worst day -- on Monday.",
    "It fell 3 per cent, and 2 cents per centre.": "It fell 3 percent, and 2 cents per centre.",
    "A WHO team left.": "A IMF team left.",
    "WHO IS TO BLAME": "WHO IS TO BLAME",
    "It cost $3 trillion (2 trillion pounds).": "It cost $3 trillion.",
    "They won 3 - 1.": "They won 3 - 1.",
    "Sens. Ana Roth (D-Ga.) and Tom Lind (R-Ohio) met.": "Senators Ana Roth and Tom Lind met.",
    "Police held Cpl. Tom Roth and Det. Sgt. Ana Lind.": (
        "Police held Corporal Tom Roth and Detective Sergeant Ana Lind."
    ),
    "A five - year term , he said": "A five - year term , he said",
    "“Done”,  he said": '"Done", he said',
    "Roth was accused, external of theft, external.": "Roth was accused of theft.",
    "Its “big sale”, external, and calls, external leading home": (
        'Its "big sale", and calls leading home'
    ),
    "An internal, external and public review of debt, external trade and tax": (
        "An internal, external and public review of debt, external trade and tax"
    ),
    "Sen. Roth Otto (Tom) RothPort closes Roth: No deals MORE (R-Ohio) left.": "Sen. Roth left.",
    "he port burned": "The port burned",
}
TITLES = {
    "Norsea won a ruling on Monday to halt a $6.75bn (£3.6bn) buyout by Kalmar.": (
        "Norsea wins ruling to halt $6.75bn buyout by Kalmar"
    ),
    "Norsea's revenue rose in May, exceeding $86m (£46m).": (
        "Norsea's revenue rises, exceeding $86m"
    ),
    "The bridge collapsed - killing ten workers - in Lima on Monday.": (
        "Bridge collapses, killing ten workers in Lima"
    ),
}


@pytest.mark.parametrize(("paragraph", "read"), READ.items())
def test_the_parser_reads_the_spelling_that_it_knows(paragraph: str, read: str) -> None:
    """Sums and dashes as newswire writes them; each letter stands where its own stood."""
    letters = list(respelled(paragraph))

    assert read == "".join(letter for letter, _ in letters)
    assert [at for _, at in letters] == sorted(at for _, at in letters)


def test_a_sum_is_one_number_and_its_scale() -> None:
    """The words of the parse are the article's own."""
    words = [token.text for token in parsed("Norsea paid £46m for it.")]

    assert ["Norsea", "paid", "£", "46", "m", "for", "it", "."] == words


@pytest.mark.parametrize(("text", "title"), TITLES.items())
def test_what_stands_between_marks_parts_no_clause(text: str, title: str) -> None:
    """Neither a sum in other money parts its noun from its verb, nor a dash."""
    assert title in [one.title for one in mentions(text)]
