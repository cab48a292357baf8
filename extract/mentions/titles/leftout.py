"""What a headline leaves out of a phrase: a word of the parse and the cast in, yes or no out.

Dates, who says so, a mark that only opens a clause, clauses that were parsed together with another
sentence, and whence somebody is.
"""

from spacy.tokens import Token

from extract.mentions.names.bearers import Cast
from extract.mentions.syntax.clauses import children, is_verb, lemma_of
from extract.mentions.syntax.dependents import (
    contrasts,
    is_inverted,
    is_silence,
    is_vague_time,
    opens_clause,
    points,
    tells_which,
)
from extract.mentions.syntax.predicates import VERBS
from extract.mentions.syntax.quotation import in_quotation
from extract.mentions.titles.sums import is_restated

_TAKE_CLAUSES = frozenset().union(
    *(VERBS[each] for each in ("report", "vouch", "doubt", "manage", "fail", "plan", "state"))
) | {"rule", "conclude", "determine", "ensure", "vote", "mean", "establish"}
_OBJECTS = {"of", "with", "for", "to", "against"}
"""Prepositions before what is done to something, not before an occasion."""
_PLACED = {"place", "state"}
_APART = {",", "--", "–", "—", "("}


def is_dropped(one: Token, cast: Cast) -> bool:
    """Say whether a phrase only tells who says so, or a mark only opens a clause."""
    said = one.dep_ == "prep" and one.lower_ in {"according", "including", "compared"}
    # A verb that takes no such clause was parsed together with another sentence.
    clause = one.dep_ == "ccomp" and is_verb(one) and not in_quotation(one)
    glued = clause and lemma_of(one.head) not in _TAKE_CLAUSES
    since = one.dep_ == "acl" and _only_timed(one, cast)
    mark = one.dep_ == "mark" and one.lower_ == "that"
    idle = is_vague_time(one) or is_silence(one) or contrasts(one)
    idle = idle or (clause and is_inverted(one))
    idle = idle or opens_clause(one) or points(one) or is_restated(one)
    return said or glued or since or mark or idle


def is_address(one: Token, cast: Cast) -> bool:
    """Say whether a phrase set apart tells whence somebody is: `Roth, 52, of Alder Drive,`.

    Between dashes it only adds to who acts, whatever it tells: `Roth -- in office since May --`.
    """
    apart = one.dep_ == "prep" and one.i > 0 and one.nbor(-1).text in _APART
    if apart and one.nbor(-1).text != ",":
        return True
    names = [cast.names.at(each) for each in children(one, "pobj")] if apart else []
    return any(name is not None and name.kind in _PLACED for name in names)


def _only_timed(participle: Token, cast: Cast) -> bool:
    """Say whether a participle only says since when: `a project begun two years ago`."""
    below = [one for one in participle.children if not one.is_punct]
    return bool(below) and all(is_timed(one, cast) for one in below)


def is_timed(token: Token, cast: Cast) -> bool:
    """Say whether a word or phrase dates, but for a noun that says nothing without its date."""
    if tells_which(token) or tells_which(token.head) or token.head.lower_ == "aged":
        return False
    if token.i in cast.timed:
        return True
    if token.dep_ not in {"prep", "conj"} or token.pos_ not in {"ADP", "SCONJ"}:
        return False
    if any(one.i in cast.timed for one in children(token, "npadvmod")):
        return True  # `nearly 20 years after its release`
    below = list(children(token, "pobj", "pcomp")) or list(children(token, "prep"))
    whose = () if token.lower_ in _OBJECTS else ("poss",)  # `out of Friday's meeting`
    words = [each for one in below for each in (one, *children(one, *whose))]
    either = any(is_timed(one, cast) for one in children(token, "conj"))
    return either or any(is_timed(one, cast) for one in words)
