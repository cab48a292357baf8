"""What initials stand for: the names of an article in, the name behind each of the initials out.

`the Coastal Rescue Institute (CRI)` says what `CRI` is from there on. That the letters stand in
the name in their order is the check of Schwartz and Hearst (2003), "A simple algorithm for
identifying abbreviation definitions in biomedical text".
"""

import re
from collections.abc import Collection

from spacy.tokens import Doc

from extract.lexicon import sections
from extract.lexicon.states import state_of
from extract.mentions.names.votes import Spot, fold
from extract.nlp import text_of

_KNOWN = sections("titles")["initials"]
_BRACKETS = re.compile(r"\s?\(([A-Z][A-Za-z&-]{0,8}[A-Z])\)")


def is_known(word: str) -> bool:
    """Say whether readers know a body by these initials: `NATO`."""
    return word.isupper() and word.lower() in _KNOWN


def defined(doc: Doc, spots: Collection[Spot]) -> dict[str, str]:
    """Give the folded name that stands before each of the initials in brackets."""
    text = text_of(doc)
    names = {fold(spot.text) for spot in spots}
    found: dict[str, str] = {}
    for spot in spots:
        last = doc[spot.end - 1]
        match = _BRACKETS.match(text, last.idx + len(last))
        if match and spot.end - spot.start > 1 and state_of(match[1]) is None:
            name = _stood_for(fold(match[1]), fold(spot.text))
            if name in names:
                found.setdefault(match[1], name)
    return found


def _stood_for(initials: str, name: str) -> str:
    """Give the shortest end of a name that has the letters in order, from the first of a word on.

    `the Parliament of New South Wales (NSW)` says what a part of the name is.
    """
    letters = ".*".join(map(re.escape, re.sub(r"\W", "", initials)))
    found = re.search(rf".*(\b{letters}.*)", name)
    return found[1] if found else ""
