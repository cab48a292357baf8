"""Whether a word is quoted: a token in, yes or no out, by the marks of its paragraph."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

_OPENING, _CLOSING = {"“", "``"}, {"”", "''"}
_QUOTED = "quoted"
"""Under this the words of a parse are kept with it: each is asked for many times."""


def in_quotation(token: Token) -> bool:
    """Say whether a token stands between quotation marks of its paragraph.

    A quotation may have begun in the paragraph before, and only end in this line.
    """
    kept = token.doc.user_data
    if _QUOTED not in kept:
        kept[_QUOTED] = _quoted(token.doc)
    quoted: Sequence[bool] = kept[_QUOTED]
    return quoted[token.i]


def _quoted(doc: Doc) -> Sequence[bool]:
    """Say of each token whether it is quoted."""
    texts = [token.text for token in doc]
    closed_after = list(_closed_after(reversed(texts)))[::-1]
    quoted = []
    mark, odd = "", False  # The last curly mark of the paragraph; whether a straight one is open.
    for at, (text, closed) in enumerate(zip(texts, closed_after, strict=True)):
        quoted.append(mark != "closing" and (not odd if mark else odd or closed))
        if "\n\n" in text:
            mark, odd = "", odd and not mark and _goes_on(doc, at + 1)
        elif text in _OPENING or text in _CLOSING:
            mark, odd = "opening" if text in _OPENING else "closing", False
        else:
            odd ^= text == '"'
    return quoted


def _goes_on(doc: Doc, first: int) -> bool:
    """Say whether the first mark of a paragraph closes what the one before left open."""
    for at in range(first, len(doc)):
        if "\n\n" in doc[at].text:
            return False
        if doc[at].text == '"':
            return at > first and not doc[at - 1].whitespace_
    return False


def _closed_after(backwards: Iterator[str]) -> Iterator[bool]:
    """Say of each token, from the last on, whether its line closes a quotation not opened in it."""
    closed = False
    for text in backwards:
        if "\n" in text or text in _OPENING:
            closed = False
        elif text in _CLOSING:
            closed = True
        yield closed
