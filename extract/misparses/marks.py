"""Marks that the parser takes for others: a mark in, the changes out."""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.misparses.hanging import Mended

_SINGLE = {"'", "’"}
_OPENS = {"'", "‘"}


def as_closing(mark: Token) -> Iterator[tuple[int, Mended]]:
    """Take for a quotation mark what closes one: `'Norsea Days['] magazine` owns nothing.

    Where another mark closes the quotation behind it, it is an owner's: `'The miners' strike'`.
    """
    if mark.text not in _SINGLE or mark.tag_ != "POS":
        return
    sentence, noun = mark.sent, mark.head
    opened = [one for one in sentence if one.i < mark.i and one.tag_ == "``" and one.text in _OPENS]
    closed = any(one.tag_ == "''" and one.text in _SINGLE for one in sentence)
    if opened and not closed:
        yield mark.i, Mended(noun.i, "punct", "''")
        if noun.dep_ == "poss":
            yield noun.i, Mended(noun.head.i, "compound", noun.tag_)
