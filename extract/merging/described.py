"""Who died, where a report says no name: `a top Ruritanian general`, `the singer`.

In: mentions, the named dead of each, and its sentence or article. Out: the dead of each, those
too that are only described: by rank and nation, where one alone of the named dead of these
articles has both, or as somebody told of before, where the article names one of the dead alone.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from extract.lexicon import NOUNS, sections
from extract.lexicon.spelling import fold
from extract.lexicon.states import STATES
from extract.mention import Mention
from extract.merging.deaths import Name, those_who_died
from extract.merging.governments import SEATS
from records.model import Article

_RANKS = sections("titles")["title"]
_OF_ANOTHER = NOUNS["kin"] | {"friend", "neighbour", "neighbor", "relative"}
"""`The sister died`: somebody of the one whom the article is about."""
_SOMEONE = (NOUNS["someone"] | NOUNS["office"]) - _OF_ANOTHER
_NEW = r"\b(?:an?|another|one|other|second|third|fellow)(?: [\w’'-]+){{0,2}} {}\b"
"""Before a noun, these bring in somebody who is not the one named before (Heim 1982)."""
_BESIDE = 3
"""So many words before a name may tell the rank and the nation."""
_OWNED = re.compile(r"['’]s?$")
Description = tuple[str, str]


def with_described(
    mentions: Sequence[Mention], named: Sequence[frozenset[Name]], sentences: Sequence[str]
) -> list[frozenset[Name]]:
    """Add the only one of the dead who is known by the rank and nation that a mention gives."""
    known: dict[Description, set[Name]] = defaultdict(set)
    for dead, sentence in zip(named, sentences, strict=True):
        for name in dead:
            for description in _before_name(name, sentence):
                known[description].add(name)
    return [
        dead or _only_one(known[told] if (told := _described(mention, sentence)) else set())
        for mention, dead, sentence in zip(mentions, named, sentences, strict=True)
    ]


def with_the_one(
    mentions: Sequence[Mention],
    known: Sequence[frozenset[Name]],
    articles: Mapping[str, Article],
) -> list[frozenset[Name]]:
    """Add for `the singer died` the only one of the dead whom the article names."""
    named: dict[str, set[Name]] = defaultdict(set)
    for mention, dead in zip(mentions, known, strict=True):
        named[mention.article] |= dead
    return [
        dead or _only_one(named[mention.article] if _is_told_of(mention, articles) else set())
        for mention, dead in zip(mentions, known, strict=True)
    ]


def _is_told_of(mention: Mention, articles: Mapping[str, Article]) -> bool:
    """Say whether a single one died whom the article told of before: `the singer`."""
    who = those_who_died(mention, None)
    if len(who) != 1 or who[0].kind or who[0].head not in _SOMEONE:
        return False
    text, head = articles[mention.article].text, who[0].head
    alone = who[0].name.lower().endswith(head)  # `the singers` are several
    the = re.compile(rf"\bthe {re.escape(who[0].name)}\b", re.IGNORECASE)
    if not alone or not the.search(text, mention.start, mention.end):
        return False
    return not re.search(_NEW.format(re.escape(head)), text[: mention.end], re.IGNORECASE)


def _only_one(names: set[Name]) -> frozenset[Name]:
    return frozenset(names) if len(names) == 1 else frozenset()


def _before_name(name: Name, sentence: str) -> set[Description]:
    """Find the rank and the nation in the words before a name: `Ruritanian Gen. Otto Blaha`."""
    words = sentence.split()
    found: set[Description] = set()
    for at, word in enumerate(words):
        if fold(word) and fold(word) <= name:
            beside = [_OWNED.sub("", each.lower()) for each in words[max(0, at - _BESIDE) : at]]
            found |= {(nation, rank) for nation in _nations(beside) for rank in _ranks(beside)}
    return found


def _described(mention: Mention, sentence: str) -> Description | None:
    """Give the rank and nation of one who died and is not named: `Ruritania's top general`."""
    for each in those_who_died(mention, None):
        *before, last = each.name.lower().split() or [""]
        owner = re.search(rf"(\w+)['’]s? {re.escape(each.name)}\b", sentence, re.IGNORECASE)
        nations = _nations([*before, owner[1].lower()] if owner else before)
        if last in _RANKS and len(nations) == 1:
            return nations.pop(), _in_full(last)
    return None


def _nations(words: Sequence[str]) -> set[str]:
    states = (STATES.get(word) or SEATS.get(word, "").lower() for word in words)
    return {state for state in states if state}


def _ranks(words: Sequence[str]) -> set[str]:
    return {_in_full(word) for word in words if word in _RANKS}


def _in_full(rank: str) -> str:
    """Write an abbreviated rank out: `gen.` is the shortest rank that begins so."""
    plain = rank.rstrip(".")
    longer = (
        each for each in _RANKS if each.isalpha() and each.startswith(plain) and each != plain
    )
    return min(longer, key=lambda each: (len(each), each), default=plain)
