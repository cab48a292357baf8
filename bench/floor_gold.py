"""Read the records that an editor would want of our own fixture articles.

In: the folder with `articles/` and `expected/*.yaml` (its README says what they hold). Out:
stories whose passages are offsets into the articles. A passage that is not in its article
exactly once is an error: the expectation could not be met.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from records.edtf import Edtf, parse_edtf
from records.load import load_content
from records.model import Article

FOLDER = Path(__file__).parents[1] / "tests" / "fixtures" / "floor"
_MARKED = re.compile(r"\[([^]]*)\]")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of an article."""

    article: str
    start: int
    end: int

    def touches(self, other: "Span") -> bool:
        """Say whether both have a character in common."""
        same = self.article == other.article
        return same and self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage and the words in it that tell the event."""

    quote: str
    words: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Number:
    """A number that a record should give, and words for what it counts."""

    value: str
    of: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """One record that an editor would want; `dates` are all right, the first is the best."""

    name: str
    dates: tuple[Edtf, ...]
    told: tuple[Passage, ...]
    title: tuple[tuple[str, ...], ...] = ()
    who: tuple[tuple[str, ...], ...] = ()
    figures: tuple[Number, ...] = ()
    planned: bool = False


@dataclass(frozen=True, slots=True)
class Gold:
    """What is wanted of all stories, what may be drafted, and what must not be."""

    wanted: tuple[Wanted, ...]
    fine: tuple[Passage, ...] = ()
    forbidden: tuple[Passage, ...] = ()
    articles: Mapping[str, Article] = field(default_factory=dict)


def load_gold() -> Gold:
    """Read the articles and what is expected of them; ValueError where they disagree."""
    loaded = load_content(FOLDER)
    if loaded.problems:
        raise ValueError("\n".join(map(str, loaded.problems)))
    articles = loaded.content.article_by_id
    stories = [
        yaml.load(path.read_text(encoding="utf-8"), yaml.CBaseLoader)
        for path in sorted((FOLDER / "expected").glob("*.yaml"))
    ]
    return Gold(
        tuple(_wanted(each, articles) for story in stories for each in story["expected"]),
        tuple(spot for story in stories for spot in _passages(story["also_fine"], articles)),
        tuple(spot for story in stories for spot in _passages(story["not"], articles)),
        articles,
    )


def find_passage(marked: str, article: Article) -> Passage:
    """Find `the bank [failed] on Monday` in an article; ValueError unless it is there once."""
    quote = _MARKED.sub(r"\1", marked)
    if article.text.count(quote) != 1:
        raise ValueError(f"{article.id}: {article.text.count(quote)} times in the text: {quote}")
    start = article.text.index(quote)
    # Each pair of brackets before a word moves it by two characters.
    words = [
        Span(article.id, start + match.start() - 2 * number, start + match.end() - 2 * number - 2)
        for number, match in enumerate(_MARKED.finditer(marked))
    ]
    return Passage(quote, tuple(words) or (Span(article.id, start, start + len(quote)),))


def _passages(
    by_article: Mapping[str, list[str]], articles: Mapping[str, Article]
) -> list[Passage]:
    return [
        find_passage(marked, articles[name])
        for name, passages in by_article.items()
        for marked in passages
    ]


def _wanted(record: Mapping[str, Any], articles: Mapping[str, Article]) -> Wanted:
    dates = record["date"] if isinstance(record["date"], list) else [record["date"]]
    return Wanted(
        name=record["event"],
        dates=tuple(map(parse_edtf, dates)),
        told=tuple(_passages(record["told"], articles)),
        title=tuple(_either(record.get("title", []))),
        who=tuple(_either(record.get("who", []))),
        figures=tuple(map(_number, record.get("figures", []))),
        planned=record.get("planned") == "true",
    )


def _number(record: Mapping[str, str]) -> Number:
    return Number(record["value"], tuple(record["of"].split("|")))


def _either(texts: list[str]) -> Iterator[tuple[str, ...]]:
    return (tuple(text.split("|")) for text in texts)
