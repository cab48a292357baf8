"""From articles to readings: parse, temporal expressions, mentions; on all cores, each once.

In: articles, entities and a cache folder. Out: what was found, by article. It is kept in the
cache under a hash of all that it depends on (the article's text and date, the entities, the
extractor's own files) by the process that found it, so a run that was stopped goes on where it
was, and a killed one loses what was being read at that moment. Only a few articles are parsed at
a time; the readings of all are kept. Where reading an article fails, its `Reading.failure` says
how; that is not kept, so the next run tries again.
"""

import hashlib
import os
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from spacy.tokens import Doc

from extract.corpus.named_days import named_days
from extract.english import is_english
from extract.mentions import find_mentions
from extract.mentions.headline.headline_case import sentence_case
from extract.nlp import DEFAULT_PIPELINE, load_pipeline, parse
from extract.reading import Reading, reading_from_json, reading_to_json
from extract.timex import Published, Timex, tag
from extract.workers import in_processes
from records.edtf import reach
from records.model import Article, Entity
from records.whole_file import replace_file

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


def read_articles(
    articles: Sequence[Article],
    settings: Settings,
    progress: Progress = lambda _done, _all: None,
) -> dict[str, Reading]:
    """Find what every article says, by article id, from the cache where it has it."""
    found: dict[str, Reading] = {}
    missing: list[_Work] = []
    for article in articles:
        work = _Work(article, settings, _cache_file(article, settings))
        reading = _from_cache(work.kept_in)
        if reading:
            found[article.id] = reading
        else:
            missing.append(work)
    worth_it = len(missing) >= _WORTH_A_POOL
    done = in_processes(_read, missing, settings.processes if worth_it else 1)
    for count, (name, reading) in enumerate(done, start=1):
        found[name] = reading
        progress(count, len(missing))
    return {article.id: found[article.id] for article in articles}


@dataclass(frozen=True, slots=True)
class Parsed:
    """An article's parse and its temporal expressions."""

    doc: Doc
    timexes: tuple[Timex, ...]
    headline: Doc


def parse_article(article: Article, settings: Settings) -> Parsed:
    """Parse one article and find its temporal expressions."""
    nlp = load_pipeline(settings.pipeline)
    doc = parse(nlp, article.text)
    headline = parse(nlp, sentence_case(article.title, doc))
    return Parsed(doc, tag(doc, published_window(article)), headline)


def published_window(article: Article) -> Published | None:
    """Give the days within which an article appeared; None where that is not known."""
    if article.published is None:
        return None
    first, last = reach(article.published)
    return (
        None if date.min in (first, last) or date.max in (first, last) else Published(first, last)
    )


@dataclass(frozen=True, slots=True)
class _Work:
    article: Article
    settings: Settings
    kept_in: Path


def _read(work: _Work) -> tuple[str, Reading]:
    """Read one article and keep what was found; a fault in one does not stop the others."""
    load_pipeline(work.settings.pipeline)  # without a parser nothing can be read: this may raise
    try:
        reading = _find(work.article, work.settings)
    except Exception as error:  # whatever a text may still bring to light in our rules
        return work.article.id, Reading((), failure=_in_words(error))
    replace_file(work.kept_in, reading_to_json(reading).encode())
    return work.article.id, reading


def _find(article: Article, settings: Settings) -> Reading:
    if not is_english(article.text):
        return Reading(())
    parsed = parse_article(article, settings)
    days = named_days(parsed.doc, parsed.timexes, published_window(article))
    return Reading(
        find_mentions(article, parsed.doc, parsed.timexes, settings.entities, parsed.headline),
        tuple(each.day for each in days),
    )


def _in_words(error: Exception) -> str:
    """Name a fault and where in our code it is, for whoever mends it."""
    where = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({Path(where.filename).name}, line {where.lineno})"


def _from_cache(path: Path) -> Reading | None:
    try:
        return reading_from_json(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


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
