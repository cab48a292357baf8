"""Adverbs that a headline keeps: an adverb of the parse and its verb in, yes or no out."""

from spacy.tokens import Token

from extract.mentions.syntax.clauses import child, children, lemma_of
from extract.neighbours import before

WHITHER = set(
    "aground ahead ashore away back home abroad apart aside forward together live online public "
    "viral overboard underground bankrupt through ill unwell sick asleep close twice".split()
)
"""Adverbs that a headline cannot do without."""
_GOES = {"further", "foul"}
_ON = {"go", "cry"}
"""Verbs that say little or another thing alone: `went [further]`, `cried [foul]`."""
_PLACES = {"first", "second", "third", "fourth", "fifth", "last"}


def completes(adverb: Token, verb: Token) -> bool:
    """Say whether a verb says little without the adverb right behind it, or behind its object.

    `Threw open its borders`, `days are over`, `came second`, `grew tenfold`, `closed down 7.9%`,
    `sent the dollar higher`.
    """
    ends = adverb.tag_ in {"JJ", "JJR", "RBR"} or lemma_of(verb) == "be"
    ends = ends or (adverb.lower_ in _GOES and lemma_of(verb) in _ON)
    ranks = adverb.lower_ in _PLACES or adverb.lower_.endswith("fold")
    sums = children(adverb, "npadvmod")
    by = any(one.like_num or child(one, "nummod") is not None for one in sums)
    moved = adverb.lower_ in {"higher", "lower"}
    moved = moved and any(one.right_edge == before(adverb) for one in children(verb, "dobj"))
    return (adverb.i == verb.i + 1 and (ends or ranks or by)) or moved
