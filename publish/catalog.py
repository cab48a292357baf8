"""What of the content is shown, in which order, and where each thing has its page.

In: checked content. Out: `Catalog`: the shown events in timeline order, the passages of each in
the order of their numbers, and the paths of topics. Rejected events, drafts (unless asked for)
and sources that no editor has seen are not in it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from publish import urls
from publish.alphabet import alphabetical
from publish.dates import period_words
from publish.summary import cited
from records.kept import Kept, digest
from records.model import Article, Content, Entity, Event, Source
from records.quotes import locate


@dataclass(frozen=True, slots=True, repr=False)
class Quoted:
    """A shown source of an event: its number, its article and where in it the words stand."""

    number: int
    source: Source
    article: Article
    found: tuple[int, int]

    def __repr__(self) -> str:
        """Tell it by what is short of it: its event says the rest."""
        return f"Quoted({self.number}, {self.source.id}, {self.article.digest.hex()}, {self.found})"

    @property
    def anchor(self) -> str:
        """The passage's anchor on its source page."""
        start, end = self.found
        return urls.passage_anchor(self.article.text[start:end])


@dataclass(frozen=True)
class Catalog:
    """The shown part of the content. Everything is computed once, when first asked for."""

    content: Content
    drafts: bool = False
    kept: Kept = field(default_factory=Kept, compare=False, repr=False)

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """The shown events, oldest first; those known to the year only lead their year."""
        wanted = {"published", "draft"} if self.drafts else {"published"}
        shown = [event for event in self.content.events if event.status in wanted]
        return tuple(sorted(shown, key=_order))

    @cached_property
    def quoted(self) -> Mapping[str, tuple[Quoted, ...]]:
        """The shown sources of each event by its id, numbered as its summary cites them."""
        return {event.id: tuple(self._numbered(event)) for event in self.events}

    @cached_property
    def events_of_article(self) -> Mapping[str, tuple[tuple[Event, Quoted], ...]]:
        """The passages that events quote from each article, by the article's id."""
        found: dict[str, list[tuple[Event, Quoted]]] = {}
        for event in self.events:
            for item in self.quoted[event.id]:
                found.setdefault(item.article.id, []).append((event, item))
        return {article_id: tuple(items) for article_id, items in sorted(found.items())}

    @cached_property
    def actors(self) -> Mapping[str, tuple[Event, ...]]:
        """The events of each actor, by the actor's own name, in timeline order."""
        return self._by_name([event.actors for event in self.events])

    @cached_property
    def places(self) -> Mapping[str, tuple[Event, ...]]:
        """The events of each place."""
        return self._by_name([event.places for event in self.events])

    @cached_property
    def tags(self) -> Mapping[str, tuple[Event, ...]]:
        """The events of each tag."""
        return self._by_name([event.tags for event in self.events])

    @cached_property
    def paths(self) -> Mapping[tuple[str, str], str]:
        """The path of each topic's page, by folder and name."""
        folders = {"actors": self.actors, "places": self.places, "tags": self.tags}
        return {
            (folder, name): path
            for folder, names in folders.items()
            for name, path in urls.topic_paths(folder, names).items()
        }

    @cached_property
    def page_ids(self) -> frozenset[str]:
        """The ids of the editors' own pages."""
        return frozenset(page.id for page in self.content.pages)

    def entity(self, name: str) -> Entity | None:
        """Find what is known of a name; nothing is known of tags."""
        return self.content.entity_by_name.get(name)

    def name_of(self, name: str) -> str:
        """Give the one name under which a name or an alias is shown."""
        entity = self.entity(name)
        return entity.name if entity else name

    def _by_name(self, names: Sequence[tuple[str, ...]]) -> Mapping[str, tuple[Event, ...]]:
        found: dict[str, list[Event]] = {}
        for event, own in zip(self.events, names, strict=True):
            for name in dict.fromkeys(map(self.name_of, own)):
                found.setdefault(name, []).append(event)
        return {name: tuple(found[name]) for name in sorted(found, key=alphabetical)}

    def _numbered(self, event: Event) -> Iterator[Quoted]:
        by_id = self.content.article_by_id
        sources = {source.id: source for source in event.reviewed_sources}
        articles = {name: by_id[source.article] for name, source in sources.items()}
        key = digest("quoted", event.digest, [article.digest for article in articles.values()])
        found = self.kept.get(key, lambda: tuple(_found(event, sources, articles)))
        for number, (name, place) in enumerate(found, start=1):
            yield Quoted(number, sources[name], articles[name], place)


def _found(
    event: Event, sources: Mapping[str, Source], articles: Mapping[str, Article]
) -> Iterator[tuple[str, tuple[int, int]]]:
    """Put sources in the order of their numbers, each with where its words stand."""
    in_order = dict.fromkeys(chain(cited(event.summary), sources))
    for name in filter(sources.__contains__, in_order):
        yield name, _place(sources[name], articles[name])


def _place(source: Source, article: Article) -> tuple[int, int]:
    found = locate(source.quote, article.text)
    if found is None:
        raise ValueError(f"content was not checked: {article.id} does not say {source.quote!r}")
    return found


def group_of(event: Event) -> tuple[int, int, str]:
    """Give the year and month under which an event stands, and what else heads the group.

    What is known to the month needs no more; what is known to the season, the year or worse
    heads itself, before the month in which it may have begun.
    """
    first = event.date.earliest or event.date.latest
    points = [point for point in (event.date.start, event.date.end) if point]
    if first is None or not points:
        raise ValueError(f"content was not checked: {event.id} has no date")
    known = points[0].precision in {"minute", "hour", "day", "month"}
    return first.year, first.month, "" if known else period_words(points[0])


def _order(event: Event) -> tuple[object, ...]:
    year, month, period = group_of(event)
    return (year, month, not period, period, event.date.sort_key, event.id)
