"""Whether an event noun makes a record by itself: a trigger and its mention in, reasons out.

`The strike on Friday` does; what only says on what occasion something else was done, what a verb
of its clause speaks for, and what is mentioned in passing does not.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.mention import Mention
from extract.mentions.dates.widths import width_of
from extract.mentions.factuality.factuality import done_infinitive
from extract.mentions.factuality.nominals import presupposed
from extract.mentions.syntax.clauses import (
    SUBJECTS,
    child,
    children,
    is_infinitive,
    is_verb,
    lemma_of,
    tense_of,
)
from extract.mentions.syntax.predicates import Trigger, is_event_noun
from extract.mentions.worth.reasons import ANY_NOUN, BARE_NOUN, PASSING

_FEW = 4
"""Words from which on a headline without a verb may say enough."""
_SEASON = 80
"""Days of a season, of a quarter or of more."""
_ANSWERS = {"respond", "response", "reply", "answer"}
_BESIDE = VERBS["cause"] | VERBS["trend"] | VERBS["state"]
"""Verbs whose agent is another event than they tell: `overshadowed by a crash`."""


def noun_objections(trigger: Trigger, mention: Mention, *, dated: bool) -> Iterator[str]:
    """Say what speaks against an event noun; nothing where it is worth a record."""
    noun = trigger.head
    named = [one for one in mention.participants if one.kind]
    if not dated:
        yield PASSING
    least = 4 if has_verb(trigger, mention) else 5
    bare = not dated or len(mention.title.split()) < least
    if not named and bare:
        yield ANY_NOUN
    elif _is_bare(trigger, mention):
        yield BARE_NOUN
    if noun.dep_ == "pobj" and noun.head.head.lower_ == "according":
        yield "only whom the article has it from"
    if any(not is_event_noun(one) and one.pos_ == "NOUN" for one in children(noun, "conj")):
        yield "an event beside what is none: `the campaign and the expenses`"
    if _is_answered(noun):
        yield "only what somebody answered, or did not"
    if _is_how_things_are(noun, mention) or _is_in_order(noun, mention):
        yield "how things are: its day is that of the clause"
    yield from _clause_objections(noun, dated=dated)
    if not dated and noun.lemma_.lower() in NOUNS["saying"] and len(named) < 2:
        yield "an undated statement in passing"
    if not presupposed(noun):
        yield from _passing_objections(noun, dated=dated)


def _is_bare(trigger: Trigger, mention: Mention) -> bool:
    """Say whether a headline has no verb and few words: `Russia's full-scale invasion`.

    Or a year that only tells which one is meant: `a debt of her 2016 election campaign`.
    """
    few = mention.aspect != "planned" and len(mention.title.split()) < _FEW
    return (few or _says_which(trigger.head, mention)) and not has_verb(trigger, mention)


def _is_answered(noun: Token) -> bool:
    """Say whether words were only answered: `did not respond to a request for comment`."""
    words = noun.lemma_.lower() in NOUNS["saying"] | {"inquiry", "enquiry", "question"}
    to = noun.dep_ == "pobj" and noun.head.lower_ == "to"
    return words and to and noun.head.head.lemma_.lower() in _ANSWERS


def _is_how_things_are(noun: Token, mention: Mention) -> bool:
    """Say whether what it was is told of some time: `the war has been its focus this week`."""
    verb = noun.head
    told = noun.dep_ == "nsubj" and verb.lemma_ == "be" and child(verb, "attr", "acomp") is not None
    return told and not _has_own_date(noun, mention)


def _is_in_order(noun: Token, mention: Mention) -> bool:
    """Say whether what it came before or after has the date: `her arrest follows May's vote`."""
    verb, when = noun.head, mention.date
    if when is None or lemma_of(verb) not in {"follow", "precede"}:
        return False
    ahead = when.start < verb.idx
    return noun.dep_ == ("dobj" if ahead else "nsubj")


def _has_own_date(noun: Token, mention: Mention) -> bool:
    when = mention.date
    return when is None or noun.left_edge.idx <= when.start <= noun.right_edge.idx


def _says_which(noun: Token, mention: Mention) -> bool:
    """Say whether a season or a year before it tells it from others: `her 2016 campaign`."""
    when = mention.date
    inside = when is not None and noun.left_edge.idx <= when.start < noun.idx
    return inside and when is not None and width_of(when.edtf) >= _SEASON


def has_verb(trigger: Trigger, mention: Mention) -> bool:
    """Say whether the headline tells an event noun by a verb: `X dies` for `X's death`."""
    return trigger.head.lower_ not in mention.title.lower().split()


def _clause_objections(noun: Token, *, dated: bool) -> Iterator[str]:
    """Say which other word of the clause tells it."""
    if dated and _inside_clause(noun):
        yield "the occasion of what the clause's verb tells"
    if (
        _told_by_clause(noun)
        or is_told_by_verb(noun)
        or (not dated and noun.dep_ in {"dobj", "attr", "conj"})
        or (noun.dep_ == "dobj" and lemma_of(noun.head) in VERBS["stir"])
        or (noun.head.dep_ == "agent" and lemma_of(noun.head.head) not in _BESIDE)
        or (noun.head.dep_ == "agent" and child(noun, "poss") is not None)
    ):
        yield "an event noun that the clause's verb speaks for"


def _passing_objections(noun: Token, *, dated: bool) -> Iterator[str]:
    """Say what speaks against a noun that is not said to have happened."""
    bare = child(noun, "det", "poss", "compound", "amod", "nummod", "nmod") is None
    if noun.dep_ == "pobj" and noun.head.lower_ in {"in", "on", "under"} and bare:
        yield "a set phrase: no particular event"
    if not dated and noun.tag_ == "NNS":
        yield "several events at once, undated"
    if not dated and noun.dep_ == "pobj" and noun.head.lower_ not in {
        "after", "before", "following", "since", "during", "despite", "to", "in", "of", "by",
    }:  # fmt: skip
        yield "an event noun mentioned in passing"


def _told_by_clause(noun: Token) -> bool:
    """Say whether a clause on the noun tells the event: `the strike that killed`."""
    for one in children(noun, "relcl", "acl"):
        if is_verb(one) and is_infinitive(one):
            return done_infinitive(one)
        if is_verb(one) and (
            lemma_of(one) in VERBS["cause"] or (one.dep_ == "acl" and one.tag_ == "VBN")
        ):
            return True
    return False


def is_told_by_verb(noun: Token) -> bool:
    """Say whether the noun's clause tells what it did: `a second blast tore the roof off`."""
    verb = noun.head
    if noun.dep_ != "nsubj" or not is_verb(verb) or tense_of(verb) != "past":
        return False
    acts = (one for one in (verb, *children(verb, "conj")) if child(one, "dobj", "ccomp"))
    others = VERBS["state"] | VERBS["report"] | VERBS["stir"]
    return any(lemma_of(one) not in others for one in acts)


def _inside_clause(noun: Token) -> bool:
    """Say whether a noun only tells on what occasion the clause's event was: `in a call`.

    So of who speaks (`Roth, in a call on Monday, said`), or of an event (`a blast at a parade`).
    """
    above = noun.head.head
    does = above.dep_ in SUBJECTS and is_verb(above.head) and above.i < noun.i < above.head.i
    told = is_verb(above) or does or (is_event_noun(above) and noun.head.lower_ == "at")
    return noun.dep_ == "pobj" and noun.head.lower_ in {"in", "during", "at"} and told
