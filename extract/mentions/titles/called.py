"""What tells which one is meant: `the journal X`, `the mayor, X`, a state before its ministry."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from extract.lexicon import NOUNS
from extract.mentions.names.aliases import Name
from extract.mentions.names.bearers import Cast
from extract.mentions.syntax.clauses import child, children
from extract.mentions.titles.known_as import office_before
from extract.mentions.titles.titlewords import Piece, owner_before

_OFFICIAL = set(
    "ministry parliament government court army navy military police assembly senate legislature"
    " cabinet department coastguard".split()
)
_ENDS = {",", ".", ";", "–", "—", "-"}


def is_called(one: Token, head: Token, cast: Cast) -> bool:
    """Say whether a name tells which; that of a subject's bearer is written anyway."""
    joined = [each.right_edge.i for each in children(head, "conj") if each.i < one.i]
    last = max([head.i, *joined])  # `the singer and poet Tom Roth`
    close = one.dep_ == "appos" and one.left_edge.i == last + 1 and head.pos_ == "NOUN"
    done_to = head.dep_ in {"pobj", "dobj"}
    told = done_to or head.lemma_.lower() in NOUNS["object"]
    named = cast.names.at(one) is not None
    return named and ((close and told) or (done_to and _is_set_apart(one, head, cast)))


def _is_set_apart(one: Token, head: Token, cast: Cast) -> bool:
    """Say whether somebody is named between commas: `arrested the mayor, Tom Roth, on Monday`."""
    name, doc = cast.names.at(one), one.doc
    person = name is not None and name.kind == "person" and one.ent_type_ == "PERSON"
    if one.dep_ != "appos" or head.tag_ != "NN" or not person or child(one, "conj") is not None:
        return False
    first = cast.names.spans[one.i][0]  # no second office: `her doctor, Professor Roth`
    opens = one.left_edge.i == first == _end(head, one)
    closed = doc[min(one.i + 1, len(doc) - 1)].text in _ENDS
    return opens and closed and doc[one.left_edge.i - 1].text == ","


def _end(head: Token, one: Token) -> int:
    """Give where a name may begin behind a comma: after the phrase before it on the noun."""
    phrases = [each.right_edge.i for each in head.rights if each.i < one.i and not each.is_punct]
    return max(phrases, default=head.i) + 2


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


def is_official(body: Name) -> bool:
    """Say whether a body's name says what it is for, and not which state's it is."""
    words = body.canonical.lower().split()
    return body.kind == "organisation" and not _OFFICIAL.isdisjoint(words)


def _state_over(body: Name, cast: Cast) -> Name | None:
    """Give the one state whose an official body is, where the article says so.

    `Peru's Ministry of Trade`, `the Peruvian parliament`, `the Supreme Court of Peru`.
    """
    if not is_official(body):
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
