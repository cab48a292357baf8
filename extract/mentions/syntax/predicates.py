"""What a sentence says happens: a sentence in, the words that may name an event out.

A trigger is a verb (`approved`), an event noun with a verb that only carries it (`carried out a
strike`, `launched an attack`), or an event noun alone (`after the airstrike`). Event nouns are
known from a general lexicon, or from a deverbal suffix together with what the noun is used for:
a time word on it, `after` or `during` before it, a verb of causing above it. (The idea that
nouns are eventive by context as much as by form is TimeML's, Pustejovsky et al. 2003.)
"""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Span, Token

from extract.lexicon import NOUNS, VERBS
from extract.mentions.syntax.clauses import RELATIVE, child, children, is_verb, lemma_of, subject_of

BODIES = NOUNS["group"] | NOUNS["company"] | NOUNS["body"] | NOUNS["institution"]
"""Nouns for what is neither he nor she."""
_EVENT_PREPOSITIONS = {"after", "before", "during", "following", "since", "until", "amid", "ahead"}
_SUFFIXES = tuple(NOUNS["suffixes"])


@dataclass(frozen=True, slots=True)
class Trigger:
    """The words that name one event, and the verb that carries its tense."""

    head: Token
    """Whose lemma names the event."""
    verb: Token | None
    """The finite verb above or at the head; None for an event noun by itself."""
    noun: Token | None = None
    """An event noun that says the same: the subject of `the strike killed`."""

    @property
    def lemma(self) -> str:
        """The lemma of the event word, with its particle."""
        return lemma_of(self.head)

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Every word that a date of this event may be attached to."""
        chain = [self.head, self.verb, self.noun]
        return tuple(dict.fromkeys(token for token in chain if token is not None))


def find_triggers(sentence: Span) -> list[Trigger]:
    """List the triggers of a sentence in the order of its words."""
    verbs = (token for token in sentence if is_verb(token) and not _is_of_a_title(token))
    verbal = [trigger for token in verbs for trigger in _verbal(token)]
    taken = {token.i for trigger in verbal for token in trigger.tokens}
    nominal = [
        Trigger(token, None)
        for token in sentence
        if token.i not in taken and is_event_noun(token) and not _is_modifier(token)
    ]
    return sorted([*verbal, *nominal], key=lambda trigger: trigger.head.i)


def _is_of_a_title(verb: Token) -> bool:
    """Say whether a verb opens what a work is called: `the programme “Meet the Press”`."""
    opens = verb.ent_type_ == "WORK_OF_ART" and verb.ent_iob_ == "B" and verb.is_title
    return opens and verb.tag_ in {"VB", "VBP", "VBG"} and verb.i > 0 and verb.nbor(-1).is_quote


def is_event_noun(token: Token) -> bool:
    """Say whether a noun names a happening here."""
    if token.pos_ not in {"NOUN", "PROPN"} or token.ent_type_ in {"PERSON", "DATE", "TIME"}:
        return False
    lemma = token.lemma_.lower()
    if token.lower_ == "sales":
        return False  # what a company sold, not one sale
    if lemma in NOUNS["event"]:
        return True
    names = NOUNS["institution"] | NOUNS["group"] | NOUNS["place"]  # `a village`, `a station`
    deverbal = lemma.endswith(_SUFFIXES) and lemma not in names
    return deverbal and token.pos_ == "NOUN" and len(lemma) > 6 and _used_as_event(token)


def _used_as_event(noun: Token) -> bool:
    if noun.dep_ == "pobj" and noun.head.lower_ in _EVENT_PREPOSITIONS:
        return True
    governor = noun.head if noun.dep_ in {"nsubj", "dobj", "nsubjpass"} else None
    if governor is None or (noun.dep_ != "nsubj" and lemma_of(governor) in VERBS["harm"]):
        return False
    comes = lemma_of(governor) in {"come", "follow"}  # `his language came close to`
    return lemma_of(governor) in VERBS["cause"] | VERBS["begin"] and not comes


def _is_modifier(noun: Token) -> bool:
    return noun.dep_ in {"compound", "nmod", "amod", "attr", "appos", "ROOT"}


def _verbal(verb: Token) -> Iterator[Trigger]:
    if _only_carries(verb):
        return
    carried = _carried_noun(verb)
    finite = finite_verb(verb)
    if carried is not None:
        yield Trigger(carried, finite)
        return
    subject = subject_of(verb) if lemma_of(verb) in VERBS["cause"] - VERBS["stir"] else None
    subject = _deed(verb, subject)
    noun = event_behind(subject)
    if noun is not None and noun == subject and lemma_of(verb) in VERBS["occur"]:
        yield Trigger(noun, finite, noun)
    else:
        yield Trigger(verb, finite, subject if noun is not None else None)


def _deed(verb: Token, subject: Token | None) -> Token | None:
    """Give what did the harm: `the attack on a ship that killed nine`."""
    if subject is None or verb.dep_ != "relcl" or lemma_of(verb) not in VERBS["harm"]:
        return subject
    above = subject.head.head
    under = subject.dep_ == "pobj" and subject.head.lower_ in {"on", "in", "at", "near", "against"}
    return above if under and is_event_noun(above) else subject


def event_behind(token: Token | None) -> Token | None:
    """Give the event noun that a subject is, or stands for: `another one` after `the strike`."""
    if token is None or is_event_noun(token):
        return token
    if token.lower_ not in {"one", "ones"}:
        return None
    before = token.doc[token.sent.start : token.i]
    return next((one for one in before if is_event_noun(one) and not _is_modifier(one)), None)


def _only_carries(verb: Token) -> bool:
    """Say whether the event is the verb below: `began to fall`, `managed to escape`."""
    going = verb.lemma_ == "go" and verb.tag_ == "VBG"  # `is going to close`
    carries = going or lemma_of(verb) in VERBS["manage"] | VERBS["slate"]
    return carries and child(verb, "xcomp") is not None and child(verb, "dobj") is None


def finite_verb(verb: Token) -> Token:
    """Climb from `fall` in `began to fall` to the verb that carries the tense."""
    carriers = VERBS["manage"] | VERBS["slate"]
    while verb.dep_ == "xcomp" and is_verb(verb.head) and lemma_of(verb.head) in carriers:
        verb = verb.head
    return verb


def _carried_noun(verb: Token) -> Token | None:
    if lemma_of(verb) not in VERBS["light"] | VERBS["begin"] | VERBS["slate"]:
        return None
    nouns = [*children(verb, "dobj"), *children(verb, "nsubjpass")]
    nouns += [verb.head] if verb.dep_ == "acl" and verb.tag_ == "VBN" else []
    return next((n for n in nouns if is_event_noun(n) and n.lower_ not in RELATIVE), None)
