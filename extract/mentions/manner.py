"""What the manner of telling speaks against: a verb in, reasons to leave it out.

How things went before or go again and again, what is alleged or was told to judges, and what is
done within a game is no news of one event.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.mentions.asides import is_play
from extract.mentions.clauses import children, is_infinitive, lemma_of, subject_of
from extract.mentions.predicates import VERBS

_HABIT = set(
    "often usually typically generally sometimes frequently always rarely commonly regularly "
    "normally routinely traditionally".split()
)
_ONCE = {"previously", "formerly", "originally", "historically"}
_ALLEGED = {"allegedly", "apparently", "supposedly", "purportedly"}
_JUDGES = {
    "court",
    "jury",
    "juror",
    "judge",
    "tribunal",
    "magistrate",
    "inquest",
    "inquiry",
    "trial",
}


def manner_objections(verb: Token, dated: bool) -> Iterator[str]:
    """Say what speaks against a verb by how it was done."""
    adverbs = {one.lower_ for one in children(verb, "advmod")}
    if not dated and adverbs & _ONCE:
        yield "background: how it was before, on no day"
    if not dated and adverbs & _ALLEGED:
        yield "only alleged, on no day"
    if adverbs & _HABIT:
        yield "what is done again and again"
    if not dated and _is_testimony(verb):
        yield "testimony, on no day"
    came_to = {lemma_of(one) for one in verb.subtree if one == verb or is_infinitive(one)}
    if is_play(verb) and came_to.isdisjoint(VERBS["outcome"]):
        yield "a play of a game"


def _is_testimony(verb: Token) -> bool:
    """Say whether it was told to judges: `he told the court he had been misled`."""
    said = verb.head
    told = {one.lemma_.lower() for one in children(said, "dobj", "dative")}
    heard = subject_of(said) if verb.dep_ == "ccomp" else None
    told |= {heard.lemma_.lower()} if heard is not None and lemma_of(said) == "hear" else set()
    before = lemma_of(said) == "testify" or not told.isdisjoint(_JUDGES)
    return verb.dep_ == "ccomp" and before
