"""Phrases of a headline: a word of the parse in, its phrase as pieces out.

Names are written in full; articles, dates, loose clauses and who says so are left out, and a
pronoun that has a safe reading is written as what it stands for.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Token

from extract.lexicon import NOUNS, sections
from extract.lexicon.states import short_state
from extract.mentions.names.bearers import Cast, name_of
from extract.mentions.syntax.below import under
from extract.mentions.syntax.clauses import child, children, lemma_of, subject_of
from extract.mentions.syntax.dependents import (
    is_part,
    is_set_beside,
    is_spared,
    said_before,
)
from extract.mentions.syntax.gaps import gap_by_name
from extract.mentions.syntax.particles import is_parted, particle_of
from extract.mentions.titles.asides import is_load, is_told_apart, only_adds
from extract.mentions.titles.beside import is_beside, left_open
from extract.mentions.titles.called import is_called
from extract.mentions.titles.grounds import PLACED, grounds_of, in_which, place_beside, tells_where
from extract.mentions.titles.introduced import Introduction, introduction
from extract.mentions.titles.leftout import follows, is_kept
from extract.mentions.titles.sums import sums_of
from extract.mentions.titles.timed import is_timed
from extract.mentions.titles.titlewords import (
    Piece,
    is_hyphenated,
    is_unit,
    join,
    possessive,
    uncapped,
    written_name,
)
from extract.mentions.titles.whose import before_subject

_PRONOUNS = sections("titles")["pronoun"]
_TAKEN_UP = {"dobj", "pobj", "nsubj", "nsubjpass"}
_GOES_TO = {"visit", "tour", "leave", "reach", "enter"}
"""Verbs to which a place is an object: `Peru, where he visited`."""


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes phrases with names in full and without what headlines leave out."""

    cast: Cast
    introducing: bool = True
    """Whether a bare object gets the words by which the article introduced it."""
    introduced: list[Token] = field(default_factory=list)
    """The objects that got such words, as they are written."""

    def nameless(self, token: Token) -> bool:
        """Say whether a subject is a pronoun that stands for nobody the article names."""
        bare = token.lower_ in _PRONOUNS and name_of(token, self.cast) is None
        unknown = bare and not is_part(token) and token.i not in self.cast.antecedents
        timed = token.i in self.cast.timed and token.i not in self.cast.stands_for
        open_ = any(one.tag_ in {"WDT", "WP"} for one in under(token))  # `of which some`
        return unknown or timed or open_  # not `the 31-year-old`, who is known

    def phrase(
        self, token: Token, *, subject: bool = False, short: bool = False, loaded: bool = False
    ) -> Iterator[Piece]:
        """Write a noun phrase: a `subject` without participles, a `short` one without phrases.

        Of a `loaded` one it is told what it has with it: `bus carrying nurses`.
        """
        if token.i in self.cast.antecedents and token.tag_ != "PRP$":
            yield from self.phrase(self.cast.antecedents[token.i], subject=True, short=True)
            return
        bearer = name_of(token, self.cast)
        bearer = None if bearer == self.cast.names.by_token.get(token.i) else bearer
        named = any(is_called(one, token, self.cast) for one in token.children)
        thing = named and token.lemma_.lower() in NOUNS["object"]  # `the ferry Norsea`
        whole = thing or (not short and self._is_of_place(token))
        if bearer is not None and not whole and (subject or token.i in self.cast.stands_for):
            again = _small(token) if token.pos_ == "PRON" or bearer.kind == "state" else ""
            yield from before_subject(token, bearer, self.cast, short=short or not subject)
            yield Piece(short_state(bearer.canonical), token.i, again=again)
            close = [one for one in children(token, "appos") if one.left_edge.i == token.i + 1]
            yield from self._joined(close[0] if close else token)
            return
        plain = subject and bearer is None
        told = introduction(token, self.cast) if plain else Introduction()
        if told.name is not None:
            yield Piece(told.name.canonical, token.i, again=token.lower_)
            yield from self._joined(token)
            return
        yield from before_subject(token, None, self.cast, short=short) if plain else []
        for one in [*told.before, *self._parts(token)]:
            if one == token:
                yield from self._word(one)
                yield from [Piece(bearer.canonical, -1)] if bearer and not named else []
            elif subject and (is_told_apart(one) or only_adds(one, self.cast)):
                yield from self.flat(one) if loaded and is_load(one) else ()
            elif not (short and is_spared(one, token)):
                yield from self.flat(one)
        if told.after is not None and not short:
            yield from self.flat(told.after)

    def _is_of_place(self, office: Token) -> bool:
        """Say whether an office before a name tells where it is: `[Riga's mayor] Ana Roth`."""
        near = {office.i + 1, office.i + 2}  # `Riga's mayor, Ana Roth,`
        close = any(one.left_edge.i in near for one in children(office, "appos"))
        owners = (self.cast.names.at(one) for one in children(office, "poss"))
        return close and any(one is not None and one.kind in PLACED for one in owners)

    def after(self, verb: Token) -> Iterator[Piece]:
        """Write what follows the verb: objects, phrases, what was said, `killing 25`, where."""
        gap = gap_by_name(verb)
        if gap is not None and gap.i not in self.cast.timed:
            yield from self.phrase(gap, subject=True, short=True)
        # What is no saying has a clause beside it: `X fell, Y rose`; so has one that says more.
        said_first = said_before(verb)
        behind = (one for one in verb.children if one.i > verb.i and one not in said_first)
        beside: list[Token] = []
        told: list[Piece] = []
        for one in (*behind, *said_first):
            if is_timed(one, self.cast) or is_set_beside(one, verb) or _is_with_verb(one, verb):
                continue
            if one.dep_ in {"oprd", "attr", "dobj"} and self._is_subject(one, verb):
                continue
            if follows(one, verb, self.cast):
                told.extend(self.flat(one))
            elif is_beside(one) and not any(map(self.nameless, left_open(one, verb))):
                beside.append(one)
        yield from told
        yield from self._where(verb, told)
        for one in beside:
            yield Piece(",", -1, glued=True)
            yield from self.flat(one)

    def _is_subject(self, one: Token, verb: Token) -> bool:
        """Say whether it names the subject again: `She was born [Ida Roth] in Riga`."""
        subject = subject_of(verb)
        name = name_of(one, self.cast)
        return name is not None and subject is not None and name == name_of(subject, self.cast)

    def _where(self, verb: Token, told: list[Piece]) -> Iterator[Piece]:
        """Write the place that stands before the clause, if the line has none: `In Lima, ...`."""
        if tells_where(verb, {one.i for one in told}, self.cast):
            return
        inside = in_which(verb)
        if inside is not None:
            yield Piece(inside.lower_, inside.i)
            yield from self.phrase(verb.head, subject=True, short=True)
            return
        for preposition, place in grounds_of(verb, self.cast):
            where = preposition.lower_ == "where"
            if not (where and lemma_of(verb) in _GOES_TO):
                yield Piece("in" if where else preposition.lower_, preposition.i)
            yield from (self._word if self.cast.names.at(place) else self.flat)(place)
            return

    def flat(self, token: Token) -> Iterator[Piece]:
        """Write a phrase or clause in its own order, loose parts left out."""
        if token.tag_ != "PRP$" and token.pos_ in {"NOUN", "PRON"}:
            bearer = self.cast.stands_for.get(token.i)
            if bearer is not None:
                alone = token.pos_ == "PRON" or child(token, "compound", "amod") is None
                said = short_state(bearer.canonical)
                yield Piece(said, token.i, again=_small(token) if alone else "")
                mark = child(token, "case")
                if mark is not None:
                    yield Piece(mark.text, mark.i, glued=True)
                yield from self._joined(token)
                return
        meant = self.cast.antecedents.get(token.i)
        if meant is not None and token.dep_ in {"dobj", "dative"} and token not in meant.subtree:
            said = join(self.phrase(meant, subject=True, short=True))
            yield Piece(said, token.i, again=token.text)
            return
        place = place_beside(token, self.cast)
        if place is not None:
            yield from self._word(place)
            return
        taken_up = self.introducing and token.dep_ in _TAKEN_UP
        told = introduction(token, self.cast) if taken_up else Introduction()
        if told:
            self.introduced.append(token)
        if told.name is not None:
            yield Piece(told.name.canonical, token.i, again=token.lower_)
            yield from self._joined(token)
            return
        parts = [*told.before, *self._parts(token), *((told.after,) if told.after else ())]
        written = (self._word(one) if one == token else self.flat(one) for one in parts)
        pieces = [piece for part in written for piece in part]
        first, last = token.left_edge.i, token.right_edge.i
        within = all(first <= one.i <= last for one in pieces)
        if token.dep_ in {"relcl", "ccomp", "pcomp"} and within:
            pieces.sort(key=lambda one: one.i)  # `a bill which he says would ban it`
        yield from pieces

    def _joined(self, token: Token) -> Iterator[Piece]:
        """Write what is joined to a word that a name is written for: `[Norsea] and the union`.

        Of `the singer and poet Tom Roth` nothing is: both are he.
        """
        joined = list(children(token, "cc", "conj"))
        named = any(self.cast.names.at(one) is not None for one in children(token, "appos"))
        if named and all(name_of(one, self.cast) is None for one in joined):
            return
        for one in joined:
            if one.dep_ == "conj" and one.nbor(one.left_edge.i - one.i - 1).text == ",":
                yield Piece(",", -1, glued=True)
            yield from self.flat(one)

    def _parts(self, token: Token) -> list[Token]:
        span = self.cast.names.spans.get(token.i)
        below = (
            one
            for one in (*token.children, *sums_of(token, self.cast))
            if is_kept(one, token, self.cast) and not (span and span[0] <= one.i < span[1])
        )
        return sorted([*below, token], key=lambda one: one.i)

    def _word(self, token: Token) -> Iterator[Piece]:
        span = self.cast.names.spans.get(token.i)
        name = self.cast.names.at(token)
        if name is None or span is None:
            said = self.cast.stands_for.get(token.i)
            bearer = short_state(said.canonical) if said else ""
            own = bearer and token.tag_ == "PRP$"
            text = possessive(bearer) if own else bearer or uncapped(token)
            again = _small(token) if token.pos_ == "PRON" else ""
            yield Piece(text, token.i, glued=is_unit(token) or is_hyphenated(token), again=again)
            return
        words = self.cast.doc[span[0] : span[1]]
        tops = [one.i for one in words if not span[0] <= one.head.i < span[1] or one.head == one]
        if tops and token.i in tops[1:]:
            return
        last = name.kind == "person" and name.canonical.endswith(f" {words.text}")
        again = words.text if last else ""  # `Roth`, once `Tom Roth` was told
        yield Piece(written_name(name, words), span[1] - 1, again=again)


def _is_with_verb(one: Token, verb: Token) -> bool:
    """Say whether it is the verb's particle, written with it already: not `hands himself over`."""
    return one == particle_of(verb) and not is_parted(verb, one)


def _small(pronoun: Token) -> str:
    return pronoun.text if pronoun.text == "I" else pronoun.lower_
