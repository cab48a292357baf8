"""Who speaks of himself by his own name, in a headline: a line in, the same with `it` for it out.

`The company said the company had found it` is `Company says it has found it`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.mentions.names.bearers import Cast, name_of
from extract.mentions.syntax.clauses import SUBJECTS, child, is_verb, subject_of
from extract.mentions.titles.introduced import is_bare
from extract.mentions.titles.titlewords import Piece

_BODIES = NOUNS["group"] | NOUNS["company"] | NOUNS["body"]


def named_once(pieces: Iterable[Piece], verb: Token, cast: Cast) -> Iterator[Piece]:
    """Write `it` where a body that says something is the subject of what it says."""
    speaker = subject_of(verb)
    for piece in pieces:
        word = cast.doc[piece.i] if piece.i >= 0 else None
        again = speaker is not None and word is not None and _is_it(word, speaker, cast)
        yield replace(piece, text="it", again="") if again else piece


def _is_it(word: Token, speaker: Token, cast: Cast) -> bool:
    """Say whether a subject below a verb is the body that the verb's subject is."""
    if word.dep_ not in SUBJECTS or word.tag_ not in {"NN", "NNP"} or word == speaker:
        return False
    if not is_verb(word.head) or child(word, "case") is not None:
        return False
    name = name_of(speaker, cast)
    if name is not None:
        return name == name_of(word, cast) and name.kind in {"organisation", "state"}
    same = word.lower_ == speaker.lower_ and word.lower_ in _BODIES
    return same and is_bare(word) and is_bare(speaker)
