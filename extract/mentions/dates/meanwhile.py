"""Which verbs beside an act tell of its time: what was going on, and what it was done for or by.

In: a verb. Out: verbs and event nouns about it.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.mentions.syntax.below import has_word, under
from extract.mentions.syntax.clauses import child, children, is_infinitive, lemma_of, tense_of
from extract.mentions.syntax.predicates import is_event_noun


def doing(verb: Token) -> list[Token]:
    """Give what the subject was doing, and what followed it: `a blast followed by a fire`."""
    subject = child(verb, "nsubj", "nsubjpass")
    described = [*children(subject, "acl")] if subject is not None and subject.i < verb.i else []
    described += _done_meanwhile(verb) if tense_of(verb) == "past" else ()
    doing = [one for one in described if one.tag_ == "VBG" or lemma_of(one) == "follow"]
    after = (one for each in doing if each.tag_ == "VBN" for one in each.subtree)
    return [*doing, *filter(is_event_noun, after)]


def _done_meanwhile(verb: Token) -> Iterator[Token]:
    """Give what its object was doing then: `foiled an attack on ships passing Crete on Monday`."""
    nouns = (each for noun in children(verb, "dobj") for each in (noun, *under(noun)))
    return (one for each in nouns for one in children(each, "acl"))


def meant_by(verb: Token) -> list[Token]:
    """Give what it was done for: `ordered a strike to kill him on 3 January`."""
    meant = [one for one in children(verb, "advcl", "xcomp") if is_infinitive(one)]
    # `defeated them, only to lose in May`
    return [one for one in meant if not has_word(one, {"only"}, "advmod")]


def first_to(verb: Token) -> list[Token]:
    """Give what made somebody so: `became the first woman to win the race on Sunday`."""
    became = children(verb, "attr") if lemma_of(verb) == "become" else ()
    made = (each for one in became for each in children(one, "acl", "relcl", "xcomp"))
    return [one for one in made if is_infinitive(one) and not has_word(one, {"have"}, "aux")]
