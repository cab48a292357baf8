"""On what an act hangs: `unless a buyer is found`; a clause or a verb of the parse in.

Out: whether a clause is a condition, and the conditions of an act and of all that is said or
meant below it.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.mentions.syntax.clauses import child, children
from extract.neighbours import before

_IF = {"if", "unless"}


def is_condition(clause: Token) -> bool:
    """Say whether something holds on a condition: `will go [if the vote fails]`, not `even if`."""
    marks = [one for one in children(clause, "mark") if one.lower_ in _IF]
    opened = bool(marks) and before(marks[0]).lower_ not in {"even", "as"}
    return clause.dep_ == "advcl" and (opened or is_inverted(clause))


def is_inverted(clause: Token) -> bool:
    """Say whether the order of words makes a clause a condition: `should talks fail`."""
    first, subject = clause.left_edge, child(clause, "nsubj", "nsubjpass")
    opens = first.dep_ in {"aux", "auxpass"} and first.lower_ in {"should", "had", "were"}
    return opens and first.head == clause and subject is not None


def conditions_below(verb: Token) -> Iterator[Token]:
    """Find on what an act hangs, or what was said or meant of it."""
    yield from filter(is_condition, verb.children)
    for one in children(verb, "ccomp", "xcomp"):
        for each in (one, *one.conjuncts):
            yield from conditions_below(each)
