"""Write an article as the text of its file: front matter, then the story.

In: an `Article`. Out: the file's text, and ids that name the file. Every field stands there, an
empty one as `key:`, so that an editor sees what to fill in.
"""

import hashlib
import sys
from collections.abc import Container

import yaml

from records.ids import id_of
from records.model import Article
from records.schema import ARTICLE

_LONGEST_ID = 60
"""Characters of an id, which is a file's name and a link."""


def article_file_text(article: Article) -> str:
    """Write the whole file; loading it gives the same article back."""
    names = (field.name for field in ARTICLE.fields)
    values = ((name, getattr(article, name)) for name in names)
    lines = [f"{name}: {yaml_scalar(str(value or ''))}".rstrip() for name, value in values]
    return "\n".join(["---", *lines, "---", "", article.text, ""])


def yaml_scalar(text: str) -> str:
    """Write one line of text as a YAML scalar: plain where that reads back the same."""
    if not text or _is_plain(text):
        return text
    quoted = yaml.dump(
        text, Dumper=yaml.SafeDumper, default_style='"', allow_unicode=True, width=sys.maxsize
    )
    return quoted.rstrip("\n")


def article_id(article: Article, taken: Container[str]) -> str:
    """Name an article by its date and publisher, or title where the publisher is unknown."""
    names = (article.publisher, article.title or article.text[:_LONGEST_ID])
    words = next(filter(None, map(id_of, names)), f"article-{_short_hash(article.text)}")
    name = f"{_day_or_month(article)}-{words}"
    if len(name) > _LONGEST_ID:
        name = name[: _LONGEST_ID + 1].rpartition("-")[0]
    free, number = name, 1
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    return free


def _day_or_month(article: Article) -> str:
    """Give the day where it is known, else the month or year that holds all of the estimate."""
    published = article.published
    if published is None or not published.earliest or not published.latest:
        return "undated"
    if published.exact_day:
        return published.exact_day.isoformat()
    first, last = published.earliest.isoformat(), published.latest.isoformat()
    shared = next((n for n in (7, 4) if first[:n] == last[:n]), 0)
    month_known = published.start is not None and published.start.precision != "year"
    return first[: shared if month_known else 4] if shared else "undated"


def _is_plain(text: str) -> bool:
    try:
        return bool(yaml.load(f"key: {text}", Loader=yaml.BaseLoader) == {"key": text})
    except yaml.YAMLError:
        return False


def _short_hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]
