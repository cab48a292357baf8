"""Whether a word is quoted: a token in, yes or no out, by the marks of its paragraph."""

from spacy.tokens import Token


def in_quotation(token: Token) -> bool:
    """Say whether a token stands between quotation marks of its paragraph."""
    depth = False
    i = token.i - 1
    while i >= 0 and "\n\n" not in token.doc[i].text:
        text = token.doc[i].text
        if text in {"“", "``"}:
            return not depth
        if text in {"”", "''"}:
            return False
        depth ^= text == '"'
        i -= 1
    return depth
