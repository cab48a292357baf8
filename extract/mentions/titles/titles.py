"""A headline for an event: a trigger and the article's names in, one line out.

The line is the clause in the words of the article, as headlines write it: the present tense, no
articles, names in full, without its last phrases where it is too long (`shortening.py`). A clause
whose subject is a pronoun that has no safe reading gets no headline; nothing is made up.
"""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.mentions.factuality.factuality import done_infinitive
from extract.mentions.names.bearers import Cast, name_of
from extract.mentions.syntax.clauses import (
    child,
    children,
    is_verb,
    lemma_of,
    subject_of,
)
from extract.mentions.syntax.joined import befell_others
from extract.mentions.syntax.particles import particle_of
from extract.mentions.syntax.predicates import Trigger, event_behind
from extract.mentions.titles.acts import act_of, done_besides, further
from extract.mentions.titles.again import named_once
from extract.mentions.titles.causes import cause_of, conditions_of
from extract.mentions.titles.cutting import LONGEST, has_verb
from extract.mentions.titles.endings import without_open_end
from extract.mentions.titles.extras import with_more
from extract.mentions.titles.grounds import held_at
from extract.mentions.titles.nominal import as_clause
from extract.mentions.titles.owners import with_owner, without_strangers
from extract.mentions.titles.phrases import Writer
from extract.mentions.titles.quoted import in_own_words
from extract.mentions.titles.sayings import as_of_now, said_alone
from extract.mentions.titles.shortening import shorten
from extract.mentions.titles.thats import without_that
from extract.mentions.titles.titlewords import Piece, join, tidy, written_name
from extract.neighbours import before

_BOTH = 100
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
    writer = Writer(cast)
    best = _best(_lines(trigger, writer, planned=planned), first, cast)
    if writer.introduced:
        plain = Writer(cast, introducing=False)
        without = _best(_lines(trigger, plain, planned=planned), first, cast)
        best = best if _adds(best, without, cast) else without
    pieces = without_strangers(said_alone(trigger, best, cast) or best, cast)
    pieces = without_open_end(pieces, cast.doc)
    if is_clause(trigger) and trigger.verb is not None and len(pieces) > 1:
        pieces = with_more(pieces, trigger.verb, cast)
    if is_clause(trigger) and len(pieces) > 1 and not has_verb(pieces, cast.doc):
        return ""
    words = [cast.doc[one.i] for one in pieces if one.i >= 0]
    if any(_speaks(one) or _is_left_open(one, words) for one in words):
        return ""
    line = join(pieces)
    particle = particle_of(trigger.verb) if trigger.verb is not None else None
    ends = words[-1] if words and words[-1].tag_ == "PRP" else particle  # `says they respect her`
    return tidy(line, ends.lower_ if ends is not None else "")


def _speaks(word: Token) -> bool:
    """Say whether a word is somebody's for himself, which no writer of a headline says."""
    return word.tag_ == "PRP" and word.lower_ in {"i", "we", "you"} | {"me", "us"}


def _is_left_open(word: Token, line: list[Token]) -> bool:
    """Say whether `which` stands behind a verb, without what it means: `set which to release`."""
    at = line.index(word)
    done = word.tag_ == "WDT" and word.dep_ in {"dobj", "nsubj"} and at > 0
    return done and is_verb(line[at - 1]) and line[at - 1].i > word.i


def _adds(line: list[Piece], plain: list[Piece], cast: Cast) -> bool:
    """Say whether a line has words that the plain one has not, and no name twice for them.

    It has lost none for them, either.
    """
    names = [cast.names.by_token[one.i].canonical for one in line if one.i in cast.names.by_token]
    more = {word for one in line if one not in plain for word in one.text.split()}
    named = {word for word in more if word[0].isupper()}
    again = named <= {word for one in plain for word in one.text.split()}
    twice = len(names) > len(set(names)) or (bool(named) and again)
    lost = {one.i for one in plain} - {one.i for one in line}
    return bool(more) and not twice and not lost


def is_clause(trigger: Trigger) -> bool:
    """Say whether a clause tells the event: not `the strike`, nor `the strike came after`."""
    if trigger.verb is None or _is_decided(trigger.verb):
        return False
    return trigger.head != trigger.noun or _begins(trigger.verb)


def _best(lines: Iterable[list[Piece]], first: int, cast: Cast) -> list[Piece]:
    """Take the first line that is short enough, else of the shortened that with most names.

    A line that was shortened before its verb alone tells all that happened.
    """
    best: list[Piece] = []
    for each in lines:
        line = without_that(each, cast.doc)
        shorter = without_that(shorten(line, cast.doc), cast.doc)
        whole = len(join(line)) <= LONGEST or _after_verb(line, cast) == _after_verb(shorter, cast)
        if whole and len(join(shorter)) <= LONGEST:
            return shorter
        stands = has_verb(shorter, cast.doc) or not has_verb(line, cast.doc)
        gained = _after_verb(shorter, cast) != _after_verb(best, cast) or len(join(best)) > LONGEST
        if stands and gained and _told_in(shorter, first, cast) >= _told_in(best, first, cast):
            best = shorter
    return best


def _after_verb(pieces: list[Piece], cast: Cast) -> list[int]:
    """Give the words from the verb on, where there is one: a name again is the same word."""
    verb = next((n for n, one in enumerate(pieces) if one.i >= 0 and is_verb(cast.doc[one.i])), 0)
    return [one.i for one in pieces[verb:]]


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
        phrase = list(writer.phrase(trigger.head))
        occurs = trigger.verb is not None and lemma_of(trigger.verb) in VERBS["occur"]
        where = held_at(trigger.verb, writer.cast) if trigger.verb is not None and occurs else None
        place = list(writer.flat(where)) if where is not None else []
        yield clause or [*with_owner(phrase, writer), *place]
        return
    verb = act_of(trigger.verb, writer.cast, planned=planned)
    said = named_once(writer.after(trigger.verb), trigger.verb, writer.cast)
    after = [*as_of_now(said, trigger.verb)]
    other = done_besides(trigger.verb)
    after += writer.after(other) if other is not None else ()
    after = [*verb, *after, *cause_of(trigger.verb, writer)]
    after += conditions_of(trigger.verb, writer) if planned else ()
    told = {one.i for one in after if one.i >= 0}  # the place before both verbs
    besides = [one for one in further(trigger.verb, writer) if one.i not in told]
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
    yield _bare(trigger, writer) or list(_subject(trigger, writer, short=True))


def _bare(trigger: Trigger, writer: Writer) -> list[Piece]:
    """Write a name without the office or trade before it, where the line is too long."""
    subject = subject_of(trigger.verb) if trigger.verb is not None else None
    cast = writer.cast
    name = name_of(subject, cast) if subject is not None else None
    if subject is None or name is None or writer.nameless(subject):
        return []
    if name.kind == "organisation" and name == cast.names.at(subject):
        words = cast.doc[slice(*cast.names.spans[subject.i])]
        alone = (
            child(subject, "conj") is None and before(words[0]).text.islower()
        )  # not `[Lib] Dems`
        return [Piece(written_name(name, words), subject.i)] if alone else []
    if name.kind != "person":
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
        told = _of_clause(trigger.verb, subject)
        phrase = writer.phrase(subject, subject=True, short=short, loaded=loaded)
        yield from (piece for piece in phrase if piece.i not in told)


def _of_clause(verb: Token, noun: Token) -> set[int]:
    """Give the words of a clause on its subject, and those of the subject behind it.

    `Tom Roth, who took charge in 2000, [and his team] have been praised`.
    """
    if verb.dep_ == "acl":
        return {one.i for one in verb.subtree}
    first = verb.left_edge.i if verb.dep_ == "relcl" and verb.head == noun else len(noun.doc)
    besides = {one.i for one in children(noun, "neg") if before(one).lower_ == "but"}
    return besides | {one.i for one in noun.subtree if one.i >= first}  # `but [not] the men who`
