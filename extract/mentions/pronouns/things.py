"""What it and they stand for: a pronoun, its cast and the focus of its text in, a noun out.

The subject of the clause above, or the only subject before in the sentence that agrees in number;
else the subject of the sentence before, and under a passive rather its object (`police led away
four people. They were released`). Anything less safe gives nothing.
"""

from dataclasses import dataclass

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.mentions.names.aliases import Name
from extract.mentions.names.bearers import Cast, name_of
from extract.mentions.syntax.below import has_word, under
from extract.mentions.syntax.clauses import (
    SUBJECTS,
    child,
    children,
    is_passive,
    is_verb,
    lemma_of,
    subject_of,
)
from extract.mentions.syntax.predicates import is_event_noun
from extract.mentions.syntax.quotation import in_quotation

_SINGULAR = {"it", "its"}
_PRONOUNS = {"he", "him", "his", "she", "her", "it", "its", "they", "them", "their"}
_IMPERSONAL = {"rain", "snow", "seem", "appear", "take", "turn out", "emerge", "happen"}
_WRITTEN = NOUNS["channel"] - {"website", "paper", "press"} | {"study"}
_AMID = {"as", "amid", "after", "while", "when", "before", "days", "hours"}


@dataclass(frozen=True, slots=True)
class Focus:
    """What the text spoke of last."""

    people: tuple[Name, ...] = ()
    others: tuple[Name, ...] = ()
    """Who else was named, where one was spoken of."""
    older: tuple[Name, ...] = ()
    """Who was spoken of before them, where they only went on."""
    since: int = 0
    """Sentences ago."""
    leads: bool = False
    """Whether one of them is the subject itself: not `her death`."""
    says: bool = False
    """Whether all that the subject did was to say something."""
    unnamed: frozenset[str] = frozenset()
    """Whether somebody without a name was spoken of too: `he`, `she` or both."""
    subject: Token | None = None
    object: Token | None = None


_FOUNDING = {"formation", "foundation", "founding", "creation", "inception", "establishment"}
"""What no act has: `a wave of strikes, the worst for the bank since its foundation`."""


def thing_of(token: Token, cast: Cast, focus: Focus) -> Token | None:
    """Find what `it` or `they` stands for: the subject above, else that of the sentence before."""
    clause = token.head if token.tag_ != "PRP$" else _verb_over(token.head)
    if token.tag_ != "PRP$" and (token.dep_ not in {"nsubj", "nsubjpass"} or _impersonal(clause)):
        return _done_to(token, cast)
    if _is_alleged(clause):
        return None
    above = _subject_above(token, clause)
    if above is not None and clause.dep_ == "relcl" and clause.head == above:
        return None  # `a plant it bought now stands still`
    if above is not None:
        meant = meant_by(above, cast)
        fits = meant is not None and _agrees(token, meant, cast)
        others = _tells_of_others(token, above, clause, focus)
        return meant if fits and not (others or _has_rival(token, above, cast)) else None
    if _looks_ahead(token, cast):
        return None
    nearer = [one for one in subjects_before(token) if _agrees(token, one, cast)]
    if nearer:
        return nearer[0] if len(nearer) == 1 else None
    fitting = (one for one in _order(token, clause, focus, cast) if _agrees(token, one, cast))
    found = next(fitting, None)
    return None if found is not None and _may_be_many(token, found, cast) else found


def _may_be_many(token: Token, noun: Token, cast: Cast) -> bool:
    """Say whether `they` may be others than one body: `Peru fired ten officials. They sued`."""
    if token.lower_ in _SINGULAR or noun.tag_ not in {"NN", "NNP"} or child(noun, "conj"):
        return False
    people = NOUNS["someone"] | NOUNS["office"] | {"people"}
    others = [one for one in noun.sent if one not in {noun, *noun.subtree}]
    many = any(one.tag_ == "NNS" and one.lemma_.lower() in people for one in others)
    return many or any(name_of(one, cast) and child(one, "conj") for one in others)


def _has_rival(token: Token, above: Token, cast: Cast) -> bool:
    """Say whether something else may be meant as well as the subject above.

    `Canada left, but Canadians won: they`, `the board was told by the firm that it`, `the firm
    chose a path that ended when it`, `the firm said that since the port closed it`.
    """
    others = [one for one in subjects_before(token) if one != above and _agrees(token, one, cast)]
    agents = (one for by in children(above.head, "agent") for one in children(by, "pobj"))
    told = any(one.i < token.i and _agrees(token, one, cast) for one in agents)
    relative = above.head.dep_ == "relcl" and token.tag_ != "PRP$"
    return told or (bool(others) and (relative or others[-1].i > above.i))


def _tells_of_others(token: Token, above: Token, clause: Token, focus: Focus) -> bool:
    """Say whether a body that speaks tells of others: `the army said they were killed`.

    They are also whoever the sentence before named as many: `The army named ten men. It said they`.
    What a report says is never told of the report (`a report said it sank`).
    """
    said = clause.dep_ == "ccomp" and clause.head == above.head
    if said and above.lemma_.lower() in _WRITTEN and lemma_of(above.head) in VERBS["report"]:
        return True
    if token.lower_ != "they" or not said or above.tag_ not in {"NN", "NNP"}:
        return False
    if lemma_of(above.head) not in VERBS["report"]:
        return False
    spoken = (one for one in (focus.subject, focus.object) if one is not None)
    return any(one.tag_ in {"NNS", "NNPS"} for one in spoken)


def _looks_ahead(token: Token, cast: Cast) -> bool:
    """Say whether it may be the subject that follows: `As it left, the ship burned`."""
    root = token.sent.root
    subject = subject_of(root) if is_verb(root) else None
    ahead = subject is not None and token.i < subject.left_edge.i and root.is_ancestor(token)
    return ahead and subject is not None and _agrees(token, subject, cast)


def _order(token: Token, clause: Token, focus: Focus, cast: Cast) -> list[Token]:
    """List what the sentence before spoke of, likelier first."""
    speaks = is_verb(clause) and lemma_of(clause) in VERBS["report"] | VERBS["plan"]
    set_for = lemma_of(clause) in VERBS["slate"]
    other = _told_of(focus.subject) if focus.subject is not None and not speaks else None
    if other is not None and _agrees(token, other, cast):
        # `Talks resumed, the office said. They broke down.` What else fits may be meant too.
        return [other] if token.lower_ not in _SINGULAR and other.tag_ == "NNS" else []
    passive = is_verb(clause) and is_passive(clause) and token.tag_ != "PRP$"
    told = focus.object is not None and lemma_of(focus.object.head) in VERBS["report"]
    objects = [] if told or set_for or speaks else [focus.object]
    order = [one for one in (focus.subject, *objects) if one is not None]
    if not passive or len(order) < 2:
        return order
    fitting = [one for one in order if _agrees(token, one, cast)] or order
    person = NOUNS["someone"] | {"people"}
    return fitting[-1:] if len(fitting) == 1 or fitting[-1].lemma_.lower() in person else []


def _told_of(speaker: Token) -> Token | None:
    """Give what a speaker spoke of: `the ship sank, the firm said`."""
    said = child(speaker.head, "ccomp") if lemma_of(speaker.head) in VERBS["report"] else None
    return child(said, *SUBJECTS) if said is not None else None


def _is_alleged(clause: Token) -> bool:
    """Say whether others are said to have done it: `prosecutors allege they quarrelled`."""
    above = clause.head
    alleges = clause.dep_ == "ccomp" and lemma_of(above) in {"allege", "suspect", "accuse"}
    said = clause.dep_ == "conj" and clause.head.dep_ == "ccomp"
    return alleges or (said and has_word(clause, {"that"}, "mark"))


def _done_to(token: Token, cast: Cast) -> Token | None:
    """Find what an object `it` stands for: what was spoken of before, not who does it."""
    clause = _verb_over(token)
    subject = subject_of(clause) if is_verb(clause) else None
    if token.dep_ not in {"dobj", "dative"} or subject is None or subject.lower_ in _PRONOUNS:
        return None
    above = clause.head if clause.dep_ in {"advcl", "conj"} and is_verb(clause.head) else clause
    nearer = child(above, "dobj") if above != clause else None
    if nearer is not None and nearer.i < token.i and _agrees(token, nearer, cast):
        return nearer
    return None


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
    after = (*children(clause, "prep", "mark"), *children(clause, "advcl"))
    coincides = clause.lemma_ in {"come", "follow"} and any(
        one.lower_ in _AMID or has_word(one, _AMID, "mark") for one in after
    )
    begins = clause.lemma_ in {"start", "begin", "end"} and child(clause, "prep") is not None
    return said or meant or coincides or begins or lemma_of(clause) in _IMPERSONAL


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
        someone = noun.lemma_.lower() in NOUNS["office"]
        who = any(has_word(one, {"who"}) for one in children(noun, "relcl"))
        founded = token.tag_ == "PRP$" and token.head.lemma_.lower() in _FOUNDING
        acts = founded and any(map(is_event_noun, (noun, *under(noun, "of"))))
        return not (plural or person or someone or who or acts)
    # `They` of a body are those who act for it.
    return plural or (group and noun.dep_ in SUBJECTS)


def meant_by(token: Token | None, cast: Cast) -> Token | None:
    """Follow a pronoun to what it stands for."""
    return cast.antecedents.get(token.i, token) if token is not None else None


def subjects_before(token: Token) -> list[Token]:
    """List the subjects that stand before a word in its sentence: of what is quoted none.

    `“The port is lost,” it wrote`: whoever is quoted speaks of others.
    """
    words = token.doc[token.sent.start : token.i]
    told = (one for one in words if in_quotation(token) or not in_quotation(one))
    return [one for one in told if one.dep_ in SUBJECTS]
