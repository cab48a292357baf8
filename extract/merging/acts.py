"""Say which words of a mention tell what was done: not `carry out` but `strike`.

In: a mention and the text of its article. Out: the lemmas that name its act. A verb is read with
the word that makes one predicate of it, be it right behind it (`gave way`), its object (`claimed
five lives`) or behind the object (`found her guilty`). A verb that says little hands over to its
object (`submitted his resignation`) or, where it only says that something was, to its subject
(`the ousting came on Monday`).
"""

import re

from extract.lexicon import sections
from extract.lexicon.stems import stem
from extract.lexicon.synonyms import groups_of, phrases_of
from extract.mention import Mention

_CLAUSE = re.compile(r"[^.;:()“”\"–—]{0,80}")
_WORD = re.compile(r"[A-Za-z][\w'’-]*|,")
_OBJECT = 7
"""Words at most of an object before what comes of it: `found the former mayor of Leyton guilty`."""
_NO_RESULT = frozenset({"not", "a", "an", "the"})
"""`Found him not guilty`, `found a guilty clerk`."""
_COMMON = sections("common")
PARTICLES = frozenset("away back down in into off on out over through under up upon".split())
THROWN = "throw-at"
"""A group of predicates that only their object makes one."""
_RESULTS = {tuple(stem(word) for word in each.split()) for each in _COMMON["result"]}


def telling(mention: Mention, text: str) -> list[str]:
    """Name the words that say what was done."""
    if phrase := _phrase(mention, text):
        return [phrase]
    if named := _named_acts(mention):
        return [*named, mention.lemma]
    words = mention.lemma.split()
    acts = [word for word in words if word not in _COMMON["light"]]
    if acts and PARTICLES.issuperset(acts) and groups_of(mention.lemma):
        return [mention.lemma]  # `go off`: `off` is no act
    if len(acts) == len(words):
        return [mention.lemma]
    return acts or [*_heads(mention, "patient"), mention.lemma]


def thrown(mention: Mention) -> frozenset[str]:
    """`Fired 40 rockets` and `launched missiles` are one kind of act, whatever else they mean."""
    if mention.lemma in _COMMON["throwing"] and _COMMON["thrown"] & {*_heads(mention, "patient")}:
        return frozenset({THROWN})
    return frozenset()


def _named_acts(mention: Mention) -> list[str]:
    """Give the acts that stand beside a verb which says only that they were done, or were."""
    if mention.lemma in _COMMON["support"]:
        beside = _heads(mention, "patient")
    elif mention.lemma in _COMMON["occurrence"]:
        beside = _heads(mention, "agent")
    else:
        return []
    return [head for head in beside if groups_of(head)]


def _heads(mention: Mention, role: str) -> list[str]:
    return [each.head for each in mention.participants if each.role == role]


def _phrase(mention: Mention, text: str) -> str:
    """Give verb and further words together where they are one predicate; else nothing."""
    phrases = phrases_of(mention.lemma)
    if not phrases:
        return ""
    behind = _behind(mention, text)
    objects = {(stem(head),) for head in _heads(mention, "patient")}

    def is_read(rest: tuple[str, ...]) -> bool:
        at_once = behind[: len(rest)] == rest
        if PARTICLES.issuperset(rest):
            return at_once and mention.clause and not _opens_date(mention, text)
        return at_once or rest in objects or (mention.clause and _comes_of(rest, behind))

    return next((phrase for rest, phrase in phrases if is_read(rest)), "")


def _opens_date(mention: Mention, text: str) -> bool:
    """Say whether only one word stands before the date: `passed on Monday` tells no death."""
    before = text[mention.trigger_end : mention.date.start] if mention.date else ""
    return len(before.removesuffix(" the ").split()) == 1


def _behind(mention: Mention, text: str) -> tuple[str, ...]:
    """Give the stems of the words behind the predicate, within the clause."""
    clause = _CLAUSE.match(text, mention.trigger_end)
    return tuple(stem(word) for word in _WORD.findall(clause[0] if clause else ""))


def _comes_of(rest: tuple[str, ...], behind: tuple[str, ...]) -> bool:
    """Say whether words tell what came of the object: `found him [guilty]`, `shot her [dead]`."""
    if rest not in _RESULTS:
        return False
    at = next((n for n in range(1, _OBJECT + 1) if behind[n : n + len(rest)] == rest), 0)
    return at > 0 and behind[at - 1] not in _NO_RESULT
