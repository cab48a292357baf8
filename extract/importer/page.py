"""Cut a page's text into paragraphs, and measure them.

In: text with `\\n` line ends. Out: `Paragraph`s, each a substring of the text. A line is a
paragraph, unless the text is hard-wrapped: then a line that was full goes on in the next one.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from records.emphasis import without_emphasis

_WIDEST_WRAP = 100
_NARROWEST_WRAP = 50
"""Characters of the longest line of a text whose lines were wrapped, at most and at least."""
_FULL_LINES = 3
"""Fewer full lines than this are chance: a headline as long as the longest line."""
_END = re.compile(r"[.!?:…。！？؟।]['\"’”»›）)\]]*$")
_TAG = re.compile(
    r"</?(?:a|abbr|article|aside|b|blockquote|br|cite|div|em|figcaption|figure|font|footer|h[1-6]"
    r"|header|hr|i|iframe|img|li|ol|p|script|section|small|span|strong|style|sub|sup|time|u|ul)"
    r"(?:\s[^<>\n]*)?/?>",
    re.IGNORECASE,
)
# What is left of Markdown: an image, a link's address, the marks of a heading or a quotation.
_IMAGE = re.compile(r"!\[[^\]\n]*\]\([^()\s]*(?:\s\"[^\"\n]*\")?\)")
_LINK = re.compile(r"\[([^\[\]\n]+)\]\((?:https?:|www\.|/|#|mailto:)[^()\s]*(?:\s\"[^\"\n]*\")?\)")
_BLOCK_MARK = re.compile(r"#{1,6}\s+(?=\S)|(?:>\s?)+(?=\S)")
_QUOTES = str.maketrans("‘’‚‛“”„‟«»–—−\xa0", '\'\'\'\'""""""--- ')
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A run of text and the line of the file at which it begins."""

    text: str
    line: int


def split_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Cut at blank lines and line ends; HTML tags and Markdown's marks are dropped."""
    lines = [_plain(line.strip()) for line in _TAG.sub("", text).split("\n")]
    width = _wrap_width(lines)
    runs: list[tuple[int, list[str]]] = []
    for number, line in enumerate(lines, start=1):
        if line and number > 1 and _goes_on(lines[number - 2], line, width):
            runs[-1][1].append(line)
        elif line:
            runs.append((number, [line]))
    return tuple(Paragraph("\n".join(run), number) for number, run in runs)


def _plain(line: str) -> str:
    """Take off what Markdown adds to a line's words."""
    line = _LINK.sub(r"\1", _IMAGE.sub("", line))
    return without_emphasis(_BLOCK_MARK.sub("", line, count=1) if _BLOCK_MARK.match(line) else line)


def is_sentence(text: str) -> bool:
    """Say whether the text reads as prose: some words and a full stop, or many words."""
    words = word_count(text)
    return words >= 25 or (words >= 5 and bool(_END.search(text)))


def ends_sentence(text: str) -> bool:
    """Say whether the text ends as a sentence does."""
    return bool(_END.search(text))


def word_count(text: str) -> int:
    """Count words; scripts written without spaces count two characters as a word."""
    return max(len(text.split()), len(_UNSPACED.findall(text)) // 2)


def comparable(text: str) -> str:
    """Fold what copies of one text differ in: case, spaces, the shape of quotes and dashes."""
    return " ".join(text.translate(_QUOTES).casefold().split())


def one_line(text: str) -> str:
    """Make metadata of text: one line, without what could be read as markup."""
    return re.sub(r"<(?=[A-Za-z/!?])", "", " ".join(text.split()))


def _wrap_width(lines: list[str]) -> int:
    width = max(map(len, lines), default=0)
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return 0
    full = sum(_goes_on(*pair, width) for pair in pairwise(lines) if all(pair))
    return width if full >= _FULL_LINES else 0


def _goes_on(line: str, following: str, width: int) -> bool:
    """Say whether the line was broken because the next word did not fit into it."""
    return bool(line and width) and len(line) + 1 + len(following.split()[0]) > width
