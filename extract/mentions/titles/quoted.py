"""A headline in somebody's own words: a saying in, `Ana Roth: “We did nothing wrong”` out.

Who is quoted speaks of himself, and `Ana Roth says we did nothing wrong` would be the writer's.
"""

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.mentions.syntax.clauses import SUBJECTS, child, children, lemma_of, subject_of
from extract.mentions.syntax.predicates import Trigger
from extract.mentions.syntax.quotation import in_quotation
from extract.mentions.titles.phrases import Writer
from extract.mentions.titles.titlewords import Piece, tidy_phrase

_OF_SELF = {"i", "we"}
_OPENING, _CLOSING = {"“", '"', "``"}, {"”", '"', "''"}


def in_own_words(trigger: Trigger, writer: Writer, longest: int) -> list[Piece]:
    """Write who said so and what; nothing of what is not said of oneself, or is too long."""
    saying = trigger.head
    speaker = subject_of(saying) if lemma_of(saying) in VERBS["report"] else None
    said = next((one for one in children(saying, "ccomp") if _is_of_self(one)), None)
    words = _quotation(said) if said is not None else ""
    if speaker is None or not words or writer.nameless(speaker):
        return []
    who = list(writer.phrase(speaker, subject=True))
    line = [*who, Piece(":", -1, glued=True), Piece(f"“{words}”", -1)]
    return line if sum(len(one.text) + 1 for one in line) <= longest else []


def _is_of_self(clause: Token) -> bool:
    subject = child(clause, *SUBJECTS)
    return subject is not None and subject.lower_ in _OF_SELF and in_quotation(subject)


def _quotation(clause: Token) -> str:
    """Give what stands between the marks around a clause, if both are in its sentence."""
    doc, sentence = clause.doc, clause.sent
    first = next(
        (i for i in range(clause.i, sentence.start - 1, -1) if doc[i].text in _OPENING), -1
    )
    last = next((i for i in range(clause.i, sentence.end) if doc[i].text in _CLOSING), -1)
    if min(first, last) < 0:
        return ""
    return tidy_phrase(doc[first + 1 : last]).rstrip(" ,.;")
