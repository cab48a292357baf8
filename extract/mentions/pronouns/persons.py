"""Who may be he or she: a parsed article and its names in, what the text knows of each person out.

Titles and kinship words (`Ms Roth`, `her husband, X`) and first names tell men from women. A name
that only the recogniser takes for a person's (`Thriller`, a medicine, a currency) is nobody: some
word of the text must say so, by what stands beside the name or what its bearer does.
"""

import re

from spacy.tokens import Doc, Token

from extract.lexicon import NOUNS, VERBS, sections
from extract.mentions.names.aliases import Name
from extract.mentions.names.names import Names
from extract.mentions.names.votes import fold
from extract.mentions.syntax.clauses import SUBJECTS, child, children, lemma_of
from extract.neighbours import after

_TITLES = sections("titles")
_FIRST = sections("firstnames")
_SOMEONE = NOUNS["someone"] | NOUNS["office"]
_PERSONAL = VERBS["report"] | VERBS["doubt"] | {"die", "marry", "resign", "testify", "know", "feel"}
"""What people do, and not things."""
_SURNAMED = re.compile(
    r"(?:[^\W\d_a-z][\w'’.-]*|(?:d[aeiu]|del|van|von|bin|al|el|la|le|ten|der)\b-?| )+"
)
_PRONOUN = {"man": "he", "woman": "she"}


def persons_of(names: Names) -> list[Name]:
    """List the people whom an article names, once each."""
    return list(dict.fromkeys(one for one in names.by_token.values() if one.kind == "person"))


def sexes_of(doc: Doc, names: Names) -> dict[str, str]:
    """Say of each person, by name, whether words of the article or the first name make it he."""
    found: dict[str, str] = {}
    people = persons_of(names)
    for person in people:
        said = _PRONOUN.keys() & {
            sex for sex in _PRONOUN if words_by(person, doc, names) & _TITLES[sex]
        }
        told = said or {sex for sex in _PRONOUN if _first_of(person) in _FIRST[sex]}
        if len(told) == 1:
            found[person.canonical] = _PRONOUN[told.pop()]
    for person in people:
        bearers = {found.get(one.canonical) for one in people if _bears(one, person)}
        if person.canonical not in found and len(bearers) == 1 and (sex := bearers.pop()):
            found[person.canonical] = sex
    return found


def _bears(one: Name, surname: Name) -> bool:
    return one != surname and fold(one.canonical).split()[-1:] == [fold(surname.canonical)]


def _first_of(person: Name) -> str:
    """Find a first name: `Thomas` alone may well be a surname, hardly `Anna`."""
    words = fold(person.canonical).split()
    alone = len(words) == 1 and words[0] not in _FIRST["woman"]
    known = (one for one in words[:2] if one in _FIRST["man"] | _FIRST["woman"])
    return "" if alone else next(known, "")


def known_people(doc: Doc, names: Names) -> frozenset[str]:
    """Collect the names that something in the article, or a first name, shows to be people's."""
    held = {name.canonical for name in names.roles.values()}
    return frozenset(
        name.canonical
        for name in persons_of(names)
        if name.canonical in held or _has_first_name(name) or _acts_as_one(name, doc, names)
    )


def _has_first_name(name: Name) -> bool:
    return bool(_first_of(name))


def _acts_as_one(name: Name, doc: Doc, names: Names) -> bool:
    if not _SURNAMED.fullmatch(name.canonical):
        return False
    if words_by(name, doc, names) & (_TITLES["title"] | _SOMEONE):
        return True
    places = [doc[end - 1] for _, end in _places(name, names)]
    # A firm of one word is taken for a person more often than one of two.
    acts = " " in name.canonical and any(last.dep_ in SUBJECTS for last in places)
    return acts or any(_is_personal(last) for last in places)


def _is_personal(last: Token) -> bool:
    """Say whether a place of a name shows a person: it hopes, is `34`, or is somebody `who`."""
    noun = last.head if last.dep_ == "appos" else last
    acts = noun.dep_ in SUBJECTS and lemma_of(noun.head) in _PERSONAL
    aged = any(one.like_num for one in children(last, "appos"))
    who = any(
        one.lower_ in {"who", "whom"} for rel in children(last, "relcl") for one in rel.children
    )
    return acts or aged or who


def _places(name: Name, names: Names) -> list[tuple[int, int]]:
    return [span for i, span in names.spans.items() if i == span[0] and names.by_token[i] == name]


def words_by(name: Name, doc: Doc, names: Names) -> set[str]:
    """Collect the words that are said of a person: before the name and beside it.

    Of `Roh Son-ha` no son is told.
    """
    words: set[str] = set()
    for start, end in _places(name, names):
        last = doc[end - 1]
        beside = [last.head] if last.dep_ == "appos" else []
        beside += [doc[start - 1]] if start else []
        compounds = (one for one in children(last, "compound") if after(one).text != "-")
        words.update(one.lower_ for one in (*beside, *children(last, "appos"), *compounds))
    return words


def is_someone(token: Token) -> bool:
    """Say whether a noun is one person, whatever the name: `the doctor`, `a 12-year-old`."""
    lemma = token.lemma_.lower()
    return token.tag_ == "NN" and token.dep_ != "compound" and lemma in _SOMEONE | {"old"}


def is_epithet(token: Token) -> bool:
    """Say whether a noun speaks again of whoever was named: `the 26-year-old midfielder`.

    Not so `the latest victim, a 26-year-old man,`.
    """
    below = list(token.subtree)
    before = (one for one in below if one.i <= token.i)
    aged = any(one.lower_ == "old" and one.nbor(-1).text == "-" for one in before)
    return below[0].lower_ == "the" and aged


def sex_of_noun(token: Token) -> str:
    """Say whether `he` or `she` is said of a noun; empty where both may be."""
    found = [_PRONOUN[sex] for sex in _PRONOUN if token.lower_ in _TITLES[sex]]
    return found[0] if len(found) == 1 else ""


def is_named_beside(token: Token, names: Names) -> bool:
    """Say whether a noun only says what a name's bearer is: `the actor X`, `X, a doctor`."""
    beside = (
        token.dep_ in {"appos", "compound", "nmod", "attr"} and names.at(token.head) is not None
    )
    of_attr = token.dep_ == "attr" and child(token.head, "nsubj") is not None
    apposed = any(names.at(one) for one in token.subtree if one.dep_ == "appos")
    return beside or of_attr or apposed
