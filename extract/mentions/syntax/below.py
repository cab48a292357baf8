"""What hangs on a word: a word in, whether it has one of some words on it, or what is under these.

`the members` hang under `of` on `half of the members`; `never` hangs on `left` in `never left`.
"""

from collections.abc import Container, Iterator

from spacy.tokens import Token

from extract.mentions.syntax.clauses import children

INDEFINITE = {"a", "an", "another"}
"""What stands before a noun that is new to the reader."""


def has_word(head: Token, words: Container[str], *labels: str) -> bool:
    """Say whether one of these words hangs on a word, in one of these ways if any are named."""
    below = children(head, *labels) if labels else head.children
    return any(one.lower_ in words for one in below)


def under(head: Token, *prepositions: str) -> Iterator[Token]:
    """Give the nouns under these prepositions on a word, or under any: `half of [the members]`."""
    for one in children(head, "prep"):
        if not prepositions or one.lower_ in prepositions:
            yield from children(one, "pobj")


def is_narrowed(noun: Token) -> bool:
    """Say whether a noun means only what its clause or phrase says: `any players not involved`."""
    return has_word(noun, {"any", "only", "those"})
