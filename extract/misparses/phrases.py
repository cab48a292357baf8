"""Phrases and clauses that the parser hangs on the wrong word: a token in, the changes out."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from extract.misparses.hanging import Mended
from extract.neighbours import after, before

_BEFORE_DATES = {"in", "on"}
_SUBJECTS = {"nsubj", "nsubjpass"}
_HELD = {"annexed", "backed", "controlled", "held", "led", "occupied", "owned", "run"}
_AWARDS = {"award", "prize", "medal", "trophy", "title", "honour"}
_SEVERAL = {"number", "total"}
_MONTH = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?")


def as_preposition(particle: Token) -> Iterator[tuple[int, Mended]]:
    """Hang as a preposition what governs a noun, or stands right before a date or a place."""
    if particle.dep_ != "prt":
        return
    preposition = Mended(particle.head.i, "prep", "IN")
    if any(one.dep_ == "pobj" for one in particle.children):
        yield particle.i, preposition
    behind = after(particle)
    noun = behind if behind.dep_ == "npadvmod" else behind.head
    loose = noun.dep_ == "npadvmod" and noun.head == particle.head
    dated = behind.ent_type_ == "DATE" and particle.lower_ in _BEFORE_DATES
    if loose and (dated or behind.ent_type_ in {"GPE", "LOC"}):  # `capsized off Riga`
        yield particle.i, preposition
        yield noun.i, Mended(particle.i, "pobj", noun.tag_)


def as_score(first: Token) -> Iterator[tuple[int, Mended]]:
    """Hang the parts of `6-0` together, where they hang on what stands before."""
    rest = first.doc[first.i + 1 : first.i + 3]
    if not first.text.isdigit() or len(rest) < 2 or first.whitespace_ or rest[0].whitespace_:
        return
    mark, second = rest
    if after(second).pos_ == "NOUN":
        return  # `20-30 jobs`
    if mark.text in {"-", "–"} and second.text.isdigit() and second.head.i <= first.i:
        yield mark.i, Mended(first.i, "punct", "HYPH")
        yield second.i, Mended(first.i, "nummod", "CD")
        yield from _as_next_score(first)


def _as_next_score(first: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a score where the one before it hangs: of `6-0 [7-6]` neither is the other's."""
    before_it = first.doc[max(first.i - 3, 0) : first.i]
    if len(before_it) == 3 and re.fullmatch(r"\d+[-–]\d+ ", before_it.text_with_ws):
        earlier = before_it[0]
        if first.head in (earlier, before_it[2]):
            yield first.i, Mended(earlier.head.i, earlier.dep_, first.tag_)


def as_town(town: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a town where its country hung: `in [Riga], Latvia`, which is beside it."""
    country = town.head
    comma = after(town)
    beside = comma.text == "," and country.left_edge.i <= town.i and country.i == town.i + 2
    named = {town.ent_type_, country.ent_type_} == {"GPE"}
    listed = any(one.dep_ in {"cc", "conj"} for one in country.children)
    listed = listed or before(town.left_edge).text == ","  # `in Peru, the US, Kenya and Norway`
    if town.dep_ in {"nmod", "compound"} and beside and named and not listed:
        yield town.i, Mended(country.head.i, country.dep_, town.tag_)
        yield country.i, Mended(town.i, "appos", country.tag_)
        for one in country.children:
            if one.i < town.i:
                yield one.i, Mended(town.i, one.dep_, one.tag_)


def as_worth(word: Token) -> Iterator[tuple[int, Mended]]:
    """Hang `worth` on the noun before it, which is of that worth: `stole watches [worth] £300`."""
    noun = word.doc[word.i - 1] if word.i else word
    if word.text != "worth" or noun.pos_ not in {"NOUN", "PROPN"}:
        return
    if noun.dep_ == "compound" and noun.head == word:
        yield noun.i, Mended(word.head.i, word.dep_, noun.tag_)
        yield word.i, Mended(noun.i, "amod", "JJ")
    elif noun.head == word.head and noun.dep_ == "dobj":
        yield word.i, Mended(noun.i, "amod", "JJ")


def as_beside(clause: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a clause before a colon or semicolon beside the next: `[It is plain]: the firm fell`.

    Nobody said it who acts behind the colon.
    """
    if clause.dep_ != "ccomp" or clause.i > clause.head.i:
        return
    behind = after(clause.right_edge)
    if not {":", ";"}.isdisjoint({behind.text, clause.right_edge.text}):
        yield clause.i, Mended(clause.head.i, "parataxis", clause.tag_)


def as_listed(name: Token) -> Iterator[tuple[int, Mended]]:
    """Join the names of a list: in `Tom Roth, [Ida Holm] and Ana Lind met` she is not he.

    Nor is she another boss in `the boss, Tom Roth, [Ida Holm] and Ana Lind met`.
    """
    kinds = {name.ent_type_, name.head.ent_type_}
    if len(kinds) > 1 or not kinds <= {"PERSON", "ORG"}:
        return
    if all(one.dep_ != "conj" or one.ent_type_ not in kinds for one in name.children):
        return
    above = name.head
    one_of_many = above.dep_ == "appos" and above.head.tag_ == "NN" and not above.head.ent_type_
    if name.dep_ == "appos":
        yield name.i, Mended(above.i, "conj", name.tag_)
    elif name.dep_ == "conj" and one_of_many:
        yield name.i, Mended(above.head.i, "conj", name.tag_)


def as_borne(name: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a name on the noun before it, where both act: `shares in the firm [Norsea] rose`."""
    at = name.left_edge.i
    noun = name.doc[at - 1] if at else name
    if name.dep_ not in _SUBJECTS or name.pos_ != "PROPN" or noun.tag_ not in {"NN", "NNS"}:
        return
    acting = [one for one in name.head.children if one.dep_ in _SUBJECTS and one != name]
    if noun.is_lower and any(one.is_ancestor(noun) for one in acting):
        yield name.i, Mended(noun.i, "appos", name.tag_)


def as_one(name: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a name on the one that it names: `one of the largest firms, [Norsea], fell`."""
    many = name.head
    one = many.head.head
    among = many.dep_ == "pobj" and many.head.lower_ == "of" and one.lower_ == "one"
    single = name.tag_ == "NNP" and all(each.dep_ != "conj" for each in name.children)
    if among and single and name.dep_ == "appos" and name.doc[name.left_edge.i - 1].text == ",":
        yield name.i, Mended(one.i, "appos", name.tag_)


def as_age(number: Token) -> Iterator[tuple[int, Mended]]:
    """Hang an age on its `aged`, which is no verb: `died last week aged [79] in Riga`."""
    aged = before(number)
    if aged.lower_ != "aged" or number.pos_ != "NUM":
        return
    if number.dep_ == "npadvmod":
        yield number.i, Mended(aged.i, "npadvmod", number.tag_)
    if aged.pos_ != "VERB":
        return
    yield aged.i, Mended(aged.head.i, aged.dep_, "JJ")
    for one in aged.children:
        if one.dep_ == "npadvmod" and one != number:
            yield one.i, Mended(aged.head.i, "npadvmod", one.tag_)


def as_dated(noun: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a day on the noun that it is of: `turned to the [May 7, 2021, murder] of a nurse`."""
    month = noun.head
    comma = before(noun.left_edge)
    beside = noun.dep_ == "appos" and noun.tag_ == "NN" and comma.text == "," and comma.i > month.i
    article = month.left_edge.dep_ in {"det", "poss"} and month.left_edge.i == month.i - 1
    if beside and article and _MONTH.fullmatch(month.text) and before(comma).head == month:
        yield noun.i, Mended(month.head.i, month.dep_, noun.tag_)
        yield month.i, Mended(noun.i, "nmod", month.tag_)
        yield month.left_edge.i, Mended(noun.i, "det", month.left_edge.tag_)


def as_several(number: Token) -> Iterator[tuple[int, Mended]]:
    """Hang what is counted where its number hung: `suspended [a number of] members`.

    It says no more than `several`; but a growing, record or small number does.
    """
    of = after(number)
    plain = [one.lower_ for one in number.lefts] == ["a"] and number.lower_ in _SEVERAL
    counted = next((one for one in of.children if one.dep_ == "pobj"), of.head.head)
    if not plain or of.lower_ != "of" or counted.tag_ not in {"NNS", "NNPS"}:
        return
    own = any(one.dep_ in {"det", "poss"} for one in counted.lefts)
    if own or counted.left_edge.lower_ == "people":
        return  # `a number of its ships sank`: not its ships
    yield counted.i, Mended(number.head.i, number.dep_, counted.tag_)
    yield number.i, Mended(counted.i, "predet", number.tag_)
    yield of.i, Mended(number.i, "prep", of.tag_)
    for one in number.children:
        if one.i > of.i and one != counted:
            yield one.i, Mended(counted.i, one.dep_, one.tag_)


def as_held(word: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a participle on the place behind it: `hurt in the Israeli [occupied] West Bank`."""
    people, preposition = before(word), before(word).head
    place = next((one for one in word.children if one.dep_ == "dobj"), word)
    held = word.lower_ in _HELD and people.ent_type_ == "NORP" and people.dep_ == "pobj"
    if not held or place.left_edge.i != word.i + 1:
        return
    yield place.i, Mended(preposition.i, "pobj", place.tag_)
    yield people.i, Mended(place.i, "amod", "JJ")
    yield word.i, Mended(place.i, "amod", "VBN")
    for one in (*people.children, *(one for one in word.children if one != place)):
        above = place if one.head == people else word.head if one.i < word.i else preposition.head
        yield one.i, Mended(above.i, one.dep_, one.tag_)


def as_award(award: Token) -> Iterator[tuple[int, Mended]]:
    """Hang on an award what it is called: `the Player of the Year [award]`, given to no year."""
    of, year = award.head, before(award)
    called, named = of.head, year.dep_ == "compound" and year.head == award
    if award.lemma_.lower() not in _AWARDS or award.dep_ != "pobj" or not named:
        return
    if of.lower_ != "of" or called.pos_ != "PROPN" or year.pos_ != "PROPN":
        return
    yield award.i, Mended(called.head.i, called.dep_, award.tag_)
    yield called.i, Mended(award.i, "nmod", called.tag_)
    yield year.i, Mended(of.i, "pobj", year.tag_)
    for one in award.children:
        if one != year and one.i < award.i:
            yield one.i, Mended(year.i, one.dep_, one.tag_)
