"""The `that` of a clause in a headline: a line in, the same without those it can spare out."""

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from extract.lexicon import NOUNS
from extract.mentions.titles.cutting import LONGEST
from extract.mentions.titles.titlewords import Piece, join


def without_that(pieces: list[Piece], doc: Doc) -> list[Piece]:
    """Leave out what only opens a clause: behind a verb or whom it is told, or in a long line.

    `Says at a rally [that] X` keeps it, as does `denies report [that] X`; of `reports from Riga
    [that] X`, a long one does too.
    """
    long = len(join(pieces)) > LONGEST
    marks = {at for at, one in enumerate(pieces) if one.i >= 0 and _opens_clause(doc[one.i])}
    marks = {at for at in marks if not _is_behind_more(pieces, at, doc)}
    close = {at for at in marks if not _is_behind_phrase(pieces, at, doc)}
    return [one for at, one in enumerate(pieces) if at not in (marks if long else close)]


def _opens_clause(word: Token) -> bool:
    return word.dep_ == "mark" and word.text == "that"


def _is_behind_phrase(pieces: Sequence[Piece], at: int, doc: Doc) -> bool:
    """Say whether a noun or a phrase stands between a clause and the verb that it hangs on."""
    verb = doc[pieces[at].i].head.head
    last = doc[pieces[at - 1].i] if pieces[at - 1].i >= 0 else verb
    tops = (one for one in (last, *last.ancestors) if one.head == verb and one != verb)
    voiced = last != verb and last.lemma_.lower() in NOUNS["content"]  # `voices fear that`
    return (
        verb.pos_ == "NOUN"
        or voiced
        or any(one.dep_ in {"prep", "agent", "advmod"} for one in tops)
    )


def _is_behind_more(pieces: Sequence[Piece], at: int, doc: Doc) -> bool:
    """Say whether a clause is parted from the noun that it hangs on: `reports from Riga [that]`."""
    noun = doc[pieces[at].i].head.head
    return noun.pos_ == "NOUN" and pieces[at - 1].i != noun.i
