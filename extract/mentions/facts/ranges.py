"""Figures of two numbers: a number in, the words of both out.

`20-30 jobs`, `between 20 and 30`, `between £5,000 and £10,000`, and a vote: `by 311 to 200`.
"""

from spacy.tokens import Token

from extract.neighbours import after, before

_DECIDES = {"vote", "pass", "approve", "reject", "back", "carry", "defeat", "adopt", "ratify"}
_DECIDES |= {"win", "lose", "endorse", "agree", "beat"}


def upper_bound(token: Token) -> Token:
    """Give the `30` of `20-30` and of `between 20 and 30`, else the number itself."""
    rest = token.doc[token.i + 1 : token.i + 3]
    if rest and rest[0].lower_ == "dozen":
        return rest[0]  # `two dozen people`
    if len(rest) == 2 and rest[0].text in {"-", "–"} and rest[1].tag_ == "CD":
        return rest[1]
    if token.i and token.nbor(-1).lower_ == "between":
        return next((one for one in token.conjuncts if one.tag_ == "CD"), token)
    return token


def lower_sum(number: Token) -> Token | None:
    """Give the lower sum of two: `£5,000` of `between £5,000 and £10,000`, at the upper number."""
    lower = number.head if number.dep_ == "conj" else None
    if lower is None or lower.tag_ != "CD":
        return None
    sign = before(lower)
    return lower if before(sign).lower_ == "between" else None


def is_lower_sum(number: Token) -> bool:
    """Say whether another sum goes on from it, which has both: `between £5,000 and £10,000`."""
    return any(lower_sum(one) == number for one in number.children)


def vote_of(token: Token) -> list[Token]:
    """Give the words of how many were for and against: `311 to 200`, `311 votes to 200`."""
    by = before(token)
    if by.lower_ != "by" or by.head.lemma_ not in _DECIDES:
        return []
    to = after(token)
    to = after(to) if to.lower_ == "votes" else to
    against = after(to)
    voted = to.lower_ in {"to", "-"} and against.tag_ == "CD"
    return list(token.doc[token.i : against.i + 1]) if voted else []
