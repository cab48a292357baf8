"""Clauses that a headline leaves out, since they were parsed together with another sentence.

A word of the parse in, yes or no out.
"""

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import children, is_verb, lemma_of
from extract.mentions.syntax.conditions import is_inverted
from extract.mentions.syntax.quotation import in_quotation
from extract.neighbours import before

_TAKE_CLAUSES = frozenset().union(
    *(VERBS[each] for each in ("report", "vouch", "doubt", "manage", "fail", "plan", "state"))
) | set(
    "assure convince persuade remind rule conclude determine ensure vote mean establish notify "
    "demonstrate prove highlight "
    "underline underscore illustrate indicate".split()
)
_TIMES = {"DATE", "TIME"}
_ASKS = {"whether", "why", "how", "what", "whatever", "whoever", "whichever"}
"""What opens a clause that is always somebody's: `to find out whether`, `do what it took`."""


def is_glued(one: Token) -> bool:
    """Say whether the verb above takes no such clause: `shot, [police found a gun]`.

    What it has may take it: `expressed optimism on Monday that`.
    """
    asked = one.left_edge.lower_ in _ASKS
    takes = is_verb(one.head) and lemma_of(one.head) in _TAKE_CLAUSES
    has = (each.lemma_.lower() for each in children(one.head, "dobj"))
    content = any(map(NOUNS["content"].__contains__, has))
    between = one.doc[one.head.i + 1 : one.left_edge.i]  # `accepted [on Monday] that`
    bare = all(each.ent_type_ in _TIMES or each.lower_ == "on" for each in between)
    takes = takes or (has_word(one, {"that"}, "mark") and (content or bare))
    glued = _is_clause(one) and is_verb(one.head) and not takes and not asked
    return glued or _is_beside_noun(one)


def is_question(one: Token) -> bool:
    """Say whether it is what somebody asks in so many words: `asked [is it true]`."""
    return _is_clause(one) and is_inverted(one)


def _is_clause(one: Token) -> bool:
    return one.dep_ == "ccomp" and is_verb(one) and not in_quotation(one)


def _is_beside_noun(one: Token) -> bool:
    """Say whether a name set apart was taken for what is said: `on X, [formerly Twitter]`."""
    return one.dep_ == "ccomp" and one.pos_ == "PROPN" and before(one.left_edge).text == ","
