"""The citations `[^a]` of a summary, and the sentences that have none.

In: a summary's Markdown. Out: offsets into it. Sentences end at `.`, `!`, `?` or `…` before a
space and a capital; abbreviations and initials do not end one. Where that is in doubt, two
sentences count as one, so that nobody is asked to cite the middle of a name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_CITATION = re.compile(r"(?<!\\)\[\^([^\]\s]*)\]")
_BLOCK = re.compile(r"(?:(?!\n[ \t]*\n|\n[ \t]*(?:[-*+]|\d+[.)])[ \t])[\s\S])+")
_MARKS = re.compile(r"\s*[-*_ \t]{3,}")
_LIST_MARK = re.compile(r"\s*(?:>[ \t]?|(?:[-*+]|\d+[.)])[ \t]+)*")
_END = re.compile(r"""[.!?…]["'”’»)\]*_]*(?P<cited>(?:[ \t]?\[\^[^\]\s]*\])*)(?=\s|$)""")
_ABBREVIATION = re.compile(
    r"""(?:\b[A-Z]|(?:\b\w\.)+\w
        |\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Brig|Adm|Gov|Sen|Rep|Pres|Rev|Hon
           |St|Jr|Sr|vs|No|Nos|etc|approx|ca|cf|Fig|Inc|Ltd|Co|Corp|Bros
           |Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec))$""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Citation:
    """One `[^id]` in a summary and where it stands, in characters."""

    id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a summary, its citations included."""

    start: int
    end: int
    cited: bool


def citations(summary: str) -> tuple[Citation, ...]:
    """Give every citation of a summary, in order."""
    return tuple(Citation(m[1], m.start(), m.end()) for m in _CITATION.finditer(summary))


def sentences(summary: str) -> tuple[Sentence, ...]:
    """Give every sentence of a summary, in order; a summary has no headings: `# It` is read."""
    return tuple(
        sentence
        for block in _BLOCK.finditer(summary)
        if block[0].strip() and not _MARKS.fullmatch(block[0])
        for sentence in _sentences_of_block(summary, block.start(), block.end())
    )


def _sentences_of_block(summary: str, start: int, end: int) -> Iterator[Sentence]:
    at = _after_list_mark(summary, start)
    for match in _END.finditer(summary, at, end):
        if _ends_sentence(summary, match, end):
            yield _sentence(summary, at, match.end())
            at = match.end()
            while at < end and summary[at].isspace():
                at += 1
    if summary[at:end].strip():
        yield _sentence(summary, at, start + len(summary[start:end].rstrip()))


def _after_list_mark(summary: str, start: int) -> int:
    mark = _LIST_MARK.match(summary, start)
    return mark.end() if mark else start


def _sentence(summary: str, start: int, end: int) -> Sentence:
    return Sentence(start, end, cited=bool(_CITATION.search(summary, start, end)))


def _ends_sentence(summary: str, match: re.Match[str], end: int) -> bool:
    if match["cited"]:
        return True
    following = summary[match.end() : end].lstrip(" \t\n\"'“‘«([*_")
    if following[:1].islower():
        return False
    full_stop = summary[match.start()] == "."
    return not (full_stop and following and _ABBREVIATION.search(summary, 0, match.start()))
