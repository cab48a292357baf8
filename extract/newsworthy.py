"""Whether a mention is worth a record: a mention in, a reason against it or nothing out.

A mention must tell of one particular event: somebody or something named takes part, or a day is
given. How things are, what people say without a date, and what they say of themselves is not.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.clauses import child, children, is_infinitive, is_verb, lemma_of, subject_of, tense_of
from extract.factuality import done_infinitive, presupposed
from extract.mention import Mention
from extract.predicates import NOUNS, VERBS, Trigger


def objection(trigger: Trigger, mention: Mention, *, quoted: bool, lead: bool) -> str:
    """Say what speaks against the mention; empty where nothing does."""
    told_first = lead and trigger.verb is not None and trigger.verb.dep_ == "ROOT"
    return next(_objections(trigger, mention, quoted=quoted, news=told_first), "")


def is_dated(mention: Mention) -> bool:
    """Say whether words of the article give the date."""
    return mention.date is not None and bool(mention.date.text)


def _objections(trigger: Trigger, mention: Mention, *, quoted: bool, news: bool) -> Iterator[str]:
    dated = is_dated(mention) or news
    if not mention.title:
        yield "nobody to name: the subject is a pronoun that has no safe reading"
    if quoted and not dated:
        yield "inside a quotation, undated"
    if mention.aspect == "statement" and not dated:
        yield "a statement without a date"
    if mention.aspect == "planned" and not is_dated(mention):
        yield "planned, but no date is said"
    if trigger.verb is None:
        yield from _noun_objections(trigger, mention, dated)
    else:
        yield from _verb_objections(trigger, mention, dated)


def _verb_objections(trigger: Trigger, mention: Mention, dated: bool) -> Iterator[str]:
    verb = trigger.verb
    assert verb is not None
    lemma, tense = trigger.lemma, tense_of(verb)
    static = lemma in VERBS["state"] and not (dated and lemma in VERBS["change"])
    if lemma == "be" or static:
        yield f"tells how things are: `{lemma}`"
    if tense == "present" and not dated:
        yield "the present tense: how things are"
    if verb.dep_ in {"acl", "relcl", "advcl"} and not dated and trigger.noun is None:
        yield "background: an undated clause that describes something"
    if not dated and not any(one.kind for one in mention.participants):
        yield "nobody named takes part, and no date is said"
    subject = subject_of(verb)
    if subject is None and child(verb, "dobj", "prep") is None:
        yield "neither subject nor object"


def _told_by_clause(noun: Token) -> bool:
    """Say whether a clause on the noun tells the event: `the strike that killed`."""
    for one in children(noun, "relcl", "acl"):
        if is_verb(one) and (lemma_of(one) in VERBS["cause"] or one.tag_ == "VBN"):
            return not is_infinitive(one) or done_infinitive(one)
    return False


def _noun_objections(trigger: Trigger, mention: Mention, dated: bool) -> Iterator[str]:
    noun = trigger.head
    named = [one for one in mention.participants if one.kind]
    if not dated and not named:
        yield "an event noun without date or name"
    if _told_by_clause(noun) or (not dated and noun.dep_ in {"dobj", "attr", "conj"}):
        yield "an event noun that the clause's verb speaks for"
    if not dated and noun.lemma_.lower() in NOUNS["saying"] and len(named) < 2:
        yield "a statement without a date"
    if presupposed(noun):
        return
    if not dated and noun.tag_ == "NNS":
        yield "several events at once, undated"
    if not dated and noun.dep_ == "pobj" and noun.head.lower_ not in {
        "after", "before", "following", "since", "during", "despite", "to", "in", "of", "by",
    }:  # fmt: skip
        yield "an event noun mentioned in passing"
