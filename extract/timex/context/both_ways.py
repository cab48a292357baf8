"""Tell dates that lie ahead, or not long ago though the verb looks ahead.

In: a token of a parsed sentence. Out: yes or no.
"""

from spacy.tokens import Token

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_REACH = 3  # words between `effective` and its date


def looks_both_ways(token: Token) -> bool:
    """Tell `the fall in March may hurt growth`, `effective 1 January`: it may have been.

    So may what something is to come after, and what somebody has: `expects growth after good
    January sales`, `will cut its August forecast`.
    """
    return _is_of_subject(token) or _is_effective(token) or _is_known(token)


def _is_known(token: Token) -> bool:
    named = token.dep_ in ("compound", "nmod", "poss")
    followed = token.head.dep_ == "pobj" and token.head.head.lower_ == "after"
    return named and (followed or any(child.tag_ == "PRP$" for child in token.head.children))


def _is_of_subject(token: Token) -> bool:
    """Tell what the subject of a verb is dated by: `sales in March will disappoint`."""
    for one in (token, *token.ancestors):
        if one.dep_ in _SUBJECTS:
            return True
        if one.pos_ in ("VERB", "AUX"):
            return False
    return False


def _is_effective(token: Token) -> bool:
    words = token.doc[max(0, token.i - _REACH) : token.i]
    return any(word.lower_ == "effective" for word in words)
