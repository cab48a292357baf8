"""Whose or what a subject is that does not say so itself: a noun and its cast in, pieces out.

`Peruvian exports`, `the Peruvian Health Ministry`, `Peruvian Health Minister Tom Roth`.
"""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from extract.mentions.names.aliases import Name
from extract.mentions.names.bearers import Cast
from extract.mentions.syntax.clauses import children
from extract.mentions.titles.known_as import office_before
from extract.mentions.titles.titlewords import Piece, owner_before

_OFFICIAL = set(
    "ministry parliament government court army navy military police assembly senate legislature"
    " cabinet department coastguard".split()
)


def before_subject(noun: Token, bearer: Name | None, cast: Cast, *, short: bool) -> Iterator[Piece]:
    """Write whose or what a subject is, where it does not say: `Peruvian` exports."""
    owner = _whose(noun, bearer, cast)
    office = "" if short else office_before(noun, bearer, cast)
    told = owner_before(owner) if owner is not None else office
    yield from [Piece(told, -1)] if told else []


def _whose(noun: Token, bearer: Name | None, cast: Cast) -> Name | None:
    """Give whose a subject is that does not say so itself: its company's, or its state's."""
    body = bearer or cast.names.at(noun)
    if noun.i in cast.owned or body is None:
        return cast.owned.get(noun.i)
    spoken = cast.doc[slice(*cast.names.spans.get(noun.i, (noun.i, noun.i + 1)))]
    said = any(cast.names.at(one) is not None for one in _owners(spoken))
    return None if said else _state_over(body, cast)


def _is_official(body: Name) -> bool:
    """Say whether a body's name says what it is for, and not which state's it is."""
    words = body.canonical.lower().split()
    return body.kind == "organisation" and not _OFFICIAL.isdisjoint(words)


def _state_over(body: Name, cast: Cast) -> Name | None:
    """Give the one state whose an official body is, where the article says so.

    `Peru's Ministry of Trade`, `the Peruvian parliament`, `the Supreme Court of Peru`.
    """
    if not _is_official(body):
        return None
    places = [i for i, (start, _) in cast.names.spans.items() if i == start]
    told = [cast.doc[slice(*cast.names.spans[i])] for i in places if cast.names.by_token[i] == body]
    named = (cast.names.at(one) for span in told for one in _owners(span))
    states = {one.canonical: one for one in named if one is not None and one.kind == "state"}
    return next(iter(states.values())) if len(states) == 1 else None


def _owners(body: Span) -> Iterator[Token]:
    """Give the words for whose a body is: before its name, and under `of` behind it."""
    beside = [one for word in body for one in word.children if not body.start <= one.i < body.end]
    for one in beside:
        if one.dep_ in {"poss", "compound", "amod", "nmod"}:
            yield one
        elif one.lower_ == "of":
            yield from children(one, "pobj")
