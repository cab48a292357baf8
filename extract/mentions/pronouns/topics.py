"""What `the firm` and `the country` speak of: a bare noun and its cast in, a name out.

It is the body or the state that the article is about, where the sentence before the noun names that
one alone: what a headline or a lead names is spoken of all along (a discourse topic), and no rival
stands between. What only speaks, or is spoken to, is no rival (`told Reuters that the firm`).
"""

import re
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Span, Token

from extract.lexicon import NOUNS
from extract.lexicon.states import state_of
from extract.mentions.names.aliases import Name
from extract.mentions.names.bearers import Cast, name_of
from extract.mentions.names.names import Names
from extract.mentions.pronouns.persons import is_named_beside
from extract.mentions.syntax.asides import lead_of
from extract.mentions.syntax.clauses import SUBJECTS, children, lemma_of
from extract.mentions.syntax.quotation import in_quotation

_BODIES = {"company", "firm", "group", "club", "band", "agency", "organisation", "organization"}
_BODIES |= {"bloc", "party", "movement", "newspaper", "paper", "union", "charity"}
"""What many bodies are called, whatever they do: not `the bank`."""
_STATES = {"country", "nation"}
_NOBODY = NOUNS["abstract"]
_BESIDE = {"compound", "nmod", "appos", "attr"}
_TELLING = ("appos", "prep", "relcl", "acl", "conj", "nummod")
_BACK = 2
"""Sentences before that of the noun in which it may have been spoken of last."""


def topics_of(doc: Doc, names: Names, title: str) -> frozenset[str]:
    """Collect the bodies and the states that an article is about: those of its headline.

    Where that names none, it is the only one of the first sentence. So with people, whom the
    headline must name.
    """
    spots = ((names.spans[i], name) for i, name in names.by_token.items() if name.kind == "person")
    # A headline has the surname.
    people = {name.canonical for (_, end), name in spots if _is_in(title, doc[end - 1 : end])}
    bodies = _topics(doc, names, title, "organisation") | _topics(doc, names, title, "state")
    return bodies | people


def _topics(doc: Doc, names: Names, title: str, kind: str) -> frozenset[str]:
    lead = lead_of(doc)
    told, first = set(), set()
    for i, name in names.by_token.items():
        if name.kind != kind or name.canonical.lower() in _NOBODY:
            continue
        start, end = names.spans[i]
        if _is_in(title, doc[start:end]):
            told.add(name.canonical)
        if doc[i].sent.start_char == lead:
            first.add(name.canonical)
    return frozenset(told or (first if len(first) == 1 else ()))


def _is_in(title: str, name: Span) -> bool:
    return re.search(rf"\b{re.escape(name.text)}\b", title) is not None


def topic_again(noun: Token, cast: Cast) -> Name | None:
    """Name what a bare noun speaks of again: `[The firm] will cut jobs`."""
    kind = "organisation" if noun.lower_ in _BODIES else "state"
    known = noun.lower_ in _BODIES | _STATES and noun.i not in cast.names.by_token
    if not known or not _is_bare(noun) or in_quotation(noun):
        return None
    # Whole paragraphs speak of a country as it, but of another firm by its name alone.
    back = len(noun.doc) if kind == "state" else _BACK
    for words in words_before(noun, back):
        if tells_of_another(noun, words, cast):
            return None
        named = {name.canonical: name for name in _spoken_of(words, kind, cast)}
        if named:
            only = next(iter(named.values()))
            return only if len(named) == 1 and only.canonical in cast.topics else None
    return None


def _is_bare(noun: Token) -> bool:
    """Say whether nothing but `the` tells which one is meant."""
    before = [one.lower_ for one in noun.lefts if not one.is_punct]
    return (
        before == ["the"]
        and noun.dep_ not in _BESIDE
        and next(children(noun, *_TELLING), None) is None
    )


def tells_of_another(noun: Token, words: Iterable[Token], cast: Cast) -> bool:
    """Say whether words tell of one called so whom nothing names: `a rival firm`, `his firm`."""
    same = (one for one in words if one.lemma_.lower() == noun.lemma_.lower())
    own = (one for one in same if one.dep_ != "compound" and not is_named_beside(one, cast.names))
    return any(name_of(one, cast) is None for one in own)


def words_before(noun: Token, back: int = _BACK) -> Iterator[Span]:
    """Give the words before a noun in its sentence, then the sentences before, nearest first."""
    yield noun.doc[noun.sent.start : noun.left_edge.i]
    start, left = noun.sent.start, back
    while left and start:
        sentence = noun.doc[start - 1].sent
        start = sentence.start
        if sentence.text.strip():
            left -= 1
            yield sentence


def _spoken_of(words: Iterable[Token], kind: str, cast: Cast) -> Iterator[Name]:
    """Give who is named among words and may be meant by such a noun."""
    if kind == "state":
        yield from states_in(words, cast)
        return
    yield from bodies_in(words, cast)


def bodies_in(words: Iterable[Token], cast: Cast) -> Iterator[Name]:
    """Give the bodies that are named among words and do something."""
    for one in words:
        name = cast.names.at(one)
        ends = name is not None and one.i == cast.names.spans[one.i][1] - 1
        if name is not None and ends and _acts(one, name, cast):
            yield name


def states_in(words: Iterable[Token], cast: Cast) -> Iterator[Name]:
    """Give the states that are named among words, that of the `Bank of Peru` too."""
    for one in words:
        name = cast.names.at(one)
        state = name.canonical if name is not None and name.kind == "state" else state_of(one.text)
        if name is not None and state is not None:
            yield Name(state, "state")


def _acts(last: Token, name: Name, cast: Cast) -> bool:
    """Say whether a name is, or may be, a body's that does something: the recogniser errs often.

    Not one that only hears, or from which the article has it: `told Reuters that the firm`.
    """
    if name.kind == "state" or (name.kind == "person" and name.canonical in cast.people):
        return False
    if name.canonical.lower() in _NOBODY:
        return False
    told = last.dep_ in {"dobj", "dative"} and lemma_of(last.head) == "tell"
    source = last.dep_ == "pobj" and last.head.head.lower_ == "according"
    place = name.kind == "place" and last.dep_ not in SUBJECTS | {"conj"}
    return not (told or source or place)
