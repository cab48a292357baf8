"""How an article introduced a thing: a bare noun in, the words that told which one it is out.

`The plane crashed` says nothing alone, where the sentence before spoke of `a Norsea plane`. Only
what the article told of all its planes alike is put before the noun again.
"""

from collections.abc import Container

from spacy.tokens import Token

from extract.mentions.clauses import children
from extract.mentions.quotation import in_quotation
from extract.mentions.states import state_of

_DESCRIBE = {"compound", "nmod", "amod", "poss"}
_RANKED = {"JJR", "JJS", "PRP$", "CD", "WP$"}
"""Tags of words that say which one of several in their own place only: `the largest`, `his`."""


def introduction(noun: Token, timed: Container[int]) -> list[Token]:
    """Give the words that stood before a noun where the article first described it."""
    if noun.tag_ != "NN" or not _is_bare(noun):
        return []
    before = (one for one in noun.doc[: noun.sent.start] if one.tag_ == "NN")
    same = (one for one in before if one.lower_ == noun.lower_ and not in_quotation(one))
    described = [words for one in same if (words := _description(one, timed))]
    told = {" ".join(one.lower_ for one in words) for words in described}
    return described[0] if len(told) == 1 else []


def _is_bare(noun: Token) -> bool:
    """Say whether `the` alone tells which one is meant."""
    left = [one for one in noun.lefts if not one.is_punct]
    only = len(left) == 1 and left[0].lower_ == "the"
    return only and not any(one.dep_ in {"prep", "relcl", "acl", "appos"} for one in noun.rights)


def _description(noun: Token, timed: Container[int]) -> list[Token]:
    """Give what stands before a noun, if a noun or a name is in it: `Norsea cargo plane`."""
    words = [one for one in children(noun, *_DESCRIBE) if one.i < noun.i]
    if any(one.tag_ in _RANKED or one.i in timed or one.text == "-" for one in words):
        return []
    named = (one.pos_ in {"NOUN", "PROPN"} or state_of(one.text) for one in words)
    return words if any(named) else []
