"""How an article introduced a thing: a bare noun in, the words that told which one it is out.

`The plane crashed` says nothing alone, where the sentence before spoke of `a Norsea plane`, or of
`a plane of Norsea`. Only what the article told of all its planes alike is put to the noun again.
"""

from collections.abc import Container, Iterable
from dataclasses import dataclass

from spacy.tokens import Token

from extract.lexicon.states import state_of
from extract.mentions.syntax.clauses import children
from extract.mentions.syntax.quotation import in_quotation

_DESCRIBE = {"compound", "nmod", "amod", "poss"}
_RANKED = {"JJR", "JJS", "PRP$", "CD", "WP$"}
"""Tags of words that say which one of several in their own place only: `the largest`, `his`."""
_WHICH = {"of", "in", "on", "at", "near", "between", "against"}
"""Prepositions of a phrase that says which one: `the bridge at Kalmar`."""
_LONGEST = 6
"""Words of such a phrase."""
_TELLING = {"prep", "prt", "relcl", "acl", "appos"}
_POINTING = {"the", "this", "that"}
_NEW = {"a", "an", "another"}


@dataclass(frozen=True, slots=True)
class Introduction:
    """The words that told which one a noun means."""

    before: tuple[Token, ...] = ()
    after: Token | None = None
    """The preposition of a phrase: `of Norsea`."""

    @property
    def words(self) -> tuple[Token, ...]:
        """Every word."""
        return self.before + (tuple(self.after.subtree) if self.after is not None else ())


def introduction(noun: Token, timed: Container[int]) -> Introduction:
    """Give the words that stood with a noun where the article first described it."""
    if noun.tag_ != "NN" or not is_bare(noun):
        return Introduction()
    before = (one for one in noun.doc[: noun.sent.start] if one.tag_ == "NN")
    same = [one for one in before if one.lower_ == noun.lower_ and not in_quotation(one)]
    words = _alike(tuple(_description(one, timed)) for one in same)
    if words:
        return Introduction(words)
    several = sum(any(each.lower_ in _NEW for each in one.lefts) for one in same) > 1
    phrases = [phrase for one in same if (phrase := _phrase(one, timed)) is not None]
    alike = _alike(tuple(phrase.subtree) for phrase in phrases)
    return Introduction(after=phrases[0]) if alike and not several else Introduction()


def _alike(told: Iterable[tuple[Token, ...]]) -> tuple[Token, ...]:
    """Give the words that all who have any have alike."""
    found = [words for words in told if words]
    texts = {" ".join(one.lower_ for one in words) for words in found}
    return found[0] if len(texts) == 1 else ()


def is_bare(noun: Token) -> bool:
    """Say whether `the` alone tells which one is meant."""
    left = [one for one in noun.lefts if not one.is_punct]
    only = len(left) == 1 and left[0].lower_ in _POINTING
    return only and not any(one.dep_ in _TELLING for one in noun.rights)


def _description(noun: Token, timed: Container[int]) -> list[Token]:
    """Give what stands before a noun, if a noun or a name is in it: `Norsea cargo plane`."""
    words = [one for one in children(noun, *_DESCRIBE) if one.i < noun.i]
    if any(one.tag_ in _RANKED or one.i in timed or one.text == "-" for one in words):
        return []
    named = (one.pos_ in {"NOUN", "PROPN"} or state_of(one.text) for one in words)
    return words if any(named) else []


def _phrase(noun: Token, timed: Container[int]) -> Token | None:
    """Give the short phrase with a name that stands right behind a noun: `the ban on Norsea`."""
    for one in children(noun, "prep"):
        words = list(one.subtree)
        short = one.i == noun.i + 1 and one.lower_ in _WHICH and len(words) <= _LONGEST
        plain = all(word.i not in timed and word.dep_ not in {"relcl", "acl"} for word in words)
        if short and plain and any(word.pos_ == "PROPN" for word in words):
            return one
    return None
