"""Which place `the city` is: a bare noun and its cast in, the name of a place out.

It is the only place that the article calls so (`the city of X`, `X, a port city`, `X City`), where
the sentence before the noun that names any place names that one alone: what was last spoken of may
be a city of which the article does not say so.
"""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from extract.lexicon import NOUNS
from extract.lexicon.states import state_of
from extract.mentions.names.aliases import Name
from extract.mentions.names.bearers import Cast
from extract.mentions.pronouns.definites import is_again
from extract.mentions.pronouns.topics import words_before
from extract.mentions.syntax.clauses import children
from extract.mentions.syntax.quotation import in_quotation

_CALLED = NOUNS["place"] | {"kibbutz", "settlement", "enclave", "territory", "peninsula", "resort"}
_CALLED -= {"state", "area", "border", "coast", "street", "capital"}
_BACK = 3
"""Sentences before that of the noun in which it may have been spoken of last."""


def place_again(noun: Token, cast: Cast) -> Name | None:
    """Name which place is spoken of again by what it is."""
    lemma = noun.lemma_.lower()
    if lemma not in _CALLED or not is_again(noun, cast) or in_quotation(noun):
        return None
    if any(cast.names.at(one) is not None for one in noun.lefts):
        return None  # `the Peruvian city`
    if any(map(_is_a_states, noun.doc[noun.sent.start : noun.left_edge.i])) and lemma == "island":
        return None  # `Kenya since X won on the island`, which may be a state's
    called = dict(_called(lemma, cast))
    for words in words_before(noun, back=_BACK):
        same = (one for one in words if one.lemma_.lower() == lemma)
        if any(one.i not in called and one.i not in cast.stands_for for one in same):
            return None  # `a city`, without its name
        named = {name.canonical: name for name in _places(words, cast)}
        if named:
            only = next(iter(named.values()))
            return only if len(named) == 1 and set(called.values()) == {only} else None
    return None


def _is_a_states(word: Token) -> bool:
    return state_of(word.text) is not None


def _places(words: Span, cast: Cast) -> Iterator[Name]:
    for one in words:
        name = cast.names.at(one)
        if name is not None and name.kind == "place":
            yield name


def _called(lemma: str, cast: Cast) -> Iterator[tuple[int, Name]]:
    """Give the words by which places are called so, by token, with the name of each."""
    for i, (start, end) in cast.names.spans.items():
        name = cast.names.by_token[i]
        if i == start and name.kind == "place":
            words = (*cast.doc[start:end], *_beside(cast.doc[start:end].root))
            yield from ((one.i, name) for one in words if one.lemma_.lower() == lemma)


def _beside(name: Token) -> Iterator[Token]:
    """Give what is told of a place beside its name: `the city of X`, `X, a city`."""
    yield from children(name, "appos", "compound", "nmod")
    if name.dep_ == "appos":
        yield name.head
    elif name.dep_ == "pobj" and name.head.lower_ == "of":
        yield name.head.head
    elif name.dep_ == "nsubj" and name.head.lemma_ == "be":
        yield from children(name.head, "attr")
