"""What a clause leaves open: its verb in, `the mission` of `the mission it sent` out.

What somebody said leaves nothing open: without a subject, it was misread.
"""

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.mentions.syntax.clauses import (
    RELATIVE,
    SUBJECTS,
    child,
    children,
    is_passive,
    is_verb,
    lemma_of,
    tense_of,
)
from extract.neighbours import before

_MANNERS = {"way", "reason", "time", "place", "moment", "manner", "extent", "degree", "fact"}


def gap_of(verb: Token) -> Token | None:
    """Find what `the mission it sent` and `the law that parliament passed` were done to."""
    own = child(verb, "nsubj")
    if verb.dep_ != "relcl" or own is None or own.lower_ in RELATIVE or is_passive(verb):
        return None
    placed = any(one.lower_ in {"where", "when", "why", "how"} for one in verb.children)
    stranded = any(
        one.dep_ == "prep" and child(one, "pobj", "pcomp") is None for one in verb.rights
    )
    other = any(
        one.lower_ == "whose" or (one.dep_ == "pobj" and one.lower_ in RELATIVE)
        for one in verb.subtree
    )
    if placed or stranded or other or verb.head.lemma_ in _MANNERS or _says_what(verb):
        return None
    beside = (each for one in children(verb, "conj") for each in children(one, "dobj"))
    if any(one.lower_ not in RELATIVE for one in beside):
        return None  # `a note that it had found and sold the boat`
    objects = children(verb, "dobj", "ccomp", "xcomp", "acomp", "attr")
    return verb.head if all(one.lower_ in RELATIVE for one in objects) else None


def gap_by_name(verb: Token) -> Token | None:
    """Find the same, and rather the name beside it: Roth of `Roth, the man whom police shot`."""
    gap = gap_of(verb)
    named = gap is not None and gap.dep_ == "appos" and gap.head.ent_type_ == "PERSON"
    return gap.head if gap is not None and named else gap


def _says_what(verb: Token) -> bool:
    """Say whether a clause without `that` is what a noun says: `claims he had reneged on it`.

    Not so `the claims he made in Lima`, which are what he made.
    """
    taken = VERBS["transitive"] | VERBS["light"]
    phrase = any(one.dep_ == "prep" for one in verb.rights)
    return verb.head.lemma_ in NOUNS["content"] and phrase and lemma_of(verb) not in taken


def is_headless(clause: Token) -> bool:
    """Say whether what somebody said has its subject in a clause beside it, by a misparse.

    `Said it would pay though he had to admit [the yard] was shut`: nobody said `was shut`.
    """
    finite = tense_of(clause) != "none" and child(clause, "expl", *SUBJECTS) is None
    said = clause.dep_ in {"ccomp", "oprd"} and is_verb(clause) and finite
    above = [one for one in before(clause.left_edge).ancestors if clause.head.is_ancestor(one)]
    return said and any(one.dep_ == "advcl" for one in above)
