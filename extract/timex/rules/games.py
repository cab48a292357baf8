"""Tell a report of a match, whose quarters are no quarters of a year, by its words.

In: a text. Out: yes or no.
"""

import re
from functools import lru_cache

_OF_PLAY = re.compile(
    r"\b(?:touchdowns?|quarterbacks?|receivers?|yards?|rebounds?|half-?time|fouls?|coach|turnovers?"
    r"|interceptions?|NBA|WNBA|NFL|playoffs?|overtime|kick-?off|free throws?|field goals?"
    r"|3-pointers?|three-pointers?|dunks?|punts?|lay-?ups?|scor(?:ed|ing|es?)|goal)\b"
)
_OF_MONEY = re.compile(
    r"\b(?:profits?|revenues?|earnings|sales|shares?|income|per ?cent|economy|growth|investors?"
    r"|banks?|loss(?:es)?|analysts?|GDP)\b|[$£€%]"
)

# `leads by 1:25`
_AHEAD_BY = re.compile(
    r"\b(?:leads?|led|w[io]ns?|beat\w*|lost|trail\w*|behind|ahead|margin|advantage|gap|finish\w*)\b"
    r"[^.;:\n]{0,30}\b(?:by|of)\s$"
)


def is_margin(text: str, start: int) -> bool:
    """Tell the minutes by which a race is won from a time of day."""
    return _AHEAD_BY.search(text, max(0, start - 50), start) is not None


@lru_cache(maxsize=8)  # asked for each quarter of one text
def is_of_game(text: str) -> bool:
    """Tell whether a text is of a match rather than of accounts."""
    return len(_OF_PLAY.findall(text)) > len(_OF_MONEY.findall(text))
