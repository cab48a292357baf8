"""What a run of the extractor would write, worked out before anything is.

In: clusters of mentions, the records that exist, the ledger, and which articles are new. Out: a
`Plan`: new drafts, sources to append to events, and what the ledger is to remember. Pure.

An event of a cluster is found by its passages: a record that quotes one of them owns it, whatever
an editor has made of its title or date. A passage whose record is gone was deleted on purpose.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from extract.draft import draft_event
from extract.ledger import Ledger, text_hash
from extract.mention import Mention
from extract.merge import Cluster
from records.append import free_source_ids
from records.model import Content, Event, Source
from records.quotes import locate

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Plan:
    """New drafts, and the sources that existing events are to gain."""

    drafts: tuple[Event, ...] = ()
    appended: tuple[tuple[Event, tuple[Source, ...]], ...] = ()
    left_away: int = 0
    """Clusters whose event an editor has deleted or rejected."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is in the content folder, ready to be asked who owns a passage."""

    content: Content
    ledger: Ledger
    quoted: Mapping[str, tuple[tuple[Span, Event], ...]]
    """For each article, the passages that records quote."""

    def owner(self, mention: Mention, quote: str) -> str:
        """Give the id of the event that a mention's passage was used for, or nothing."""
        for span, event in self.quoted.get(mention.article, ()):
            if span[0] < mention.end and mention.start < span[1]:
                return event.id
        read = self.ledger.articles.get(mention.article)
        return read.passages.get(text_hash(quote), "") if read else ""


def known_records(content: Content, ledger: Ledger) -> Known:
    """Find where in the articles every record's quotes stand."""
    quoted: dict[str, list[tuple[Span, Event]]] = {}
    for event in content.events:
        for source in event.sources:
            article = content.article_by_id.get(source.article)
            span = locate(source.quote, article.text) if article else None
            if span:
                quoted.setdefault(source.article, []).append((span, event))
    return Known(content, ledger, {article: tuple(spans) for article, spans in quoted.items()})


def make_plan(
    clusters: Sequence[Cluster], known: Known, new: frozenset[str], limit: int | None = None
) -> Plan:
    """Decide for each cluster, best first: append, leave away, or draft."""
    events = {event.id: event for event in known.content.events}
    taken = set(events) | set(known.ledger.drafts)
    taken |= {former for event in events.values() for former in event.formerly}
    drafts: list[Event] = []
    appended: dict[str, tuple[Source, ...]] = {}
    left_away = 0
    for cluster in clusters:
        if not any(mention.article in new for mention in cluster.mentions):
            continue
        owner = _owner(cluster, known)
        event = events.get(owner)
        if event and event.status != "rejected":
            earlier = appended.get(owner, ())
            appended[owner] = earlier + _new_sources(cluster, event, known, earlier)
        elif owner:
            left_away += 1
        elif cluster.date and (limit is None or len(drafts) < limit):
            draft = draft_event(cluster, known.content.article_by_id, taken)
            taken.add(draft.id)
            drafts.append(draft)
    with_sources = tuple((events[owner], added) for owner, added in appended.items() if added)
    return Plan(tuple(drafts), with_sources, left_away)


def _owner(cluster: Cluster, known: Known) -> str:
    owners = Counter(
        owner
        for mention in cluster.mentions
        if (owner := known.owner(mention, quote_of(mention, known.content)))
    )
    existing = {event.id for event in known.content.events}
    ranked = sorted(owners, key=lambda owner: (owner not in existing, -owners[owner], owner))
    return ranked[0] if ranked else ""


def quote_of(mention: Mention, content: Content) -> str:
    """Give the words of the passage that a mention would be quoted with."""
    return content.article_by_id[mention.article].text[mention.start : mention.end]


def _new_sources(
    cluster: Cluster, event: Event, known: Known, earlier: tuple[Source, ...]
) -> tuple[Source, ...]:
    """Make sources of the cluster's passages that the event does not quote yet."""
    articles = known.content.article_by_id
    here = {(source.article, source.quote) for source in earlier}
    quoted = {
        (article, span)
        for article, spans in known.quoted.items()
        for span, owner in spans
        if owner.id == event.id
    }
    fresh = [
        source
        for source in draft_event(cluster, articles, ()).sources
        if (source.article, source.quote) not in here
        and not _overlaps(source, articles[source.article].text, quoted)
    ]
    taken = {source.id for source in (*event.sources, *earlier)}
    ids = free_source_ids(taken, len(fresh))
    review = "" if event.status == "draft" else "new"
    return tuple(replace(s, id=id_, review=review) for s, id_ in zip(fresh, ids, strict=True))


def _overlaps(source: Source, text: str, quoted: set[tuple[str, Span]]) -> bool:
    span = locate(source.quote, text)
    return span is None or any(
        article == source.article and one[0] < span[1] and span[0] < one[1]
        for article, one in quoted
    )
