"""On what an act hangs: `unless a buyer is found`; a clause or a verb of the parse in.

Out: whether a clause is a condition, and the conditions of an act and of all that is said or
meant below it.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.mentions.syntax.below import has_word, under
from extract.mentions.syntax.clauses import child, children
from extract.neighbours import before

_IF = {"if", "unless"}
_WHEN = {"after", "once", "when"}


def is_condition(clause: Token) -> bool:
    """Say whether something holds on a condition: `will go [if the vote fails]`, not `even if`.

    So does what will `only` be so at some time: `will only end [when it is won]`.
    """
    only = any(one.lower_ == "only" and one.dep_ == "advmod" for one in clause.head.children)
    opens = _IF | _WHEN if only else _IF
    marks = [one for one in children(clause, "mark", "advmod") if one.lower_ in opens]
    opened = bool(marks) and before(marks[0]).lower_ not in {"even", "as"}
    return clause.dep_ == "advcl" and (opened or is_inverted(clause))


def is_inverted(clause: Token) -> bool:
    """Say whether the order of words makes a clause a condition: `should talks fail`."""
    first, subject = clause.left_edge, child(clause, "nsubj", "nsubjpass")
    opens = first.dep_ in {"aux", "auxpass"} and first.lower_ in {"should", "had", "were"}
    return opens and first.head == clause and subject is not None


def _is_case(noun: Token) -> bool:
    """Say whether something holds in a case only: `in the event of a strike`, `in case of war`."""
    case = noun.lower_ == "event" or (noun.lower_ == "case" and child(noun, "det") is None)
    return case and has_word(noun, {"of", "that"})


def conditions_below(verb: Token) -> Iterator[Token]:
    """Find on what an act hangs, or what was said or meant of it."""
    yield from filter(is_condition, verb.children)
    yield from filter(_is_case, under(verb, "in"))
    for one in children(verb, "ccomp", "xcomp"):
        for each in (one, *one.conjuncts):
            yield from conditions_below(each)
