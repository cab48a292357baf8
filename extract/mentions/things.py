"""What it and they stand for: a pronoun, its cast and the focus of its text in, a noun out.

The subject of the clause above, or the only subject before in the sentence that agrees in number;
else the subject of the sentence before, and under a passive rather its object (`police led away
four people. They were released`). Anything less safe gives nothing.
"""

from dataclasses import dataclass

from spacy.tokens import Token

from extract.mentions.aliases import Name
from extract.mentions.bearers import Cast, name_of
from extract.mentions.clauses import SUBJECTS, child, is_passive, is_verb, lemma_of, subject_of
from extract.mentions.predicates import NOUNS

_SINGULAR = {"it", "its"}
_PRONOUNS = {"he", "him", "his", "she", "her", "it", "its", "they", "them", "their"}
_IMPERSONAL = {"rain", "snow", "seem", "appear", "take", "turn out", "emerge", "happen"}


@dataclass(frozen=True, slots=True)
class Focus:
    """What the text spoke of last."""

    people: tuple[Name, ...] = ()
    others: tuple[Name, ...] = ()
    """Who else was named, where one was spoken of."""
    since: int = 0
    """Sentences ago."""
    subject: Token | None = None
    object: Token | None = None


def thing_of(token: Token, cast: Cast, focus: Focus) -> Token | None:
    """Find what `it` or `they` stands for: the subject above, else that of the sentence before."""
    clause = token.head if token.tag_ != "PRP$" else _verb_over(token.head)
    if token.tag_ != "PRP$" and (token.dep_ not in {"nsubj", "nsubjpass"} or _impersonal(clause)):
        return _done_to(token, cast, focus)
    above = _subject_above(token, clause)
    if above is not None:
        meant = meant_by(above, cast)
        return meant if meant is not None and _agrees(token, meant, cast) else None
    nearer = [one for one in subjects_before(token) if _agrees(token, one, cast)]
    if nearer:
        return nearer[0] if len(nearer) == 1 else None
    passive = is_verb(clause) and is_passive(clause) and token.tag_ != "PRP$"
    order = (focus.object, focus.subject) if passive else (focus.subject, focus.object)
    fitting = (one for one in order if one is not None and _agrees(token, one, cast))
    return next(fitting, None)


def _done_to(token: Token, cast: Cast, focus: Focus) -> Token | None:
    """Find what an object `it` stands for: what was spoken of before, not who does it."""
    clause = _verb_over(token)
    subject = subject_of(clause) if is_verb(clause) else None
    if token.dep_ not in {"dobj", "dative"} or subject is None or subject.lower_ in _PRONOUNS:
        return None
    above = clause.head if clause.dep_ in {"advcl", "conj"} and is_verb(clause.head) else clause
    nearer = child(above, "dobj") if above != clause else None
    if nearer is not None and nearer.i < token.i and _agrees(token, nearer, cast):
        return nearer
    told = (one for one in (focus.subject, focus.object) if one is not None)
    doer = name_of(subject, cast)
    fitting = [one for one in told if _agrees(token, one, cast)]
    return next((one for one in fitting if doer is None or name_of(one, cast) != doer), None)


def _verb_over(token: Token) -> Token:
    """Climb from a noun to the verb of its clause."""
    while token.head != token and not is_verb(token) and token.pos_ != "AUX":
        token = token.head
    return token


def _subject_above(token: Token, clause: Token) -> Token | None:
    """Find the subject of the nearest clause above that comes before the pronoun."""
    own = token.tag_ == "PRP$"
    while own or clause.head != clause:
        clause, own = (clause if own else clause.head), False
        subject = subject_of(clause) if is_verb(clause) or clause.pos_ == "AUX" else None
        if subject is not None and subject.i < token.i and subject != token:
            return subject
    return None


def _impersonal(clause: Token) -> bool:
    """Say whether `it` stands for nothing: `it rains`, `it was announced that`."""
    said = child(clause, "ccomp") is not None and (is_passive(clause) or clause.lemma_ == "be")
    meant = clause.lemma_ == "be" and child(clause, "acomp", "attr") is not None
    return said or meant or lemma_of(clause) in _IMPERSONAL


def _agrees(token: Token, noun: Token, cast: Cast) -> bool:
    """Say whether a noun may be what a pronoun stands for, by number and by being a thing."""
    clock = noun.i in cast.timed or noun.lemma_.lower() in NOUNS["clock"]
    if clock or noun.pos_ not in {"NOUN", "PROPN"}:
        return False
    name = name_of(noun, cast)
    group = noun.lemma_.lower() in NOUNS["group"] or (
        name is not None and name.kind in {"organisation", "state"}
    )
    plural = noun.tag_ in {"NNS", "NNPS"} or child(noun, "conj") is not None
    if token.lower_ in _SINGULAR:
        # A single word taken for a person may well be a firm; `it` says so.
        person = name is not None and name.kind == "person" and " " in name.canonical
        person = person or noun.lemma_.lower() in NOUNS["office"]
        return not plural and not person
    return plural or group


def meant_by(token: Token | None, cast: Cast) -> Token | None:
    """Follow a pronoun to what it stands for."""
    return cast.antecedents.get(token.i, token) if token is not None else None


def subjects_before(token: Token) -> list[Token]:
    """List the subjects that stand before a word in its sentence."""
    words = token.doc[token.sent.start : token.i]
    return [one for one in words if one.dep_ in SUBJECTS]
