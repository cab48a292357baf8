"""Which storm `the typhoon` is: a noun of the parse in, the storm's name out.

Storms have names as nobody else of their kind in the news, so where an article names one only, a
bare `the storm` behind it is that one.
"""

from spacy.tokens import Token

from extract.mentions.syntax.clauses import children
from extract.neighbours import after, before

_STORMS = {"typhoon", "hurricane", "cyclone", "storm"}
_TELLING = ("appos", "prep", "relcl", "acl", "conj", "nummod", "compound", "amod")


def storm_of(token: Token) -> Token | None:
    """Give the name of the one storm that was named before a bare `the storm`."""
    bare = [one.lower_ for one in token.lefts if not one.is_punct] == ["the"]
    beside = token.dep_ in {"compound", "nmod", "appos", "attr"}
    if token.lower_ not in _STORMS or not bare or beside:
        return None
    if next(children(token, *_TELLING), None) is not None:
        return None
    named = [one for one in token.doc if _names_storm(one)]
    same = len({one.lower_ for one in named}) == 1 and named[0].i < token.i
    return named[0] if same else None


def _names_storm(token: Token) -> bool:
    """Say whether a word is a storm's name: `Typhoon [Mira]`, not `Storm Prediction Center`."""
    kind, behind = before(token), after(token)
    called = kind.text.istitle() and kind.lower_ in _STORMS and token.text.istitle()
    goes_on = behind.pos_ == "PROPN" and behind.text.istitle()
    return called and token.pos_ == "PROPN" and not goes_on
