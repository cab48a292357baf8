"""How an article sets an event beside what it told before: `also banned`, `a second man`.

In: a mention and the text of its article. Out: whether the words right before its predicate add it
to what was told before, or set it apart from another of its kind; and whom it brings in as new.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extract.mention import Mention
from extract.timex.calendar.lexicon import count

_ADDED = re.compile(r"\balso\b(?: [\w’'-]+){0,2} $")
"""`Has also been banned`: of labelled pairs that stand for 24, told so later in an article, none
is one event."""
_ANOTHER = re.compile(
    r"\b(?:another|previous|earlier|similar|separate|other|second|third)\b,?(?: [\w’'-]+){0,2} $",
    re.IGNORECASE,
)
_NUMBERED_NAME = re.compile(r"\b[A-Z]\w*-\d+\b")
"""`The Norsea-2 rocket`, of which there are not two."""
_BEFORE = 40
"""Characters before the predicate, at most."""
_KNOWN = frozenset({"the", "this", "that", "these", "those", "both"})
_ONE = frozenset({"a", "an"})
_MORE = frozenset({"other", "second", "third", "fourth", "fifth", "sixth"})
"""`The other man` is not the one whom the article is about."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How one sentence tells its event."""

    added: bool
    """As one more thing: `also`."""
    another: bool
    """As one of its kind beside that which the article is about: `the previous vote`."""
    new: frozenset[str]
    """Heads of nouns that bring somebody in: `a second man`, `his wife`, `five men`."""
    one_new: frozenset[str]
    """Of these, single ones: `a former adviser`."""
    numbered: Mapping[str, frozenset[str]]
    """Counts and ages of those who act or suffer, by head: `five men`, `a 36-year-old man`."""


def manner_of(mention: Mention, text: str) -> Manner:
    """Read how a mention's sentence tells it."""
    before = text[max(mention.start, mention.trigger_start - _BEFORE) : mention.trigger_start]
    words = [
        word.strip("\"“”‘’'(),.;:").lower() for word in text[mention.start : mention.end].split()
    ]
    articles = {
        each.head: found
        for each in mention.participants
        if not each.kind and (found := _article_of(each.name, words)) is not None
    }
    return Manner(
        added=_ADDED.search(before) is not None,
        another=_ANOTHER.search(before) is not None,
        new=frozenset(head for head, each in articles.items() if each not in _KNOWN),
        one_new=frozenset(head for head, each in articles.items() if each in _ONE),
        numbered=_numbered(mention),
    )


def _article_of(name: str, words: Sequence[str]) -> str | None:
    """Give the word before a noun; nothing where a pronoun stands for it: `he`."""
    first = name.split()[0].lower()
    if first not in words:
        return None
    at = words.index(first)
    return "" if first in _MORE or at == 0 else words[at - 1]


def _numbered(mention: Mention) -> Mapping[str, frozenset[str]]:
    """Give the numbers in the nouns of those who act or suffer; ages apart from counts."""
    found = {}
    for each in mention.participants:
        words = re.split(r"[\s-]+", _NUMBERED_NAME.sub("", each.name))
        numbers = {word for word in words if count(word) is not None and word.lower() not in _ONE}
        if numbers and not each.kind and each.role != "other":
            of = " of an age" if "old" in words else ""
            found[each.head + of] = frozenset(str(count(word)) for word in numbers)
    return found
