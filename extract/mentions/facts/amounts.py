"""How an amount is written: tokens in, a figure with its place in the text out."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from extract.mention import MentionFigure
from extract.nlp import text_of

_BOUNDS = {"more than", "less than", "fewer than", "up to", "at least", "at most", "close to"}
_BOUNDS |= {"upward of", "upwards of"}
_QUALIFIERS = {"about", "around", "roughly", "nearly", "almost", "some", "approximately", "over"}
_QUALIFIERS |= {"estimated"}
_OPEN = {"or more", "or so"}
"""What stands behind a number: `107 or more`."""
_ROUND = {"dozen", "hundred", "thousand", "million", "billion", "trillion"}
"""Numbers that are written with `a`."""
_PAST = {
    "buy": "bought", "sell": "sold", "pay": "paid", "spend": "spent", "lend": "lent", "cut": "cut",
    "hit": "hit", "lose": "lost", "win": "won", "give": "given", "make": "made", "build": "built",
    "shed": "shed", "steal": "stolen", "take": "taken", "raise": "raised", "hurt": "hurt",
    "meet": "met", "hold": "held", "find": "found", "bring": "brought", "keep": "kept",
}  # fmt: skip


def words_of(first: Token, last: Token) -> list[Token]:
    """Give the words from one to the other, with a qualifier before them."""
    start = first.i
    if start and first.lower_ in _ROUND and first.doc[start - 1].lower_ == "a":
        start -= 1  # `a million doses`, where the parser hangs `a` on the doses
    if start > 1 and first.doc[start - 2 : start].text.lower() in _BOUNDS:
        start -= 2
    elif start and first.doc[start - 1].lower_ in _QUALIFIERS:
        start -= 1
    end = last.i + 1
    end += 2 if first.doc[end : end + 2].text.lower() in _OPEN else 0
    words = [one for one in first.doc[start:end] if one.dep_ != "det" or one.lower_ == "a"]
    while words and words[0].is_punct:
        words = words[1:]
    return words


def written(words: list[Token], what: str) -> Iterator[MentionFigure]:
    """Give the figure that some words are, if they are any and count something."""
    if words and what:
        doc: Doc = words[0].doc
        # The parser leaves the stop of `was fined £1.2m.` on the unit.
        start, end = words[0].idx, words[-1].idx + len(words[-1].text.rstrip("."))
        yield MentionFigure(" ".join(text_of(doc)[start:end].split()), what, start, end)


def participle(verb: Token) -> str:
    """Name what was done to what is counted: `killed`."""
    if verb.lemma_ == "die":
        return "killed"
    if verb.tag_ in {"VBN", "VBD"}:
        return verb.lower_
    return _PAST.get(verb.lemma_, verb.lemma_.rstrip("e") + "ed")


def moves(verb: Token) -> str:
    """Write how something moves, or is to: `fell`, `to fall`."""
    return f"to {verb.lower_}" if verb.tag_ == "VB" else verb.lower_


def called(noun: Token) -> str:
    """Write a noun, a name with all its words: `Tessel Inc.`."""
    if noun.pos_ != "PROPN":
        return noun.text
    first = noun.i
    while first and (left := noun.doc[first - 1]).pos_ == "PROPN" and left.head.i >= first:
        first -= 1
    return noun.doc[first : noun.i + 1].text
