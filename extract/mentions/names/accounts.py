"""Whose accounts `sales fell 11%` tells: a cast with its pronouns resolved in, an owner a noun out.

News of a company names it once, and then speaks of sales, net income and the shares as they stand.
They are its own where the article has named one organisation only to which such a thing belongs,
by then: it reported sales, its shares fell, revenue at it rose. Two owners leave the noun to the
editor.
"""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.mentions.names.aliases import Name
from extract.mentions.names.bearers import Cast, name_of
from extract.mentions.syntax.below import under
from extract.mentions.syntax.clauses import SUBJECTS, child, children, is_verb, subject_of

_ACCOUNTS = NOUNS["account"]
_SHARES = {"share", "stock"}
_OF_THE_WHOLE = set(
    "global net gross operating total overall interest quarterly annual pretax pre-tax after-tax"
    " adjusted underlying full year quarter half third first second fourth fiscal group company"
    " loan".split()
)
"""Words before such a noun that name no part of the business: not `car sales`."""


def owners_of_accounts(cast: Cast) -> Iterator[tuple[int, Name]]:
    """Give each bare noun of accounts that is a subject, by token, and whose it is."""
    owners: list[Name] = []
    for token in cast.doc:
        if token.lemma_.lower() not in _ACCOUNTS or token.pos_ != "NOUN":
            continue
        own = [name for one in _owners(token) if (name := _owner(one, cast)) is not None]
        said = [name for one in _speakers(token) if (name := _owner(one, cast)) is not None]
        for name in (*own, *said):
            owners += [] if any(_is_one(name, each) for each in owners) else [name]
        known = not own and all(one.canonical in cast.topics for one in said)
        bare = known and token.dep_ in SUBJECTS and _is_bare(token, cast)
        if bare and len(owners) == 1 and owners[0].kind == "organisation":
            yield token.i, replace(owners[0], guessed=False)


def _owners(noun: Token) -> Iterator[Token]:
    """Give the words for whoever a noun of accounts may be of: before it, behind it, who acts."""
    yield from children(noun, "poss", "compound", "nmod")
    yield from under(noun)
    if noun.dep_ not in SUBJECTS:
        yield from _actors(_verb_over(noun))


def _speakers(noun: Token) -> Iterator[Token]:
    """Give the words for who says how it went: `Norsea said sales fell`."""
    verb = _verb_over(noun)
    if noun.dep_ in SUBJECTS and verb.head != verb:
        yield from _actors(verb.head)


def _verb_over(noun: Token) -> Token:
    verb = noun.head
    while not is_verb(verb) and verb.head != verb:
        verb = verb.head
    return verb


def _actors(verb: Token) -> Iterator[Token]:
    subject = subject_of(verb) if is_verb(verb) else None
    yield from _all_of(subject) if subject is not None else ()


def _all_of(noun: Token) -> Iterator[Token]:
    """Give a noun, and what is joined to it or set beside it: `two of its rivals, X and Y`."""
    yield noun
    for one in children(noun, "conj", "appos"):
        yield from _all_of(one)
    for one in children(noun, "prep"):
        for each in children(one, "pobj"):
            yield from _all_of(each)


def _owner(token: Token, cast: Cast) -> Name | None:
    """Name an owner, but an analyst, known by title or first name, who only speaks of sales."""
    name = name_of(token, cast)
    return None if name is None or name.canonical in cast.pronoun_of else name


def _is_one(name: Name, other: Name) -> bool:
    """Say whether a name is short for another: `Norsea`, `Norsea Savings Bank`."""
    first, second = f"{name.canonical} ", f"{other.canonical} "
    return first.startswith(second) or second.startswith(first)


def _is_bare(noun: Token, cast: Cast) -> bool:
    """Say whether nothing says whose, of what or where: `sales fell`, `the shares rose`."""
    if child(noun, "poss", "relcl", "acl", "appos", "conj") is not None:
        return False
    before = [one for one in noun.lefts if one.i not in cast.timed and not one.is_punct]
    plain = all(one.lower_ in _OF_THE_WHOLE | {"the"} or one.dep_ == "nummod" for one in before)
    known = noun.lemma_.lower() not in _SHARES or any(one.lower_ == "the" for one in before)
    phrases = [*children(noun, "prep"), *children(noun.head, "prep")]
    below = [(one, each) for one in phrases for each in children(one, "pobj")]
    named = any(cast.names.at(each) is not None for _, each in below)
    of = any(one.head == noun and each.i not in cast.timed for one, each in below)
    return plain and known and not named and not of
