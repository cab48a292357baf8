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
    SUBJECTS,
    child,
    children,
    is_infinitive,
    is_negated,
    is_passive,
    is_verb,
    lemma_of,
    modal_of,
    subject_of,
    tense_of,
)
from extract.mentions.dependents import says_that
from extract.mentions.factuality import done_infinitive
from extract.mentions.lemmas import mended
from extract.mentions.owners import with_owner, without_strangers
from extract.mentions.particles import particle_of
from extract.mentions.phrases import Writer
from extract.mentions.plans import is_to_come
from extract.mentions.predicates import VERBS, Trigger, event_behind
from extract.mentions.shortening import shorten
from extract.mentions.states import is_people
from extract.mentions.timelinks import came_of
from extract.mentions.titlewords import Piece, join, past_participle, present, tidy

LONGEST = 100
_BOTH = 90
"""Characters within which a second act is told."""
_WILL = {"will", "shall"}
_DONE_TO = ("dobj", "acomp", "oprd")
_MOST_NAMED = 2
_SETS = VERBS["slate"] | {"anticipate", "foresee", "forecast", "project"}
"""Verbs that say themselves that it is to come: `is expected`."""


def title_of(trigger: Trigger, cast: Cast, *, planned: bool = False) -> str:
    """Write the headline, `to meet` of what is planned; empty where there is nobody to name."""
    lines = _lines(trigger, Writer(cast), planned=planned)
    subject = subject_of(trigger.verb) if trigger.verb is not None else None
    best = _best(lines, subject.i if subject else 0, cast)
    pieces = without_strangers(_said_alone(trigger, best, cast) or best, cast)
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
    if trigger.verb is None or _is_decided(trigger.verb):
        return False
    return trigger.head != trigger.noun or _begins(trigger.verb)


def _said_alone(trigger: Trigger, best: list[Piece], cast: Cast) -> list[Piece]:
    """Write what was announced, where there is no room for it and for who announced it."""
    said = child(trigger.head, "ccomp") if trigger.lemma in VERBS["vouch"] else None
    subject = child(said, *SUBJECTS) if said is not None else None
    if said is None or subject is None or any(one.i == said.i for one in best):
        return []
    writer = Writer(cast)
    if modal_of(said) or is_negated(said) or not is_verb(said) or writer.nameless(subject):
        return []
    line = [*writer.phrase(subject, subject=True), *_verb(said, cast, planned=False)]
    shorter = shorten([*line, *writer.after(said)], cast.doc, LONGEST)
    return shorter if len(join(shorter)) <= LONGEST and _tells(shorter, cast) else []


def _best(lines: Iterable[list[Piece]], first: int, cast: Cast) -> list[Piece]:
    """Take the first line that is short enough, else of the shortened that with most names."""
    best: list[Piece] = []
    for line in lines:
        if len(join(line)) <= LONGEST:
            return shorten(line, cast.doc, LONGEST)
        shorter = shorten(line, cast.doc, LONGEST)
        stands = _tells(shorter, cast) or not _tells(line, cast)
        if stands and _told_in(shorter, first, cast) >= _told_in(best, first, cast):
            best = shorter
    return best


def _told_in(pieces: list[Piece], first: int, cast: Cast) -> int:
    """Count the names and numbers from a token on: an office before a name tells less."""
    told = (one.i for one in pieces if one.i >= first)
    return sum(i in cast.names.by_token or cast.doc[i].tag_ == "CD" for i in told)


def _lines(trigger: Trigger, writer: Writer, *, planned: bool) -> Iterator[list[Piece]]:
    """Write the whole line, longer forms of its subject first."""
    if trigger.verb is not None and _is_decided(trigger.verb):
        yield list(writer.phrase(trigger.verb.head))
        return
    if not is_clause(trigger) or trigger.verb is None:
        yield with_owner(list(writer.phrase(trigger.head)), writer)
        return
    verb = _verb(trigger.verb, writer.cast, planned=planned)
    after = [*verb, *_from_now(writer.after(trigger.verb), trigger.verb)]
    after += _cause(trigger.verb, writer)
    further = list(_further(trigger.verb, writer))
    for line in _subjects(trigger, writer):
        subject = with_owner(line, writer)
        if not subject:
            continue
        both = [*subject, *after, *further]
        yield both if further and len(join(both)) <= _BOTH else [*subject, *after]


def _is_decided(verb: Token) -> bool:
    """Say whether a noun tells that it was done: `her decision to leave`."""
    return verb.dep_ == "acl" and done_infinitive(verb)


def _further(verb: Token, writer: Writer) -> Iterator[Piece]:
    """Tell what the subject did besides, which makes no record of its own: `and closes mine`."""
    cc = child(verb, "cc")
    after = child(verb, "conj")
    if cc is None or after is None or cc.lower_ != "and" or after.i < cc.i or not is_verb(after):
        return
    alike = tense_of(after) == tense_of(verb) and is_passive(after) == is_passive(verb)
    plain = alike and child(after, *SUBJECTS, "aux", "neg", "conj") is None
    timed = any(one.i in writer.cast.timed for one in (*after.subtree, cc.nbor(-1)))
    if not plain or timed or child(after, *_DONE_TO) is None or lemma_of(after) in VERBS["state"]:
        return
    yield Piece("and", cc.i)
    yield from _verb(after, writer.cast, planned=False)
    yield from writer.after(after)


def _cause(verb: Token, writer: Writer) -> Iterator[Piece]:
    """Tell how people came to harm: `killed when bus plunges into ravine`."""
    clause = came_of(verb)
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
    told += [one for one in verb.subtree if says_that(one)]
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
        yield Piece(f"to {mended(verb)}", verb.i)
    else:
        subject, person = _counted(subject_of(verb), cast)
        yield Piece(present(verb, subject, person=person), verb.i)
    particle = particle_of(verb)
    if particle is not None:
        yield Piece(particle.text, particle.i)
