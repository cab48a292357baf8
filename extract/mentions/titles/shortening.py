"""Shorten a headline: pieces of a clause in, the same without the phrases that can be spared.

A phrase can be spared if the clause stands without it: a prepositional phrase, a participle, a
purpose, a further verb. What a word needs stays with it: a verb its subject and object, `accused`
its `of`, a subject its verb. Of several, the one that begins last goes first, since news tells
the weightier first. This is sentence compression by pruning the parse (Knight and Marcu 2000;
Filippova and Strube 2008), without their weights.
"""

from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Doc, Token

from extract.lexicon import NOUNS, VERBS
from extract.mentions.syntax.below import is_narrowed
from extract.mentions.syntax.clauses import (
    SUBJECTS,
    child,
    is_infinitive,
    is_verb,
    lemma_of,
)
from extract.mentions.syntax.conditions import is_condition
from extract.mentions.syntax.dependents import is_set_beside
from extract.mentions.titles.adverbs import WHITHER
from extract.mentions.titles.cutting import (
    AT_MOST,
    COMPLEMENTS,
    CUT_TO,
    LONGEST,
    cut_short,
    lacks_object,
    loses_half,
)
from extract.mentions.titles.offices import office_in
from extract.mentions.titles.titlewords import Piece, join, once
from extract.neighbours import before

_SPARED = {"prep", "acl", "relcl", "advcl", "advmod", "npadvmod"}
_LINKING = {"also", "eventually", "finally", "instead", "subsequently", "therefore", "thus"}
"""Adverbs that link a clause to what was told before, and say nothing by themselves."""
_OPENING = {",", "and", "or", "along", "together"}
"""What opens a phrase, and goes with it: `along with his aides`."""
_OPEN = {"nothing", "something", "anything", "everything", "much", "those", "one"}
"""Words that say nothing without what follows."""
_DOING = {"of", "for", "despite"}
"""Prepositions behind which somebody does something: `for the studio [releasing a film]`."""
_SPEAKER = {"I", "we", "my", "our", "me", "us", "We", "My", "Our"}


def shorten(written: Iterable[Piece], doc: Doc) -> list[Piece]:
    """Take away phrases, the last first, until the line is short enough.

    It may be longer by a word or two, to tell all or what its last noun is of. No phrase goes that
    leaves a word open. Where nothing can be spared any more, a line that is too long by far ends
    before the last phrase that begins in time.
    """
    pieces = _without_speaker(list(once(written)), doc)
    whole = len(join(pieces)) <= LONGEST
    while len(join(pieces)) > CUT_TO and not whole:
        phrases = (one for one in _phrases(pieces, doc) if not loses_half(pieces, *one, doc))
        spared = max(phrases, default=None)
        if spared is None and (office := office_in(pieces, doc)) is not None:
            spared = office
        if spared is None:
            return pieces if len(join(pieces)) <= AT_MOST else cut_short(pieces, doc)
        first, after = spared
        named = office_in(pieces, doc)  # rather than lose who it is, lose what he is
        if named is not None and first <= named[0] < after:
            without = [*pieces[: named[0]], *pieces[named[1] :]]
            if len(join(without)) <= CUT_TO:
                return without
        near = len(join(pieces)) <= LONGEST and after == len(pieces)
        if near and _completes(pieces[first:], doc):
            return pieces
        while first > 1 and pieces[first - 1].text in _OPENING:
            first -= 1
        del pieces[first:after]
    return pieces


def _completes(phrase: Sequence[Piece], doc: Doc) -> bool:
    """Say whether a last phrase tells what a noun is of: `has submitted proposal [for talks]`."""
    top = next((doc[one.i] for one in phrase if one.i >= 0), doc[0])
    return top.dep_ == "prep" and top.head.pos_ == "NOUN" and top.i == top.head.i + 1


def _without_speaker(pieces: list[Piece], doc: Doc) -> list[Piece]:
    """Leave out a phrase in which somebody quoted speaks of himself: `with where we are`."""
    for first, after in sorted(_phrases(pieces, doc), reverse=True):
        if any(one.text in _SPEAKER for one in pieces[first:after]):
            return _without_speaker(pieces[:first] + pieces[after:], doc)
    return pieces


def _follows(phrase: Token, head: Token) -> bool:
    """Say whether a phrase comes right after a word, or its particle: `walk off [with a prize]`."""
    between = head.doc[head.i + 1 : phrase.i]
    return all(
        one.dep_ in {"prt", "advmod"} or one.is_quote or one.tag_ == "PRP" for one in between
    )


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
    if token.dep_ not in _SPARED or (token.dep_ == "prep" and token.lower_ in {"of", "than"}):
        return False
    if token.dep_ == "prep" and head.dep_ == "prep":
        return False  # `from around the world` goes whole
    return not _needed(token) and not any(map(_goes_with, token.ancestors))


def _goes_with(token: Token) -> bool:
    """Say whether it tells what went on: `with Omar Said winning the seat`, all or nothing."""
    head = token.head
    within = token.dep_ == "acl" and head.dep_ == "pobj" and head.head.lower_ == "with"
    return within and is_verb(head.head.head)


def _is_so_too(adjective: Token) -> bool:
    """Say whether somebody is that besides, with why: `was ill [and sad about it]`."""
    joint = child(adjective.head, "cc")
    so = adjective.tag_ == "JJ" and adjective.head.dep_ == "acomp"
    so = so and joint is not None and joint.lower_ == "and"
    return so and child(adjective, "prep", "ccomp", "xcomp") is not None


def _is_open(word: Token) -> bool:
    return word.lower_ in _OPEN or (word.lower_ == "people" and next(word.lefts, None) is None)


def _needed(token: Token) -> bool:
    """Say whether the head says nothing without it: `accused of`, `in connection with`."""
    head = token.head
    if head.lemma_.lower() in NOUNS["content"] and head.pos_ == "NOUN":
        return True
    if token.lower_ in WHITHER and token.dep_ == "advmod":
        return not _is_besides(token)  # `looks forward to`
    if _is_open(head) or (head.tag_ == "CD" and token.tag_ == "VBN" and token.i == head.i + 1):
        return True  # `four killed and six [injured]`
    if _goes_with(token) or is_condition(token):
        return True
    if head.lemma_ == "be" and token.dep_ == "prep" and child(head, *COMPLEMENTS) is None:
        return True  # `is on the verge of`
    if f"{lemma_of(head)} {token.lower_}" in VERBS["phrase"] | NOUNS["phrase"]:
        return True
    if is_narrowed(head) and token.left_edge.i == head.i + 1:
        return True
    if _is_of_joined(token, head):
        return True
    if token.dep_ == "prep" and _follows(token, head) and head.pos_ == "VERB":
        return _is_all(token, head)
    return _is_called_for(token, head) or _names(token, head)


def _is_besides(whither: Token) -> bool:
    """Say whether another phrase tells where: `drove into a group [close to a house]`."""
    told = (one for one in whither.head.children if whither.head.i < one.i < whither.i)
    return child(whither, "prep") is not None and any(one.dep_ == "prep" for one in told)


def _is_of_joined(token: Token, noun: Token) -> bool:
    """Say whether a joined word has only this: `two killed and six men [hurt]`, `two [in Riga]`."""
    joined = noun.dep_ == "conj" and token.left_edge.i == noun.i + 1
    clause = noun.pos_ == "NOUN" and is_verb(noun.head) and token.tag_ == "VBN"
    return joined and (clause or noun.tag_ == "CD")


def _is_called_for(purpose: Token, verb: Token) -> bool:
    """Say whether somebody is to do what a verb is for: `called for the yard [to close]`."""
    preposition = next(before(purpose.left_edge).ancestors, purpose)
    for_ = preposition.lower_ == "for" and preposition.head in {verb, purpose}
    return is_infinitive(purpose) and for_ and _is_all(preposition, verb)


def _is_all(token: Token, verb: Token) -> bool:
    """Say whether a phrase is all that a verb has: `agreed [to it]`, `warning him [of it]`."""
    found = [one for one in verb.children if one.dep_ in COMPLEMENTS]
    loose = verb.tag_ == "VBG"
    return all(is_set_beside(one, verb) or (loose and one.tag_ == "PRP") for one in found)


def _names(token: Token, noun: Token) -> bool:
    """Say whether a noun behind a preposition is not told without more words.

    `In order to win`, `after comments [he made]`, `in a position [near Riga]`, `images of people
    [fleeing]`, `called for the yard [to close]`.
    """
    bare = noun.pos_ == "NOUN" and all(one.dep_ == "det" for one in noun.lefts)
    close = token.dep_ in {"acl", "relcl"} and token.left_edge.i == noun.i + 1
    does = close and token.tag_ == "VBG" and noun.head.lower_ in _DOING
    does = does or (close and is_infinitive(token) and noun.head.lower_ == "for")
    meant = is_infinitive(token) and child(token, *SUBJECTS) is None
    meant = meant or close or (token.dep_ == "prep" and _follows(token, noun))
    return noun.dep_ == "pobj" and (does or (bare and meant))
