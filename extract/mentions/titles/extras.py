"""What a headline tells besides where it has room: a line and its cast in, the longer line out.

Who was among those whom it befell (`kills four, including Ambassador Tom Roth`), and who the last
one is whom it names (`letter sent to Ana Lund, leader of the Front`).
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.mentions.names.bearers import Cast
from extract.mentions.syntax.clauses import SUBJECTS, children, is_verb
from extract.mentions.titles.cutting import LONGEST
from extract.mentions.titles.phrases import Writer
from extract.mentions.titles.titlewords import Piece, join
from extract.neighbours import before

_MOST = 14
"""Words of what is added."""
_OWN = {"PRP$", "WP$"}
_LOOSE = {"relcl", "acl", "advcl", "appos"}
_WHO = NOUNS["someone"] | NOUNS["office"] | NOUNS["described"] | NOUNS["politician"]


def with_more(line: list[Piece], verb: Token, cast: Cast) -> list[Piece]:
    """Add what there is room for: who was among them, else who the last one is."""
    written = {one.i for one in line}
    for added in (*_among(verb, written), *_who_is_last(line, cast)):
        words = list(Writer(cast, introducing=False).flat(added))
        longer = [*line, Piece(",", -1, glued=True), *words]
        if len(join(longer)) <= LONGEST:
            return longer
    return line


def _among(verb: Token, written: set[int]) -> Iterator[Token]:
    """Give the phrase for those who are named of several: `[including Ambassador Tom Roth]`."""
    nouns = [one for one in children(verb, *SUBJECTS, "dobj") if one.i in written]
    for one in (verb, *nouns):
        for phrase in children(one, "prep"):
            named = any(word.pos_ == "PROPN" or word.like_num for word in phrase.subtree)
            if phrase.lower_ == "including" and named and nouns and _is_plain(phrase):
                yield phrase


def _who_is_last(line: list[Piece], cast: Cast) -> Iterator[Token]:
    """Tell who it is that ends the line: `letter sent to Ana Lund, [leader of the Front]`."""
    last = line[-1].i
    name = cast.names.by_token.get(last)
    if name is None or name.kind != "person" or name.canonical in cast.topics:
        return
    start, end = cast.names.spans[last]
    if before(cast.doc[start]).pos_ in {"NOUN", "PROPN"}:
        return  # `sailor Tom Roth`
    for one in children(cast.doc[start:end].root, "appos"):
        who = one.lemma_.lower() in _WHO and one.pos_ == "NOUN"
        if who and one.left_edge.i == end + 1 and _is_plain(one):
            yield one


def _is_plain(phrase: Token) -> bool:
    """Say whether a phrase is short, nobody's and without a clause."""
    below = [one for one in phrase.subtree if one != phrase]
    beside = (one for one in below if one.dep_ in _LOOSE)
    loose = any(is_verb(one) for one in below)
    loose = loose or any(one.dep_ != "appos" or one.i > one.head.i + 1 for one in beside)
    return len(below) < _MOST and not loose and not any(one.tag_ in _OWN for one in below)
