"""Tell dates that lie ahead, or not long ago though the verb looks ahead.

In: a token of a parsed sentence. Out: yes or no.
"""

from spacy.tokens import Token

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_REACH = 3  # words between `effective` and its date


def looks_both_ways(token: Token) -> bool:
    """Tell `the fall in March may hurt growth`, `effective 1 January`: it may have been.

    So may what something is to come after: `expects growth after good January sales`.
    """
    return _is_of_subject(token) or _is_effective(token) or _is_followed(token)


def _is_followed(token: Token) -> bool:
    event = token.head
    named = token.dep_ in ("compound", "nmod", "poss") and event.dep_ == "pobj"
    return named and event.head.lower_ == "after"


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
