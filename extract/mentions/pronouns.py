"""Whom pronouns stand for: a parsed article and its names in, the cast of its events out.

he and she are the one person whom this sentence, or the one before, speaks of first; a man's
title keeps `she` from him. `it` and `they` stand for the subject of the clause above or of the
sentence before, in one paragraph, where it agrees in number; under a passive for its object
(`police led away four people. They were released`). Anything less safe stands for nobody.
(Subjects before objects is centering's order: Grosz, Joshi and Weinstein 1995.)
"""

from dataclasses import dataclass, replace

from spacy.tokens import Doc, Span, Token

from extract.lexicon import sections
from extract.mentions.aliases import Name
from extract.mentions.bearers import Cast, name_of, role_of
from extract.mentions.clauses import child, children, is_passive, is_verb, lemma_of, subject_of
from extract.mentions.names import Names
from extract.mentions.predicates import NOUNS

_HE, _SHE = {"he", "him", "his"}, {"she", "her"}
_SINGULAR, _PLURAL = {"it", "its"}, {"they", "them", "their"}
_TITLES = sections("titles")
_PRONOUNS = _HE | _SHE | _SINGULAR | _PLURAL
_IMPERSONAL = {"rain", "snow", "seem", "appear", "take", "turn out", "emerge", "happen"}
_REACH = 2
"""Sentences without a person over which he and she go on."""


@dataclass(frozen=True, slots=True)
class _Focus:
    """What the text spoke of last."""

    people: tuple[Name, ...] = ()
    since: int = 0
    """Sentences ago."""
    subject: Token | None = None
    object: Token | None = None


def cast_of(doc: Doc, names: Names, timed: frozenset[int]) -> Cast:
    """Resolve the pronouns and roles of an article once."""
    cast = Cast(doc, names, timed)
    focus, told = _Focus(), 0
    for sentence in doc.sents:
        if _starts_paragraph(sentence):
            # Paragraphs of one sentence are but a manner of setting: the story goes on.
            focus = focus if told == 1 else replace(focus, subject=None, object=None)
            told = 0
        told += 1
        for token in sentence:
            _resolve(token, cast, focus)
        focus = _moved(focus, sentence, cast)
    return cast


def _starts_paragraph(sentence: Span) -> bool:
    before = sentence.doc[sentence.start - 1] if sentence.start else None
    return before is not None and before.is_space and "\n\n" in before.text


def _resolve(token: Token, cast: Cast, focus: _Focus) -> None:
    name = role_of(token, cast.names) or _person(token, cast, focus)
    if name is not None:
        cast.stands_for[token.i] = name
        return
    thing = _thing(token, cast, focus) if token.lower_ in _SINGULAR | _PLURAL else None
    if thing is None:
        return
    name = name_of(thing, cast)
    if name is not None:
        cast.stands_for[token.i] = name
    else:
        cast.antecedents[token.i] = thing


def _moved(focus: _Focus, sentence: Span, cast: Cast) -> _Focus:
    """Move the focus to what a sentence speaks of."""
    root = sentence.root
    subject = subject_of(root)
    head = _person_of(subject, cast) if subject is not None else None
    people = [n for n in cast.names.within(sentence.start, sentence.end) if n.kind == "person"]
    told = tuple([head] if head is not None else people)
    spoken = replace(focus, people=told, since=0) if told else replace(focus, since=focus.since + 1)
    if spoken.since > _REACH:
        spoken = replace(spoken, people=())
    return replace(spoken, subject=_meant(subject, cast), object=_meant(child(root, "dobj"), cast))


def _meant(token: Token | None, cast: Cast) -> Token | None:
    """Follow a pronoun to what it stands for."""
    return cast.antecedents.get(token.i, token) if token is not None else None


def _person_of(subject: Token, cast: Cast) -> Name | None:
    """Give the person that a subject is or belongs to: `her death`."""
    for one in (subject, *children(subject, "poss")):
        name = name_of(one, cast)
        if name is not None and name.kind == "person":
            return name
    return None


def _person(token: Token, cast: Cast, focus: _Focus) -> Name | None:
    """Resolve he and she to the one person that this or the sentence before speaks of."""
    word = token.lower_
    if word not in _HE | _SHE:
        return None
    here = _fitting(_people_before(token, cast), word, cast)
    if len(here) == 1:
        return here[0]
    before = _fitting(focus.people, word, cast)
    return before[0] if not here and len(before) == 1 else None


def _people_before(token: Token, cast: Cast) -> list[Name]:
    """List who is named before a word in its sentence: not `Bush` of `the Bush administration`."""
    doc, spans = cast.doc, cast.names.spans
    places = (i for i in range(token.sent.start, token.i) if i in spans)
    tops = (i for i in places if i == spans[i][1] - 1)
    free = (i for i in tops if doc[i].dep_ != "compound" or doc[i].head.i in cast.names.by_token)
    return list(dict.fromkeys(cast.names.by_token[i] for i in free))


def _fitting(names: tuple[Name, ...] | list[Name], word: str, cast: Cast) -> list[Name]:
    other = _TITLES["woman" if word in _HE else "man"]
    people = [name for name in names if name.kind == "person"]
    return [name for name in people if not _titles_of(name, cast) & other]


def _titles_of(name: Name, cast: Cast) -> set[str]:
    """Collect the words that are said of a person: before the name and beside it."""
    words: set[str] = set()
    for i, (start, end) in cast.names.spans.items():
        if i == start and cast.names.by_token[i] == name:
            last = cast.doc[end - 1]
            beside = [last.head] if last.dep_ == "appos" else []
            beside += [cast.doc[start - 1]] if start else []
            words.update(one.lower_ for one in (*beside, *children(last, "appos")))
    return words


def _thing(token: Token, cast: Cast, focus: _Focus) -> Token | None:
    """Find what `it` or `they` stands for: the subject above, else that of the sentence before."""
    clause = token.head if token.tag_ != "PRP$" else _verb_over(token.head)
    if token.tag_ != "PRP$" and (token.dep_ not in {"nsubj", "nsubjpass"} or _impersonal(clause)):
        return _done_to(token, cast, focus)
    above = _subject_above(token, clause)
    if above is not None:
        meant = _meant(above, cast)
        return meant if meant is not None and _agrees(token, meant, cast) else None
    passive = is_verb(clause) and is_passive(clause) and token.tag_ != "PRP$"
    order = (focus.object, focus.subject) if passive else (focus.subject, focus.object)
    fitting = (one for one in order if one is not None and _agrees(token, one, cast))
    return next(fitting, None)


def _done_to(token: Token, cast: Cast, focus: _Focus) -> Token | None:
    """Find what an object `it` stands for: what was spoken of before, not who does it."""
    clause = _verb_over(token)
    subject = subject_of(clause) if is_verb(clause) else None
    if token.dep_ not in {"dobj", "dative"} or subject is None or subject.lower_ in _PRONOUNS:
        return None
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
