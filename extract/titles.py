"""A headline for an event: a trigger and the article's names in, one line out.

The line is the clause in the words of the article, as headlines write it: the present tense, no
articles, names in full, only as many phrases as fit. A clause whose subject is a pronoun that
cannot be resolved gives its passive or its object; nothing is made up.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.clauses import SUBJECTS, child, children, is_passive, lemma_of, subject_of
from extract.lexicon import sections
from extract.names import short_state, state_of
from extract.participants import Cast, name_of
from extract.predicates import NOUNS, Trigger
from extract.titlewords import present, tidy

LONGEST = 100
_PRONOUNS = sections("titles")["pronoun"]
_DROPPED = {"det", "punct", "relcl", "appos", "cc", "predet", "neg", "preconj", "mark"}
_AFTER = {"prt", "dobj", "dative", "attr", "oprd", "acomp", "prep", "agent", "xcomp", "ccomp"}


def title_of(trigger: Trigger, cast: Cast, timed: frozenset[int]) -> str:
    """Write the headline; `timed` are the tokens of dates, which it leaves out."""
    parts = _Phrases(cast, timed)
    if trigger.verb is None:
        return tidy(
            _fitted([parts.noun(trigger.head, full=True)], list(parts.around(trigger.head)))
        )
    verb = trigger.verb
    subject = trigger.noun or subject_of(verb)
    start = [parts.noun(subject, full=False)] if subject is not None else []
    if start and not start[0]:
        return ""
    inner = [word for word in _verb_words(trigger)]
    rest = list(parts.after(trigger))
    return tidy(_fitted([*start, *inner], rest))


def _verb_words(trigger: Trigger) -> Iterator[str]:
    verb = trigger.verb
    assert verb is not None
    if is_passive(verb):
        yield verb.text.lower()
    else:
        yield present(verb, subject_of(verb))
    particle = child(verb, "prt")
    if particle is not None:
        yield particle.text


def _fitted(start: list[str], rest: list[str]) -> str:
    """Add phrases while they fit; the first always counts, what it would leave open does not."""
    line = " ".join(part for part in start if part)
    for phrase in rest:
        if phrase and len(line) + 1 + len(phrase) > LONGEST:
            break
        line = f"{line} {phrase}" if phrase else line
    return line


class _Phrases:
    """Writes noun phrases and what follows a verb, with the article's names in full."""

    def __init__(self, cast: Cast, timed: frozenset[int]) -> None:
        self.cast = cast
        self.timed = timed

    def noun(self, token: Token, *, full: bool) -> str:
        """Write a noun phrase; empty where it would be a pronoun."""
        name = name_of(token, self.cast)
        if (
            token.lower_ in _PRONOUNS
            or token.i not in self.cast.names.by_token
            and name is not None
        ):
            return self._named(name.canonical) if name is not None else ""
        words = list(self._words(token, full=full))
        return " ".join(words)

    def after(self, trigger: Trigger) -> Iterator[str]:
        """Give the phrases after the verb in their order."""
        verb = trigger.verb
        assert verb is not None
        for one in sorted(verb.children, key=lambda child: child.i):
            if (
                one.dep_ in _AFTER
                and one.i > verb.i
                and one.dep_ != "prt"
                and not self._is_time(one)
            ):
                yield self._phrase(one)

    def around(self, noun: Token) -> Iterator[str]:
        """Give nothing more than the noun phrase itself."""
        return iter(())

    def _phrase(self, token: Token) -> str:
        if token.dep_ in {"prep", "agent", "dative"} and token.pos_ == "ADP":
            inner = [self.noun(one, full=True) for one in children(token, "pobj")]
            inner += [self._plain(one) for one in children(token, "pcomp", "prep")]
            return f"{token.text} {' '.join(inner)}" if any(inner) else ""
        if token.dep_ in {"xcomp", "ccomp", "acomp", "oprd"} and token.pos_ not in {
            "NOUN",
            "PROPN",
        }:
            return self._plain(token)
        return self.noun(token, full=True)

    def _plain(self, token: Token) -> str:
        """Write a clause as it stands, without what hangs loosely on it."""
        words = [one for one in token.subtree if one.i not in self.timed and not one.is_space]
        loose = {i for one in token.children if one.dep_ in {"advcl", "relcl"} for i in _range(one)}
        return " ".join(
            self._word(one) for one in words if one.i not in loose and one.dep_ != "det"
        )

    def _words(self, token: Token, *, full: bool) -> Iterator[str]:
        """Write the head with its modifiers, names in full, loose parts left out."""
        span = self.cast.names.spans.get(token.i)
        for one in sorted([token, *token.children], key=lambda child: child.i):
            if one == token:
                yield self._head(token)
            elif span is not None and span[0] <= one.i < span[1]:
                continue
            elif self._kept(one, full=full):
                yield from self._modifier(one, token)

    def _kept(self, one: Token, *, full: bool) -> bool:
        if one.dep_ in _DROPPED or one.i in self.timed or one.is_space or self._is_time(one):
            return one.dep_ == "cc"
        return full or one.dep_ not in {"acl", "prep"} or one.lower_ == "of"

    def _modifier(self, one: Token, head: Token) -> Iterator[str]:
        if one.dep_ == "prep":
            yield self._phrase(one)
        elif one.dep_ == "poss":
            phrase = self.noun(one, full=False)
            yield f"{phrase}'s" if phrase else ""
        elif one.dep_ in {"conj"}:
            yield self.noun(one, full=True)
        elif one.dep_ == "acl":
            yield self._plain(one)
        elif one.i < head.i:
            yield " ".join(self._word(t) for t in one.subtree if t.dep_ != "det" and not t.is_space)

    def _head(self, token: Token) -> str:
        name = self.cast.names.at(token)
        if name is None or name.kind == "state":
            return self._word(token)
        return name.canonical

    def _word(self, token: Token) -> str:
        state = state_of(token.text)
        if state is not None and token.text == state_of_text(token.text):
            return short_state(state)
        return token.text

    def _named(self, name: str) -> str:
        return short_state(name)

    def _is_time(self, token: Token) -> bool:
        if token.i in self.timed:
            return True
        return token.dep_ == "prep" and any(one.i in self.timed for one in children(token, "pobj"))


def state_of_text(text: str) -> str:
    """Give the text where it is a state's name rather than an adjective, else an empty string."""
    return (
        text
        if text.replace(".", "").isupper() or not text.endswith(("n", "i", "ish", "ese"))
        else ""
    )


def _range(token: Token) -> range:
    return range(token.left_edge.i, token.right_edge.i + 1)
