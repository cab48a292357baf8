"""Find a page's headline among the lines above its story.

In: the page's paragraphs, their roles so far, the stretch that holds the story. Out: the number
of the headline's paragraph, or None: an editor writes what nothing tells.
"""

import re
from collections.abc import Sequence
from itertools import chain

from extract.importer import byline, dateline
from extract.importer.page import comparable, ends_sentence, is_sentence, word_count
from extract.importer.publication import is_publisher_line

HEAD = 25
"""Paragraphs in which the headline and its repetition are looked for."""
_NEAR = 3
"""Lines that may stand between a headline and its byline: a standfirst, a label."""
_TITLE_WORDS = range(3, 41)
_FULL_STOP = re.compile(r"(?<=[^\W\d_A-Z]{4})\.\s|(?<![A-Z.])\.$|[।。]")
"""A headline has none, but `U.S.`, `Gov. Doe` or `Sept. 3` may stand in it."""
_NEARLY = 0.7
"""The first line that tells so much of what the best one tells is the headline."""
_STEM = 5
"""Letters in which two words of one stem are the same."""
_FEWEST = 2
"""Words that a headline has of the story at least."""
_ENOUGH = 5
"""A standfirst has more words than the headline above it, and tells no more of the story."""


def find_headline(texts: Sequence[str], roles: Sequence[str], block: range) -> int | None:
    """Find the headline: a line printed twice, else the first above the story that can be one."""
    first = max(0, block.start - HEAD)
    head = range(first, min(len(texts), first + HEAD))
    lines = [n for n in head if not roles[n] and _can_be_title(texts[n])]
    story = " ".join(texts[n] for n in block if is_sentence(texts[n]))
    best = headline_among([texts[n] for n in lines], story)
    if len(block) < len(texts):
        return _above_credit(lines, texts, head) if best is None else lines[best]
    first_line = _title_of_story(texts, roles, lines)
    if best is None or first_line is None:
        return first_line
    kicker = headline_among([texts[first_line]], story) is None
    below = texts[lines[best] + 1 : lines[best] + _NEAR]
    return lines[best] if kicker and any(map(is_credit_line, below)) else first_line


def _title_of_story(texts: Sequence[str], roles: Sequence[str], lines: Sequence[int]) -> int | None:
    """Find the headline where all that is there belongs to one story."""
    head = range(min(len(texts), HEAD))
    near = [comparable(texts[n]) for n in head]
    long = next((n for n in head if not roles[n] and _is_long(texts[n])), len(head))
    prose = next((n for n in head if not roles[n] and _FULL_STOP.search(texts[n])), len(head))
    doubled = (n for n in lines if n < long and _is_doubled(n, texts[: len(head)], near))
    above = (n for n in lines if n < min(long, prose))
    # A headline with a full stop is told from prose by the byline or date below it.
    stopped = (n for n in (prose,) if n + 1 < long and is_credit_line(texts[n + 1]))
    return next(chain(doubled, above, stopped), None)


def _above_credit(lines: Sequence[int], texts: Sequence[str], head: range) -> int | None:
    """Find the headline by the byline or the date that stands below it."""
    credit = next((n for n in head if is_credit_line(texts[n])), 0)
    return next((n for n in lines if credit - _NEAR <= n < credit), None)


def _is_doubled(at: int, texts: Sequence[str], near: Sequence[str]) -> bool:
    """Say whether a line is printed twice, be it once with the site's name, as tabs show it."""
    return near.count(near[at]) > 1 or any(is_key_with_site(text, near[at]) for text in texts)


def _is_long(text: str) -> bool:
    return word_count(text) >= 25 and ends_sentence(text)


def is_credit_line(text: str) -> bool:
    """Say whether a line is a byline or a date."""
    return byline.is_byline(text) or dateline.is_dateline(text)


def _can_be_title(text: str) -> bool:
    if is_credit_line(text) or is_publisher_line(text) or _FULL_STOP.search(text):
        return False
    return word_count(without_site(text)) in _TITLE_WORDS and len(text) <= 300


def without_site(title: str) -> str:
    """Cut the site's name off a page title such as `Dam bursts | Daily Example`."""
    head, bar, site = title.rpartition(" | ")
    return head if bar and word_count(site) <= 4 < word_count(head) + 2 else title


def is_key_with_site(text: str, key: str) -> bool:
    """Say whether a line is a headline (its words in `key`) with the site's name behind it."""
    rest = comparable(text).removeprefix(key)
    return rest != comparable(text) and rest.startswith((" - ", " | ")) and word_count(rest) <= 6


def headline_among(lines: Sequence[str], story: str) -> int | None:
    """Find the headline above a story: the first line that tells about as much of it as any.

    A menu's words are not the story's, those of its headline are; a name in it will do, too.
    """
    stems = {word[:_STEM] for word in _words(story)}
    told = [sum(word[:_STEM] in stems for word in _words(line)) for line in lines]
    sure = [min(n, _ENOUGH) - (len(_words(line)) - n) for n, line in zip(told, lines, strict=True)]
    for scores in (sure, told):
        best = max(scores, default=0)
        if best >= _FEWEST:
            return next(
                n for n, score in enumerate(scores) if score >= max(_FEWEST, best * _NEARLY)
            )
    return None


def _words(text: str) -> list[str]:
    return [word for word in re.findall(r"\w+", text.casefold()) if len(word) > 3]
