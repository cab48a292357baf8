"""Names of which the first word of a sentence is a part: the places of names in, the same with
those words out.

Any first word has a capital, so the recogniser leaves it out: of `Police Kalmar said` it sees only
`Kalmar`. It is part of the name where the article writes both as one name elsewhere.
"""

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from extract.mentions.names.votes import Spot

_MOST = 3
"""Words that may be left out."""


def from_their_beginnings(doc: Doc, spots: Sequence[Spot]) -> list[Spot]:
    """Give the places of names, each from where the name begins."""
    whole = {spot.text: spot for spot in spots if spot.end - spot.start > 1}
    found: list[Spot] = []
    for spot in sorted(spots, key=lambda one: one.start):
        start = _beginning(doc, spot)
        known = whole.get(doc[start : spot.end].text) if start < spot.start else None
        if known is not None:
            found = [one for one in found if one.start < start]
            spot = replace(known, start=start, end=spot.end)
        found.append(spot)
    return found


def _beginning(doc: Doc, spot: Spot) -> int:
    """Find the first word of the sentence, where only words with a capital stand between."""
    start = spot.start
    while start > max(0, spot.start - _MOST) and _is_capital(doc[start - 1]):
        start -= 1
    before = doc[start - 1] if start else None
    opens = before is None or before.is_space or before.is_quote or doc[start].is_sent_start
    return start if opens else spot.start


def _is_capital(token: Token) -> bool:
    return token.text[:1].isupper() and not token.is_punct
