"""A headline for an event: a trigger and the article's names in, one line out.

The line is the clause in the words of the article, as headlines write it: the present tense, no
articles, names in full, without its last phrases where it is too long (`shortening.py`). A clause
whose subject is a pronoun that has no safe reading gets no headline; nothing is made up.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from extract.lexicon import sections
from extract.mentions.bearers import Cast, name_of
from extract.mentions.clauses import (
    child,
    children,
    is_infinitive,
    is_passive,
    lemma_of,
    modal_of,
    particle_of,
    subject_of,
    tense_of,
)
from extract.mentions.factuality import done_infinitive
from extract.mentions.plans import is_to_come
from extract.mentions.predicates import VERBS, Trigger, event_behind
from extract.mentions.quotation import in_quotation
from extract.mentions.shortening import shorten
from extract.mentions.titlewords import Piece, join, past_participle, present, tidy, written_name

LONGEST = 110
_PRONOUNS = sections("titles")["pronoun"]
_LOOSE = {"relcl", "appos", "parataxis", "advcl", "meta", "intj", "predet", "dep", "csubj"}
_AFTER = {"dobj", "dative", "attr", "oprd", "acomp", "prep", "agent", "xcomp", "ccomp", "nsubjpass"}
_TAKE_CLAUSES = frozenset().union(
    *(VERBS[each] for each in ("report", "vouch", "doubt", "manage", "fail", "plan", "state"))
)
_WILL = {"will", "shall"}
_WHITHER = set("aground ashore away back home abroad apart aside forward together".split())
"""Adverbs that a headline cannot do without."""
_ARTICLES = {"a", "an", "the", "this", "that", "these", "those"}


def title_of(trigger: Trigger, cast: Cast) -> str:
    """Write the headline; empty where the clause has nobody to name."""
    line = join(shorten(_line(trigger, _Writer(cast)), cast.doc, LONGEST))
    particle = particle_of(trigger.verb) if trigger.verb is not None else None
    return tidy(line, particle.lower_ if particle is not None else "")


def _line(trigger: Trigger, writer: "_Writer") -> list[Piece]:
    if trigger.verb is None or (trigger.head == trigger.noun and not _begins(trigger.verb)):
        return writer.owned(list(writer.phrase(trigger.head)))
    if trigger.verb.dep_ == "acl" and done_infinitive(trigger.verb):
        return list(writer.phrase(trigger.verb.head))
    after = [*_verb(trigger.verb, writer.cast), *writer.after(trigger.verb)]
    for subject in map(writer.owned, _subjects(trigger, writer)):
        line = [*subject, *after]
        if subject and len(join(line)) <= LONGEST:
            break
    return line if subject else []


def _begins(verb: Token) -> bool:
    """Say whether the verb tells more than that it happened: `the war started`."""
    return lemma_of(verb) in VERBS["begin"] | {"erupt", "break out"}


def _subjects(trigger: Trigger, writer: "_Writer") -> Iterator[list[Piece]]:
    """Write the subject, longer forms first: with its phrases, without, a person's name alone."""
    yield list(_subject(trigger, writer, short=False))
    yield list(_subject(trigger, writer, short=True))
    yield _bare(trigger, writer.cast) or list(_subject(trigger, writer, short=True))


def _bare(trigger: Trigger, cast: Cast) -> list[Piece]:
    """Write a person's name without the office, where the line is too long."""
    subject = subject_of(trigger.verb) if trigger.verb is not None else None
    name = name_of(subject, cast) if subject is not None else None
    alone = name is not None and name.kind == "person" and child(subject, "conj") is None  # type: ignore[arg-type]
    return [Piece(name.canonical, -1)] if alone and name is not None else []


def _subject(trigger: Trigger, writer: "_Writer", *, short: bool) -> Iterator[Piece]:
    if trigger.noun is not None and event_behind(trigger.noun) != trigger.noun:
        noun = event_behind(trigger.noun)
        if noun is not None:
            yield Piece(noun.text, -1)
        return
    assert trigger.verb is not None
    subject = trigger.noun or subject_of(trigger.verb)
    if subject is not None and not writer.nameless(subject):
        yield from writer.phrase(subject, subject=True, short=short)


def _verb(verb: Token, cast: Cast) -> Iterator[Piece]:
    set_for = verb.dep_ in {"acl", "relcl"} and is_infinitive(verb) and is_passive(verb)
    future = is_to_come(verb) or set_for or tense_of(verb) == "future" or modal_of(verb) in _WILL
    if is_passive(verb):
        if future:
            yield Piece("to be", -1)
        yield Piece(past_participle(verb), verb.i)
    elif future:
        yield Piece(f"to {verb.lemma_.lower()}", verb.i)
    else:
        subject = subject_of(verb)
        name = name_of(subject, cast) if subject is not None else None
        person = name is not None and name.kind == "person"
        yield Piece(present(verb, subject, person=person), verb.i)
    particle = particle_of(verb)
    if particle is not None:
        yield Piece(particle.text, particle.i)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes phrases with names in full and without what headlines leave out."""

    cast: Cast

    def nameless(self, token: Token) -> bool:
        """Say whether a subject is a pronoun that stands for nobody the article names."""
        bare = token.lower_ in _PRONOUNS and name_of(token, self.cast) is None
        part = child(token, "prep") is not None and token.lower_ == "one"
        unknown = bare and not part and token.i not in self.cast.antecedents
        return unknown or token.i in self.cast.timed

    def owned(self, line: list[Piece]) -> list[Piece]:
        """Name the owner where a line begins with `its`; leave it out where it is nobody."""
        first = line[0].i if line else -1
        if first < 0 or self.cast.doc[first].tag_ != "PRP$" or self.cast.stands_for.get(first):
            return line
        owner = self.cast.antecedents.get(first)
        plain = owner is not None and child(owner, "poss") is None
        named = list(self.phrase(owner, subject=True, short=True)) if owner and plain else []
        mark = Piece("'" if join(named).endswith("s") else "'s", -1, glued=True)
        return [*named, mark, *line[1:]] if named else line[1:]

    def phrase(
        self, token: Token, *, subject: bool = False, short: bool = False
    ) -> Iterator[Piece]:
        """Write a noun phrase: a `subject` without participles, a `short` one without phrases."""
        if token.i in self.cast.antecedents and token.tag_ != "PRP$":
            yield from self.phrase(self.cast.antecedents[token.i], subject=True, short=True)
            return
        bearer = None if token.i in self.cast.names.by_token else name_of(token, self.cast)
        if bearer is not None and (subject or token.i in self.cast.stands_for):
            yield Piece(bearer.canonical, token.i)
            return
        for one in self._parts(token):
            if one == token:
                yield from self._word(one)
                if bearer is not None:
                    yield Piece(bearer.canonical, -1)
            elif subject and one.dep_ in {"acl", "relcl"}:
                continue
            elif not (short and one.dep_ == "prep" and one.lower_ != "of"):
                yield from self.flat(one)

    def after(self, verb: Token) -> Iterator[Piece]:
        """Write what follows the verb: objects, phrases, what was said, `killing 25`."""
        for one in sorted(verb.children, key=lambda one: (one.dep_ == "ccomp", one.i)):
            before = one.i < verb.i and one.dep_ != "ccomp"
            if self._timed(one) or before or one == particle_of(verb):
                continue
            whither = one.dep_ == "advmod" and one.lower_ in _WHITHER
            purpose = one.dep_ == "advcl" and is_infinitive(one)
            if whither or purpose or (one.dep_ in _AFTER and not self._dropped(one)):
                yield from self.flat(one)
            elif one.dep_ == "advcl" and one.tag_ == "VBG" and child(one, "nsubj", "mark") is None:
                yield Piece(",", -1, glued=True)
                yield from self.flat(one)

    def flat(self, token: Token) -> Iterator[Piece]:
        """Write a phrase or clause in its own order, loose parts left out."""
        if token.tag_ != "PRP$" and token.pos_ in {"NOUN", "PRON"}:
            bearer = self.cast.stands_for.get(token.i)
            if bearer is not None:
                again = token.text if token.pos_ == "PRON" else ""
                yield Piece(bearer.canonical, token.i, again=again)
                return
        for one in self._parts(token):
            yield from self._word(one) if one == token else self.flat(one)

    def _parts(self, token: Token) -> list[Token]:
        span = self.cast.names.spans.get(token.i)
        below = (
            one
            for one in token.children
            if self._kept(one, token) and not (span and span[0] <= one.i < span[1])
        )
        return sorted([*below, token], key=lambda one: one.i)

    def _kept(self, one: Token, head: Token) -> bool:
        if one.is_space or one.dep_ in _LOOSE or self._timed(one):
            purpose = one.dep_ == "advcl" and head.dep_ in {"acl", "ccomp", "xcomp"}
            return (purpose or one.dep_ == "relcl") and is_infinitive(one)
        if self._dropped(one) or (one.dep_ == "advmod" and head.pos_ == "PROPN"):
            return False
        if one.is_punct:
            number = one.text == "." and one.i and one.nbor(-1).lower_ == "no"
            return (
                bool(number)
                or (one.text == "-" and not one.whitespace_)
                or (one.text == "," and _lists(one, head))
            )
        return not (one.dep_ == "det" and one.lemma_.lower() in _ARTICLES)

    def _dropped(self, one: Token) -> bool:
        """Say whether a phrase only tells who says so, or a mark only opens a clause."""
        said = one.dep_ == "prep" and one.lower_ in {"according", "including"}
        # A verb that takes no such clause was parsed together with another sentence.
        clause = one.dep_ == "ccomp" and not in_quotation(one)
        glued = clause and lemma_of(one.head) not in _TAKE_CLAUSES
        return said or glued or (one.dep_ == "mark" and one.lower_ == "that")

    def _word(self, token: Token) -> Iterator[Piece]:
        span = self.cast.names.spans.get(token.i)
        name = self.cast.names.at(token)
        if name is None or span is None:
            said = self.cast.stands_for.get(token.i)
            own = f"{said.canonical}'s" if said and token.tag_ == "PRP$" else ""
            text = own or (said.canonical if said else token.text)
            yield Piece(text, token.i, again=token.text if token.pos_ == "PRON" else "")
            return
        words = self.cast.doc[span[0] : span[1]]
        tops = [one.i for one in words if not span[0] <= one.head.i < span[1] or one.head == one]
        if tops and token.i in tops[1:]:
            return
        yield Piece(written_name(name, words.text), span[1] - 1)

    def _timed(self, token: Token) -> bool:
        if token.i in self.cast.timed:
            return True
        if token.dep_ != "prep":
            return False
        words = [
            below for one in children(token, "pobj") for below in (one, *children(one, "poss"))
        ]
        return any(one.i in self.cast.timed for one in words)


def _lists(comma: Token, head: Token) -> bool:
    """Say whether a comma parts the members of a list."""
    following = comma.doc[comma.i + 1] if comma.i + 1 < len(comma.doc) else comma
    return any(one.left_edge == following for one in head.children if one.dep_ == "conj")
