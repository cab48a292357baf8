"""Say what each paragraph of a page is: headline, byline, dateline, furniture or story.

In: paragraphs. Out: the same paragraphs with a role each. A page has a head (until the story's
first prose below the last headline or byline), a body and a tail (what follows its last prose);
in the head and the tail short lines are judged more strictly than between the story's paragraphs.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Literal

from extract.importer import byline, dateline, furniture
from extract.importer.block import headline_among, story_block
from extract.importer.page import Paragraph, comparable, ends_sentence, is_sentence, word_count
from extract.importer.publication import is_publisher_line

Role = Literal[
    "title", "byline", "dateline", "publisher", "credit", "biography", "furniture", "story", ""
]

_HEAD = 25
"""Paragraphs in which the headline and its repetition are looked for."""
_NEAR = 3
"""Lines that may stand between a headline and its byline: a standfirst, a label."""
_JUDGED = 2000
"""Characters of a paragraph that are judged: longer ones are prose, whatever follows."""
_TITLE_WORDS = range(3, 41)
_FULL_STOP = re.compile(r"(?<=[^\W\d_A-Z]{4})\.\s|(?<![A-Z.])\.$|[।。]")
"""A headline has none, but `U.S.`, `Gov. Doe` or `Sept. 3` may stand in it."""
_TEASER_OVERLAP = 0.75


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph and what it is on its page."""

    role: Role
    paragraph: Paragraph


def assign_roles(paragraphs: Sequence[Paragraph]) -> tuple[Part, ...]:
    """Give each paragraph its role; those of role `story` make up the article's text."""
    texts = [paragraph.text[:_JUDGED] for paragraph in paragraphs]
    roles: list[Role] = [_role_by_shape(text) for text in texts]
    block = story_block(texts)
    _cut_away(texts, roles, block)
    title = _find_title(texts, roles, block)
    if title is not None:
        _mark_headlines(texts, roles, title)
    body = _body_start(texts, roles, title)
    _judge_head(texts, roles, title=title, body=body)
    _judge_tail(texts, roles, body)
    parts = [Part(role or "story", one) for role, one in zip(roles, paragraphs, strict=True)]
    return tuple(_without_glued_call(parts))


def _role_by_shape(text: str) -> Role:
    if furniture.is_caption(text):
        return "furniture"
    if _is_credit_line(text):
        return "dateline" if dateline.is_labelled_dateline(text) else ""
    return "furniture" if furniture.is_furniture(text) else ""


def _cut_away(texts: Sequence[str], roles: list[Role], block: range) -> None:
    """Take all but the story, its head and its credits for furniture."""
    story = texts[block.start : block.stop]
    for n, text in enumerate(texts):
        above, below = n < block.start - _HEAD, n >= block.stop
        credit = _tail_role(text, story) if block.stop <= n < block.stop + _HEAD else ""
        if (above or below) and roles[n] != "dateline":
            roles[n] = credit or "furniture"


def _find_title(texts: Sequence[str], roles: Sequence[Role], block: range) -> int | None:
    """Find the headline: a line printed twice, else the first above the story that can be one."""
    first = max(0, block.start - _HEAD)
    head = range(first, min(len(texts), first + _HEAD))
    lines = [n for n in head if not roles[n] and _can_be_title(texts[n])]
    story = " ".join(texts[n] for n in block if is_sentence(texts[n]))
    best = headline_among([texts[n] for n in lines], story)
    if len(block) < len(texts):
        return _above_credit(lines, texts, head) if best is None else lines[best]
    first_line = _title_of_story(texts, roles, lines)
    if best is None or first_line is None:
        return first_line
    kicker = headline_among([texts[first_line]], story) is None
    return lines[best] if kicker and _is_credit_line(texts[lines[best] + 1]) else first_line


def _title_of_story(
    texts: Sequence[str], roles: Sequence[Role], lines: Sequence[int]
) -> int | None:
    """Find the headline where all that is there belongs to one story."""
    head = range(min(len(texts), _HEAD))
    near = [comparable(texts[n]) for n in head]
    long = next((n for n in head if not roles[n] and _is_long(texts[n])), len(head))
    prose = next((n for n in head if not roles[n] and _FULL_STOP.search(texts[n])), len(head))
    doubled = (n for n in lines if n < long and _is_doubled(n, texts[: len(head)], near))
    above = (n for n in lines if n < min(long, prose))
    # A headline with a full stop is told from prose by the byline or date below it.
    stopped = (n for n in (prose,) if n + 1 < long and _is_credit_line(texts[n + 1]))
    return next(chain(doubled, above, stopped), None)


def _above_credit(lines: Sequence[int], texts: Sequence[str], head: range) -> int | None:
    """Find the headline by the byline or the date that stands below it."""
    credit = next((n for n in head if _is_credit_line(texts[n])), 0)
    return next((n for n in lines if credit - _NEAR <= n < credit), None)


def _is_doubled(at: int, texts: Sequence[str], near: Sequence[str]) -> bool:
    """Say whether a line is printed twice, be it once with the site's name, as tabs show it."""
    return near.count(near[at]) > 1 or any(_is_key_with_site(text, near[at]) for text in texts)


def _is_long(text: str) -> bool:
    return word_count(text) >= 25 and ends_sentence(text)


def _is_credit_line(text: str) -> bool:
    return byline.is_byline(text) or dateline.is_dateline(text)


def _can_be_title(text: str) -> bool:
    if _is_credit_line(text) or is_publisher_line(text) or _FULL_STOP.search(text):
        return False
    return word_count(without_site(text)) in _TITLE_WORDS and len(text) <= 300


def _mark_headlines(texts: Sequence[str], roles: list[Role], title: int) -> None:
    key = comparable(without_site(texts[title]))
    for n, text in enumerate(texts):
        if comparable(without_site(text)) == key or _is_key_with_site(text, key):
            roles[n] = "title"


def without_site(title: str) -> str:
    """Cut the site's name off a page title such as `Dam bursts | Daily Example`."""
    head, bar, site = title.rpartition(" | ")
    return head if bar and word_count(site) <= 4 < word_count(head) + 2 else title


def _is_key_with_site(text: str, key: str) -> bool:
    rest = comparable(text).removeprefix(key)
    return rest != comparable(text) and rest.startswith((" - ", " | ")) and word_count(rest) <= 6


def _body_start(texts: Sequence[str], roles: Sequence[Role], title: int | None) -> int:
    """Find where the story starts: below a headline or byline that is printed again lower down."""
    start = 0 if title is None else title + 1
    prose = [n for n in range(start, len(texts)) if not roles[n] and is_sentence(texts[n])]
    first = prose[0] if prose else len(texts)
    limit = prose[min(len(prose), 4) - 1] if prose else len(texts)
    marks = [n for n in range(first, limit) if roles[n] == "title" or byline.is_byline(texts[n])]
    return next((n for n in prose if not marks or n > marks[-1]), len(texts))


def _judge_head(texts: Sequence[str], roles: list[Role], *, title: int | None, body: int) -> None:
    below = texts[body:]
    for n in range(body):
        text = texts[n]
        if roles[n]:
            continue
        role_below = n + 1 < body and byline.is_role(texts[n + 1])
        if byline.is_byline(text) or (role_below and byline.is_name(text)):
            roles[n] = "byline"
        elif dateline.is_dateline(text):
            roles[n] = "dateline"
        elif is_publisher_line(text):
            roles[n] = "publisher"
        elif _is_head_furniture(text, above=title is not None and n < title) or _is_teaser(
            text, below
        ):
            roles[n] = "furniture"


def _is_head_furniture(text: str, *, above: bool) -> bool:
    """Say whether a line of the head is neither a standfirst nor the start of the story."""
    if is_sentence(text):
        return False
    return above or byline.is_role(text) or (word_count(text) <= 3 and not ends_sentence(text))


def _is_teaser(text: str, below: Sequence[str]) -> bool:
    """Say whether the words are printed again in the story: `Doe writes: "…"`."""
    grams = _grams(text)
    return len(grams) >= 5 and any(
        len(grams & _grams(other)) >= _TEASER_OVERLAP * len(grams) for other in below[:5]
    )


def _grams(text: str) -> frozenset[tuple[str, ...]]:
    words = re.findall(r"\w+", comparable(text))
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def _judge_tail(texts: Sequence[str], roles: list[Role], body: int) -> None:
    """Judge what stands below the story's last prose, biographies and credits included."""
    end = _story_end(texts, roles, body)
    below = False
    for n in range(end, len(texts)):
        if not roles[n]:
            roles[n] = _tail_role(texts[n], texts[body:end], below=below)
            below = below or roles[n] in ("biography", "credit")
        elif furniture.is_related(texts[n]):
            below = True


def _story_end(texts: Sequence[str], roles: Sequence[Role], body: int) -> int:
    for n in range(len(texts) - 1, body - 1, -1):
        if not roles[n] and is_sentence(texts[n]) and not _tail_role(texts[n], texts[body:n]):
            return n + 1
    return body


def _tail_role(text: str, story: Sequence[str], *, below: bool = False) -> Role:
    if byline.is_credit(text) or byline.wire_signature(text):
        return "credit"
    if byline.is_biography(text) and _is_stranger(text, story):
        return "biography"
    no_words = not re.search(r"[^\W_]", text)
    return "furniture" if no_words or (below and not is_sentence(text)) else ""


def _is_stranger(biography: str, story: Sequence[str]) -> bool:
    """Say whether the story itself never names whom the paragraph is about."""
    names = byline.read_biography(biography).authors[0].split()
    return not any(names[-1] in text for text in story)


def _without_glued_call(parts: list[Part]) -> list[Part]:
    last = max((n for n, part in enumerate(parts) if part.role == "story"), default=None)
    if last is not None:
        end = parts[last].paragraph
        parts[last] = Part("story", replace(end, text=furniture.without_glued_call(end.text)))
    return parts
