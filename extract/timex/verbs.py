"""Verbs whose own clause says that they look ahead: bidding, intended, the next one, in force.

In: a verb of a parsed sentence. Out: yes or no.
"""

from spacy.tokens import Token

IN_FORCE = frozenset(("effect", "force"))
_INTENDED = frozenset("aim commit consider propose".split())
_EARLY = 8  # words of a sentence
_UNCHANGED = frozenset("read put set cut hit shut let quit cost hurt split spread beat".split())
"""Verbs whose past looks like their present."""


def is_bidding(verb: Token) -> bool:
    """Tell `Watch the film on Saturday`, which bids the reader."""
    if verb.lower_ in _UNCHANGED or verb.i - verb.sent.start > _EARLY:
        return False
    helped = any(child.dep_ == "aux" and child.lower_ != "do" for child in verb.children)
    named = helped or any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children)
    return verb.tag_ == "VB" and verb.dep_ == "ROOT" and not named


def is_of_next(verb: Token) -> bool:
    """Tell `the next round is in March`."""
    subjects = (child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass"))
    return any(word.lower_ == "next" for subject in subjects for word in subject.children)


def is_intended(verb: Token) -> bool:
    """Tell `aimed at holding elections`, `is considering leaving`."""
    above = verb.head.head if verb.dep_ == "pcomp" else verb.head
    return verb.dep_ in ("pcomp", "xcomp") and above.lemma_.lower() in _INTENDED


def comes_into_force(verb: Token) -> bool:
    """Tell `takes effect`, `comes into force`."""
    into = (child for child in verb.children if child.dep_ in ("prep", "dobj"))
    return any(w.lower_ in IN_FORCE for word in into for w in (word, *word.children))
