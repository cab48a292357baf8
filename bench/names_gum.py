"""Read a text of GUM with its names: a CoNLL-U file in, the text and where it names somebody out.

GUM marks every mention of an entity with its kind. A name is a mention whose head is a proper
noun; of two within one another (`University of Texas`) the outer one counts.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

KINDS_OF_GUM = {"person": "person", "organization": "organisation", "place": "place"}
_MARK = re.compile(r"\((?P<opened>[^()]+)(?P<whole>\))?|(?P<closed>[^()]+)\)")
_SMALL = {"of", "for", "and", "the", "de", "'s"}
"""Words within a name."""


@dataclass(frozen=True, slots=True)
class GoldName:
    """A name: where its head begins, where its mention begins and ends, and its kind."""

    head: int
    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text and its names of people, organisations and places."""

    text: str
    names: tuple[GoldName, ...]


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    form: str
    proper: bool
    head: int
    """The number of the word that it hangs on, -1 for none."""
    marks: str


Mention = tuple[int, int, str]
"""The first word, the last one, and the kind."""


def read_gum(conllu: str) -> Text:
    """Read the words and the mentions of one file."""
    text, words = _words(conllu)
    mentions = sorted(_mentions(words), key=lambda one: one[0] - one[1])
    names: dict[int, GoldName] = {}
    taken: set[int] = set()
    for first, last, kind in mentions:  # longest first
        head = _head(words, first, last)
        if not words[head].proper or head in taken or kind == "time":
            continue
        taken.update(_name_around(words, head, first, last))
        if kind in KINDS_OF_GUM:
            start, end = words[first].start, words[last].end
            names[head] = GoldName(words[head].start, start, end, KINDS_OF_GUM[kind])
    return Text(text, tuple(names[head] for head in sorted(names)))


def _words(conllu: str) -> tuple[str, list[_Word]]:
    text, words, before, glued = "", list[_Word](), 0, ""
    for line in conllu.split("\n"):
        if line.startswith("# newpar") and not line.startswith("# newpar_block") and text:
            text = text.rstrip() + "\n\n"
        before = before if line else len(words)
        columns = line.split("\t")
        number, marks = columns[0], columns[-1]
        if line.startswith("#") or len(columns) < 10 or "." in number:
            continue
        if "-" in number:  # `don't`, whose two words follow
            glued = number.split("-")[1] + ("" if "SpaceAfter=No" in marks else " ")
            continue
        start, head = len(text), int(columns[6])
        text += columns[1]
        above = before + head - 1 if head else -1
        proper = columns[3] == "PROPN"
        words.append(_Word(start, len(text), columns[1], proper, above, marks))
        if not glued:
            text += "" if "SpaceAfter=No" in marks else " "
        elif number == glued.rstrip():
            text, glued = text + glued[len(number) :], ""
    return text.rstrip(), words


def _mentions(words: list[_Word]) -> Iterator[Mention]:
    opened: dict[str, list[tuple[int, str]]] = {}
    for i, word in enumerate(words):
        told = re.search(r"(?:^|\|)Entity=([^|]*)", word.marks)
        for mark in _MARK.finditer(told[1] if told else ""):
            if mark["opened"]:
                name, kind = mark["opened"].split("-")[:2]
                opened.setdefault(name, []).append((i, kind))
            if mark["whole"] or mark["closed"]:
                name = (mark["opened"] or mark["closed"]).split("-")[0]
                if opened.get(name):
                    first, kind = opened[name].pop()
                    yield first, i, kind


def _head(words: list[_Word], first: int, last: int) -> int:
    """Give the word of a mention that hangs on none of the others."""
    return next((i for i in range(first, last + 1) if not first <= words[i].head <= last), last)


def _name_around(words: list[_Word], head: int, first: int, last: int) -> range:
    """Give the words of a name: the proper nouns around its head, and small words within."""
    start = end = head
    for i in range(head, first - 1, -1):
        start = i if words[i].proper else start
        if not (words[i].proper or words[i].form in _SMALL):
            break
    for i in range(head, last + 1):
        end = i if words[i].proper else end
        if not (words[i].proper or words[i].form in _SMALL):
            break
    return range(start, end + 1)
