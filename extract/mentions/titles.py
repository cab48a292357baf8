"""A headline for an event: a trigger and the article's names in, one line out.

The line is the clause in the words of the article, as headlines write it: the present tense, no
articles, names in full, without its last phrases where it is too long (`shortening.py`). A clause
whose subject is a pronoun that has no safe reading gets no headline; nothing is made up.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from spacy.tokens import Token

from extract.mentions.bearers import Cast, name_of
from extract.mentions.clauses import (
    child,
    children,
    is_infinitive,
    is_passive,
    is_verb,
    lemma_of,
    modal_of,
    particle_of,
    subject_of,
    tense_of,
)
from extract.mentions.factuality import done_infinitive
from extract.mentions.owners import without_strangers
from extract.mentions.phrases import Writer
from extract.mentions.plans import is_to_come
from extract.mentions.predicates import VERBS, Trigger, event_behind
from extract.mentions.shortening import shorten
from extract.mentions.states import is_people
from extract.mentions.timelinks import came_of
from extract.mentions.titlewords import Piece, base_form, join, past_participle, present, tidy

LONGEST = 100
_WILL = {"will", "shall"}
_MOST_NAMED = 2
_SETS = VERBS["slate"] | {"anticipate", "foresee", "forecast", "project"}
"""Verbs that say themselves that it is to come: `is expected`."""


def title_of(trigger: Trigger, cast: Cast, *, planned: bool = False) -> str:
    """Write the headline, `to meet` of what is planned; empty where there is nobody to name."""
    written = _line(trigger, Writer(cast), planned=planned)
    pieces = without_strangers(shorten(written, cast.doc, LONGEST), cast)
    if is_clause(trigger) and len(pieces) > 1 and not _tells(pieces, cast):
        return ""
    line = join(pieces)
    particle = particle_of(trigger.verb) if trigger.verb is not None else None
    return tidy(line, particle.lower_ if particle is not None else "")


def _tells(pieces: list[Piece], cast: Cast) -> bool:
    """Say whether a line has more than a subject: a long one may leave no room for the verb."""
    return any(one.i >= 0 and is_verb(cast.doc[one.i]) for one in pieces)


def is_clause(trigger: Trigger) -> bool:
    """Say whether a clause tells the event: not `the strike`, nor `the strike came after`."""
    if trigger.verb is None:
        return False
    return trigger.head != trigger.noun or _begins(trigger.verb)


def _line(trigger: Trigger, writer: Writer, *, planned: bool) -> list[Piece]:
    if not is_clause(trigger) or trigger.verb is None:
        return writer.owned(list(writer.phrase(trigger.head)))
    if trigger.verb.dep_ == "acl" and done_infinitive(trigger.verb):
        return list(writer.phrase(trigger.verb.head))
    verb = _verb(trigger.verb, writer.cast, planned=planned)
    after = [*verb, *_from_now(writer.after(trigger.verb), trigger.verb)]
    after += _cause(trigger.verb, writer)
    for subject in map(writer.owned, _subjects(trigger, writer)):
        line = [*subject, *after]
        if subject and len(join(line)) <= LONGEST:
            break
    return line if subject else []


def _cause(verb: Token, writer: Writer) -> Iterator[Piece]:
    """Tell how people came to harm: `killed when bus plunges into ravine`."""
    clause = came_of(verb) if lemma_of(verb) in VERBS["harm"] else None
    subject = subject_of(clause) if clause is not None else None
    mark = child(clause, "mark", "advmod") if clause is not None else None
    if clause is None or subject is None or mark is None or writer.nameless(subject):
        return
    yield Piece(mark.lower_, mark.i)
    yield from writer.phrase(subject, subject=True, short=True)
    yield from _verb(clause, writer.cast, planned=False)
    yield from writer.after(clause)


def _begins(verb: Token) -> bool:
    """Say whether the verb tells more than that it happened: `the war started`."""
    return lemma_of(verb) in VERBS["begin"] | {"erupt", "break out"}


def _subjects(trigger: Trigger, writer: Writer) -> Iterator[list[Piece]]:
    """Write the subject, longer forms first: with its phrases, without, a person's name alone."""
    yield list(_subject(trigger, writer, short=False))
    yield list(_subject(trigger, writer, short=True))
    yield _bare(trigger, writer.cast) or list(_subject(trigger, writer, short=True))


def _bare(trigger: Trigger, cast: Cast) -> list[Piece]:
    """Write a person's name without the office, where the line is too long."""
    subject = subject_of(trigger.verb) if trigger.verb is not None else None
    name = name_of(subject, cast) if subject is not None else None
    if subject is None or name is None or name.kind != "person":
        return []
    others = [name_of(one, cast) for one in subject.conjuncts]
    people = [name, *(one for one in others if one is not None and one.kind == "person")]
    if len(people) != len(others) + 1 or len(people) > _MOST_NAMED:
        return []
    return [Piece(" and ".join(one.canonical for one in people), subject.i)]


def _subject(trigger: Trigger, writer: Writer, *, short: bool) -> Iterator[Piece]:
    if trigger.noun is not None and event_behind(trigger.noun) != trigger.noun:
        noun = event_behind(trigger.noun)
        if noun is not None:
            yield Piece(noun.text, -1)
        return
    assert trigger.verb is not None
    subject = trigger.noun or subject_of(trigger.verb)
    if subject is not None and not writer.nameless(subject):
        yield from writer.phrase(subject, subject=True, short=short)


def _counted(subject: Token | None, cast: Cast) -> tuple[Token | None, bool]:
    """Give the word whose number the verb takes, and whether it is a person's name."""
    if subject is None:
        return None, False
    if any(one.dep_ == "conj" for one in subject.children):
        return subject, False
    meant = cast.antecedents.get(subject.i, subject)
    name = name_of(meant, cast)
    if name is not None and meant.pos_ == "PRON" and not is_people(name.canonical):
        return None, False
    return meant, name is not None and name.kind == "person"


def _from_now(pieces: Iterable[Piece], verb: Token) -> Iterator[Piece]:
    """Tell what was to come as of now, since the saying is: `said it would` -> `says it will`."""
    said = child(verb, "ccomp")
    told = [said, *said.conjuncts] if said is not None and tense_of(verb) != "present" else []
    later = {one.i for clause in told for one in children(clause, "aux") if one.lower_ == "would"}
    for piece in pieces:
        yield replace(piece, text="will") if piece.i in later else piece


def _verb(verb: Token, cast: Cast, *, planned: bool) -> Iterator[Piece]:
    set_for = verb.dep_ in {"acl", "relcl"} and is_infinitive(verb) and is_passive(verb)
    set_for = set_for or (planned and lemma_of(verb) not in _SETS)
    future = is_to_come(verb) or set_for or tense_of(verb) == "future" or modal_of(verb) in _WILL
    if is_passive(verb):
        if future:
            yield Piece("to be", -1)
        yield Piece(past_participle(verb), verb.i)
    elif future:
        yield Piece(f"to {base_form(verb)}", verb.i)
    else:
        subject, person = _counted(subject_of(verb), cast)
        yield Piece(present(verb, subject, person=person), verb.i)
    particle = particle_of(verb)
    if particle is not None:
        yield Piece(particle.text, particle.i)
