"""Order clusters for readers: what many report on their own comes first.

In: clusters. Out: the same clusters, best first: by the number of voices (articles that copy
one text count once), then by how often words date it, then by date.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from extract.merge import Cluster
from extract.voices import voices
from records.model import Article


def rank(clusters: Iterable[Cluster], articles: Mapping[str, Article]) -> tuple[Cluster, ...]:
    """Put the clusters with most independent reports first; undated ones come last."""
    voice = voices(articles)

    def key(cluster: Cluster) -> tuple[bool, int, int, date, str, int]:
        reports = {voice[mention.article] for mention in cluster.mentions}
        first = cluster.mentions[0]
        day = cluster.date.sort_key[0] if cluster.date else date.max
        return (
            cluster.date is None,
            -len(reports),
            -_times_dated(cluster),
            day,
            first.article,
            first.trigger_start,
        )

    return tuple(sorted(clusters, key=key))


def _times_dated(cluster: Cluster) -> int:
    """Count the mentions that say in words when it was."""
    return sum(bool(mention.date and mention.date.text) for mention in cluster.mentions)
