"""The pages that list the events of a topic: an actor, a place, a tag, or a much quoted passage.

In: an assembly and events. Out: `TopicPage` by path: one, or where there are many events, several.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from publish import urls, words
from publish.assemble import Assembly, cards
from publish.catalog import Quoted
from publish.context import TopicPage
from publish.later import later
from publish.paging import Paging, parts_of
from publish.parts import Link
from publish.picture import picture
from records.model import Event

MOST_NAMED = 12
"""So many events are named beside a passage; more of them have a page."""
_MOST_CARDS = 60

Pages = Iterator[tuple[str, TopicPage]]


def topic_pages(assembly: Assembly, folder: str, name: str, events: Sequence[Event]) -> Pages:
    """Build the pages of an actor, a place or a tag; the `folder` says what it is."""
    entity = assembly.catalog.entity(name) if folder != "tags" else None
    path = assembly.catalog.paths[folder, name]
    kind = entity.kind if entity else "tag" if folder == "tags" else ""
    page = TopicPage(
        layout=assembly.layout(path, name, entity.description if entity else ""),
        kind=words.KIND_OF_PAGE[kind],
        up=Link("", ""),
        title=name,
        text_language="",
        text_direction="",
        count=words.count_events(len(events)),
        also_known=entity.aliases if entity else (),
        description=entity.description if entity else "",
        picture=picture(events, assembly.scale, mirrored=assembly.mirrored),
        cards=later(cards, (), ""),
        paging=Paging("", (), ()),
    )
    return _cut(assembly, path, page, events)


def passage_pages(assembly: Assembly, item: Quoted, events: Sequence[Event]) -> Pages:
    """Build the pages of a passage that many events quote."""
    article = item.article
    start, end = item.found
    path = urls.passage_path(article.id, item.anchor)
    quote = words.quoted(" ".join(article.text[start:end].split()))
    page = TopicPage(
        layout=assembly.layout(path, article.title, quote),
        kind="",
        up=Link(
            words.title_of((words.PASSAGE, article.publisher)),
            urls.href(urls.source_path(article.id), item.anchor),
        ),
        title=article.title,
        text_language=article.language,
        text_direction=words.direction(article.language),
        count=words.count_events(len(events)),
        also_known=(),
        description=quote,
        picture=picture(events, assembly.scale, mirrored=assembly.mirrored),
        cards=later(cards, (), ""),
        paging=Paging("", (), ()),
    )
    return _cut(assembly, path, page, events)


def _cut(assembly: Assembly, first: str, page: TopicPage, events: Sequence[Event]) -> Pages:
    text = words.words_for(assembly.catalog.content.site.language)
    for part in parts_of(assembly.ordered(events), _MOST_CARDS, first, text):
        title = words.title_of((page.title, part.paging.number))
        root = urls.root_of(part.path)
        yield (
            part.path,
            replace(
                page,
                layout=assembly.layout(part.path, title, page.layout.description),
                cards=later(cards, assembly.shown_of(part.items), root),
                paging=part.paging,
            ),
        )
