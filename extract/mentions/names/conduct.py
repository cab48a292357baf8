"""What tells that a name is a body's: a span and the recogniser's label in, votes out.

A club has a plural verb (`Riga have signed`), a firm a subsidiary and a team a striker (`the
Norsea subsidiary`, `Riga striker X`), a council ends in what it is, and hardly anybody but bodies
is called by initials.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from extract.lexicon import NOUNS, sections
from extract.lexicon.states import state_of
from extract.mentions.names.aliases import is_full_name
from extract.mentions.names.capitals import is_shouted
from extract.mentions.syntax.clauses import SUBJECTS, child, children
from extract.neighbours import after, before
from records.model import EntityKind

_NOUNS = NOUNS
_HELD = _NOUNS["held"] | _NOUNS["account"]
_NETWORKS = sections("titles")["network"]
_TEAM = _NOUNS["team"]
_CLOSES = _NOUNS["group"] | _NOUNS["company"] | _NOUNS["body"]
_COMPASS = {"north", "south", "east", "west", "left", "right"}
"""Before `Bank` in what is land: `the West Bank`."""
_PLURAL = {"have", "are", "were"}
_PLACES = {"GPE", "LOC"}
_BEFORE_PLACES = {"in", "at", "near", "from", "to", ","}
_INITIALS = re.compile(r"[A-Z]{2,4}")


def votes_for_body(span: Span, label: str) -> Iterator[EntityKind]:
    """Give a vote or more for each sign that a body bears the name."""
    name, following = span.root, after(span[-1]).lower_
    owns = name.dep_ in {"poss", "compound"} and name.head.lemma_.lower() in _HELD
    of = name.dep_ == "pobj" and name.head.lower_ == "of"
    owns = owns or (of and name.head.head.lemma_.lower() in _NOUNS["held"])  # `users of X`
    owns = owns or (name.dep_ in {"compound", "nmod"} and following in _TEAM)
    owns = owns or _has_accounts(name)
    many = is_plural(span) or _is_called_many(span)
    yield from times("organisation", 3 if many else 2 if owns else 0)
    where = label in _PLACES and _tells_where(span)
    yield from times("organisation", 2 if label and is_initials(span) and not where else 0)
    yield from times("organisation", 4 if label not in _PLACES and _is_it(name) else 0)
    if len(span) == 1 and span.text.lower() in _NETWORKS:
        yield from times("organisation", 9)
    if _is_called_a_body(span):
        yield from times("organisation", 1 if label in _PLACES else 5)


def _has_accounts(name: Token) -> bool:
    """Say whether sales or a profit are told of a name, as of a company: `X reported a profit`."""
    told = children(name.head, "dobj") if name.dep_ == "nsubj" else ()
    return any(one.lemma_.lower() in NOUNS["account"] for one in told)


def _is_it(name: Token) -> bool:
    """Say whether the clause goes on with `its`, which is nobody's: `X launched its ship`."""
    verb = name.head
    owned = (one for one in verb.subtree if one.lower_ == "its" and one.i > name.i)
    mine = next(owned, None) if name.dep_ == "nsubj" else None
    if mine is None:
        return False
    between = name.doc[name.i + 1 : mine.i]
    return all(
        one == verb or not (one.pos_ in {"NOUN", "PROPN", "PRON"} or one.dep_ in SUBJECTS)
        for one in between
    )


def times(kind: EntityKind, number: int) -> tuple[EntityKind, ...]:
    """Give a kind so many votes."""
    return (kind,) * number


def is_plural(span: Span) -> bool:
    """Say whether one name has a plural verb, as clubs and bands have: `Riga have signed`."""
    name, first = span.root, before(span[0])
    listed = first.lower_ in {"and", "or", ","} and not span[0].is_sent_start
    if (
        listed
        or name.tag_ not in {"NNP", "NN"}
        or name.dep_ not in SUBJECTS
        or is_full_name(span.text)
    ):
        return False
    finite = next(children(name.head, "aux", "auxpass"), name.head)
    alone = child(name, "conj", "cc") is None and not name.lower_.endswith("s")
    return alone and finite.lower_ in _PLURAL and span.end <= finite.i <= span.end + 1


def _is_called_many(span: Span) -> bool:
    """Say whether a plural noun stands before one name: `leaders Riga`, `brewers Meier`."""
    name, noun = span.root, before(span[0])
    joined = noun.head == name or (name.dep_ == "appos" and name.head == noun)
    alone = len(span) == 1 and after(name).text != "," and not name.is_upper
    alone = alone and child(name, "conj", "cc") is None
    return alone and joined and noun.tag_ == "NNS" and noun.is_lower


def is_initials(span: Span) -> bool:
    """Say whether a name is initials, and no word that the article also writes otherwise."""
    word = span.text
    if len(span) > 1 or not _INITIALS.fullmatch(word) or state_of(word) is not None:
        return False
    return not is_shouted(span.sent.text) and all(one.text != word.title() for one in span.doc)


def _tells_where(span: Span) -> bool:
    return before(span[0]).lower_ in _BEFORE_PLACES


def _is_called_a_body(span: Span) -> bool:
    """Say whether a name ends in what the body is, or begins so: `X Council`, `Bank of X`."""
    if len(span) < 2:
        return False
    closed = not _CLOSES.isdisjoint({span[-1].lower_, span[-1].lower_.removesuffix("s")})
    land = span[-1].lower_ == "bank" and span[0].lower_ in _COMPASS
    led = any(one.lower_ in _CLOSES and after(one).lower_ in {"of", "for"} for one in span[:-2])
    return led or (closed and not land)
