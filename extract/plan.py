"""What a run of the extractor would write, worked out before anything is.

In: clusters of mentions, the records that exist, the ledger, and which articles are new. Out: a
`Plan`: new drafts, sources to append to events, and what the ledger is to remember. Pure.

The record of a cluster is that of its mentions (`known.py`).
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from extract.drafting.draft import draft_event
from extract.known import Known, agrees
from extract.mention import Mention, is_told
from extract.merging.merge import Cluster
from records.append import free_source_ids
from records.model import Event, Source
from records.quotes import locate


@dataclass(frozen=True, slots=True)
class Plan:
    """New drafts, the sources that existing events are to gain, and whose each mention is."""

    drafts: tuple[Event, ...] = ()
    appended: tuple[tuple[Event, tuple[Source, ...]], ...] = ()
    owned: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """For each article, its mentions' keys and the event that each went to."""
    left_away: int = 0
    """Clusters whose event an editor has deleted or rejected."""


def make_plan(
    clusters: Sequence[Cluster], known: Known, new: frozenset[str], *, limit: int | None
) -> Plan:
    """Decide for each cluster, best first: append, leave away, or draft."""
    taken = {*known.event_by_id, *known.ledger.drafts}
    taken |= {former for event in known.content.events for former in event.formerly}
    drafts: list[Event] = []
    appended: dict[str, tuple[Source, ...]] = {}
    owned: dict[str, dict[str, str]] = {}
    left_away = 0
    for cluster in (part for each in clusters for part in _parts(each, known)):
        if not any(mention.article in new for mention in cluster.mentions):
            continue
        owner = _owner(cluster, known, new) or _deleted_before(cluster, known, new)
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


def _parts(cluster: Cluster, known: Known) -> Iterator[Cluster]:
    """Part a cluster of which there are several records, as when an editor has split one.

    A further report goes to the record whose date fits, then to that which tells the same act.
    """
    of_record: dict[str, list[Mention]] = {}
    for mention in cluster.mentions:
        of_record.setdefault(known.owner(mention), []).append(mention)
    there = {owner: held for owner, held in of_record.items() if owner in known.event_by_id}
    if len(there) < 2:
        yield cluster
        return
    parts = {owner: list(held) for owner, held in there.items()}
    for mention in cluster.mentions:
        if known.owner(mention) not in there:
            parts[_likest(mention, there, known)].append(mention)
    yield from (replace(cluster, mentions=tuple(part)) for part in parts.values())


def _likest(mention: Mention, there: Mapping[str, Sequence[Mention]], known: Known) -> str:
    def place(owner: str) -> tuple[bool, int, int, str]:
        same = sum(other.lemma == mention.lemma for other in there[owner])
        return not agrees(mention, known.event_by_id[owner]), -same, -len(there[owner]), owner

    return min(there, key=place)


def _owner(cluster: Cluster, known: Known, new: frozenset[str]) -> str:
    """Give the record of a cluster: of two that an editor has made of it, the one whose date fits.

    Records that are gone come last, then those of fewer mentions.
    """
    owners = Counter(known.owner(mention) for mention in cluster.mentions)
    del owners[""]
    fresh = [mention for mention in cluster.mentions if mention.article in new]

    def place(owner: str) -> tuple[bool, int, int, str]:
        event = known.event_by_id.get(owner)
        fitting = sum(agrees(mention, event) for mention in fresh) if event else 0
        return event is None, -fitting, -owners[owner], owner

    return min(owners, key=place, default="")


def _deleted_before(cluster: Cluster, known: Known, new: frozenset[str]) -> str:
    """Give the id of a record that an editor deleted, if the same one would be drafted again.

    The ledger knows a passage by its words; those may have been mended in the article since.
    """
    if cluster.date is None:
        return ""
    reads = (known.ledger.articles.get(one.article) for one in cluster.mentions)
    drafted = {
        event
        for one, read in zip(cluster.mentions, reads, strict=True)
        if read is not None and one.article in new
        for event in read.mentions.values()
    }
    there = {*known.event_by_id, *(old for one in known.content.events for old in one.formerly)}
    gone = drafted - there
    again = draft_event(cluster, known.content.article_by_id, ()).id if gone else ""
    return again if again in gone else ""


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
    fresh = [
        source
        for source in draft.sources
        if (source.article, source.quote) not in here
        and not _has_passage(event, source, articles[source.article].text, known)
    ]
    taken = {source.id for source in (*event.sources, *earlier)}
    ids = free_source_ids(taken, len(fresh))
    marked = [replace(s, id=id_, review="new") for s, id_ in zip(fresh, ids, strict=True)]
    return tuple(replace(s, review="") if event.status == "draft" else s for s in marked)


def _has_passage(event: Event, source: Source, text: str, known: Known) -> bool:
    """Say whether the event quotes some of a new source's passage already."""
    span = locate(source.quote, text)
    return span is None or any(
        passage.event is event and passage.overlaps(*span)
        for passage in known.quoted.get(source.article, ())
    )
