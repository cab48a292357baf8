"""Where a headline may be cut: a line and a place in it in, whether a word is left open there out.

A verb needs what it is done to, an adjective its noun, `guilty` and `away` what they are of and
from, a subject its verb. A line that nothing can be spared of ends where none of these is lost.
"""

from collections.abc import Container, Iterable, Sequence

from spacy.tokens import Doc, Token

from extract.mentions.syntax.clauses import (
    SUBJECTS,
    child,
    children,
    is_passive,
    is_verb,
    lemma_of,
)
from extract.mentions.titles.titlewords import Piece, join

LONGEST = 110
"""Characters of a headline; a longer one is cut."""
AT_MOST = 130
"""Characters of a line that is told whole rather than cut in two."""
COMPLEMENTS = ("dobj", "attr", "oprd", "ccomp", "acomp", "dative")
_BREAKS = {"prep", "dative", "cc", "acl", "agent", "advcl", "mark"}
_MORE = {"JJR", "RBR"}
_TELLS = {"tell", "inform", "remind", "assure", "notify"}
_ABSTRACT = {"to", "for", "of", "from", "with", "upon"}
"""Prepositions after which a verb alone does not tell where: `working [for]`, `agreed [to]`."""
_FELT = {"at", "about", "over"} | _ABSTRACT
"""Prepositions of what somebody is glad or unhappy about."""
_ENOUGH = {"guilty", "positive", "negative"}
"""Adjectives that say enough: `tested positive [for a drug]`."""


def has_verb(pieces: Iterable[Piece], doc: Doc) -> bool:
    """Say whether a line has more than a subject: a long one may leave no room for the verb."""
    return any(one.i >= 0 and is_verb(doc[one.i]) for one in pieces)


def cut_short(pieces: Sequence[Piece], doc: Doc) -> list[Piece]:
    """End a line before the last phrase that fits and leaves no word open; nothing is left else.

    Where none does, a list ends before its second: `searches Riga[, Lima and Brest]`.
    """
    verb = next((n for n, one in enumerate(pieces) if one.i >= 0 and is_verb(doc[one.i])), 0)
    later = [n for n in range(2, len(pieces)) if n > verb and pieces[n].i >= 0]
    later = [n for n in later if pieces[n - 1].text != "-"]  # `four-and-a-half years`
    breaks = [n for n in later if _begins(doc[pieces[n].i]) and not _lost_verb(pieces, n, doc)]
    whole = [n for n in breaks if not loses_half(pieces, n, len(pieces), doc)]
    for longest in (LONGEST, AT_MOST):
        fitting = [n for n in whole if len(join(pieces[:n])) <= longest]
        if fitting:
            return list(pieces[: fitting[-1]])
    lists = [n for n in later if _begins_second(doc[pieces[n].i], pieces[n - 1], doc)]
    fitting = [n for n in lists if len(join(pieces[:n])) <= LONGEST]
    fitting = [n for n in fitting if not _lost_verb(pieces, n, doc)]
    return list(pieces[: fitting[0]]) if fitting else []


def _begins(word: Token) -> bool:
    """Say whether a phrase or clause begins there."""
    asks = word.tag_ in {"TO", "WDT", "WP"} and word.dep_ != "pobj"  # but not `in [which]`
    return word.dep_ in _BREAKS or asks


def _begins_second(word: Token, last: Piece, doc: Doc) -> bool:
    """Say whether the first of several things ends before a comma or an `and`."""
    first = doc[last.i] if last.i >= 0 else word
    done = word.head.dep_ in {"dobj", "pobj"} and word.head.pos_ in {"NOUN", "PROPN"}
    listed = word.dep_ == "punct" and word.text == "," and child(word.head, "conj") is not None
    behind = first == word.head or word.head.is_ancestor(first)
    return done and behind and (listed or word.dep_ == "cc")


def loses_half(pieces: Sequence[Piece], end: int, after: int, doc: Doc) -> bool:
    """Say whether a word before what is cut loses its other half.

    So with a verb or an owner without its object (`financing [and backing rebels]`, `adaptation of
    Roth's`), an adjective without its noun or what it is of (`guilty [of theft]`), and the second
    of two nouns that has lost what it is of: `peace and the start [of talks]`.
    """
    last = doc[pieces[end - 1].i] if pieces[end - 1].i >= 0 else None
    if last is None or last.tag_ == "POS":
        return last is not None
    cut = {one.i for one in pieces[end:after]}
    of = doc[pieces[end].i] if pieces[end].i >= 0 else last
    bare = last.pos_ == "NOUN" and all(one.dep_ == "det" for one in last.lefts)
    bare = bare or last.dep_ == "conj"
    if of.head == last and (of.lower_ == "than" or (bare and of.lower_ == "of")):
        return True
    whose = {last, last.head} if last.dep_ == "pobj" else {last}
    if _is_second(last) and top_of(of).head in whose:
        return True
    above = of.head if of.dep_ == "mark" else of  # `called [for it to close]`
    alone = above.head == last and of.dep_ in {"prep", "mark"}
    if of.dep_ == "aux" and of.head.head == last and last.pos_ == "ADJ":
        return True  # `is willing [to appear]`
    if last.pos_ in {"ADJ", "ADV"}:
        felt = of.dep_ == "prep" and of.lower_ in _FELT
        open_ = (alone or felt) and last.lower_ not in _ENOUGH and last.tag_ not in _MORE
        return open_ or (last.dep_ == "amod" and last.head.i in cut)
    short = of.dep_ == "advmod" and last.dep_ == "relcl"  # `violence that stopped [short of it]`
    if short and of.head == last and not is_passive(last):
        return True
    shares = any(lacks_object(last, one) for one in last.conjuncts if one.i in cut)
    alone = alone and is_verb(last) and of.lower_ in _ABSTRACT and not is_passive(last)
    alone = alone or (last.tag_ == "PRP" and of.head == last.head and last.head.tag_ == "VBG")
    return shares or alone or _tells(last, cut) or _lost_object(pieces[:end], cut, doc)


def _is_second(noun: Token) -> bool:
    """Say whether a bare noun is joined to another: `bans and [a drop] in aid`, `and in hope`."""
    joined = "conj" in {noun.dep_, noun.head.dep_ if noun.dep_ == "pobj" else ""}
    return joined and noun.pos_ == "NOUN" and all(one.dep_ == "det" for one in noun.lefts)


def top_of(word: Token) -> Token:
    """Give the word that a phrase hangs by, of the word that opens it: `to [close]`."""
    while word.head.i > word.i:
        word = word.head
    return word


def _tells(told: Token, cut: Container[int]) -> bool:
    """Say whether somebody is told nothing: `had told lawyers [he was ill]`."""
    above = told.head
    whom = told.dep_ in {"dobj", "dative"} and lemma_of(above) in _TELLS
    return whom and all(one.i <= told.i or one.i in cut for one in above.subtree)


def _lost_object(pieces: Sequence[Piece], cut: Container[int], doc: Doc) -> bool:
    """Say whether what a verb is done to, or what somebody said, is cut away from its verb."""
    verbs = (doc[one.i] for one in pieces if one.i >= 0)
    below = (one for verb in verbs for one in children(verb, *COMPLEMENTS, "xcomp"))
    return any(one.i in cut and one.i > one.head.i for one in below)


def _lost_verb(pieces: Sequence[Piece], end: int, doc: Doc) -> bool:
    """Say whether a line that ends there has the subject of a clause, but not its verb."""
    kept = {one.i for one in pieces[:end]}
    cut = {one.i for one in pieces[end:]}
    words = (doc[i] for i in kept if i >= 0)
    return any(one.dep_ in SUBJECTS | {"mark"} and one.head.i in cut for one in words)


def lacks_object(verb: Token, joined: Token) -> bool:
    """Say whether what a verb is done to stands behind the next: `collect and store data`."""
    between = verb.doc[verb.i + 1 : joined.i]
    alike = is_verb(verb) and verb.tag_ == joined.tag_ in {"VB", "VBN", "VBD", "VBG"}
    return alike and all(one.dep_ in {"cc", "advmod"} for one in between)
