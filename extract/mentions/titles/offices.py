"""The office before a name, which a long headline can spare: a line in, the place out."""

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from extract.mentions.syntax.clauses import child
from extract.mentions.titles.cutting import has_verb
from extract.mentions.titles.titlewords import Piece


def office_in(pieces: Sequence[Piece], doc: Doc) -> tuple[int, int] | None:
    """Give the office before the last person's name, as the first of its pieces and the one after.

    `convicts a man of murdering [Sheriff's Deputy] Ana Roth`; of several people none loses his.
    """
    people = [at for at, one in enumerate(pieces) if one.i >= 0 and _is_person(doc[one.i])]
    at = people[-1] if people else 0
    name = doc[pieces[at].i]
    if not has_verb(pieces[:at], doc) or name.dep_ == "conj" or child(name, "conj") is not None:
        return None
    first = at
    while pieces[first - 1].i >= 0 and _is_office(doc[pieces[first - 1].i], name):
        first -= 1
    parted = pieces[first - 1].text == "-"  # `then-[Chancellor] Ana Roth`
    return (first, at) if first < at and not parted else None


def _is_person(word: Token) -> bool:
    return word.ent_type_ == "PERSON" and word.dep_ not in {"compound", "poss"}


def _is_office(word: Token, name: Token) -> bool:
    """Say whether a word stands before a name, and is none."""
    earlier = word.i < name.i and name.is_ancestor(word) and word.ent_type_ != "PERSON"
    return earlier and word.dep_ in {"compound", "nmod", "amod", "poss", "case"}
