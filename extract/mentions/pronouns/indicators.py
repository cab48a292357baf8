"""Of which state `inflation fell` is told: a cast with its topics in, an owner a noun out.

News of a state's economy names it once, and then speaks of exports, house prices and the jobless
rate as they stand. They are those of the one state that the article is about, where the last
sentence that named any named that alone, and nothing beside the noun says where.
"""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.mentions.names.aliases import Name
from extract.mentions.names.bearers import Cast
from extract.mentions.pronouns.topics import states_in, words_before
from extract.mentions.syntax.below import under
from extract.mentions.syntax.clauses import SUBJECTS, child
from extract.mentions.syntax.quotation import in_quotation

_OF_THE_WHOLE = {"overall", "total", "annual", "average", "official", "monthly", "quarterly"}
"""Words before such a noun that name no part of it: not `car exports`."""
_WIDER = {"world", "global", "eurozone", "european", "bloc", "region", "regional", "international"}
"""Words that tell that it is not, or not only, about a state."""


def states_of_indicators(cast: Cast) -> Iterator[tuple[int, Name]]:
    """Give each bare noun of what is measured of a state, by token, and that state."""
    for token in cast.doc:
        if token.pos_ != "NOUN" or token.dep_ not in SUBJECTS or in_quotation(token):
            continue
        owner = _state(token, cast) if _is_indicator(token, cast) else None
        if owner is not None:
            yield token.i, owner


def _is_indicator(noun: Token, cast: Cast) -> bool:
    """Say whether all of a noun phrase is what is measured of a state: `the trade deficit`."""
    left = [one for one in noun.doc[noun.left_edge.i : noun.i] if one.i not in cast.timed]
    words = [one.lower_ for one in left if not (one.is_punct or one.lower_ == "the")]
    while words and words[0] in _OF_THE_WHOLE:
        del words[0]
    whole = " ".join([*words, noun.lemma_.lower()]) in NOUNS["national"]
    beside = child(noun, "poss", "relcl", "acl", "appos", "conj") is not None
    return whole and not beside and all(one.i in cast.timed for one in under(noun))


def _state(noun: Token, cast: Cast) -> Name | None:
    """Give the state that the article is about, if nothing nearer tells of another place."""
    if _told_where(noun, cast):
        return None
    for words in words_before(noun, back=len(noun.doc)):
        named = {name.canonical: name for name in states_in(words, cast)}
        if any(one.lower_ in _WIDER for one in words):
            return None
        if named:
            about = [name for name in named.values() if name.canonical in cast.topics]
            return replace(about[0], guessed=False) if len(about) == 1 else None
    return None


def _told_where(noun: Token, cast: Cast) -> bool:
    """Say whether words beside it name a place: `fell in Riga`, `in Riga, where prices fell`."""
    before = noun.doc[noun.sent.start : noun.left_edge.i]
    beside = (cast.names.at(one) for one in noun.head.subtree if not noun.is_ancestor(one))
    named = [name for one in before if (name := cast.names.at(one)) is not None]
    local = any(name.kind == "place" for name in named)
    return local or any(name is not None and name.kind in {"place", "state"} for name in beside)
