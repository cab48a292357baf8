"""The word before and the word after one: a token in, its neighbour out.

At either end of a text there is none, and the token itself is given: a text may be cut anywhere.
"""

from spacy.tokens import Token


def before(token: Token) -> Token:
    """Give the token before."""
    return token.nbor(-1) if token.i else token


def after(token: Token) -> Token:
    """Give the token after."""
    return token.nbor(1) if token.i + 1 < len(token.doc) else token
