"""Whom the text speaks of: the focus before a sentence and the sentence in, the focus after it out.

The subject comes before the others whom a sentence names (centering: Grosz, Joshi and Weinstein
1995); whoever has no name in it is remembered too, since a pronoun may mean them.
"""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Span, Token

from extract.mentions.names.aliases import Name
from extract.mentions.names.bearers import Cast, name_of
from extract.mentions.pronouns.candidates import (
    HE,
    SHE,
    is_saying,
    is_unnamed,
    is_unsure,
    people_of,
)
from extract.mentions.pronouns.persons import sex_of_noun
from extract.mentions.pronouns.things import Focus, meant_by
from extract.mentions.syntax.clauses import SUBJECTS, child, children, subject_of

_BOTH = frozenset({"he", "she"})
_REACH = 2
"""Sentences without a person over which he and she go on."""


def moved_to(focus: Focus, sentence: Span, cast: Cast) -> Focus:
    """Move the focus to what a sentence speaks of."""
    root = sentence.root
    subject = subject_of(root)
    unnamed = _unnamed_in(sentence, cast)
    people = people_of(sentence, cast)
    if people:
        spoken = _spoken_of(focus, sentence, people, cast)
    else:
        spoken = replace(focus, since=focus.since + 1, leads=focus.leads and not unnamed)
        unnamed |= focus.unnamed
    if spoken.since > _REACH:
        spoken = Focus()
    return replace(
        spoken,
        unnamed=unnamed,
        subject=meant_by(subject, cast),
        object=meant_by(child(root, "dobj"), cast),
    )


def _spoken_of(focus: Focus, sentence: Span, people: tuple[Name, ...], cast: Cast) -> Focus:
    """Say whom of the people in it a sentence speaks of first."""
    root = sentence.root
    subject = subject_of(root)
    head = _person_of(subject, cast) if subject is not None else None
    told = (head,) if head is not None else people
    new = set(people) - {*focus.people, *focus.others}
    older = () if new else (*focus.others, *focus.people)
    return Focus(
        people=told,
        # `Her death was announced by her sister, X`: still about her.
        others=tuple(n for n in people if n not in told and not _is_kin(n, sentence, told, cast)),
        older=tuple(name for name in older if name not in people),
        leads=head is not None and subject is not None and name_of(subject, cast) == head,
        says=is_saying(root),
    )


def _is_kin(name: Name, sentence: Span, told: tuple[Name, ...], cast: Cast) -> bool:
    """Say whether somebody is only named as whose relative he is: `her sister X`."""
    places = [one for one in sentence if cast.names.at(one) == name and one.dep_ not in SUBJECTS]
    nouns = (noun for one in places for noun in _beside(one))
    owners = (owner for noun in nouns for owner in children(noun, "poss"))
    return any(cast.stands_for.get(owner.i) in told for owner in owners)


def _beside(token: Token) -> Iterator[Token]:
    """Give a name and the nouns that say whose it is: `her daughter, the writer X`."""
    yield token
    yield from children(token, "appos", "compound")
    while token.dep_ in {"appos", "compound"}:
        token = token.head
        yield token


def _unnamed_in(sentence: Span, cast: Cast) -> frozenset[str]:
    """Say which of he and she somebody may be whose name a sentence does not say."""
    found: set[str] = set()
    for one in sentence:
        if one.lower_ in HE | SHE and one.i not in cast.stands_for:
            found.add("he" if one.lower_ in HE else "she")
        elif _takes_part(one) and is_unnamed(one, cast):
            found |= {sex_of_noun(one)} - {""} or _BOTH
        elif is_unsure(one, cast):
            found |= _BOTH
    return frozenset(found)


def _takes_part(token: Token) -> bool:
    """Say whether a noun is one of those whom a sentence is about: not `a record for a player`."""
    return token.dep_ != "pobj" or token.head.lower_ in {"by", "with", "of"}


def _person_of(subject: Token, cast: Cast) -> Name | None:
    """Give the person that a subject is or belongs to: `her death`."""
    for one in (subject, *children(subject, "poss")):
        name = name_of(one, cast)
        if name is not None and name.kind == "person" and name.canonical in cast.people:
            return name
    return None
