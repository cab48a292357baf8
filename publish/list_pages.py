"""The pages that list: indexes and corrections.

In: an assembly. Out: `IndexPage`, `CorrectionsPage` by path, as many as the list is long.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from publish import urls, words
from publish.alphabet import alphabetical
from publish.assemble import Assembly, published_words, source_href
from publish.context import CorrectionsPage, IndexPage
from publish.event_page import event_notes
from publish.paging import parts_of
from publish.parts import Entry, EntryGroup, Note
from records.model import Article, Event

_MOST_ENTRIES = 200
_MOST_NOTES = 100

IndexPages = Iterator[tuple[str, IndexPage]]


def topic_index(
    assembly: Assembly, folder: str, title: str, topics: Mapping[str, Sequence[Event]]
) -> IndexPages:
    """Build the index of all topics of a folder; actors are grouped by what they are."""
    by_kind: dict[str, list[Entry]] = {}
    for name, events in topics.items():
        entity = assembly.catalog.entity(name)
        entry = Entry(
            href=urls.href(assembly.catalog.paths[folder, name]),
            title=name,
            detail=entity.description if entity and folder != "tags" else "",
            count=words.count_events(len(events)),
        )
        kind = entity.kind if entity and folder == "actors" else ""
        by_kind.setdefault(kind, []).append(entry)
    headed = folder == "actors" and bool(set(by_kind) - {""})
    lines = [
        (heading if headed else "", entry)
        for kind, heading in words.KINDS.items()
        for entry in by_kind.get(kind, ())
    ]
    return index_pages(assembly, f"{folder}.html", title, lines)


def source_index(assembly: Assembly, title: str) -> IndexPages:
    """Build the index of articles, grouped by publisher."""
    catalog = assembly.catalog
    articles = [catalog.content.article_by_id[name] for name in catalog.events_of_article]
    articles.sort(key=_by_publisher)
    lines = [(article.publisher, _article_entry(assembly, article)) for article in articles]
    return index_pages(assembly, urls.SOURCES, title, lines)


def index_pages(
    assembly: Assembly, path: str, title: str, lines: Sequence[tuple[str, Entry]]
) -> IndexPages:
    """Put entries, each with its heading, on as many pages as they need."""
    text = words.words_for(assembly.catalog.content.site.language)
    for part in parts_of(lines, _MOST_ENTRIES, path, text):
        groups = tuple(
            EntryGroup(heading, tuple(entry for _, entry in own))
            for heading, own in groupby(part.items, key=lambda line: line[0])
        )
        layout = assembly.layout(part.path, words.title_of((title, part.paging.number)))
        yield part.path, IndexPage(layout, title, groups, part.paging)


def corrections_pages(assembly: Assembly) -> Iterator[tuple[str, CorrectionsPage]]:
    """List all corrections, newest first."""
    text = words.words_for(assembly.catalog.content.site.language)
    dated: list[tuple[tuple[object, ...], Note]] = []
    for event in assembly.catalog.events:
        for index, note in enumerate(event_notes(event)):
            dated.append(((event.corrections[index].date.sort_key, event.id, index), note))
    dated.sort(key=lambda item: item[0], reverse=True)
    notes = [note for _, note in dated]
    for part in parts_of(notes, _MOST_NOTES, urls.CORRECTIONS, text):
        layout = assembly.layout(part.path, words.title_of((text.corrections, part.paging.number)))
        yield part.path, CorrectionsPage(layout, tuple(part.items), part.paging)


def _by_publisher(article: Article) -> tuple[object, ...]:
    published = article.published.sort_key if article.published else ()
    return (alphabetical(article.publisher), published, article.id)


def _article_entry(assembly: Assembly, article: Article) -> Entry:
    uses = assembly.catalog.events_of_article[article.id]
    passages = {item.found for _, item in uses}
    return Entry(
        href=source_href(article),
        title=article.title,
        detail=published_words(article),
        count=words.count_passages(len(passages)),
        language=article.language,
    )
