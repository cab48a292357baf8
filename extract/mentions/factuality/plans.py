"""Whether an act is announced as still to come: a verb or a trigger in, yes or no out.

`are to meet` and `plans to send` say so themselves. `a vote to be held on Friday`, `said that it
would close in May` and `it is expected that it will` say so only if their day had not yet come when
the article appeared: else they may never have come about.
"""

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.mentions.factuality.nominals import UNREAL
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import (
    child,
    is_infinitive,
    is_negated,
    is_passive,
    is_verb,
    lemma_of,
    modal_of,
    tense_of,
)
from extract.mentions.syntax.predicates import Trigger

_PROMISED = VERBS["vouch"] | {"pledge", "promise", "vow"}


def is_to_come(verb: Token) -> bool:
    """Say whether an infinitive is announced: `are to meet`, `plans to send`, `is going to`."""
    head = verb.head
    if verb.dep_ != "xcomp" or is_negated(head):
        return False
    if tense_of(head) == "future" and head.lemma_ == "go":
        return True  # `is going to close`
    if tense_of(head) not in {"present", "perfect"}:
        return False
    announces = head.lemma_ == "be" and child(head, "attr", "acomp") is None
    return announces or lemma_of(head) in VERBS["announce"]


def is_future(verb: Token) -> bool:
    """Say whether a verb tells what is still to come: `will go`, `is slated to go`."""
    if tense_of(verb) == "future" or is_to_come(verb):
        return True
    beside = verb.dep_ == "pcomp" and verb.head.lower_ == "with" and is_verb(verb.head.head)
    if beside and lemma_of(verb) not in VERBS["report"]:
        return is_future(verb.head.head)  # `is to go, with X succeeding her`
    return lemma_of(verb) in VERBS["slate"] and child(verb, "xcomp", "auxpass") is not None


def is_announced(trigger: Trigger) -> bool:
    """Say whether an act is planned if its day is to come: `to be held`, `said it would`."""
    verb = trigger.verb
    if verb is None or is_negated(verb):
        return False
    return _is_scheduled(verb) or _is_promised(verb)


def _is_scheduled(verb: Token) -> bool:
    """Say whether a noun's clause sets it: `a meeting to be held`."""
    if verb.dep_ not in {"acl", "relcl"} or not (is_infinitive(verb) and is_passive(verb)):
        return False
    return not has_word(verb.head, UNREAL)


def _is_promised(verb: Token) -> bool:
    """Say whether somebody said then that it `would`, or it is expected that it `will`."""
    mark = {one.lower_ for one in verb.children if one.dep_ == "advmod"}
    if verb.dep_ == "advcl" and "when" in mark and tense_of(verb) == "present":
        return is_verb(verb.head) and _is_promised(verb.head)
    above = lemma_of(verb.head)
    if verb.dep_ != "ccomp" or is_negated(verb.head) or modal_of(verb.head):
        return False
    expected = above in VERBS["slate"] and tense_of(verb) == "future"
    expected = expected and (above == "expect" or is_passive(verb.head))
    return expected or (above in _PROMISED and modal_of(verb) == "would")
