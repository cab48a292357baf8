"""What a run of the extractor would write, worked out before anything is.

In: clusters of mentions, the records that exist, the ledger, and which articles are new. Out: a
`Plan`: new drafts, sources to append to events, and what the ledger is to remember. Pure.

An event of a cluster is found by its mentions: the ledger knows the record that each went to,
whatever an editor has made of its title or date; else a record that quotes the passage owns it.
A mention whose record is gone was deleted on purpose.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from extract.drafting.draft import draft_event
from extract.ledger import Ledger, Read, mention_key, quoting_key
from extract.mention import Mention, is_told
from extract.merging.merge import Cluster
from records.append import free_source_ids
from records.edtf import overlap
from records.model import Content, Event, Source
from records.quotes import locate

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Plan:
    """New drafts, the sources that existing events are to gain, and whose each mention is."""

    drafts: tuple[Event, ...] = ()
    appended: tuple[tuple[Event, tuple[Source, ...]], ...] = ()
    owned: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """For each article, its mentions' keys and the event that each went to."""
    left_away: int = 0
    """Clusters whose event an editor has deleted or rejected."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is in the content folder, ready to be asked who owns a passage."""

    content: Content
    ledger: Ledger
    event_by_id: Mapping[str, Event]
    quoted: Mapping[str, tuple[tuple[Span, Event], ...]]
    """For each article, the passages that records quote."""

    def owner(self, mention: Mention) -> str:
        """Give the id of the event that a mention belongs to, deleted ones included, or nothing.

        The ledger knows what the extractor made of it. Where that event is gone, or has lost the
        passage, but a record quotes it that did not before, an editor has moved it there by hand.
        """
        drafted = self.drafted_for(mention)
        everywhere = tuple(self._quoting(mention))
        if drafted in {event.id for event in everywhere}:
            return drafted
        key, read = self._key(mention), self._read(mention)
        used = read.used_for(key.partition(".")[0])
        quoting = [event for event in everywhere if event.id not in used]
        # One sentence may be quoted by two records: the date tells which of its events is meant.
        return (
            min(quoting, key=lambda event: not _agrees(mention, event)).id if quoting else drafted
        )

    def drafted_for(self, mention: Mention) -> str:
        """Give the id of the event that an earlier run put a mention to, or nothing."""
        return self._read(mention).mentions.get(self._key(mention), "")

    def to_remember(self, mention: Mention, owner: str) -> dict[str, str]:
        """Note a mention's event, and the other records that quote its passage as it is."""
        key = self._key(mention)
        noted = self._read(mention).used_for(key.partition(".")[0])
        quoting = {event.id for event in self._quoting(mention)} - noted
        return {quoting_key(key, event): event for event in sorted(quoting)} | {key: owner}

    def _read(self, mention: Mention) -> Read:
        return self.ledger.articles.get(mention.article, Read("", ""))

    def _key(self, mention: Mention) -> str:
        return mention_key(mention, self.content.article_by_id[mention.article])

    def _quoting(self, mention: Mention) -> Iterator[Event]:
        for span, event in self.quoted.get(mention.article, ()):
            if span[0] < mention.end and mention.start < span[1]:
                yield event


def _agrees(mention: Mention, event: Event) -> bool:
    return mention.date is None or overlap(mention.date.edtf, event.date)


def known_records(content: Content, ledger: Ledger) -> Known:
    """Find where in the articles every record's quotes stand."""
    quoted: dict[str, list[tuple[Span, Event]]] = {}
    for event in content.events:
        for source in event.sources:
            article = content.article_by_id.get(source.article)
            span = locate(source.quote, article.text) if article else None
            if span:
                quoted.setdefault(source.article, []).append((span, event))
    return Known(
        content,
        ledger,
        event_by_id={event.id: event for event in content.events},
        quoted={article: tuple(spans) for article, spans in quoted.items()},
    )


def make_plan(
    clusters: Sequence[Cluster], known: Known, new: frozenset[str], limit: int | None = None
) -> Plan:
    """Decide for each cluster, best first: append, leave away, or draft."""
    taken = {*known.event_by_id, *known.ledger.drafts}
    taken |= {former for event in known.content.events for former in event.formerly}
    drafts: list[Event] = []
    appended: dict[str, tuple[Source, ...]] = {}
    owned: dict[str, dict[str, str]] = {}
    left_away = 0
    for cluster in clusters:
        if not any(mention.article in new for mention in cluster.mentions):
            continue
        owner = _owner(cluster, known, new)
        event = known.event_by_id.get(owner)
        if event and event.status != "rejected":
            earlier = appended.get(owner, ())
            appended[owner] = earlier + _new_sources(cluster, event, known, earlier)
        elif owner:
            left_away += 1
        elif cluster.date and is_told(cluster.mentions) and (limit is None or len(drafts) < limit):
            draft = draft_event(cluster, known.content.article_by_id, taken)
            drafts.append(draft)
            owner = draft.id
            taken.add(owner)
        for mention in cluster.mentions if owner else ():
            owned.setdefault(mention.article, {}).update(known.to_remember(mention, owner))
    with_sources = tuple(
        (known.event_by_id[owner], added) for owner, added in appended.items() if added
    )
    return Plan(tuple(drafts), with_sources, owned, left_away)


def _owner(cluster: Cluster, known: Known, new: frozenset[str]) -> str:
    """Give the record of a cluster: of two that an editor has made of it, the one whose date fits.

    Records that are gone come last, then those of fewer mentions.
    """
    owners = Counter(known.owner(mention) for mention in cluster.mentions)
    del owners[""]
    fresh = [mention for mention in cluster.mentions if mention.article in new]

    def place(owner: str) -> tuple[bool, int, int, str]:
        event = known.event_by_id.get(owner)
        fitting = sum(_agrees(mention, event) for mention in fresh) if event else 0
        return event is None, -fitting, -owners[owner], owner

    return min(owners, key=place, default="")


def _new_sources(
    cluster: Cluster, event: Event, known: Known, earlier: tuple[Source, ...]
) -> tuple[Source, ...]:
    """Make sources of the cluster's passages that the event has not had yet.

    A passage that an earlier run put there and that is gone was deleted by an editor.
    """
    articles = known.content.article_by_id
    unseen = tuple(mention for mention in cluster.mentions if not known.drafted_for(mention))
    if not unseen:
        return ()
    draft = draft_event(
        replace(cluster, mentions=unseen, date=cluster.date or event.date), articles, ()
    )
    here = {(source.article, source.quote) for source in earlier}
    quoted = {
        (article, span)
        for article, spans in known.quoted.items()
        for span, owner in spans
        if owner.id == event.id
    }
    fresh = [
        source
        for source in draft.sources
        if (source.article, source.quote) not in here
        and not _overlaps(source, articles[source.article].text, quoted)
    ]
    taken = {source.id for source in (*event.sources, *earlier)}
    ids = free_source_ids(taken, len(fresh))
    marked = [replace(s, id=id_, review="new") for s, id_ in zip(fresh, ids, strict=True)]
    return tuple(replace(s, review="") if event.status == "draft" else s for s in marked)


def _overlaps(source: Source, text: str, quoted: set[tuple[str, Span]]) -> bool:
    span = locate(source.quote, text)
    return span is None or any(
        article == source.article and one[0] < span[1] and span[0] < one[1]
        for article, one in quoted
    )
