"""Whom pronouns stand for: a parsed article and its names in, the cast of its events out.

he and she are the one person whom this sentence, or the one before, speaks of first; a man's
title, or having been `he` before, keeps `she` from him, and somebody unnamed who acts (`the
doctor`) keeps both from others.
`it` and `they` stand for what one paragraph spoke of (`things.py`). Anything less safe stands for
nobody (subjects before objects is centering's order: Grosz, Joshi and Weinstein 1995).
"""

from dataclasses import replace

from spacy.tokens import Doc, Span, Token

from extract.lexicon import sections
from extract.mentions.aliases import Name
from extract.mentions.bearers import Cast, name_of, role_of
from extract.mentions.clauses import SUBJECTS, antecedent, child, children, subject_of
from extract.mentions.names import Names
from extract.mentions.predicates import NOUNS
from extract.mentions.things import Focus, meant_by, subjects_before, thing_of

_HE, _SHE = {"he", "him", "his"}, {"she", "her"}
_IT_OR_THEY = {"it", "its", "they", "them", "their"}
_TITLES = sections("titles")
_SOMEONE = NOUNS["someone"] | NOUNS["office"]
_REACH = 2
"""Sentences without a person over which he and she go on."""


def cast_of(doc: Doc, names: Names, timed: frozenset[int]) -> Cast:
    """Resolve the pronouns and roles of an article once."""
    cast = Cast(doc, names, timed)
    focus, told = Focus(), 0
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


def _resolve(token: Token, cast: Cast, focus: Focus) -> None:
    name = role_of(token, cast.names) or _person(token, cast, focus)
    if name is not None:
        cast.stands_for[token.i] = name
        # As a subject it is surest.
        if token.lower_ in {"he", "she"}:
            cast.pronoun_of.setdefault(name.canonical, token.lower_)
        return
    thing = thing_of(token, cast, focus) if token.lower_ in _IT_OR_THEY else None
    if thing is None:
        return
    name = name_of(thing, cast)
    if name is not None:
        cast.stands_for[token.i] = name
    else:
        cast.antecedents[token.i] = thing


def _moved(focus: Focus, sentence: Span, cast: Cast) -> Focus:
    """Move the focus to what a sentence speaks of."""
    root = sentence.root
    subject = subject_of(root)
    head = _person_of(subject, cast) if subject is not None else None
    people = [n for n in cast.names.within(sentence.start, sentence.end) if n.kind == "person"]
    told = tuple([head] if head is not None else people)
    since = 0 if told else focus.since + 1
    others = tuple(name for name in people if name not in told)
    spoken = replace(focus, people=told or focus.people, others=others, since=since)
    if head is None and _speaks_of_unnamed(sentence, cast):
        spoken = replace(spoken, people=_unlike_those_of(sentence, spoken.people, cast))
    if spoken.since > _REACH:
        spoken = replace(spoken, people=())
    return replace(
        spoken, subject=meant_by(subject, cast), object=meant_by(child(root, "dobj"), cast)
    )


def _speaks_of_unnamed(sentence: Span, cast: Cast) -> bool:
    """Say whether a subject of a sentence is somebody whose name it does not say."""
    return any(
        _is_unnamed(one, cast) or (one.lower_ in _HE | _SHE and one.i not in cast.stands_for)
        for one in sentence
        if one.dep_ in SUBJECTS
    )


def _unlike_those_of(sentence: Span, people: tuple[Name, ...], cast: Cast) -> tuple[Name, ...]:
    """Keep those who were `she` where the sentence speaks of an unknown `he`, and no one else."""
    spoken = {one.lower_ for one in sentence if one.dep_ in SUBJECTS and one.lower_ in _HE | _SHE}
    if len(spoken) != 1 or any(_is_unnamed(one, cast) for one in sentence if one.dep_ in SUBJECTS):
        return ()
    return tuple(n for n in people if cast.pronoun_of.get(n.canonical, *spoken) not in spoken)


def _person_of(subject: Token, cast: Cast) -> Name | None:
    """Give the person that a subject is or belongs to: `her death`."""
    for one in (subject, *children(subject, "poss")):
        name = name_of(one, cast)
        if name is not None and name.kind == "person":
            return name
    return None


def _person(token: Token, cast: Cast, focus: Focus) -> Name | None:
    """Resolve he and she to the one person that this or the sentence before speaks of."""
    word = token.lower_
    if word not in _HE | _SHE:
        return None
    if _unnamed_before(token, cast):
        return None
    parallel = _parallel(token, cast)
    here = _fitting([parallel] if parallel else _people_before(token, cast), word, cast)
    if len(here) == 1:
        return here[0]
    before = _fitting(focus.people, word, cast)
    known = [cast.pronoun_of.get(name.canonical) for name in focus.people]
    if not before and len(known) == 1 and known[0] is not None and not focus.since:
        before = _fitting(focus.others, word, cast) or _known_as(word, cast)
    return before[0] if not here and len(before) == 1 else None


def _parallel(token: Token, cast: Cast) -> Name | None:
    """Give the subject of the clause before that a subject goes on from: `X left, and he died`."""
    verb = token.head
    if token.dep_ not in SUBJECTS or verb.dep_ != "conj":
        return None
    subject = subject_of(verb.head)
    name = name_of(subject, cast) if subject is not None else None
    return name if name is not None and name.kind == "person" else None


def _known_as(word: str, cast: Cast) -> list[Name]:
    """List who was `she` before, in a story that went on to a man."""
    spoken = "he" if word in _HE else "she"
    named = dict.fromkeys(name for name in cast.names.by_token.values() if name.kind == "person")
    return [name for name in named if cast.pronoun_of.get(name.canonical) == spoken]


def _unnamed_before(token: Token, cast: Cast) -> bool:
    """Say whether somebody without a name did something earlier in the sentence: `the doctor`."""
    does_it = subject_of(token.head) if token.dep_ in {"dobj", "dative"} else None
    nearer = (antecedent(one) for one in subjects_before(token) if one != does_it)
    return any(_is_unnamed(one, cast) for one in nearer)


def _is_unnamed(token: Token, cast: Cast) -> bool:
    name = name_of(token, cast)
    if token.tag_ == "NNP":  # A name of unknown kind may be a person's.
        return name is None or name.guessed
    known = name is not None or token.i in cast.antecedents
    return token.tag_ == "NN" and token.lemma_.lower() in _SOMEONE and not known


def _people_before(token: Token, cast: Cast) -> list[Name]:
    """List who is named before a word in its sentence: not `Bush` of `the Bush administration`."""
    doc, spans = cast.doc, cast.names.spans
    places = (i for i in range(token.sent.start, token.i) if i in spans)
    tops = (i for i in places if i == spans[i][1] - 1)
    free = (i for i in tops if doc[i].dep_ != "compound" or doc[i].head.i in cast.names.by_token)
    return list(dict.fromkeys(cast.names.by_token[i] for i in free))


def _fitting(names: tuple[Name, ...] | list[Name], word: str, cast: Cast) -> list[Name]:
    other = _TITLES["woman" if word in _HE else "man"]
    spoken = "she" if word in _HE else "he"
    people = [name for name in names if name.kind == "person"]
    people = [name for name in people if cast.pronoun_of.get(name.canonical) != spoken]
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
