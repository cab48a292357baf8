"""Whom a record lists: the participants and the headline of an event in, named ones out.

Beside those who take part these are the names that the headline has; an editor would miss them.
A name that only describes (`a British man`) is left out, and one for which nothing but its capital
speaks (`Thriller`), unless it acts.
"""

import re

from spacy.tokens import Span, Token

from extract.mention import Participant
from extract.mentions.aliases import Name
from extract.mentions.bearers import Cast
from extract.mentions.predicates import NOUNS
from extract.mentions.states import state_of

_ACT_FOR_STATES = NOUNS["group"] | NOUNS["office"] | NOUNS["institution"]


def named_of(
    participants: tuple[Participant, ...], title: str, sentence: Span, cast: Cast
) -> tuple[Participant, ...]:
    """List who takes part by name, agents first, then whom and what the headline names beside."""
    told = _told(sentence, cast)
    listed = [one for one in participants if one.kind and _counts(one, told)]
    for name, tokens in told.items():
        known = any(name.canonical.casefold() in one.name.casefold() for one in listed)
        if not known and _is_sure(name, tokens) and _has(title, name):
            head = name.canonical.lower().split()[-1]
            listed.append(Participant(name.canonical, head, "other", name.kind))
    return tuple(listed)


def _told(sentence: Span, cast: Cast) -> dict[Name, list[Token]]:
    """Find the names of a sentence, each with its words there and the pronouns for it."""
    found: dict[Name, list[Token]] = {}
    for token in sentence:
        name = cast.names.at(token) or cast.stands_for.get(token.i)
        if name is not None and token.i not in cast.timed:
            found.setdefault(name, []).append(token)
    return found


def _counts(one: Participant, told: dict[Name, list[Token]]) -> bool:
    """Say whether a participant is more than a capital or an adjective."""
    name = next((each for each in told if each.canonical == one.name), None)
    if name is None:
        return True
    acts = one.role == "agent" and not any(token.ent_type_ for token in told[name])
    return (acts or not name.guessed) and not all(_describes(token) for token in told[name])


def _describes(token: Token) -> bool:
    """Say whether a name only tells of what kind a thing is: `Muslim leaders`, `British man`."""
    if token.dep_ != "amod":
        return False
    if state_of(token.text) is None:
        return token.ent_type_ == "NORP"
    return token.head.lemma_.lower() not in _ACT_FOR_STATES


def _is_sure(name: Name, tokens: list[Token]) -> bool:
    """Say whether a name may be listed that takes no part of its own."""
    if name.guessed or name.kind == "state" or all(_describes(token) for token in tokens):
        return False
    return name.kind != "person" or " " in name.canonical


def _has(title: str, name: Name) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(name.canonical)}(?![\w-])", title) is not None
