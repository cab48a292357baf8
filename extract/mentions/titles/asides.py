"""What only adds to a name in a headline: a phrase and the cast in, yes or no out."""

from spacy.tokens import Token

from extract.mentions.names.bearers import Cast
from extract.mentions.syntax.clauses import children
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
