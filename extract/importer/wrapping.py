"""Put the lines of a hard-wrapped text together, as it is copied from a PDF or a mail.

In: lines. Out: `Run`s, one a paragraph; in their text words that were parted at a line's end are
whole again. A text without wrapped lines has a run of each line.
"""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

_WIDEST = 100
_NARROWEST = 25
"""Characters of the longest line of a text whose lines were wrapped: columns are narrow."""
_BROKEN_LINES = 3
"""Fewer are chance: a headline as long as the longest line."""
_NEARLY_FULL = 0.75
"""Of the longest line: in most faces letters differ in width, so that full lines do in number."""
_END = re.compile(r"[.!?:…。！？؟।][\[\]\d]*['\"”’»›）)\]]*$")
_PARTED = re.compile(r"([^\W\d_]{2,})-\n([^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_WITH_HYPHEN = {"self", "half", "well"}
"""What forms words with a hyphen, nearly always."""


@dataclass(frozen=True, slots=True)
class Run:
    """A paragraph's text, the line at which it begins, and the words of it that were parted."""

    text: str
    line: int
    parted: tuple[str, ...] = ()


def runs_of(lines: Sequence[str]) -> tuple[Run, ...]:
    """Put together the lines that were broken because a line was full."""
    together: list[tuple[int, list[str]]] = []
    goes_on = _Wrapping.of(lines).goes_on
    for number, line in enumerate(lines, start=1):
        if line and number > 1 and lines[number - 2] and goes_on(lines[number - 2], line):
            together[-1][1].append(line)
        elif line:
            together.append((number, [line]))
    words = _words_of(lines) if len(together) < sum(map(bool, lines)) else set()
    return tuple(_run(number, run, words) for number, run in together)


def _words_of(lines: Sequence[str]) -> Set[str]:
    """List the words that the text has whole."""
    return set(_WORD.findall(_PARTED.sub(" ", "\n".join(lines)).casefold()))


@dataclass(frozen=True, slots=True)
class _Wrapping:
    """How wide lines are, nought if they are not wrapped, and whether all letters are as wide."""

    width: int
    ragged: bool

    @classmethod
    def of(cls, lines: Sequence[str]) -> "_Wrapping":
        width = max(map(len, lines), default=0)
        if not _NARROWEST <= width <= _WIDEST:
            return cls(0, ragged=False)
        pairs = [pair for pair in pairwise(lines) if all(pair)]
        short = [pair for pair in pairs if not _is_full(*pair, width)]
        broken = [one for one, other in short if _is_midway(one) and other[0].islower()]
        wrapped = len(pairs) - len(short) + len(broken) >= _BROKEN_LINES
        ragged = len(broken) >= _BROKEN_LINES or any(one.endswith("-") for one in broken)
        return cls(width if wrapped else 0, ragged=ragged)

    def goes_on(self, line: str, following: str) -> bool:
        """Say whether a line was broken because the next word did not fit into it."""
        if not self.width or (line.isupper() and not following.isupper()):
            return False
        if _is_full(line, following, self.width):
            return True
        midway = self.ragged and _is_midway(line)
        return midway and (following[0].islower() or len(line) >= _NEARLY_FULL * self.width)


def _is_full(line: str, following: str, width: int) -> bool:
    return len(line) + 1 + len(following.split()[0]) > width


def _is_midway(line: str) -> bool:
    return not _END.search(line)


def _run(number: int, lines: Sequence[str], words: Set[str]) -> Run:
    text = "\n".join(lines)
    whole = tuple(_whole(found[1], found[2], words) for found in _PARTED.finditer(text))
    filling = iter(whole)
    return Run(_PARTED.sub(lambda _: next(filling), text), number, whole)


def _whole(first: str, second: str, words: Set[str]) -> str:
    """Write a parted word as the text does elsewhere; a hyphen is of the line end if nothing says.

    Not so between two words that the text has, nor in a name: `Al-` and `Rashid`.
    """
    one, other = first.casefold(), second.casefold()
    if one + other in words:
        return first + second
    compound = f"{one}-{other}" in words or {one, other} <= words or one in _WITH_HYPHEN
    return f"{first}-{second}" if compound or second[0].isupper() else first + second
