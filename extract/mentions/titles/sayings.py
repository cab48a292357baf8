"""What a headline tells of a saying: who said what, or only what; in the tense of the headline."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.mentions.names.bearers import Cast, name_of
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import (
    SUBJECTS,
    child,
    children,
    is_infinitive,
    is_negated,
    is_passive,
    is_verb,
    lemma_of,
    modal_of,
    subject_of,
    tense_of,
)
from extract.mentions.syntax.conditions import is_condition
from extract.mentions.syntax.dependents import is_source, said_before
from extract.mentions.syntax.predicates import Trigger
from extract.mentions.syntax.relatives import says_that
from extract.mentions.titles.acts import WILL, act_of
from extract.mentions.titles.agreement import present
from extract.mentions.titles.beside import ARGUES
from extract.mentions.titles.cutting import LONGEST, has_verb
from extract.mentions.titles.phrases import Writer
from extract.mentions.titles.shortening import shorten
from extract.mentions.titles.titlewords import Piece, join
from extract.neighbours import after

_EARLIER = {"originally", "previously", "earlier", "once", "initially", "first", "formerly"}
_SETTLES = {"rule", "conclude", "determine", "decide"}
_LOOKS_BACK = {"testify", "recall", "remember", "find"} | _SETTLES
"""Verbs of saying what was long before, or of finding it out: it stays so far back."""
_TO_COME = {"will", "wo"}
_WISHES = {"like", "love", "prefer"}
_SPEAKS_FOR = {"spokesman", "spokeswoman", "spokesperson", "ministry", "minister", "diplomat"}
_SPEAKS_FOR |= {"agency", "television", "newspaper", "radio"}
_SPEAKS_FOR |= {"statement", "message", "release", "notice", "dispatch"}
"""Who tells the news of others, beside those of whom one only ever hears it."""


def said_alone(trigger: Trigger, best: list[Piece], cast: Cast) -> list[Piece]:
    """Write what was announced without who announced it.

    So where there is no room for both, and where who said so is only whom the news is from:
    `A ship sank off Riga, officials said`.
    """
    clauses = [*children(trigger.head, "ccomp")] if trigger.lemma in VERBS["vouch"] else []
    said = max(clauses, key=lambda one: one.i, default=None)  # a heading may stand before
    subject = child(said, *SUBJECTS) if said is not None else None
    several = len([one for one in clauses if is_verb(one)]) > 1  # `found no proof for its claims X`
    if said is None or subject is None or several:
        return []
    only = _is_only_source(trigger.head, cast) or _tells_himself(trigger.head, said, cast)
    is_news = only and said in said_before(trigger.head)
    is_news = is_news and not _is_view(said)
    his = said.lemma_ == "be" and _is_named(subject_of(trigger.head))
    if not is_news and (his or any(one.i == said.i for one in best)):
        return []
    writer = Writer(cast)
    open_ = modal_of(said) not in ("", *(WILL if is_news else ()))
    if open_ or is_negated(said) or not is_verb(said) or writer.nameless(subject):
        return []
    line = [*writer.phrase(subject, subject=True), *act_of(said, cast, planned=False)]
    shorter = shorten([*line, *writer.after(said)], cast.doc)
    return shorter if len(join(shorter)) <= LONGEST and has_verb(shorter, cast.doc) else []


def _is_named(speaker: Token | None) -> bool:
    """Say whether whose word it is matters: not so of figures, or of a panel of experts."""
    return speaker is None or speaker.pos_ == "PROPN"


def _is_view(said: Token) -> bool:
    """Say whether it is how things are, which is his word who says so."""
    planned = lemma_of(said) in VERBS["plan"]
    now = tense_of(said) == "present" and not planned
    static = lemma_of(said) in VERBS["state"] and not planned and not is_passive(said)
    return now or static


def _is_only_source(saying: Token, cast: Cast) -> bool:
    """Say whether somebody without a name says so, or somebody only reports it."""
    speaker = subject_of(saying)
    passed_on = lemma_of(saying) == "report"  # `a ship sank, the agency Norsea reported`
    if speaker is None or (name_of(speaker, cast) is not None and not passed_on):
        return False
    return passed_on or is_source(speaker) or speaker.lemma_.lower() in _SPEAKS_FOR


def _tells_himself(saying: Token, said: Token, cast: Cast) -> bool:
    """Say whether somebody tells what he has done or will do: `Roth has sold it, he said`."""
    speaker, subject = subject_of(saying), subject_of(said)
    if speaker is None or subject is None or name_of(subject, cast) is None:
        return False
    same = name_of(speaker, cast) == name_of(subject, cast)
    return same and (tense_of(said) == "perfect" or modal_of(said) in WILL)


def as_of_now(pieces: Iterable[Piece], verb: Token) -> Iterator[Piece]:
    """Tell what was to come as of now, since the saying is: `said it would` -> `says it will`."""
    looks_back = lemma_of(verb) in _LOOKS_BACK
    to_come = lemma_of(verb) in _SETTLES  # `decided she would resign`
    below = verb.subtree if tense_of(verb) != "present" and (to_come or not looks_back) else ()
    said = [one for one in below if says_that(one) or _is_said(one, verb)]
    told = [each for one in said for each in (one, *one.conjuncts)]
    forms = [each for clause in told for each in _auxiliaries(clause)]
    now = {one.i: form for one, form in forms if form in _TO_COME or not looks_back}
    for piece in pieces:
        yield replace(piece, text=now[piece.i]) if piece.i in now else piece


def _is_said(clause: Token, verb: Token) -> bool:
    """Say whether a clause is what a verb says: `said [it would]`, `made it clear [it would]`."""
    told = clause.dep_ == "ccomp" and is_verb(clause)
    above = clause.head
    clear = above.dep_ == "ccomp" and above.head == verb and not is_verb(above)
    argued = above.dep_ == "advcl" and above.head == verb and above.lower_ in ARGUES
    return told and (above == verb or clear or argued)


def _auxiliaries(clause: Token) -> Iterator[tuple[Token, str]]:
    """Give the auxiliaries of what was said, as they were said: `had sold` -> `has sold`."""
    subject = child(clause, *SUBJECTS)
    planned = clause.lower_ in {"was", "were"} and any(
        map(is_infinitive, children(clause, "xcomp"))
    )
    if planned:  # `said he was to step down`
        yield clause, "are" if clause.lower_ == "were" else "is"
    for one in children(clause, "aux"):
        if one.lower_ == "would" and not _is_wish(clause):
            yield one, "wo" if after(one).lower_ in {"n't", "n’t"} else "will"  # `won't`
        elif one.lower_ == "had" and clause.tag_ == "VBN" and not _is_before(clause):
            yield one, present(one, subject)
        elif one.lower_ in {"was", "were"} and clause.tag_ == "VBG":
            yield one, "are" if one.lower_ == "were" else "is"
    for condition in filter(is_condition, clause.children):
        yield from _in_present(condition)


def _is_wish(clause: Token) -> bool:
    """Say whether `would` tells what is not: `would like to go`, `would have gone`."""
    return lemma_of(clause) in _WISHES or has_word(clause, {"have"}, "aux")


def _in_present(condition: Token) -> Iterator[tuple[Token, str]]:
    """Give the verb of a condition as it was said: `if the vote failed` -> `if the vote fails`."""
    finite = [
        one for one in (condition, *children(condition, "aux", "auxpass")) if one.tag_ == "VBD"
    ]
    yield from ((one, present(one, child(condition, *SUBJECTS))) for one in finite[-1:])


def _is_before(clause: Token) -> bool:
    """Say whether it was over before something else: `had originally shut the port`."""
    return has_word(clause, _EARLIER, "advmod")
