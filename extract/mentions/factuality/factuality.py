"""Whether it happened: a trigger in, `happened`, `planned`, `statement` or a reason against out.

Reads the auxiliaries, negation and the chain of governors, in the manner of FactBank (Saurí and
Pustejovsky 2009): `managed to leave` happened, `refused to leave`, `may leave`, `wants to leave`
and `if he leaves` did not, `will leave` is planned, `said that they left` is as good as the
speaker, `denied that they left` is no event.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.mention import Aspect
from extract.mentions.factuality.governing import (
    called_in,
    choice_objections,
    clause_objections,
    event_objections,
    goes_on_saying,
)
from extract.mentions.factuality.nominals import UNREAL, noun_objections, presupposed, unreal
from extract.mentions.factuality.plans import is_future, is_to_come
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import (
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
from extract.mentions.syntax.dependents import is_told_dead
from extract.mentions.syntax.predicates import Trigger
from extract.mentions.syntax.quotation import in_quotation

_CONDITIONS = {"if", "unless", "whether", "lest", "until", "provided"}
_DONE = {"decision", "move", "choice"}
"""Somebody's decision to do it is told once it was done."""
_ENACTS = {"declare", "proclaim"}
"""Verbs that make so what they say, unless they only say that something is so."""
_RULES = {"dismiss", "reject", "deny", "refuse"}
"""What judges do with a plea."""
_OPINION = {"i", "we", "you"}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a trigger is taken for, and why; no aspect means that it is no event."""

    aspect: Aspect | None
    reason: str


def judge(trigger: Trigger) -> Verdict:
    """Say whether the trigger's event happened, is planned, or is neither."""
    if trigger.verb is None and _is_scheduled(trigger.head):
        return Verdict("planned", "scheduled for")
    against = next(_objections(trigger), "")
    if against:
        return Verdict(None, against)
    aspect: Aspect = "statement" if _says(trigger) else "happened"
    if trigger.verb is not None and is_future(trigger.verb):
        return Verdict("planned", "told as still to come")
    if trigger.verb is not None and under_report(trigger.verb) is not None:
        return Verdict(aspect, "reported by somebody the article quotes")
    return Verdict(aspect, "told as having happened")


def _is_scheduled(noun: Token) -> bool:
    """Say whether something is `slated for release on 24 June`, which has the day."""
    above, meant = noun.head.head, noun.dep_ == "pobj" and noun.head.lower_ == "for"
    return meant and is_verb(above) and lemma_of(above) in VERBS["slate"] | {"plan"}


def _says(trigger: Trigger) -> bool:
    """Say whether the event is a saying: not `responded with strikes`, `declared war`."""
    if trigger.verb is None or not is_verb(trigger.head):
        return False
    if goes_on_saying(trigger.head):
        return True
    if trigger.lemma not in VERBS["report"]:
        return False
    objects = [one.lemma_.lower() for one in children(trigger.head, "dobj")]
    if trigger.lemma == "dismiss" and NOUNS["office"] & set(objects):
        return False
    dead = is_told_dead(trigger.head) and is_passive(trigger.head)
    if dead or (trigger.lemma in _RULES and NOUNS["plea"] & set(objects)):
        return False
    pleads = trigger.lemma == "plead" and child(trigger.head, "acomp", "oprd")  # `pleaded guilty`
    if pleads or (trigger.lemma == "add" and objects):
        return False
    if trigger.lemma in _ENACTS and not any(
        is_verb(one) for one in children(trigger.head, "ccomp")
    ):
        return False
    means = [one for one in children(trigger.head, "prep") if one.lower_ in {"with", "by"}]
    return not (trigger.lemma in {"respond", "reply", "answer", "react", "protest"} and means)


def under_report(verb: Token) -> Token | None:
    """Give the reporting verb that a clause depends on, if it is somebody's words."""
    for one in _governors(verb):
        if one.dep_ in {"ccomp", "parataxis"} and lemma_of(one.head) in VERBS["report"]:
            return one.head
    return None


def _objections(trigger: Trigger) -> Iterator[str]:
    if trigger.verb is None:
        yield from event_objections(trigger.head)
        yield from noun_objections(trigger.head)
        governor = _verb_above(trigger.head)
        if governor is not None and not presupposed(trigger.head):
            yield from _frame_objections(governor, trigger.head)
        return
    if trigger.head.sent.text.rstrip().endswith("?"):
        yield "stands in a question"
    if trigger.head != trigger.verb and not is_verb(trigger.head):
        yield from unreal(trigger.head, done=True)
    if is_negated(trigger.verb) or is_negated(trigger.head):
        yield "denied: the clause has a negation"
    yield from choice_objections(trigger.verb)
    yield from _verb_objections(trigger.verb)


def _verb_objections(verb: Token) -> Iterator[str]:
    modal = modal_of(verb)
    if modal and modal not in {"will", "shall", "'ll", "’ll", "wo"}:
        yield f"only possible or wished: `{modal}`"
    subject = subject_of(verb)
    if subject is not None and subject.lower_ in _OPINION and in_quotation(verb):
        yield "somebody's own words about themselves"
    if _is_bare_infinitive(verb):
        yield "not done: a bare infinitive"
    for one in _governors(verb):
        yield from _governor_objections(one)
        if one != verb and _is_bare_infinitive(one):
            yield "not done: under an imperative"


def _is_bare_infinitive(verb: Token) -> bool:
    """Say whether a verb is an imperative, `rather than recall`, or goes on from an infinitive."""
    loose = verb.tag_ == "VB" and verb.dep_ in {"ROOT", "advcl", "conj", "dep"}
    return loose and not modal_of(verb) and (verb.dep_ == "conj" or tense_of(verb) == "none")


def _governor_objections(verb: Token) -> Iterator[str]:
    """Say what the word above a clause does to it."""
    marks = [one.lower_ for one in children(verb, "mark")]
    if conditions := [one for one in marks if one in _CONDITIONS]:
        yield f"conditional: `{conditions[0]}`"
    if "once" in marks[:1] and tense_of(verb) == "present":
        yield "not yet so: `once`"
    if _is_inverted(verb):
        yield "conditional: the auxiliary stands before the subject"
    yield from clause_objections(verb)
    if verb.dep_ != "pcomp" and is_verb(verb.head):
        yield from _verb_above_objections(verb)
    head = verb.head
    meant = is_infinitive(verb) and verb.dep_ in {"advcl", "relcl", "acl", "ccomp"}
    if meant and not done_infinitive(verb):
        yield "purpose or intention: `to` infinitive"
    if verb.dep_ in {"relcl", "acl"} and has_word(head, UNREAL):
        yield "of something unreal or general"
    if is_verb(head) and _depends_closely(verb):
        yield from _frame_objections(head, verb)
    above = _verb_above(head) if verb.dep_ == "acl" and not is_verb(head) else None
    if above is not None and modal_of(above):
        yield f"inside what is only possible: `{modal_of(above)} {above.lower_}`"


def _is_inverted(verb: Token) -> bool:
    """Say whether a clause begins like `had he survived`, `should it fail`."""
    first = next(children(verb, "aux"), None)
    subject = child(verb, "nsubj", "nsubjpass")
    under = verb.dep_ in {"ccomp", "conj"} and is_verb(verb.head) and bool(modal_of(verb.head))
    if not (under or verb.dep_ in {"advcl", "ROOT"}) or first is None or subject is None:
        return False
    return first.lower_ in {"had", "should", "were"} and first.i < subject.i


def _verb_above_objections(verb: Token) -> Iterator[str]:
    """Say what a governing verb does: `wants to`, `refused to`, `denied that`, `did not say`."""
    head, above = verb.head, lemma_of(verb.head)
    if is_to_come(verb):
        return
    if verb.dep_ == "xcomp" and above in VERBS["fail"]:
        yield f"did not happen: `{above}`"
    elif verb.dep_ == "xcomp" and above not in VERBS["manage"] | VERBS["slate"]:
        yield f"meant, not done: under `{above}`"
    elif verb.dep_ == "ccomp" and above in VERBS["doubt"] | {"charge"}:
        yield f"not vouched for: under `{above}`"
    elif verb.dep_ == "ccomp" and is_negated(head):
        yield f"under a negated `{above}`"


def _depends_closely(verb: Token) -> bool:
    """Say whether what holds of the verb above holds of this one: not after a comma."""
    if verb.dep_ in {"xcomp", "pcomp", "acl"}:
        return True
    comma = verb.i > 0 and verb.doc[verb.left_edge.i - 1].text == ","
    return verb.dep_ == "advcl" and tense_of(verb) == "none" and not comma


def _frame_objections(governor: Token, inside: Token) -> Iterator[str]:
    """Say what makes a whole frame unreal: a modal, a negation or a wish above the word."""
    modal = modal_of(governor)
    if modal:
        yield f"inside what is only possible: `{modal} {governor.lower_}`"
    attached = inside.head == governor
    intended = is_infinitive(governor) and not done_infinitive(governor)
    if attached and (is_negated(governor) or intended):
        yield f"inside a negated or intended `{governor.lower_}`"
    wishes = (VERBS["plan"] | VERBS["doubt"] | VERBS["fail"]) - {"condemn", "order"}
    if attached and inside.dep_ == "dobj" and lemma_of(governor) in wishes:
        yield f"wanted or doubted: object of `{governor.lemma_}`"


def done_infinitive(verb: Token) -> bool:
    """Say whether an infinitive was carried out: `began to`, `his decision to`."""
    head = verb.head
    if verb.dep_ == "xcomp" and is_verb(head):
        return lemma_of(head) in VERBS["manage"]
    return head.lemma_.lower() in _DONE and child(head, "poss") is not None


def _governors(verb: Token) -> Iterator[Token]:
    """Give the verb and each clause above it, as far as one depends on the other."""
    while True:
        yield verb
        above = called_in(verb)
        if above is None and verb.dep_ in {"xcomp", "ccomp", "advcl", "conj"}:
            above = verb.head if is_verb(verb.head) else None
        if above is None:
            return
        verb = above


def _verb_above(token: Token) -> Token | None:
    while token.head != token:
        token = token.head
        if is_verb(token):
            return token
    return None
