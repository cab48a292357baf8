"""Where a clause was, told before it: a verb in, what may name the place out.

`In Lima, ...`, `on Friday night in Lima, ...`, `police in Lima say that ...`, `Lima, where ...`.
"""

from collections.abc import Container, Iterator

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS, sections
from extract.mentions.names.bearers import Cast
from extract.mentions.syntax.below import has_word, under
from extract.mentions.syntax.clauses import (
    SUBJECTS,
    child,
    children,
    is_verb,
    lemma_of,
    modal_of,
    subject_of,
)
from extract.mentions.syntax.dependents import is_source, said_before
from extract.mentions.syntax.joined import befell_others
from extract.mentions.syntax.predicates import is_event_noun
from extract.neighbours import before

PLACED = {"place", "state"}
_IN = {"in", "at", "near", "outside", "off", "on", "across"}
_SEATS = frozenset().union(*sections("seats").values())
_LOCAL = {"police", "witness", "medic", "paramedic", "firefighter", "rescuer"}
_DURING = {"at", "in", "during"}
_WITHIN = {"compound", "poss", "nmod", "amod", "appos", "conj"}
_NOWHERE = {"with", "by", "for", "about", "between", "than", "as", "against", "according"}
"""Prepositions that lead to who or what is told of, not to where it was."""


def grounds(verb: Token) -> Iterator[tuple[Token, Token]]:
    """Give what may be a place that stands before a clause, with its preposition or `where`."""
    for one in _phrases_above(verb):
        if one.lower_ in _IN:
            below = (_ground(verb, place) for place in children(one, "pobj"))
            yield from ((one, named) for place in below for named in (place, *_called(place)))
    speaker = child(verb.head, "nsubj") if verb.dep_ == "ccomp" else None
    if speaker is not None and is_source(speaker):  # `police in Lima say that he died`
        where = (one for one in children(speaker, "prep") if one.lower_ == "in")
        towns = ((one, place) for one in where for place in children(one, "pobj"))
        yield from (each for each in towns if not _is_seat(each[1], speaker))
    if verb.dep_ == "relcl":
        where = (one for one in verb.children if one.lower_ == "where")
        yield from (
            (one, verb.head.head if verb.head.dep_ == "appos" else verb.head) for one in where
        )


def _phrases_above(verb: Token) -> Iterator[Token]:
    """Give the prepositions before a verb, and before whoever says so where they hold for both."""
    said = child(verb, "ccomp") if lemma_of(verb) in VERBS["report"] else None
    if said is None or said.i < verb.i or _is_told_of(said):
        yield from _phrases_before(verb)
    if verb.dep_ == "ccomp" and lemma_of(verb.head) in VERBS["report"] and _is_told_of(verb):
        above = (one for one in _phrases_before(verb.head) if one.i < verb.i)
        speaker = subject_of(verb.head)
        yield from (
            one for one in above if not any(_is_seat(each, speaker) for each in one.children)
        )
    if _goes_on(verb):
        yield from _phrases_above(verb.head)


def _goes_on(verb: Token) -> bool:
    """Say whether a verb goes on in the place of the one above: `in Lima, X met Y and left`."""
    apart = any(one.i < verb.i for one in children(verb, "prep", "advcl", "npadvmod", "mark"))
    joined = verb.dep_ == "conj" or (verb.dep_ == "advcl" and verb.tag_ == "VBG")
    acts = is_verb(verb.head) and lemma_of(verb.head) not in VERBS["report"]
    return joined and acts and not apart and verb.head.i < verb.i


def _is_seat(place: Token, speaker: Token | None) -> bool:
    """Say whether it is a capital, where officials speak of what was anywhere in the state."""
    local = speaker is not None and speaker.lemma_.lower() in _LOCAL
    return place.lower_ in _SEATS and not local


def _is_told_of(said: Token) -> bool:
    """Say whether what was said was where it was said: `in Lima, police said three were killed`.

    Ministers speak in a capital of what is done elsewhere.
    """
    if said.i < said.head.i:
        return said in said_before(said.head)
    speaker, subject = subject_of(said.head), subject_of(said)
    own = subject is not None and subject.lower_ in {"it", "they"}
    acts = lemma_of(said) in VERBS["act"] and modal_of(said) == ""
    return acts and (own or is_source(speaker))


def _phrases_before(verb: Token) -> Iterator[Token]:
    """Give the prepositions before a verb, `in` of `on Friday night in Lima` among them.

    So with what was held in a place: `at a rally in Lima`.
    """
    subject = child(verb, *SUBJECTS)
    led = children(subject, "prep") if subject is not None else ()
    yield from (one for one in led if subject is not None and one.i < subject.i)
    for one in children(verb, "prep"):
        put_in = subject is not None and one.i > subject.i and before(one).text == ","
        if one.i < verb.i and not put_in:  # not `men of the yard, in Lima, were held`
            yield one
            held = (noun for noun in children(one, "pobj") if _is_held(one, noun, verb))
            where = (each for noun in held for each in children(noun, "prep"))
            yield from (each for each in where if each.lower_ != "on")  # `an attack on Lima`


def _is_held(preposition: Token, noun: Token, verb: Token) -> bool:
    """Say whether a phrase before a clause tells when, or at what that was held it was.

    So with the building or land it was in: `at a school in Lima`. Not so of `At a rally in Lima,
    she promised to cut taxes`: they are cut elsewhere.
    """
    held = preposition.lower_ in _DURING and is_event_noun(noun)
    held = held or _is_land(noun)
    return (held and child(verb, "xcomp") is None) or noun.ent_type_ in {"DATE", "TIME"}


def grounds_of(verb: Token, cast: Cast) -> Iterator[tuple[Token, Token]]:
    """Give the named places that stand before a clause, with their prepositions or `where`."""
    return (each for each in grounds(verb) if _is_placed(each[1], cast))


def held_at(verb: Token, cast: Cast) -> Token | None:
    """Give the preposition behind a verb that leads to where it was: `was held in Lima`."""
    behind = (one for one in children(verb, "prep") if one.i > verb.i and one.lower_ in _IN)
    timed = cast.timed
    told = (one for one in behind if not any(each.i in timed for each in one.children))
    return next((one for one in told if any(_is_where(each, cast) for each in one.subtree)), None)


def _is_placed(ground: Token, cast: Cast) -> bool:
    """Say whether a place has a name: `Lima`, or `Lima province`."""
    close = children(ground, "compound") if _is_land(ground) else ()
    names = map(cast.names.at, (ground, *close))
    return any(name is not None and name.kind in PLACED for name in names)


def _is_land(noun: Token) -> bool:
    return noun.lemma_.lower() in NOUNS["place"] | NOUNS["grounds"]


def tells_where(verb: Token, written: Container[int], cast: Cast) -> bool:
    """Say whether a line tells where a verb's clause was: what it only says `with Peru` does not.

    So does the clause told beside it: `four were killed, and 20 hurt in Lima`.
    """
    beside = befell_others(verb)
    told = {one.i for one in beside.subtree} if beside is not None else ()
    words = (one for one in verb.doc[verb.i + 1 :] if one.i in written or one.i in told)
    return any(_is_where(one, cast) for one in words)


def _is_where(word: Token, cast: Cast) -> bool:
    name = cast.names.at(word)
    if name is None or name.kind not in PLACED:
        return False
    top = cast.doc[slice(*cast.names.spans[word.i])].root
    while top.dep_ in _WITHIN and top.head != top:
        top = top.head
    return not (top.dep_ == "pobj" and top.head.lower_ in _NOWHERE)


def _ground(verb: Token, place: Token) -> Token:
    """Give what `which` stands for: `in Lima, in which 12 people were killed`."""
    return verb.head if verb.dep_ == "relcl" and place.lower_ == "which" else place


def _called(place: Token) -> Iterator[Token]:
    """Give the name of `the city of Lima`."""
    if _is_land(place):
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
