"""What `and` joins to a word: a noun or a verb in, the nouns or the verb joined to it out.

`Four people were killed and three others kidnapped in an attack` is one event, and what stands
behind the second verb tells of both.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import SUBJECTS, child, children, is_verb, lemma_of, subject_of

_BEFALLS = VERBS["harm"] | VERBS["befall"]
_HURT = {"injure", "wound", "hurt"}


def nouns_joined(noun: Token) -> Iterator[Token]:
    """Give the nouns that a noun is joined to, and those that they are: `Riga, Bergen and Oslo`."""
    for one in children(noun, "conj"):
        if one.pos_ in {"NOUN", "PROPN"}:
            yield one
            yield from nouns_joined(one)


def befell_others(verb: Token) -> Token | None:
    """Give the verb that tells what befell others, if it is joined to what befell some."""
    after = child(verb, "conj")
    cc = child(verb, "cc")
    if after is None or cc is None or cc.lower_ != "and" or not is_verb(after):
        return None
    both = {lemma_of(verb), lemma_of(after)} <= _BEFALLS
    others = child(after, *SUBJECTS)
    counted = others is not None and (others.tag_ == "NNS" or child(others, "nummod") is not None)
    hurt = others is not None and others.tag_ == "CD" and lemma_of(after) in _HURT
    told = counted or hurt
    return after if both and told else None


def is_joined(clause: Token) -> bool:
    """Say whether a conjunction or a mark stands between a clause and the one it is joined to.

    Where neither does, it is misread: `saw a clip of how a boy [was shot]`.
    """
    if clause.dep_ != "conj":
        return False
    verbs = (one.i for one in clause.conjuncts if one.i < clause.i and is_verb(one))
    between = clause.doc[max(verbs, default=clause.head.i) + 1 : clause.i]
    return any(one.pos_ == "CCONJ" or one.is_punct for one in between)


def is_going_on(verb: Token) -> bool:
    """Say whether it was going on: `was moving`, `was off the coast and moving`."""
    joined = verb.dep_ == "conj" and verb.head.lemma_ == "be" and child(verb, *SUBJECTS) is None
    going = joined or any(one.lemma_ == "be" for one in children(verb, "aux"))
    return verb.tag_ == "VBG" and going


def is_one_of_two(verb: Token) -> bool:
    """Say whether it is open which was done: `have either left or lost`, `hit or [damaged]`.

    So it is who did it in `Roth or Lind sank it`.
    """
    either = has_word(verb, {"either"}) and has_word(verb, {"or"}, "cc")
    second = verb.dep_ == "conj" and is_verb(verb.head) and has_word(verb.head, {"or"}, "cc")
    open_ = second and (has_word(verb.head, {"either"}) or child(verb, "aux") is None)
    who = subject_of(verb)
    one = who is not None and who.pos_ == "PROPN" and has_word(who, {"or"}, "cc")
    return either or one or (open_ and child(verb, *SUBJECTS) is None)


def turns_away(head: Token, joined: Token) -> bool:
    """Say whether a clause turns to somebody else: `…, but the firm confirmed`."""
    return has_word(head, {"but", "yet"}, "cc") and child(joined, "nsubj", "nsubjpass") is not None
