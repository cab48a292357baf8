"""Whether a word is quoted: a token in, yes or no out, by the marks of its paragraph."""

from spacy.tokens import Token

_OPENING, _CLOSING = {"“", "``"}, {"”", "''"}


def in_quotation(token: Token) -> bool:
    """Say whether a token stands between quotation marks of its paragraph.

    A quotation may have begun in the paragraph before, and only end in this line.
    """
    depth = False
    i = token.i - 1
    while i >= 0 and "\n\n" not in token.doc[i].text:
        text = token.doc[i].text
        if text in _OPENING:
            return not depth
        if text in _CLOSING:
            return False
        depth ^= text == '"'
        i -= 1
    return depth or _is_closed_after(token)


def _is_closed_after(token: Token) -> bool:
    for one in token.doc[token.i :]:
        if "\n" in one.text or one.text in _OPENING:
            return False
        if one.text in _CLOSING:
            return True
    return False
