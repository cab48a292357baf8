"""Verbs and what is due, where the parser hangs them on the wrong word: a token in, changes out.

Who bans `a film due to open` opens nothing, and nobody names a player in `with Roth named player`.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.misparses.hanging import Mended
from extract.neighbours import before

_SAYS = {"say", "announce", "report", "confirm", "claim"}


def as_scheduled(due: Token) -> Iterator[tuple[int, Mended]]:
    """Hang `ministers are [due] to meet` as `are scheduled to meet`, of which it says the same.

    Its subject is whoever meets, as that of a raised verb; not so in `was due to the rain`.
    """
    if due.lower_ != "due" or due.dep_ != "acomp":
        yield from _due_to_act(due)
        return
    verb = due.head
    if verb.lemma_ != "be" or not any(one.dep_ == "xcomp" for one in due.children):
        return
    yield due.i, Mended(due.i if verb.dep_ == "ROOT" else verb.head.i, verb.dep_, "VBN")
    yield verb.i, Mended(due.i, "auxpass", verb.tag_)
    for one in verb.children:
        if one != due:
            yield one.i, Mended(due.i, "nsubjpass" if one.dep_ == "nsubj" else one.dep_, one.tag_)


def _due_to_act(due: Token) -> Iterator[tuple[int, Mended]]:
    """Hang what is due on the noun before it: who banned `a film, [due] to open`, opens nothing."""
    acts = next((one for one in due.children if one.dep_ == "pcomp" and one.tag_ == "VB"), None)
    noun = before(due) if before(due).text != "," else before(before(due))
    noun = noun.head if noun.dep_ == "appos" else noun
    if due.lower_ == "due" and acts is not None and noun.dep_ in {"dobj", "pobj"}:
        yield due.i, Mended(noun.i, "acl", "VBN")
        yield acts.i, Mended(due.i, "xcomp", "VB")


def as_said(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a verb without a subject on what it is said of: `said sales in May [fell]`."""
    says = verb.head
    loose = (
        verb.dep_ in {"advcl", "ccomp", "conj", "dep"} and verb.tag_ == "VBD" and verb.i > says.i
    )
    bare = all(one.dep_ not in {"nsubj", "mark", "cc", "auxpass"} for one in verb.children)
    if says.lemma_ not in _SAYS or not (loose and bare):
        return
    noun = next((one for one in says.children if one.dep_ == "dobj"), None)
    between = [one for one in says.children if noun is not None and noun.i < one.i < verb.i]
    if noun is None or any(one.dep_ not in {"prep", "npadvmod"} for one in between):
        return
    yield verb.i, Mended(says.i, "ccomp", "VBD")
    yield noun.i, Mended(verb.i, "nsubj", noun.tag_)
    for one in between:
        yield one.i, Mended(noun.i, one.dep_, one.tag_)


def as_undergone(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Read as done to somebody what has no tense: `with Peru [forced] to pay`, `saw it [fined]`."""
    if verb.tag_ not in {"VBD", "VBN"} or verb.dep_ not in {"pcomp", "advcl", "ccomp"}:
        return
    marks = [one for one in verb.children if one.dep_ == "mark"]
    opens = [one for one in marks if one.lower_ == "with"]
    opens += [verb.head] if verb.dep_ == "pcomp" and verb.head.lower_ == "with" else []
    finite = marks + [one for one in verb.children if one.dep_ == "aux"]
    seen = verb.dep_ == "ccomp" and verb.head.lemma_ == "see" and not finite
    seen = seen and verb.lower_ != verb.lemma_  # not `saw its value hit a high`
    done = any(one.dep_ in {"dobj", "aux"} or one.tag_ == "WP" for one in verb.children)
    if not seen and (done or not opens):
        return
    yield verb.i, Mended(verb.head.i, verb.dep_, "VBN")
    for one in verb.children:
        if one.dep_ == "nsubj":
            yield one.i, Mended(verb.i, "nsubjpass", one.tag_)
