"""Clauses that tell what a noun is: a clause in, yes or no out.

`A memo [that he would leave]`, `a law [that bans strikes]`, `a bill, [which would ban it]`.
"""

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import child, children, lemma_of
from extract.neighbours import after

_DATES = {"DATE", "TIME"}


def says_that(clause: Token) -> bool:
    """Say whether a noun's clause tells what it says: `in a memo that he would leave`."""
    noted = has_word(clause, {"that"}, "mark")
    return clause.dep_ in {"relcl", "acl"} and noted


def tells_what(clause: Token) -> bool:
    """Say whether nothing else tells what a thing is: `passed a law that bans strikes`.

    `The` looks ahead to such a clause: `the level at which it is paid`.
    """
    noun, first = clause.head, clause.left_edge
    does = child(clause, "nsubj")
    touching = does is not None and does.left_edge == first  # `the areas it holds`
    touching = touching and first.tag_ != "WDT" and lemma_of(clause) not in VERBS["report"]
    some = has_word(noun, {"a", "an", "the"}) or (touching and noun.tag_ == "NNS")
    bare = child(noun, "amod", "compound", "prep", "acl") is None
    opens = after(first) if first.pos_ == "ADP" else first  # `at which`
    close = touching or opens.lower_ in {"that", "which", "who"}
    between = noun.doc[noun.i + 1 : first.i]  # `signed a law [on Friday] that bans it`
    apart = _aside_words(clause) if _is_to_do(clause) else set()
    near = (one.ent_type_ in _DATES or one.lower_ == "on" or one.i in apart for one in between)
    close = close and all(near)
    thing = noun.pos_ == "NOUN" and noun.dep_ in {"dobj", "pobj"}
    told = (some and bare) or opens.lower_ in {"that", "which"}
    return clause.dep_ == "relcl" and thing and told and close


def _is_to_do(clause: Token) -> bool:
    """Say whether a clause tells what something new is to do: `a bill that [would ban it]`."""
    would = any(one.lower_ in {"would", "will"} for one in children(clause, "aux"))
    does = would and child(clause, "dobj", "xcomp", "ccomp") is not None
    opens = clause.left_edge.lower_ in {"that", "which"}
    return does and opens and has_word(clause.head, {"a", "an"}, "det")


def _aside_words(clause: Token) -> set[int]:
    """Give the asides between a noun and its clause, and the commas.

    `A bill, [which has yet to pass,] that would ban it`, `a bill, which would ban it`.
    """
    noun, first = clause.head, clause.left_edge
    asides = [one for one in children(noun, "relcl", "acl", "appos") if one.i < first.i]
    commas = {one.i for one in noun.doc[noun.i : first.i] if one.text == ","}
    return commas | {one.i for aside in asides for one in aside.subtree}
