"""Who reports an event independently: one voice for all copies of one text.

In: the articles that an event quotes. Out: voices, each with the articles that carry it. A
copy speaks for the article, wire or newspaper that it was `syndicated_from`; articles of one
publisher are one voice as well, so the count is never higher than it should be.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from records.model import Article


@dataclass(frozen=True, slots=True)
class Voice:
    """One independent report: whose it is, and the articles that print it, in order."""

    name: str
    articles: tuple[Article, ...]


def voices(articles: Iterable[Article], by_id: Mapping[str, Article]) -> tuple[Voice, ...]:
    """Group articles by whose words they are, in the order of their first appearance."""
    found: dict[str, tuple[str, list[Article]]] = {}
    for article in articles:
        name = _origin(article, by_id)
        key = name.casefold() or article.id
        found.setdefault(key, (name or article.title, []))[1].append(article)
    return tuple(Voice(name, tuple(dict.fromkeys(group))) for name, group in found.values())


def _origin(article: Article, by_id: Mapping[str, Article]) -> str:
    """Follow copies to the publisher of the first; articles that copy each other end the walk."""
    seen = {article.id}
    while (source := article.syndicated_from) and source not in seen:
        if source not in by_id:
            return source
        seen.add(source)
        article = by_id[source]
    return article.publisher
