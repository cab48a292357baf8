"""The pages that list: topics, indexes and corrections.

In: an assembly. Out: `TopicPage`, `IndexPage`, `CorrectionsPage`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from publish import urls, words
from publish.assemble import Assembly, published_words, source_href
from publish.context import CorrectionsPage, IndexPage, TopicPage
from publish.event_page import event_notes
from publish.parts import Card, Entry, EntryGroup, Neighbour, Note
from publish.picture import picture
from records.model import Article, Event

_MOST_CARDS = 60
"""So many events of a topic on one page."""


def topic_pages(
    assembly: Assembly, folder: str, name: str, events: Sequence[Event]
) -> Iterator[tuple[str, TopicPage]]:
    """Build the pages of an actor, a place or a tag: one, or where it has many events, several."""
    ordered = assembly.ordered(events)
    parts = [ordered[at : at + _MOST_CARDS] for at in range(0, len(ordered), _MOST_CARDS)]
    first = assembly.catalog.paths[folder, name]
    paths = [first, *(urls.further_path(first, n) for n in range(2, len(parts) + 1))]
    text = words.words_for(assembly.catalog.content.site.language)
    for at, (path, own) in enumerate(zip(paths, parts, strict=True)):
        sides = ((at - 1, text.page_before, "earlier"), (at + 1, text.page_after, "later"))
        turns = tuple(
            Neighbour(label, side, urls.href(paths[n]), "", words.page_of(n + 1, len(paths)))
            for n, label, side in sides
            if 0 <= n < len(paths)
        )
        page = _topic_page(assembly, (folder, name), path, events)
        number = words.page_of(at + 1, len(paths)) if turns else ""
        layout = assembly.layout(path, words.title_of((name, number)), page.description)
        cards = _cards(assembly, path, own)
        yield path, replace(page, layout=layout, turns=turns, number=number, cards=cards)


def _topic_page(
    assembly: Assembly, topic: tuple[str, str], path: str, events: Sequence[Event]
) -> TopicPage:
    """Build what all pages of a topic share; the `folder` of the topic says what it is."""
    folder, name = topic
    entity = assembly.catalog.entity(name) if folder != "tags" else None
    kind = entity.kind if entity else "tag" if folder == "tags" else ""
    return TopicPage(
        layout=assembly.layout(path, name, entity.description if entity else ""),
        kind=words.KIND_OF_PAGE[kind],
        title=name,
        count=words.count_events(len(events)),
        also_known=entity.aliases if entity else (),
        description=entity.description if entity else "",
        picture=picture(events, assembly.scale, mirrored=assembly.mirrored),
        number="",
        cards=(),
        turns=(),
    )


def _cards(assembly: Assembly, path: str, events: Sequence[Event]) -> tuple[Card, ...]:
    root = urls.root_of(path)
    return tuple(assembly.card(event, root) for event in events)


def topic_index(
    assembly: Assembly, folder: str, title: str, topics: Mapping[str, Sequence[Event]]
) -> IndexPage:
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
    groups = tuple(
        EntryGroup(heading if headed else "", tuple(by_kind[kind]))
        for kind, heading in words.KINDS.items()
        if kind in by_kind
    )
    return IndexPage(assembly.layout(f"{folder}.html", title), title, groups)


def source_index(assembly: Assembly, title: str) -> IndexPage:
    """Build the index of articles, grouped by publisher."""
    catalog = assembly.catalog
    articles = [catalog.content.article_by_id[name] for name in catalog.events_of_article]
    articles.sort(key=_by_publisher)
    groups = tuple(
        EntryGroup(publisher, tuple(_article_entry(assembly, article) for article in group))
        for publisher, group in groupby(articles, key=lambda article: article.publisher)
    )
    return IndexPage(assembly.layout(urls.SOURCES, title), title, groups)


def corrections_page(assembly: Assembly) -> CorrectionsPage:
    """Build the list of all corrections, newest first."""
    title = words.words_for(assembly.catalog.content.site.language).corrections
    dated: list[tuple[tuple[object, ...], Note]] = []
    for event in assembly.catalog.events:
        for index, note in enumerate(event_notes(event)):
            dated.append(((event.corrections[index].date.sort_key, event.id, index), note))
    dated.sort(key=lambda item: item[0], reverse=True)
    return CorrectionsPage(
        layout=assembly.layout(urls.CORRECTIONS, title),
        corrections=tuple(note for _, note in dated),
    )


def _by_publisher(article: Article) -> tuple[object, ...]:
    published = article.published.sort_key if article.published else ()
    return (article.publisher.casefold(), article.publisher, published, article.id)


def _article_entry(assembly: Assembly, article: Article) -> Entry:
    uses = assembly.catalog.events_of_article[article.id]
    passages = {item.found for _, item in uses}
    return Entry(
        href=source_href(article),
        title=article.title,
        detail=published_words(article),
        count=words.count_passages(len(passages)),
    )
