"""The timeline as data: `timeline.json`, documented in docs/timeline-json.md.

In: a catalog. Out: JSON, one event a line, in the order of time, with all that the site shows
of it. Articles come with their metadata, not their text.
"""

import json
from collections.abc import Iterable, Iterator, Set
from typing import Any

from publish import urls
from publish.assemble import event_when
from publish.catalog import Catalog, Quoted
from publish.dates import date_words
from records.edtf import Edtf
from records.model import Article, Entity, Event, Figure, Site

FORMAT = "sourceline-timeline"
VERSION = 1


def export(catalog: Catalog) -> str:
    """Write all that the site shows as JSON."""
    base_url = catalog.content.site.base_url
    articles = (catalog.content.article_by_id[name] for name in catalog.events_of_article)
    return (
        "{\n"
        f'"format": "{FORMAT}",\n"version": {VERSION},\n'
        f'"site": {_json(_site(catalog.content.site))},\n'
        f'"articles": {_lines(_article(article, base_url) for article in articles)},\n'
        f'"entities": {_lines(_entity(entity) for entity in _shown_entities(catalog))},\n'
        f'"events": {_lines(_event(catalog, event) for event in catalog.events)}\n'
        "}\n"
    )


def _lines(items: Iterable[dict[str, Any]]) -> str:
    """Put each item on a line of its own, so that two exports can be compared."""
    lines = [_json(item) for item in items]
    return "[\n" + ",\n".join(lines) + "\n]" if lines else "[]"


def _json(item: dict[str, Any]) -> str:
    return json.dumps(item, ensure_ascii=False)


def _site(site: Site) -> dict[str, Any]:
    return {
        "title": site.title,
        "description": site.description,
        "publisher": site.publisher,
        "url": site.base_url,
        "language": site.language,
    }


def _article(article: Article, base_url: str) -> dict[str, Any]:
    path = urls.source_path(article.id)
    return {
        "id": article.id,
        "page": urls.absolute(base_url, path) or urls.href(path),
        "title": article.title,
        "publisher": article.publisher,
        "author": article.author,
        "published": _date(article.published),
        "published_basis": article.published_basis,
        "url": urls.external(article.url),
        "archive_url": urls.external(article.archive_url),
        "retrieved": _date(article.retrieved),
        "language": article.language,
        "syndicated_from": article.syndicated_from,
    }


def _entity(entity: Entity) -> dict[str, Any]:
    return {
        "name": entity.name,
        "kind": entity.kind,
        "aliases": list(entity.aliases),
        "description": entity.description,
    }


def _event(catalog: Catalog, event: Event) -> dict[str, Any]:
    base_url = catalog.content.site.base_url
    path = urls.event_path(event.id)
    quoted = catalog.quoted[event.id]
    shown = {item.source.id for item in quoted}
    return {
        "id": event.id,
        "page": urls.absolute(base_url, path) or urls.href(path),
        "date": _date(event.date, event_when(event).words),
        "date_note": event.date_note,
        "title": event.title,
        "status": event.status,
        "summary": event.summary,
        "actors": [catalog.name_of(name) for name in event.actors],
        "places": [catalog.name_of(name) for name in event.places],
        "tags": list(event.tags),
        "figures": [_figure(figure, shown) for figure in event.figures],
        "sources": [_source(item) for item in quoted],
        "corrections": [
            {"date": _date(item.date), "note": item.note} for item in event.corrections
        ],
        "formerly": list(event.formerly),
    }


def _figure(figure: Figure, shown: Set[str]) -> dict[str, Any]:
    values = (item for item in figure.values if item.source in shown)
    return {
        "what": figure.what,
        "values": [{"value": item.value, "source": item.source} for item in values],
        "best": figure.best,
        "why": figure.why,
    }


def _source(item: Quoted) -> dict[str, Any]:
    date = item.source.date
    start, end = item.found
    return {
        "id": item.source.id,
        "number": item.number,
        "article": item.article.id,
        "quote": item.article.text[start:end],
        "date": {"text": date.text, "means": _date(date.means)} if date else None,
    }


def _date(edtf: Edtf | None, words: str = "") -> dict[str, Any] | None:
    """Write a date in EDTF and in words, with the first and last day that it may have touched."""
    if edtf is None:
        return None
    return {
        "edtf": edtf.text,
        "earliest": edtf.earliest.isoformat() if edtf.earliest else None,
        "latest": edtf.latest.isoformat() if edtf.latest else None,
        "words": words or date_words(edtf),
    }


def _shown_entities(catalog: Catalog) -> Iterator[Entity]:
    named = catalog.actors.keys() | catalog.places.keys()
    return (entity for entity in catalog.content.entities if entity.name in named)
