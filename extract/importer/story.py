"""Say what each paragraph of a page is: headline, byline, dateline, furniture or story.

In: paragraphs. Out: the same paragraphs with a role each. A page has a head (until the story's
first prose below the last headline or byline), a body and a tail (what follows its last prose);
in the head and the tail short lines are judged more strictly than between the story's paragraphs.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from extract.importer import byline, credit, dateline, furniture
from extract.importer.biography import is_biography, read_biography
from extract.importer.block import story_block
from extract.importer.headline import (
    HEAD,
    find_headline,
    is_credit_line,
    is_key_with_site,
    without_site,
)
from extract.importer.page import Paragraph, comparable, ends_sentence, is_sentence, word_count
from extract.importer.publication import is_publisher_line

Role = Literal[
    "title", "byline", "dateline", "publisher", "credit", "biography", "furniture", "story", ""
]

_JUDGED = 2000
"""Characters of a paragraph that are judged: longer ones are prose, whatever follows."""
_BESIDE = 6
"""Lines of furniture that may part a name from its date, such as a dot, `Follow`, `4 min read`."""
_PROSE = 15
"""Words that no headline in a list of other stories has, though it may ask a question."""
_TEASER_OVERLAP = 0.75
"""The share of a line's words, three in a row, that the story has where it was taken from there."""


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph and what it is on its page."""

    role: Role
    paragraph: Paragraph


def assign_roles(paragraphs: Sequence[Paragraph]) -> tuple[Part, ...]:
    """Give each paragraph its role; those of role `story` make up the article's text."""
    texts = [paragraph.text[:_JUDGED] for paragraph in paragraphs]
    roles: list[Role] = [_role_by_shape(text) for text in texts]
    for n, text in enumerate(texts[:-1]):
        if furniture.heads_caption(text):
            roles[n + 1] = "furniture"
    block = story_block(texts)
    _cut_away(texts, roles, block)
    title = find_headline(texts, roles, block)
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
    if credit.is_reporters_place(text):
        return "credit"
    if is_credit_line(text):
        return "dateline" if dateline.is_labelled_dateline(text) else ""
    return "furniture" if furniture.is_furniture(text) else ""


def _cut_away(texts: Sequence[str], roles: list[Role], block: range) -> None:
    """Take all but the story, its head and its credits for furniture."""
    story = texts[block.start : block.stop]
    for n, text in enumerate(texts):
        above, below = n < block.start - HEAD, n >= block.stop
        role = _tail_role(text, story) if block.stop <= n < block.stop + HEAD else ""
        if (above or below) and roles[n] != "dateline":
            roles[n] = role or "furniture"


def _mark_headlines(texts: Sequence[str], roles: list[Role], title: int) -> None:
    key = comparable(without_site(texts[title]))
    for n, text in enumerate(texts):
        if comparable(without_site(text)) == key or is_key_with_site(text, key):
            roles[n] = "title"


def _body_start(texts: Sequence[str], roles: Sequence[Role], title: int | None) -> int:
    """Find where the story starts: below a headline or byline that is printed again lower down."""
    start = 0 if title is None else title + 1
    prose = [n for n in range(start, len(texts)) if not roles[n] and is_sentence(texts[n])]
    first = prose[0] if prose else len(texts)
    limit = prose[min(len(prose), 4) - 1] if prose else len(texts)
    marks = [n for n in range(first, limit) if roles[n] == "title" or byline.is_byline(texts[n])]
    marks += _date_below_standfirst(texts, start, prose)
    return next((n for n in prose if not marks or n > max(marks)), len(texts))


def _date_below_standfirst(texts: Sequence[str], start: int, prose: Sequence[int]) -> list[int]:
    """Find the date that stands between the standfirst and the story, where none is above."""
    end = prose[1] if len(prose) > 2 else 0
    dates = [n for n in range(start, end) if dateline.is_dateline(texts[n])]
    return dates[:1] if dates and dates[0] > prose[0] else []


def _judge_head(texts: Sequence[str], roles: list[Role], *, title: int | None, body: int) -> None:
    below = texts[body:]
    masthead = next((n for n, role in enumerate(roles) if role != "furniture"), 0)
    for n in range(body):
        text = texts[n]
        above = title is not None and n < title
        # A signed line may look like the way down to a page: `Jane Doe | Daily Example`.
        seems = roles[n] in ("furniture", "dateline") and not above
        if roles[n] and not (seems and (byline.is_signed(text) or byline.is_byline(text))):
            continue
        if byline.is_byline(text) or (not above and _names_writer(texts, roles, n, body=body)):
            roles[n] = "byline"
        elif dateline.is_dateline(text) or (not is_sentence(text) and dateline.is_dated(text)):
            roles[n] = "byline" if byline.names_person(text) else "dateline"
        elif is_publisher_line(text) and (not above or n == masthead):
            roles[n] = "publisher"
        elif _is_head_furniture(text, above=above) or _is_teaser(text, below):
            roles[n] = "furniture"


def _names_writer(texts: Sequence[str], roles: Sequence[Role], at: int, *, body: int) -> bool:
    """Say whether a line of the head names who wrote it, by itself or by the lines beside it."""
    text = texts[at]
    above = range(at - 1, max(at - _BESIDE, 0) - 1, -1)
    below = range(at + 1, min(at + _BESIDE + 1, body))
    upper = next((n for n in above if _may_tell(texts[n], roles[n])), at)
    lower = next((n for n in below if _may_tell(texts[n], roles[n])), at)
    labelled = at > 0 and byline.heads_name(texts[at - 1])
    labelled = labelled or (lower > at and byline.is_role(texts[lower]))
    if byline.is_name(text) and labelled:
        return True
    beside = roles[upper] in ("dateline", "publisher")
    beside = beside or (lower > at and _dates_or_publishes(texts[lower]))
    if byline.is_signed(text) or (beside and byline.is_person(text)):
        return True
    return byline.is_lone_person(text) and _is_stranger(text, texts[body:])


def _dates_or_publishes(text: str) -> bool:
    return dateline.is_dateline(text) or is_publisher_line(text)


def _may_tell(text: str, role: Role) -> bool:
    return role != "furniture" and bool(re.search(r"[^\W_]", text))


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
    listed = _related_list(texts, body)
    signed = next((n for n in range(end, len(texts)) if roles[n] != "furniture"), len(texts))
    below = False
    for n in range(end, len(texts)):
        if not roles[n] and n == signed and _signs(texts[n], texts[body:end]):
            roles[n] = "byline"
        elif not roles[n]:
            role = _tail_role(texts[n], texts[body:end], below=below)
            roles[n] = role or ("furniture" if n >= listed else "")
            below = below or roles[n] in ("biography", "credit")
        elif furniture.is_related(texts[n]):
            below = True


def _story_end(texts: Sequence[str], roles: Sequence[Role], body: int) -> int:
    for n in range(_related_list(texts, body) - 1, body - 1, -1):
        if not roles[n] and is_sentence(texts[n]) and not _tail_role(texts[n], texts[body:n]):
            return n + 1
    return body


def _related_list(texts: Sequence[str], body: int) -> int:
    """Find what announces other stories, with their headlines below and no prose any more."""
    prose = [n for n in range(body, len(texts)) if word_count(texts[n]) >= _PROSE]
    last = prose[-1] if prose else body
    heads = (n for n in range(last + 1, len(texts)) if furniture.is_related(texts[n]))
    return next(heads, len(texts))


def _tail_role(text: str, story: Sequence[str], *, below: bool = False) -> Role:
    if credit.is_credit(text) or credit.wire_signature(text):
        return "credit"
    if is_biography(text) and _is_stranger(read_biography(text).authors[0], story):
        return "biography"
    no_words = not re.search(r"[^\W_]", text)
    return "furniture" if no_words or (below and not is_sentence(text)) else ""


def _signs(text: str, story: Sequence[str]) -> bool:
    authors = byline.read_byline(text).authors if credit.is_signature(text) else ()
    return bool(authors) and all(_is_stranger(name, story) for name in authors)


def _is_stranger(name: str, story: Sequence[str]) -> bool:
    """Say whether the story itself never names this person."""
    return not any(name.split()[-1] in text for text in story)


def _without_glued_call(parts: list[Part]) -> list[Part]:
    last = max((n for n, part in enumerate(parts) if part.role == "story"), default=None)
    if last is not None:
        end = parts[last].paragraph
        parts[last] = Part("story", replace(end, text=furniture.without_glued_call(end.text)))
    return parts
