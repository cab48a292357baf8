"""What an article's headline tells, to compare the article's events with: its parse in, words out.

A headline that asks, guides or speaks to the reader tells no event, and makes no `Headline`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Doc, Span, Token

from extract.lexicon import NOUNS, VERBS
from extract.lexicon.stems import stem, stems_of
from extract.lexicon.synonyms import groups_of, kinds_of
from extract.mentions.headline.headline_case import number_of
from extract.mentions.syntax.clauses import child, is_verb, lemma_of
from extract.mentions.syntax.predicates import is_event_noun

_SHORTEST, _LONGEST = 4, 100
"""Words that a headline has at least, and characters at most, to be a title."""
_CALLS = re.compile(
    r"[?!]|:$|^live\b|\bas it happened\b|\blive (?:blog|updates)\b"
    r"|^(?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) "
    r"(?:times|things|ways|reasons)\b",
    re.IGNORECASE,
)
"""What asks, shouts, only announces, or stands over the news of a whole day."""
_OPENS_GUIDE = {"how", "why", "what", "when", "where", "who", "which", "here", "watch", "opinion"}
_SPEAKERS = {"i", "we", "you", "my", "our", "your", "he", "she", "they", "it", "this", "these"}


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline and what it is compared by."""

    text: str
    stems: frozenset[str]
    """Of its words that say something, numbers included."""
    named: frozenset[str]
    """The stems of its names and numbers."""
    acts: frozenset[str]
    """What its verbs and event nouns are compared by."""
    main: frozenset[str]
    """The same of what its clause is about: `dies` of `Nobel Prize-winning author dies`."""
    open: bool
    """Whether it says what may be, or is to come: nothing that happened has it for a title."""


def headline_of(doc: Doc) -> Headline | None:
    """Read a headline written by `sentence_case`; None where it tells no event by itself."""
    words = [token for token in doc if token.is_alpha or token.like_num]
    if len(words) < _SHORTEST or len(doc.text) > _LONGEST or _CALLS.search(doc.text):
        return None
    if words[0].lower_ in _OPENS_GUIDE or any(map(_speaks, words)):
        return None
    stems, root = stems_in(words), next(doc.sents).root
    if not stems or _is_list(root):
        return None
    return Headline(
        doc.text,
        stems,
        stems_in(filter(_is_named, words)),
        _told_by(one for one in words if _is_act(one))
        | {f"={lemma}" for one in words for lemma in _lemmas(one)},
        _told_by(_clause_words(root)),
        _is_open(words),
    )


def _is_named(token: Token) -> bool:
    """Say whether a word is a name's or a number; what befell one is told without one."""
    if token.like_num:
        return number_of(token.text) != number_of("one")
    return token.i > 0 and token.text[0].isupper()


def _clause_words(root: Token) -> Iterator[Token]:
    """Give what a headline says was done: its verb, or what befell its noun: `man jailed`."""
    yield from (root, *root.conjuncts)
    if not is_verb(root):
        yield from (one for one in root.children if one.dep_ == "acl" and one.tag_ == "VBN")


def _is_list(root: Token) -> bool:
    """Say whether a headline announces so many of something: `10 moments that mattered`."""
    counted = root.tag_ == "NNS" and child(root, "nummod") is not None
    people = root.lemma_.lower() in NOUNS["someone"] | NOUNS["office"] | {"people"}
    return counted and not (people or _is_act(root))


def _speaks(token: Token) -> bool:
    """Say whether a headline has a pronoun that nothing before it explains; not `I` of `I-24`."""
    road = token.text == "I" and token.whitespace_ == ""
    return token.lower_ in _SPEAKERS and not road


def _is_act(token: Token) -> bool:
    """Say whether a word may tell an event: `kills`, `blast`, `dead`."""
    told = is_verb(token) or is_event_noun(token)
    return told or (token.tag_ == "JJ" and bool(groups_of(token.lower_)))


def _is_open(words: Sequence[Token]) -> bool:
    """Say whether a headline begins with what may be or is to come: `minister to resign`."""
    for token, after in pairwise(words):
        if token.tag_ in {"MD", "TO"} or is_verb(token):
            due = after.lower_ == "to" and lemma_of(token) in VERBS["slate"]
            return due or not is_verb(token)
    return False


def _told_by(tokens: Iterable[Token]) -> frozenset[str]:
    told = (senses(lemma, kin=True) for one in tokens for lemma in _lemmas(one))
    return frozenset(each for some in told for each in some)


def senses(lemma: str, *, kin: bool = False) -> frozenset[str]:
    """Give what a predicate is compared by: itself, its stems, its synonyms, and its kinds."""
    kinds = kinds_of(lemma) if kin else frozenset()
    meant = {f"{name}*" for name in groups_of(lemma)} | {f"{name}**" for name in kinds}
    return stems_of(lemma) | meant | {f"={lemma}"}


def share_told(headline: Headline, spans: Iterable[Span]) -> float:
    """Give the share of the headline's words that some sentences have."""
    told = stems_in(token for span in spans for token in span)
    return len(headline.stems & told) / len(headline.stems)


def stems_in(tokens: Iterable[Token]) -> frozenset[str]:
    """Stem the words that say something; a number is what it counts."""
    told = (one for one in tokens if one.like_num or (one.is_alpha and not one.is_stop))
    return frozenset(number_of(one.lower_) or stem(one.lemma_.lower()) for one in told)


def stems_of_line(line: str) -> frozenset[str]:
    """Stem the words of a title that is not parsed."""
    return frozenset(number_of(word) or stem(word) for word in re.findall(r"[\w-]+", line.lower()))


def _lemmas(token: Token) -> Iterator[str]:
    """Give the lemma, and the word as it stands: a headline's tags are often wrong."""
    yield token.lemma_.lower()
    yield token.lower_
