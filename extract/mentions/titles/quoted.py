"""A headline in somebody's own words: a saying in, `Ana Roth: “We did nothing wrong”` out.

Who is quoted speaks of himself, and `Ana Roth says we did nothing wrong` would be the writer's.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.mentions.syntax.clauses import (
    SUBJECTS,
    child,
    children,
    is_verb,
    lemma_of,
    subject_of,
)
from extract.mentions.syntax.predicates import Trigger
from extract.mentions.syntax.quotation import in_quotation
from extract.mentions.titles.phrases import Writer
from extract.mentions.titles.titlewords import Piece, tidy_phrase

_OF_SELF = {"i", "we"}
_ADDED = {"cc", "advcl"}
"""What a quotation may end before: a further clause."""
_OPENING, _CLOSING = {"“", '"', "``"}, {"”", '"', "''"}


def in_own_words(trigger: Trigger, writer: Writer, longest: int) -> list[Piece]:
    """Write who said so and what; nothing of what is not said of oneself, or is too long."""
    saying = trigger.head
    speaker = subject_of(saying) if lemma_of(saying) in VERBS["report"] else None
    said = next((one for one in children(saying, "ccomp") if _is_of_self(one)), None)
    if speaker is None or said is None or writer.nameless(speaker):
        return []
    who = list(writer.phrase(speaker, subject=True))
    lines = ([*who, Piece(":", -1, glued=True), Piece(f"“{one}”", -1)] for one in _quoted(said))
    fitting = (line for line in lines if sum(len(one.text) + 1 for one in line) <= longest)
    return next(fitting, [])


def _is_of_self(clause: Token) -> bool:
    subject = child(clause, *SUBJECTS)
    return subject is not None and subject.lower_ in _OF_SELF and in_quotation(subject)


def _quoted(clause: Token) -> Iterator[str]:
    """Give what stands between the marks around a clause, whole and then without what is added.

    A quotation may go on in the next sentence.
    """
    doc, sentence = clause.doc, clause.sent
    first = next(
        (i for i in range(clause.i, sentence.start - 1, -1) if doc[i].text in _OPENING), None
    )
    if first is None:
        return
    last = next((i for i in range(clause.i, sentence.end) if doc[i].text in _CLOSING), None)
    below = (one for one in clause.subtree if one.i > clause.i and one.dep_ in _ADDED)
    added = {one.left_edge.i for one in below if is_verb(one.head)}
    for end in (last, *sorted(added, reverse=True)):
        if end is not None:
            yield tidy_phrase(doc[first + 1 : end]).rstrip(" ,.;")
