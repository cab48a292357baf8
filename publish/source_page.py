"""The page of one article: its quoted passages in context, linked both ways.

In: an assembly, an article and the passages that events quote from it. Out: `SourcePage`,
to be made of these.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from publish import passages, urls, words
from publish.assemble import Assembly, Shown, published_words, source_href, when
from publish.catalog import Quoted
from publish.context import SourcePage
from publish.dates import date_words
from publish.fragment import text_fragment
from publish.frame import Frame
from publish.later import Later, later
from publish.parts import Link, When
from publish.source_parts import Extract, MarkedText, Support
from publish.topic_pages import MOST_NAMED, Pages, passage_pages
from records.model import Article, Event

Uses = Sequence[tuple[Event, Quoted]]


@dataclass(frozen=True, slots=True)
class _Found:
    """A passage of the article, numbered by where it stands, and the events that quote it."""

    number: int
    place: tuple[int, int]
    anchor: str
    events: tuple[Event, ...]

    @property
    def note(self) -> str:
        """The anchor of the note that says what the passage supports."""
        return f"n{self.anchor}"


def source_page(assembly: Assembly, article: Article, uses: Uses) -> Later[SourcePage]:
    """Build an article's page."""
    events = tuple((assembly.shown[event.id], item) for event, item in uses)
    return later(_source_page, assembly.frame, article, events, _syndicated(assembly, article))


def _source_page(
    frame: Frame, article: Article, events: Sequence[tuple[Shown, Quoted]], syndicated: Link
) -> SourcePage:
    found = _passages_of([(shown.event, item) for shown, item in events])
    full = article.rights == "full"
    shown = passages.blocks(article.text, [one.place for one in found], full=full)
    description = words.title_of((article.publisher, published_words(article)))
    return SourcePage(
        layout=frame.layout(urls.source_path(article.id), article.title, description),
        title=article.title,
        publisher=article.publisher,
        author=article.author,
        published=when(article.published) if article.published else When("", "", ""),
        published_basis=article.published_basis,
        retrieved=date_words(article.retrieved) if article.retrieved else "",
        syndicated=syndicated,
        original=urls.external(article.url),
        archive=urls.external(article.archive_url),
        text_language=article.language,
        text_direction=words.direction(article.language),
        full=full,
        extracts=tuple(_extract(article, block, found) for block in shown),
    )


def much_quoted(assembly: Assembly, uses: Uses) -> Iterator[Pages]:
    """Build the lists of those events that are too many to be named beside their passage."""
    items = {item.found: item for _, item in uses}
    for found in _passages_of(uses) if len(uses) > MOST_NAMED else ():
        if len(found.events) > MOST_NAMED:
            yield passage_pages(assembly, items[found.place], found.events)


def _passages_of(uses: Uses) -> tuple[_Found, ...]:
    """Number the distinct passages in the order of the text; events that share one, together."""
    events: dict[tuple[int, int], dict[str, Event]] = {}
    anchors: Mapping[tuple[int, int], str] = {item.found: item.anchor for _, item in uses}
    for event, item in uses:
        events.setdefault(item.found, {})[event.id] = event
    return tuple(
        _Found(number, place, anchors[place], tuple(events[place].values()))
        for number, place in enumerate(sorted(events), start=1)
    )


def _extract(article: Article, block: passages.Block, found: Sequence[_Found]) -> Extract:
    return Extract(
        paragraphs=tuple(
            tuple(_marked(segment, found) for segment in paragraph)
            for paragraph in block.paragraphs
        ),
        supports=tuple(_support(article, found[index]) for index in block.passages),
    )


def _marked(segment: passages.Segment, found: Sequence[_Found]) -> MarkedText:
    return MarkedText(
        text=segment.text,
        anchors=tuple(found[index].anchor for index in segment.starts),
        marked=bool(segment.covering),
        notes=tuple(
            Link(str(found[index].number), urls.href("", found[index].note))
            for index in segment.ends
        ),
    )


def _support(article: Article, one: _Found) -> Support:
    url = urls.external(article.url)
    return Support(
        anchor=one.note,
        number=one.number,
        label=words.passage_label(one.number),
        back=urls.href("", one.anchor),
        original=text_fragment(url, article.text, one.place) if url else "",
        original_label=words.original_label(one.number),
        events=tuple(
            Link(event.title, urls.href(urls.event_path(event.id)))
            for event in one.events[:MOST_NAMED]
        ),
        all_events=_all_events(article, one),
    )


def _all_events(article: Article, one: _Found) -> Link:
    number = len(one.events)
    if number <= MOST_NAMED:
        return Link("", "")
    return Link(words.count_events(number), urls.href(urls.passage_path(article.id, one.anchor)))


def _syndicated(assembly: Assembly, article: Article) -> Link:
    origin = assembly.catalog.content.article_by_id.get(article.syndicated_from)
    if origin is None:
        return Link(article.syndicated_from, "")
    has_page = origin.id in assembly.catalog.events_of_article
    name = words.title_of((origin.publisher, origin.title))
    return Link(name, source_href(origin) if has_page else "")
