"""What has a town or an owner before it, where the parser takes that: changes out."""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.misparses.hanging import Mended
from extract.neighbours import before

_ONE = {"a", "an"}


def as_placed(noun: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a town and its state on what is there: `died at a Leyton, Florida, high [school]`."""
    near = (one for one in noun.lefts if one.dep_ in {"amod", "compound"})
    comma = before(next(near, noun))
    state = before(comma)
    town = before(before(state))
    if noun.dep_ != "appos" or not noun.text.islower() or comma.text != ",":
        return
    first = town.left_edge
    article = first if first.lower_ in _ONE else before(first)
    places = state.ent_type_ == town.ent_type_ == "GPE" and before(state).text == ","
    top = next((one for one in (town, state) if one.dep_ == "pobj"), None)
    if top is None or not places or article.lower_ not in _ONE:
        return
    yield noun.i, Mended(top.head.i, "pobj", "NN")
    yield town.i, Mended(noun.i, "nmod", town.tag_)
    yield state.i, Mended(town.i, "appos", state.tag_)
    yield article.i, Mended(noun.i, "det", "DT")


def as_based(name: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a town on who is based there: not Leyton fell in `Leyton, Ohio-based [Norsea] fell`."""
    if name.dep_ != "appos" or name.pos_ != "PROPN":
        return
    town, based = name.head, next((one for one in name.lefts if one.lower_ == "based"), name)
    state = before(before(based))
    comma = before(state)
    close = comma.text == "," and before(comma) == town and before(based).text == "-"
    if town.ent_type_ != "GPE" or not close:
        return
    yield name.i, Mended(town.head.i, town.dep_, name.tag_)
    yield town.i, Mended(name.i, "nmod", town.tag_)
    for one in town.children:
        if one.i > name.i:
            yield one.i, Mended(name.i, one.dep_, one.tag_)


def as_owned(name: Token) -> Iterator[tuple[int, Mended]]:
    """Hang on somebody whose officer he is: `Roth's then Interior Secretary Ana [Lind] fell`."""
    owner = name.head
    marked = any(one.tag_ == "POS" and one.i == owner.i + 1 for one in owner.children)
    between = name.doc[owner.i + 2 : name.i]
    if name.dep_ != "appos" or name.pos_ != "PROPN" or not marked or owner.dep_ == "poss":
        return
    if any(one.is_punct and one.text != "-" for one in between):
        return
    yield name.i, Mended(owner.head.i, owner.dep_, name.tag_)
    yield owner.i, Mended(name.i, "poss", owner.tag_)
