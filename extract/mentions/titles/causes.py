"""When or why it was, in a headline: a verb of the parse in, pieces out.

How people came to harm, what it came after or what went on, and on what a plan hangs.
"""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.mentions.dates.timelinks import came_of, mark_of
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import (
    SUBJECTS,
    child,
    children,
    is_negated,
    is_passive,
    is_verb,
    lemma_of,
    subject_of,
    tense_of,
)
from extract.mentions.syntax.conditions import is_condition
from extract.mentions.titles.acts import act_of
from extract.mentions.titles.phrases import Writer
from extract.mentions.titles.titlewords import Piece

_WHEN = {"after", "because", "before", "when"}
_MOVES = {"come", "go", "get"}
"""Verbs that say nothing alone."""


def cause_of(verb: Token, writer: Writer) -> Iterator[Piece]:
    """Tell how people came to harm: `killed when bus plunges into ravine`; else when or why."""
    during = _meanwhile(verb)
    done = list(writer.after(during)) if during is not None else []
    if during is not None and any(one.i in _told_with(during) for one in done):
        yield from (Piece("while", -1), Piece(during.lower_, during.i), *done)
        return
    clause = came_of(verb) or _reason(verb)
    subject = subject_of(clause) if clause is not None else None
    mark = child(clause, "mark", "advmod") if clause is not None else None
    if clause is None or subject is None or mark is None:
        return
    if writer.nameless(subject) and not _is_he(subject, verb):
        return
    whom = list(writer.phrase(subject, subject=True, short=subject.pos_ == "PRON"))
    what = list(writer.after(clause))
    if not what and lemma_of(clause) in _MOVES:
        return  # `after results came in`
    yield Piece(mark.lower_, mark.i)
    same = writer.cast.antecedents.get(subject.i) == subject_of(verb)
    yield from [Piece(subject.lower_, subject.i)] if same else whom
    if is_passive(clause) and subject.pos_ == "PRON":  # `when he is hit`
        yield Piece("are" if has_word(clause, {"were"}, "auxpass") else "is", -1)
    yield from act_of(clause, writer.cast, planned=False)
    yield from what


def _is_he(pronoun: Token, verb: Token) -> bool:
    """Say whether somebody new is told of again: `A man was jailed after [he] robbed a bank`."""
    subject = subject_of(verb)
    somebody = subject is not None and subject.lemma_.lower() in NOUNS["someone"]
    new = subject is not None and has_word(subject, {"a", "an"}, "det")
    return pronoun.lower_ in {"he", "she"} and somebody and new


def conditions_of(verb: Token, writer: Writer) -> Iterator[Piece]:
    """Tell on what a plan hangs, wherever it stands: `to close yard unless buyer is found`.

    Who is named there and is `he` in the plan changes with him: `Roth to leave if he loses`.
    """
    subject = subject_of(verb)
    pronoun = subject.lower_ if subject is not None and subject.pos_ == "PRON" else ""
    for clause in filter(is_condition, verb.children):
        named = subject_of(clause)
        for piece in writer.flat(clause):
            same = named is not None and piece.i == named.i
            yield replace(piece, again=pronoun) if pronoun and same else piece


def _meanwhile(verb: Token) -> Token | None:
    """Give what somebody did then: `infected while [treating a sailor]`."""
    clauses = (one for one in children(verb, "advcl") if one.tag_ == "VBG" and one.i > verb.i)
    apart = (one for one in clauses if one.left_edge.i > verb.i + 1)  # else told with the verb
    return next((one for one in apart if _opens_with_while(one)), None)


def _told_with(participle: Token) -> set[int]:
    """Give the words without which `while anticipating` says nothing."""
    return {one.i for one in children(participle, "dobj", "prep", "xcomp", "agent")}


def _opens_with_while(clause: Token) -> bool:
    mark = child(clause, "mark")
    return mark is not None and mark.lower_ == "while" and child(clause, *SUBJECTS) is None


def _reason(verb: Token) -> Token | None:
    """Give when or why it was: `inquiry opened after dam bursts`."""
    clauses = (one for one in children(verb, "advcl") if one.i > verb.i and is_verb(one))
    for clause in clauses if verb.dep_ in {"ROOT", "ccomp"} else ():
        past = tense_of(clause) in {"past", "pluperfect"} and not is_negated(clause)
        # `as he said he was calm`; `died as Kenya stepped up its campaign`
        beside = lemma_of(clause) in VERBS["report"] or lemma_of(verb) in VERBS["harm"]
        if past and mark_of(clause) in _WHEN | (set() if beside else {"as"}):
            return clause
    return None
