"""Order events for readers: those of the days that matter most, on each day the best told first.

In: clusters, the articles, and the days that each article names. Out: the same clusters, best
first, so that the first N of them are a readable timeline of N events.

A day matters by what the whole corpus says of it (`salience.py`). Of one day's events, the best
is the one that most voices report (articles that copy one text are one voice), each counted by
its closeness to the topic and by how well its sentence says what happened (`centrality.py`). The
second event of a day counts half, the third a third: a great day shows several, but does not fill
the list.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import takewhile

from extract.corpus.centrality import Statement, scores, weight_of
from extract.corpus.salience import Report, day_salience
from extract.corpus.topic import Topic, find_topic
from extract.merging.merge import Cluster
from extract.merging.voices import voices
from records.edtf import Edtf
from records.model import Article

_HEAD = 500
"""Characters at the head of an article: about three sentences."""
_LONGEST = 31
"""Of longer dates, so many days are looked at."""
_BOUND = 0.5
"""What a day counts that an event was only not after, or not before."""


def rank(
    clusters: Iterable[Cluster],
    articles: Mapping[str, Article],
    named: Mapping[str, Sequence[date]] | None = None,
) -> tuple[Cluster, ...]:
    """Put the clusters of the most salient days first; undated ones come last."""
    corpus = _Corpus(articles, named or {})
    days: dict[str, list[Cluster]] = defaultdict(list)
    undated: list[Cluster] = []
    for cluster in clusters:
        if cluster.date:
            days[_together(cluster.date)].append(cluster)
        else:
            undated.append(cluster)
    ranked = [each for together in days.values() for each in corpus.rank_day(together)]
    order = sorted(ranked, key=lambda each: (-each[0], *_position(each[1])))
    return (*(cluster for _, cluster in order), *sorted(undated, key=_position))


class _Corpus:
    """What the whole corpus knows: its voices, its topic, and how much each day matters."""

    def __init__(
        self, articles: Mapping[str, Article], named: Mapping[str, Sequence[date]]
    ) -> None:
        self._articles = articles
        self._voice = voices(articles)
        own = [article.text for name, article in articles.items() if self._voice[name] == name]
        self._topic: Topic = find_topic(own)
        self._close = {
            name: self._topic.closeness(article.text) for name, article in articles.items()
        }
        self._salience = day_salience(
            Report(
                self._voice[name],
                self._close[name],
                article.published.exact_day if article.published else None,
                tuple(named.get(name, ())),
            )
            for name, article in articles.items()
        )

    def rank_day(self, clusters: Sequence[Cluster]) -> list[tuple[float, Cluster]]:
        """Score the clusters of one date."""
        told = self._told(clusters)
        most = max(told) or 1.0
        order = sorted(zip(told, clusters, strict=True), key=lambda e: (-e[0], *_position(e[1])))
        return [
            ((self._of(cluster.date) + share) * share / most / place, cluster)
            for place, (share, cluster) in enumerate(order, start=1)
        ]

    def _told(self, clusters: Sequence[Cluster]) -> list[float]:
        """Count for each cluster the voices that report it, a central sentence up to twice."""
        statements = [self._statements(cluster) for cluster in clusters]
        flat = scores([each for listed in statements for each in listed], self._topic)
        most = max(flat, default=0.0) or 1.0
        score = iter(flat)
        told = []
        for cluster, listed in zip(clusters, statements, strict=True):
            best: dict[str, float] = {}
            first: dict[str, str] = {}
            for mention, statement in zip(cluster.mentions, listed, strict=True):
                # The same sentence word for word is a copy, or furniture of the page.
                voice = first.setdefault(statement.text, statement.voice)
                worth = self._close[mention.article] + next(score) / most
                best[voice] = max(worth, best.get(voice, 0.0))
            told.append(sum(best.values()))
        return told

    def _statements(self, cluster: Cluster) -> list[Statement]:
        return [
            Statement(
                self._articles[mention.article].text[mention.start : mention.end],
                self._voice[mention.article],
                weight_of(
                    closeness=self._close[mention.article],
                    leading=mention.start < _HEAD,
                    named=bool(mention.date and mention.date.text),
                ),
            )
            for mention in cluster.mentions
        ]

    def _of(self, when: Edtf | None) -> float:
        """Give the mean salience of the days of a date."""
        if when is None:
            return 0.0
        days = list(_days(when))
        mean = sum(self._salience.get(day, 0.0) for day in days) / len(days)
        return mean if when.earliest and when.latest else _BOUND * mean


def _together(when: Edtf) -> str:
    """Name the day whose events a date's events are ranked with: `[..2020-01-05]` with the 5th."""
    day = when.exact_day or (when.latest if when.earliest is None else None)
    return day.isoformat() if day else when.text


def _days(when: Edtf) -> Iterable[date]:
    first = when.earliest or when.latest or date.min
    last = when.latest or first
    days = (first + timedelta(days=n) for n in range(min(_LONGEST, (date.max - first).days + 1)))
    return takewhile(lambda day: day <= last, days)


def _position(cluster: Cluster) -> tuple[date, str, int]:
    first = cluster.mentions[0]
    day = cluster.date.sort_key[0] if cluster.date else date.max
    return day, first.article, first.trigger_start
