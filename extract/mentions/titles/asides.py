"""What only adds to who acts in a headline: a phrase and the cast in, yes or no out."""

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.mentions.names.bearers import Cast
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import SUBJECTS, child, children, is_infinitive
from extract.mentions.titles.grounds import PLACED

APART = {",", "--", "–", "—", "("}
"""What sets apart what stands behind it."""


def only_adds(one: Token, cast: Cast) -> bool:
    """Say whether a phrase set apart only adds to who it is: `Roth, 52, of Alder Drive,`.

    Between dashes it only adds to who acts, whatever it tells: `Roth -- in office since May --`.
    Behind an apposition it is a part of that: `Roth, an aide [to Ana Lund]`, `one of few [to go]`.
    """
    if any(each.i < one.i for each in children(one.head, "appos")) and one.dep_ in {"prep", "acl"}:
        return True
    apart = one.dep_ == "prep" and one.i > 0 and one.nbor(-1).text in APART
    if apart and (one.nbor(-1).text != "," or one.lower_ in {"like", "unlike"}):
        return True
    names = [cast.names.at(each) for each in children(one, "pobj")] if apart else []
    return any(name is not None and name.kind in PLACED for name in names)


def is_told_apart(one: Token) -> bool:
    """Say whether a clause only adds to a subject: not `a hearing to decide costs`."""
    told = is_infinitive(one) or (one.dep_ == "acl" and _tells_whom(one))
    return one.dep_ in {"acl", "relcl"} and not told


def is_load(clause: Token) -> bool:
    """Say whether it tells what something new to the reader has or does.

    `A bus [carrying nurses]`, `two men [who shouted slurs]`.
    """
    noun, first = clause.head, clause.left_edge
    known = any(one.tag_ in {"PRP$", "POS"} or one.lower_ == "the" for one in noun.lefts)
    has = clause.dep_ == "acl" and clause.tag_ == "VBG" and child(clause, "dobj") is not None
    does = clause.dep_ == "relcl" and first.lower_ in {"that", "which", "who"}
    does = does and noun.head.head.dep_ not in SUBJECTS  # `a rally by men who were tired was met`
    told = (has or does) and noun.i + 1 == (clause.i if has else first.i)
    return told and noun.tag_ in {"NN", "NNS"} and not known


def _tells_whom(participle: Token) -> bool:
    """Say whether nothing else tells who somebody is: `a man accused of theft`."""
    noun = participle.head
    somebody = noun.lemma_.lower() in NOUNS["someone"] and participle.tag_ == "VBN"
    some = has_word(noun, {"a", "an"})
    return somebody and some and participle.i == noun.i + 1
