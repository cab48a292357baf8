"""Shorten a headline: pieces of a clause in, the same without the phrases that can be spared.

A phrase can be spared if the clause stands without it: a prepositional phrase, a participle, a
purpose, a further verb. What a word needs stays with it: a verb its subject and object, `accused`
its `of`, a subject its verb. Of several, the one that begins last goes first, since news tells
the weightier first. This is sentence compression by pruning the parse (Knight and Marcu 2000;
Filippova and Strube 2008), without their weights.
"""

from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Doc, Token

from extract.mentions.syntax.clauses import SUBJECTS, child
from extract.mentions.titles.cutting import (
    AT_MOST,
    LONGEST,
    cut_short,
    lacks_object,
    loses_half,
    top_of,
)
from extract.mentions.titles.needed import goes_with, is_needed
from extract.mentions.titles.offices import office_in
from extract.mentions.titles.titlewords import Piece, join, once
from extract.neighbours import before

_SPARED = {"prep", "acl", "relcl", "advcl", "advmod", "npadvmod"}
_LINKING = {"also", "eventually", "finally", "instead", "subsequently", "therefore", "thus"}
"""Adverbs that link a clause to what was told before, and say nothing by themselves."""
_OPENING = {",", "and", "or", "along", "together"}
"""What opens a phrase, and goes with it: `along with his aides`."""
_OF = {"of", "than", "per"}
"""Prepositions of what a word says nothing without."""
_NEARLY = 125
"""Characters of a line that is told whole rather than lose much."""
_MOST = 0.72
"""The share of such a line that is as good as all of it."""
_HALF = 0.6
"""The share below which some of a phrase is told rather than nothing."""
_SPEAKER = {"I", "we", "my", "our", "me", "us", "We", "My", "Our"}


def shorten(written: Iterable[Piece], doc: Doc) -> list[Piece]:
    """Take away phrases, the last first, until the line is short enough.

    It may be longer by a word or two where it would lose much. No phrase goes that leaves a word
    open. Where nothing can be spared any more, a line that is too long by far ends before the last
    phrase that begins in time.
    """
    pieces = line = _without_speaker(list(once(written)), doc)
    while len(join(pieces)) > LONGEST:
        phrases = [one for one in _phrases(pieces, doc) if not loses_half(pieces, *one, doc)]
        of_reason = [one for one in phrases if _is_of_reason(doc[max(pieces[one[0]].i, 0)])]
        spared = max(of_reason or phrases, default=None)
        if spared is None and (office := office_in(pieces, doc)) is not None:
            spared = office
        if spared is None:
            return pieces if len(join(pieces)) <= AT_MOST else cut_short(pieces, doc)
        first, after = spared
        named = office_in(pieces, doc)  # rather than lose who it is, lose what he is
        if named is not None and first <= named[0] < after:
            without = [*pieces[: named[0]], *pieces[named[1] :]]
            if len(join(without)) <= LONGEST:
                return without
        while first > 1 and pieces[first - 1].text in _OPENING:
            first -= 1
        rest = [*pieces[:first], *pieces[after:]]
        rather = _rather(pieces, line, rest, doc) if after == len(pieces) else []
        if len(join(rather)) > len(join(rest)):
            return rather
        pieces = rest
    return pieces


def _is_of_reason(first: Token) -> bool:
    """Say whether a phrase only tells of who did what it came of: `after an attack [by rebels]`."""
    above = (top_of(first).head, *top_of(first).head.ancestors)
    return any(one.dep_ in SUBJECTS and one.head.dep_ == "advcl" for one in above)


def _rather(pieces: list[Piece], line: list[Piece], rest: list[Piece], doc: Doc) -> list[Piece]:
    """Take more of a line that would lose much with its last phrase: all, or what begins that.

    All, though it is long, where the phrase tells which one a noun means: `a fault that let it
    sink`. Not so with what stands apart and has no mark, nor where a word is left open.
    """
    first = pieces[len(rest)]
    top = top_of(doc[max(first.i, 0)])
    apart = before(top.left_edge).text == ","
    if apart and first.text != "," and pieces[len(rest) - 1].text != ",":
        return []
    left = len(join(rest))
    longest = _NEARLY if top.head.pos_ in {"NOUN", "PROPN"} else LONGEST
    for whole in (line, pieces):
        if len(join(whole)) <= longest and left < _MOST * len(join(whole)):
            return whole
    if left > _HALF * len(join(pieces)):
        return []
    begun = cut_short(pieces, doc)
    while begun and is_needed(top_of(doc[max(pieces[len(begun)].i, 0)])):
        begun = cut_short(begun, doc)  # `a ban on refugees[ and guests][ from Peru]`
    return begun if 0 < len(begun) < len(pieces) and len(join(begun)) <= LONGEST else []


def _without_speaker(pieces: list[Piece], doc: Doc) -> list[Piece]:
    """Leave out a phrase in which somebody quoted speaks of himself: `with where we are`."""
    for first, after in sorted(_phrases(pieces, doc), reverse=True):
        if any(one.text in _SPEAKER for one in pieces[first:after]):
            return _without_speaker(pieces[:first] + pieces[after:], doc)
    return pieces


def _phrases(pieces: Sequence[Piece], doc: Doc) -> Iterator[tuple[int, int]]:
    """List the phrases that can be spared, each as the first of its pieces and the one after."""
    places = {piece.i: at for at, piece in enumerate(pieces) if piece.i >= 0}
    for token in (doc[i] for i in places):
        if not _can_be_spared(token, places):
            continue
        parts = _parts(token)
        within = [places[one.i] for one in parts if one.i in places]
        first, last = min(within), max(within)
        while last + 1 < len(pieces) and pieces[last + 1].i < 0:
            last += 1  # a name written for a word
        if first and last - first < len(pieces) - 2:
            yield first, last + 1


def _parts(token: Token) -> list[Token]:
    """List the words that go with a phrase: what hangs on it, and the `and` before it."""
    parts = list(token.subtree)
    if token.dep_ == "conj":
        parts += [one for one in token.head.children if one.dep_ == "cc" and one.i < token.i]
    return parts


def _can_be_spared(token: Token, places: dict[int, int]) -> bool:
    head = token.head
    if head.i not in places or (token.i < head.i and token.lower_ not in _LINKING):
        return False
    if token.dep_ == "conj":
        describes = head.dep_ in {"amod", "compound", "nmod"}  # `confirmed and suspected deaths`
        further = any(one.dep_ == "conj" for one in token.children)
        shares = child(token, "dobj") is not None and lacks_object(head, token)
        acts = token.pos_ in {"VERB", "AUX"} or _is_so_too(token)
        return acts and not (further or describes or shares)
    if token.dep_ not in _SPARED or (token.dep_ == "prep" and token.lower_ in _OF):
        return False
    if token.dep_ == "prep" and (head.dep_ == "prep" or before(token).text == "-"):
        return False  # `from around the world` goes whole, `rail-to-rail` stays so
    if (
        token.dep_ == "advmod"
        and token.lower_ not in _LINKING
        and next(token.children, None) is None
    ):
        return False  # `to be treated [fairly]`, `to stay [inside]`
    return not is_needed(token) and not any(map(goes_with, token.ancestors))


def _is_so_too(adjective: Token) -> bool:
    """Say whether somebody is that besides, with why: `was ill [and sad about it]`."""
    joint = child(adjective.head, "cc")
    so = adjective.tag_ == "JJ" and adjective.head.dep_ == "acomp"
    so = so and joint is not None and joint.lower_ == "and"
    return so and child(adjective, "prep", "ccomp", "xcomp") is not None
