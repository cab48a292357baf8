"""An event noun told as a clause: `X's death` in, the pieces of `X dies` out.

Whose it is tells who did it, or whom it befell, by the noun (`lexicon/nouns.txt`), as NOMLEX does
(Macleod et al. 1998). What has no owner, or words before it that say more, stays a noun.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.mentions.names.aliases import Name
from extract.mentions.names.bearers import name_of
from extract.mentions.syntax.clauses import children
from extract.mentions.titles.phrases import Writer
from extract.mentions.titles.titlewords import Piece

_SPARED = set("the sudden tragic untimely recent early violent brutal mysterious".split())
"""Words before such a noun that a headline spares: `the sudden death`."""
_NOT_PLANNED = {"death", "collapse"}
_PLURAL = {"NNS", "NNPS"}


def _pairs(section: str) -> dict[str, str]:
    return dict(pair.split(":") for pair in NOUNS[section])


_DID, _BEFELL = _pairs("did"), _pairs("befell")


def as_clause(noun: Token, writer: Writer, *, planned: bool) -> list[Piece]:
    """Write `X dies` for `X's death`; nothing where it is not surely said of whom."""
    lemma = noun.lemma_.lower()
    owner = _owner(noun, writer) if lemma in _DID or lemma in _BEFELL else None
    if owner is None or noun.tag_ != "NN" or (planned and lemma in _NOT_PLANNED):
        return []
    subject = list(_named(owner, writer))
    subject = subject[:-1] if subject and _is_mark(subject[-1]) else subject
    if lemma in _BEFELL:
        verb = f"to be {_BEFELL[lemma]}" if planned else _BEFELL[lemma]
    else:
        ending = "" if owner.tag_ in _PLURAL else "s"
        verb = f"to {_DID[lemma]}" if planned else _DID[lemma] + ending
    return [*subject, Piece(verb, noun.i), *_rest(noun, owner, writer)] if subject else []


def _is_mark(piece: Piece) -> bool:
    return piece.text in {"'s", "’s", "'", "’"}


def _owner(noun: Token, writer: Writer) -> Token | None:
    """Find whose it is: behind `of`, else before it, if nothing else tells what it was."""
    of = [each for one in children(noun, "prep") if one.lower_ == "of" for each in one.children]
    loose = writer.cast.timed
    before = [
        one for one in noun.lefts if not (one.is_punct or one.lower_ in _SPARED or one.i in loose)
    ]
    owners = of or before
    plain = not before or (not of and len(before) == 1 and before[0].dep_ in {"poss", "compound"})
    if not plain or len(owners) != 1 or writer.nameless(owners[0]):
        return None
    name = name_of(owners[0], writer.cast)
    if noun.lemma_.lower() in _BEFELL and not _can_befall(noun, owners[0], name):
        return None
    return owners[0] if owners[0].pos_ == "NOUN" or name is not None else None


def _can_befall(noun: Token, owner: Token, name: Name | None) -> bool:
    """Say whether it befell the owner: not the state of an `election`, nor in `mass shooting`."""
    person = name is not None and name.kind == "person"
    if noun.lemma_.lower() == "election":
        return person or (name is None and owner.pos_ == "NOUN" and owner.dep_ != "compound")
    somebody = owner.lemma_.lower() in NOUNS["someone"] | NOUNS["office"]
    return owner.dep_ != "compound" or person or (somebody and name is None)


def _named(owner: Token, writer: Writer) -> Iterator[Piece]:
    """Write whom it befell: by a first name alone nobody is known but to `his brother Tom`."""
    name = name_of(owner, writer.cast)
    by_less = owner.pos_ == "NOUN" and name is not None and " " not in name.canonical
    return writer.flat(owner) if by_less else writer.phrase(owner, subject=True, short=True)


def _rest(noun: Token, owner: Token, writer: Writer) -> Iterator[Piece]:
    for one in noun.rights:
        told = one.dep_ in {"prep", "agent"} and owner not in one.subtree
        if told and not any(each.i in writer.cast.timed for each in one.subtree):
            yield from writer.flat(one)
