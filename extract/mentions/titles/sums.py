"""Sums in a headline: what is told twice of them, and where the parse hung one."""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.mentions.names.bearers import Cast
from extract.mentions.syntax.clauses import child, children
from extract.neighbours import after, before


def is_restated(one: Token) -> bool:
    """Say whether a sum is told again: `$5 million, or 35 cents a share`, `30, or 5% of them`."""
    joint = one if one.dep_ == "cc" else before(one.left_edge)
    again = after(one) if one.dep_ == "cc" else one
    if one.dep_ not in {"cc", "conj", "npadvmod"}:
        return False
    if joint.lower_ != "or" or before(joint).text != ",":
        return False
    return again.is_currency or _is_sum(again)


def sums_of(noun: Token, cast: Cast) -> Iterator[Token]:
    """Give the sum that was hung on a date: `a loss for the quarter of $226 million`."""
    for dated in children(noun, "prep"):
        for when in children(dated, "pobj"):
            if when.i in cast.timed:
                yield from filter(_is_of_sum, children(when, "prep"))


def _is_of_sum(preposition: Token) -> bool:
    """Say whether a phrase tells a sum of money: `of $226 million`."""
    sums = (one for one in children(preposition, "pobj") if one.ent_type_ == "MONEY")
    return preposition.lower_ == "of" and any(map(_is_sum, sums))


def _is_sum(noun: Token) -> bool:
    """Say whether a word is a number, or is counted by one."""
    return (
        any(letter.isdigit() for letter in noun.text)
        or noun.like_num
        or child(noun, "nummod", "quantmod") is not None
    )
