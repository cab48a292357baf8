"""Whose it is, in a headline: the pieces of a line in, the same without owners that it lacks out.

`its` and `them` say something where the headline names what they stand for; else a headline does
without: `thieves drove a van through its window` has a window.
"""

from collections.abc import Sequence

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.mentions.names.bearers import Cast, name_of
from extract.mentions.syntax.clauses import SUBJECTS, child
from extract.mentions.syntax.dependents import whose
from extract.mentions.syntax.predicates import BODIES
from extract.mentions.titles.phrases import Writer
from extract.mentions.titles.titlewords import Piece, join

_OWN = {"his", "her", "its", "their"}
_SPEAKERS = {"my", "our", "your"}
_THEM = {"them", "it", "him", "her"}


def with_owner(line: list[Piece], writer: Writer) -> list[Piece]:
    """Name the owner where a line begins with `its`; leave it out where it is nobody."""
    cast = writer.cast
    first = line[0].i if line else -1
    if first < 0 or cast.doc[first].tag_ not in {"PRP$", "WP$"}:
        return line
    if cast.stands_for.get(first):
        return line
    owner = cast.antecedents.get(first) or whose(cast.doc[first])
    plain = owner is not None and child(owner, "poss") is None
    named = list(writer.phrase(owner, subject=True, short=True)) if owner and plain else []
    mark = Piece("'" if join(named).endswith("s") else "'s", -1, glued=True)
    return [*named, mark, *line[1:]] if named else line[1:]


def without_strangers(pieces: Sequence[Piece], cast: Cast) -> list[Piece]:
    """Leave out the pronouns for somebody or something that the line does not name before."""
    left: list[Piece] = []
    for n, piece in enumerate(pieces):
        if piece.i >= 0 and cast.doc[piece.i].tag_ == "PRP$" and piece.text in _SPEAKERS:
            continue
        spared = bool(left) and not _is_known(piece, left, cast)
        if spared and _is_owner(piece, cast) and not _is_needed(pieces[n + 1 : n + 2], cast):
            continue
        if spared and _is_counted(piece, cast) and len(left) > 2 and _is_of_noun(left[-1], cast):
            left.pop()
        else:
            left.append(piece)
    return left


def _is_owner(piece: Piece, cast: Cast) -> bool:
    return piece.i >= 0 and cast.doc[piece.i].tag_ == "PRP$" and piece.text.lower() in _OWN


def _is_counted(piece: Piece, cast: Cast) -> bool:
    return piece.i >= 0 and cast.doc[piece.i].tag_ == "PRP" and piece.text.lower() in _THEM


def _is_of_noun(piece: Piece, cast: Cast) -> bool:
    """Say whether a preposition only tells more of a noun: `gives funds [for] it`."""
    word = cast.doc[piece.i]
    return piece.text == "of" or (piece.i >= 0 and word.dep_ == "prep" and word.head.pos_ == "NOUN")


def _is_needed(following: Sequence[Piece], cast: Cast) -> bool:
    """Say whether what follows says nothing without an owner: `her own`, `her closest friends`."""
    return any(one.i < 0 or cast.doc[one.i].tag_ in {"JJS", "RBS"} for one in following) or any(
        one.text.lower() == "own" for one in following
    )


def _is_known(piece: Piece, before: Sequence[Piece], cast: Cast) -> bool:
    """Say whether the line names before what a pronoun stands for, or may stand for."""
    bearer, noun = cast.stands_for.get(piece.i), cast.antecedents.get(piece.i)
    words = [cast.doc[one.i] for one in before if one.i >= 0]
    if bearer is not None:
        return any(name_of(word, cast) == bearer for word in words)
    if noun is not None:
        return noun in words
    text = piece.text.lower()
    owners = (one for one in words if one.dep_ in SUBJECTS or _is_person(one))
    return any(_may_be(text, one, cast) for one in owners)


def _is_person(word: Token) -> bool:
    """Say whether a noun is somebody: `accuses the owner and two of his sons`."""
    return word.tag_ == "NN" and word.lemma_.lower() in NOUNS["someone"] | NOUNS["office"]


def _may_be(pronoun: str, subject: Token, cast: Cast) -> bool:
    name = name_of(subject, cast)
    if pronoun in {"its", "it"}:
        return subject.tag_ not in {"NNS", "NNPS"} and (name is None or name.kind != "person")
    if pronoun in {"their", "them"}:
        return subject.tag_ in {"NNS", "NNPS", "CD"} or child(subject, "conj") is not None
    if name is not None and name.kind == "person":
        other = "she" if pronoun in {"his", "him"} else "he"
        return cast.pronoun_of.get(name.canonical) != other
    return name is None and subject.tag_ == "NN" and subject.lemma_.lower() not in BODIES
