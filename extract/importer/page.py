"""Cut a page's text into paragraphs, and measure them.

In: text with `\\n` line ends. Out: `Paragraph`s, in the text's own words. A line is a paragraph,
unless the text is hard-wrapped: then a line that was full goes on in the next one.
"""

import re
from dataclasses import dataclass

from extract.importer.wrapping import Run, runs_of
from extract.respelling import LEADS_OUT, STORIES_INSIDE
from records.emphasis import without_emphasis

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
_LEADS_OUT = re.compile(LEADS_OUT)
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
    return tuple(Paragraph(run.text, run.line) for run in _runs(text))


def words_made_whole(text: str) -> tuple[tuple[int, str], ...]:
    """List the words that were parted at a line's end, by the line at which their text begins."""
    return tuple((run.line, word) for run in _runs(text) for word in run.parted)


def _runs(text: str) -> tuple[Run, ...]:
    return runs_of([_plain(line.strip()) for line in _TAG.sub("", text).split("\n")])


def _plain(line: str) -> str:
    """Take off what Markdown, a link that leaves the page or one to more stories adds to a line."""
    line = STORIES_INSIDE.sub(r"\g<name>", line)
    line = _LEADS_OUT.sub("", _LINK.sub(r"\1", _IMAGE.sub("", line)))
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
