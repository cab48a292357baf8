"""Where a clause was, told before it: a verb in, what may name the place out.

`In Lima, ...`, `on Friday night in Lima, ...`, `police in Lima say that ...`, `Lima, where ...`.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.mentions.names.bearers import Cast
from extract.mentions.syntax.below import has_word, under
from extract.mentions.syntax.clauses import SUBJECTS, child, children
from extract.mentions.syntax.dependents import is_source
from extract.mentions.syntax.joined import befell_others
from extract.neighbours import before

_IN = {"in", "at", "near", "outside", "off", "on"}


def grounds(verb: Token) -> Iterator[tuple[Token, Token]]:
    """Give what may be a place that stands before a clause, with its preposition or `where`."""
    for one in _phrases_before(verb):
        if one.lower_ in _IN:
            below = (_ground(verb, place) for place in children(one, "pobj"))
            yield from ((one, named) for place in below for named in (place, *_called(place)))
    speaker = child(verb.head, "nsubj") if verb.dep_ == "ccomp" else None
    if speaker is not None and is_source(speaker):  # `police in Lima say that he died`
        where = (one for one in children(speaker, "prep") if one.lower_ == "in")
        yield from ((one, place) for one in where for place in children(one, "pobj"))
    if verb.dep_ == "relcl":
        where = (one for one in verb.children if one.lower_ == "where")
        yield from (
            (one, verb.head.head if verb.head.dep_ == "appos" else verb.head) for one in where
        )


def _phrases_before(verb: Token) -> Iterator[Token]:
    """Give the prepositions before a verb, `in` of `on Friday night in Lima` among them."""
    subject = child(verb, *SUBJECTS)
    led = children(subject, "prep") if subject is not None else ()
    yield from (one for one in led if subject is not None and one.i < subject.i)
    for one in children(verb, "prep"):
        put_in = subject is not None and one.i > subject.i and before(one).text == ","
        if one.i < verb.i and not put_in:  # not `men of the yard, in Lima, were held`
            yield one
            when = (noun for noun in children(one, "pobj") if noun.ent_type_ in {"DATE", "TIME"})
            yield from (where for noun in when for where in children(noun, "prep"))


def other_clause(verb: Token) -> set[int]:
    """Give the words of a clause beside it that a headline does not tell: `and 20 were hurt`."""
    told = befell_others(verb)
    others = (one for one in children(verb, "conj") if child(one, *SUBJECTS) is not None)
    return {word.i for one in others if one != told for word in one.subtree}


def _ground(verb: Token, place: Token) -> Token:
    """Give what `which` stands for: `in Lima, in which 12 people were killed`."""
    return verb.head if verb.dep_ == "relcl" and place.lower_ == "which" else place


def _called(place: Token) -> Iterator[Token]:
    """Give the name of `the city of Lima`."""
    if place.lemma_.lower() in NOUNS["place"]:
        yield from under(place, "of")


def in_which(verb: Token) -> Token | None:
    """Give the preposition of `the crash, in which 260 people died`."""
    if verb.dep_ != "relcl" or verb.head.pos_ != "NOUN":
        return None
    which = (one for one in children(verb, "prep") if one.i < verb.i and one.lower_ in _IN)
    return next((one for one in which if has_word(one, {"which"})), None)


def place_beside(noun: Token, cast: Cast) -> Token | None:
    """Give the name of a place that is told by what it is first: `its capital, Lima`."""
    told = noun.lemma_.lower() in NOUNS["place"] and cast.names.at(noun) is None
    for one in children(noun, "appos") if told else ():
        name = cast.names.at(one)
        if name is not None and name.kind == "place":
            return one
    return None
