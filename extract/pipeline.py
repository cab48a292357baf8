"""From articles to mentions: parse, temporal expressions, mentions; on all cores, each once.

In: articles, entities and a cache folder. Out: mentions by article. What was found in an article
is kept in the cache under a hash of all that it depends on (its text and date, the entities, the
extractor's own files), so a run that was stopped goes on where it was. Only a few articles are
in memory at a time; the mentions of all are.
"""

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from extract.mention import Mention
from extract.mention_json import mentions_from_json, mentions_to_json
from extract.mentions import find_mentions
from extract.nlp import DEFAULT_PIPELINE, load_pipeline, parse
from extract.timex import Published, Timex, tag
from records.edtf import reach
from records.model import Article, Entity

_WORTH_A_POOL = 12
"""Starting a process loads the parser again (about a second): worth it from here on."""
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Settings:
    """What every article is read with: the entities, the pipeline, where results are kept."""

    cache: Path
    entities: tuple[Entity, ...] = ()
    pipeline: str = DEFAULT_PIPELINE
    processes: int = os.cpu_count() or 1


def mentions_of(
    articles: Sequence[Article],
    settings: Settings,
    progress: Progress = lambda _done, _all: None,
) -> dict[str, tuple[Mention, ...]]:
    """Find the mentions of every article, by article id, from the cache where it has them."""
    cached = {article.id: _from_cache(article, settings) for article in articles}
    missing = [article for article in articles if cached[article.id] is None]
    fresh: dict[str, tuple[Mention, ...]] = {}
    for done, (article, mentions) in enumerate(_find_all(missing, settings), start=1):
        fresh[article.id] = mentions
        _to_cache(article, settings, mentions)
        progress(done, len(missing))
    return {article.id: cached[article.id] or fresh.get(article.id, ()) for article in articles}


@dataclass(frozen=True, slots=True)
class Parsed:
    """An article's parse and its temporal expressions."""

    doc: Doc
    timexes: tuple[Timex, ...]


def parse_article(article: Article, settings: Settings) -> Parsed:
    """Parse one article and find its temporal expressions."""
    doc = parse(_pipeline(settings.pipeline), article.text)
    return Parsed(doc, tag(doc, published_window(article)))


def mentions_in(article: Article, settings: Settings) -> tuple[Mention, ...]:
    """Parse one article and find its mentions."""
    parsed = parse_article(article, settings)
    return find_mentions(article, parsed.doc, parsed.timexes, settings.entities)


def published_window(article: Article) -> Published | None:
    """Give the days within which an article appeared; None where that is not known."""
    if article.published is None:
        return None
    first, last = reach(article.published)
    return (
        None if date.min in (first, last) or date.max in (first, last) else Published(first, last)
    )


def _find_all(
    articles: Sequence[Article], settings: Settings
) -> Iterator[tuple[Article, tuple[Mention, ...]]]:
    if len(articles) < _WORTH_A_POOL or settings.processes < 2:
        for article in articles:
            yield article, mentions_in(article, settings)
        return
    with ProcessPoolExecutor(settings.processes) as pool:
        found = pool.map(mentions_in, articles, [settings] * len(articles), chunksize=4)
        yield from zip(articles, found, strict=True)


@lru_cache(maxsize=1)
def _pipeline(name: str) -> Language:
    return load_pipeline(name)


def _from_cache(article: Article, settings: Settings) -> tuple[Mention, ...] | None:
    try:
        return mentions_from_json(_cache_file(article, settings).read_text(encoding="utf-8"))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _to_cache(article: Article, settings: Settings, mentions: tuple[Mention, ...]) -> None:
    path = _cache_file(article, settings)
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f"{path.name}.{os.getpid()}")
    half.write_text(mentions_to_json(mentions), encoding="utf-8")
    half.replace(path)


def _cache_file(article: Article, settings: Settings) -> Path:
    depends_on = (article, settings.entities, settings.pipeline, _own_files())
    return settings.cache / f"{hashlib.sha256(repr(depends_on).encode()).hexdigest()[:32]}.json"


@lru_cache(maxsize=1)
def _own_files() -> str:
    """Hash the extractor's own files: a changed rule makes the cache stale."""
    digest = hashlib.sha256()
    for path in sorted(Path(__file__).parent.rglob("*")):
        if path.is_file() and path.suffix in {".py", ".txt", ".tsv"}:
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()
