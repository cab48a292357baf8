"""Verbs that the parser gives a subject to share, which is not theirs: a token in, changes out.

`Called for a vote at a meeting of officials convened on Monday, and left` has two deeds, not three.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.misparses.hanging import Mended
from extract.neighbours import before

_SUBJECTS = {"nsubj", "nsubjpass"}
_TRIED = set(
    "accuse acquit arrest charge convict detain exonerate fine imprison incarcerate indict jail "
    "sentence".split()
)
"""What courts and police do, to whom is named before."""
_LOOSE = {"prep", "npadvmod", "advmod", "agent", "punct", "cc", "conj"}
_NOUNS = {"NOUN", "PROPN"}


def as_described(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang on its noun what nothing joins: `called it off at a meeting [convened] on Monday`.

    A verb that goes on from another stands behind `and` or a comma.
    """
    noun = before(verb)
    bare = all(one.dep_ in _LOOSE for one in verb.children)
    joined = verb.dep_ == "conj" and verb.tag_ in {"VBD", "VBN"} and verb.head.pos_ == "VERB"
    below = noun.pos_ in _NOUNS and noun.dep_ in {"pobj", "dobj"} and noun != verb.head
    if joined and bare and below and verb.head.is_ancestor(noun) and verb.lower_.endswith("ed"):
        yield verb.i, Mended(noun.i, "acl", "VBN")


def as_tried(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang on whom it befell what a court did: `freed Ida Holm of Riga, [convicted] in 2006`.

    The parser takes it for what befell who freed her.
    """
    person = next((one for one in verb.head.children if one.dep_ == "dobj"), verb)
    loose = verb.dep_ == "advcl" and verb.tag_ == "VBN" and verb.lemma_ in _TRIED
    bare = all(one.dep_ not in {"aux", "auxpass", "mark", *_SUBJECTS} for one in verb.children)
    comma = before(verb.left_edge)
    named = person.ent_type_ == "PERSON" and verb.head.i < person.i < comma.i
    if not (loose and bare and named and comma.text == ","):
        return
    if person.right_edge.i in {comma.i, comma.i - 1}:
        yield verb.i, Mended(person.i, "acl", "VBN")


def as_aged(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang on whom it befell what is told behind an age: `Tom Roth, 12, [shot] by an officer`.

    What went on then goes with it: `shot [while playing]`.
    """
    age, comma = before(before(verb)), before(verb)
    name = before(before(age))
    aged = age.text.isdigit() and comma.text == before(age).text == ","
    loose = verb.dep_ in {"advcl", "appos", "conj", "dep"} and verb.tag_ in {"VBN", "VBD"}
    bare = all(
        one.dep_ not in {"aux", "auxpass", "dobj", "mark", *_SUBJECTS} for one in verb.children
    )
    if not (aged and loose and bare) or name.ent_type_ != "PERSON" or name.dep_ == "nsubj":
        return
    yield verb.i, Mended(name.i, "acl", "VBN")
    behind = verb.head.children if verb.head.i < name.i else ()
    for one in behind:
        marks = {each.lower_ for each in one.children if each.dep_ == "mark"}
        if one.dep_ == "advcl" and one.i > verb.i and "while" in marks:
            yield one.i, Mended(verb.i, "advcl", one.tag_)
            yield from ((each.i, Mended(verb.i, "agent", "IN")) for each in _agents(one))


def _agents(active: Token) -> Iterator[Token]:
    """Give who did it, below a participle that does something: `shot while playing [by] police`."""
    return (one for one in active.children if one.dep_ == "agent" and active.tag_ == "VBG")


def as_gone_on(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang on what was told what goes on from it: `they seized him, says Roth, and [shot] him`.

    A saying in the present is put in; what was done then is no more of it.
    """
    says = verb.head
    past = verb.tag_ in {"VBD", "VBN"} and says.tag_ in {"VBZ", "VBP"}
    if verb.dep_ != "conj" or not past or says.lemma_ not in VERBS["report"]:
        return
    told = next((one for one in says.children if one.dep_ == "ccomp" and one.i < says.i), None)
    own = any(one.dep_ in {*_SUBJECTS, "aux"} for one in verb.children)
    behind = any(one.dep_ == "nsubj" and says.i < one.i < verb.i for one in says.children)
    if told is None or own or not behind:
        return
    yield verb.i, Mended(told.i, "conj", verb.tag_)
    for one in says.children:
        if one.dep_ == "cc" and one.i < verb.i:
            yield one.i, Mended(told.i, "cc", one.tag_)


def as_side(word: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a side on the other: `drew ire from the right and [left] for his words`."""
    right = before(before(word))
    sides = word.lower_ == "left" and before(word).lower_ in {"and", "or"}
    if sides and right.lower_ == "right" and right.pos_ in _NOUNS and word.dep_ == "conj":
        yield word.i, Mended(right.i, "conj", "NN")
        yield before(word).i, Mended(right.i, "cc", "CC")
        for one in word.children:
            if one.i > word.i:
                yield one.i, Mended(word.head.i, one.dep_, one.tag_)
