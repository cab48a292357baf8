"""End a headline where nothing is to come: a line in, the same without an open end."""

from spacy.tokens import Doc, Token

from extract.mentions.syntax.clauses import children, is_verb
from extract.mentions.titles.cutting import COMPLEMENTS
from extract.mentions.titles.titlewords import Piece
from extract.neighbours import after as behind

_OPEN = {"attempt", "bid", "case", "effort", "incident", "move", "part", "sign", "step", "way"}
"""Nouns that only introduce the clause behind them."""
_MAKES_DO = {"allow", "ask", "cause", "enable", "force", "lead", "order", "require", "urge"}
"""Verbs of which it must be told what somebody is to do."""
_FEW = 3
"""A line of more words may lose its last two."""


def without_open_end(pieces: list[Piece], doc: Doc) -> list[Piece]:
    """Leave out a last verb that has lost what is done: `called for action to mend`.

    So with `helped in finding`, and with `create jobs and kick`; of what `is to` nothing is left.
    """
    last = doc[pieces[-1].i] if len(pieces) > _FEW and pieces[-1].i >= 0 else None
    if last is not None and _only_adds(last, pieces):
        return without_open_end(pieces[:-2], doc)
    opens = doc[pieces[-2].i] if last is not None and pieces[-2].i >= 0 else None
    if last is None or opens is None:
        return pieces
    if (left := _before_made(last, pieces, doc)) is not None:
        return without_open_end(left, doc)
    if last.dep_ == "prep" and last.tag_ == "VBG":
        return pieces[:-1]  # `incidents following [1 May]`
    if last.lower_ == "so" and opens.lemma_ == "do":
        return without_open_end(pieces[:-1], doc)
    if last.dep_ in {"aux", "auxpass"} and all(one.i != last.head.i for one in pieces):
        return pieces[:-1]
    meant = last.tag_ == "VB" and last.dep_ in {"acl", "advcl"} and opens.lower_ == "to"
    during = last.tag_ == "VBG" and last.dep_ == "pcomp" and opens == last.head
    joined = is_verb(last) and last.dep_ == "conj" and opens.dep_ == "cc"
    needs = (*COMPLEMENTS, *(["prep"] if during else []), *(["xcomp", "advcl"] if joined else []))
    written = {one.i for one in pieces}
    lost = any(one.i > last.i and one.i not in written for one in children(last, *needs))
    # `kick start`, taken for two verbs; `would not go but did [so]`
    lost = lost or (joined and (is_verb(behind(last)) or last.lemma_ == "do"))
    return pieces[:-2] if lost and (meant or during or joined) else pieces


def _before_made(last: Token, pieces: list[Piece], doc: Doc) -> list[Piece] | None:
    """Give a line without a last participle that has lost what is to be done, if it has one.

    `a law [requiring doctors] to register`, `troops [bravely fighting] to keep it`.
    """
    verb = last.head if last.dep_ == "dobj" and last.head.lemma_ in _MAKES_DO else last
    open_ = verb.tag_ == "VBG" and verb.dep_ in {"acl", "advcl", "conj"}
    if not open_ or (behind(last).tag_ != "TO" and (verb == last or behind(last).tag_ != "WP")):
        return None
    first = next((n for n, one in enumerate(pieces) if one.i == verb.i), 0)
    while first and pieces[first - 1].i >= 0 and doc[pieces[first - 1].i].dep_ in {"advmod", "cc"}:
        first -= 1
    return pieces[:first] if first >= _FEW else None


def _only_adds(last: Token, pieces: list[Piece]) -> bool:
    """Say whether a last word adds nothing without what was cut: `raises concerns, [highlighting]`.

    So with `scraps the event in [a move that surprised many]`.
    """
    written = {one.i for one in pieces}
    lost = any(one.i not in written for one in last.children if one.i > last.i)
    if last.tag_ == "VBG" and last.dep_ == "advcl" and pieces[-2].text == ",":
        return lost
    told = last.dep_ == "pobj" and last.head.lower_ in {"in", "as"} and last.head.i in written
    return lost and told and last.lemma_.lower() in _OPEN and pieces[-2].i == last.head.i
