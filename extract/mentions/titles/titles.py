"""A headline for an event: a trigger and the article's names in, one line out.

The line is the clause in the words of the article, as headlines write it: the present tense, no
articles, names in full, without its last phrases where it is too long (`shortening.py`). A clause
whose subject is a pronoun that has no safe reading gets no headline; nothing is made up.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from spacy.tokens import Token

from extract.mentions.factuality.factuality import done_infinitive
from extract.mentions.names.bearers import Cast, name_of
from extract.mentions.syntax.clauses import (
    SUBJECTS,
    child,
    children,
    is_negated,
    is_verb,
    lemma_of,
    modal_of,
    subject_of,
    tense_of,
)
from extract.mentions.syntax.dependents import is_source, said_before, says_that
from extract.mentions.syntax.joined import befell_others
from extract.mentions.syntax.particles import particle_of
from extract.mentions.syntax.predicates import VERBS, Trigger, event_behind
from extract.mentions.titles.acts import WILL, act_of, cause_of, further
from extract.mentions.titles.nominal import as_clause
from extract.mentions.titles.owners import with_owner, without_strangers
from extract.mentions.titles.phrases import Writer
from extract.mentions.titles.quoted import in_own_words
from extract.mentions.titles.shortening import LONGEST, shorten, without_open_end
from extract.mentions.titles.titlewords import Piece, join, present, tidy

_SPEAKS_FOR = {"spokesman", "spokeswoman", "spokesperson", "ministry", "minister", "diplomat"}
_SPEAKS_FOR |= {"agency", "television", "newspaper", "radio"}
"""Who tells the news of others, beside those of whom one only ever hears it."""
_LOOKS_BACK = {"testify", "recall", "remember"}
"""Verbs of saying what was long before: it stays so far back."""
_BOTH = 90
"""Characters within which a second act is told."""
_MOST_NAMED = 2
"""People who are named without their offices where the line is too long."""


def title_of(trigger: Trigger, cast: Cast, *, planned: bool = False) -> str:
    """Write the headline, `to meet` of what is planned; empty where there is nobody to name."""
    own_words = in_own_words(trigger, Writer(cast), LONGEST)
    if own_words:
        line = join(own_words)
        return line[:1].upper() + line[1:]
    subject = subject_of(trigger.verb) if trigger.verb is not None else None
    first = subject.i if subject else 0
    best, plain = (
        _best(_lines(trigger, writer, planned=planned), first, cast)
        for writer in (Writer(cast), Writer(cast, introducing=False))
    )
    if not _adds(best, plain, cast):
        best = plain
    pieces = without_strangers(_said_alone(trigger, best, cast) or best, cast)
    pieces = without_open_end(pieces, cast.doc)
    if is_clause(trigger) and len(pieces) > 1 and not _tells(pieces, cast):
        return ""
    line = join(pieces)
    particle = particle_of(trigger.verb) if trigger.verb is not None else None
    return tidy(line, particle.lower_ if particle is not None else "")


def _adds(line: list[Piece], plain: list[Piece], cast: Cast) -> bool:
    """Say whether a line has words that the plain one has not, and no name twice for them."""
    names = [cast.names.by_token[one.i].canonical for one in line if one.i in cast.names.by_token]
    return any(one not in plain for one in line) and len(names) == len(set(names))


def _tells(pieces: list[Piece], cast: Cast) -> bool:
    """Say whether a line has more than a subject: a long one may leave no room for the verb."""
    return any(one.i >= 0 and is_verb(cast.doc[one.i]) for one in pieces)


def is_clause(trigger: Trigger) -> bool:
    """Say whether a clause tells the event: not `the strike`, nor `the strike came after`."""
    if trigger.verb is None or _is_decided(trigger.verb):
        return False
    return trigger.head != trigger.noun or _begins(trigger.verb)


def _said_alone(trigger: Trigger, best: list[Piece], cast: Cast) -> list[Piece]:
    """Write what was announced without who announced it.

    So where there is no room for both, and where who said so is only whom the news is from:
    `A ship sank off Riga, officials said`.
    """
    clauses = [*children(trigger.head, "ccomp")] if trigger.lemma in VERBS["vouch"] else []
    said = max(clauses, key=lambda one: one.i, default=None)  # a heading may stand before
    subject = child(said, *SUBJECTS) if said is not None else None
    if said is None or subject is None:
        return []
    is_news = said in said_before(trigger.head) and _is_only_source(trigger.head, cast)
    is_news = is_news and lemma_of(said) not in VERBS["state"] - VERBS["plan"]
    if not is_news and any(one.i == said.i for one in best):
        return []
    writer = Writer(cast)
    open_ = modal_of(said) not in ("", *(WILL if is_news else ()))
    if open_ or is_negated(said) or not is_verb(said) or writer.nameless(subject):
        return []
    line = [*writer.phrase(subject, subject=True), *act_of(said, cast, planned=False)]
    shorter = shorten([*line, *writer.after(said)], cast.doc)
    return shorter if len(join(shorter)) <= LONGEST and _tells(shorter, cast) else []


def _is_only_source(saying: Token, cast: Cast) -> bool:
    """Say whether somebody without a name says so, or somebody only reports it."""
    speaker = subject_of(saying)
    passed_on = lemma_of(saying) == "report"  # `a ship sank, the agency Norsea reported`
    if speaker is None or (name_of(speaker, cast) is not None and not passed_on):
        return False
    return passed_on or is_source(speaker) or speaker.lemma_.lower() in _SPEAKS_FOR


def _best(lines: Iterable[list[Piece]], first: int, cast: Cast) -> list[Piece]:
    """Take the first line that is short enough, else of the shortened that with most names.

    A line that was shortened before its verb alone tells all that happened.
    """
    best: list[Piece] = []
    for line in lines:
        shorter = shorten(line, cast.doc)
        whole = len(join(line)) <= LONGEST or _after_verb(line, cast) == _after_verb(shorter, cast)
        if whole and len(join(shorter)) <= LONGEST:
            return shorter
        stands = _tells(shorter, cast) or not _tells(line, cast)
        if stands and _told_in(shorter, first, cast) >= _told_in(best, first, cast):
            best = shorter
    return best


def _after_verb(pieces: list[Piece], cast: Cast) -> list[str]:
    """Give the words from the verb on, where there is one."""
    verb = next((n for n, one in enumerate(pieces) if one.i >= 0 and is_verb(cast.doc[one.i])), 0)
    return [one.text for one in pieces[verb:]]


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
        clause = as_clause(trigger.head, writer, planned=planned)
        yield clause or with_owner(list(writer.phrase(trigger.head)), writer)
        return
    verb = act_of(trigger.verb, writer.cast, planned=planned)
    after = [*verb, *_from_now(writer.after(trigger.verb), trigger.verb)]
    after += cause_of(trigger.verb, writer)
    besides = list(further(trigger.verb, writer))
    for line in _subjects(trigger, writer):
        subject = with_owner(line, writer)
        if not subject:
            continue
        both = [*subject, *after, *besides]
        fits = len(join(both)) <= _BOTH or befell_others(trigger.verb) is not None
        yield both if besides and fits else [*subject, *after]


def _is_decided(verb: Token) -> bool:
    """Say whether a noun tells that it was done: `her decision to leave`."""
    return verb.dep_ == "acl" and done_infinitive(verb)


def _begins(verb: Token) -> bool:
    """Say whether the verb tells more than that it happened: `the war started`."""
    return lemma_of(verb) in VERBS["begin"] | {"erupt", "break out"}


def _subjects(trigger: Trigger, writer: Writer) -> Iterator[list[Piece]]:
    """Write the subject, longer forms first: with its phrases, without, a person's name alone."""
    if trigger.verb is not None and trigger.verb.dep_ != "acl":
        yield list(_subject(trigger, writer, short=False, loaded=True))
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


def _subject(
    trigger: Trigger, writer: Writer, *, short: bool, loaded: bool = False
) -> Iterator[Piece]:
    if trigger.noun is not None and event_behind(trigger.noun) != trigger.noun:
        noun = event_behind(trigger.noun)
        if noun is not None:
            yield Piece(noun.text, -1)
        return
    assert trigger.verb is not None
    subject = trigger.noun or subject_of(trigger.verb)
    if subject is not None and not writer.nameless(subject):
        yield from writer.phrase(subject, subject=True, short=short, loaded=loaded)


def _from_now(pieces: Iterable[Piece], verb: Token) -> Iterator[Piece]:
    """Tell what was to come as of now, since the saying is: `said it would` -> `says it will`."""
    said = child(verb, "ccomp")
    looks_back = tense_of(verb) == "present" or lemma_of(verb) in _LOOKS_BACK
    told = [said, *said.conjuncts] if said is not None and not looks_back else []
    told += [one for one in verb.subtree if says_that(one) and not looks_back]
    now = {one.i: form for clause in told for one, form in _as_of_now(clause)}
    for piece in pieces:
        yield replace(piece, text=now[piece.i]) if piece.i in now else piece


def _as_of_now(clause: Token) -> Iterator[tuple[Token, str]]:
    """Give the auxiliaries of what was said, as they were said: `had sold` -> `has sold`."""
    subject = child(clause, *SUBJECTS)
    for one in children(clause, "aux"):
        if one.lower_ == "would":
            yield one, "will"
        elif one.lower_ == "had" and clause.tag_ == "VBN":
            yield one, present(one, subject)
        elif one.lower_ in {"was", "were"} and clause.tag_ == "VBG":
            yield one, "are" if one.lower_ == "were" else "is"
