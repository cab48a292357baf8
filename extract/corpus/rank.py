"""Order events for readers: those of the days that matter most, on each day the best told first.

In: clusters, the articles, and the days that each article names. Out: the same clusters, best
first, so that the first N of them are a readable timeline of N events, each with the mention that
tells it best (`Cluster.lead`).

A day matters by what the whole corpus says of it (`salience.py`). An event counts as much of its
day as it is told well beside the day's best (`telling.py`); the second of a day counts half, the
third a third: a great day shows several, but does not fill the list. An event of which only a
stretch of days is known comes behind those whose day is.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import takewhile

from extract.corpus.salience import Report, day_salience
from extract.corpus.telling import Corpus, Day, Telling, Told, is_news, reports
from extract.corpus.topic import find_topic
from extract.mention import is_told
from extract.merging.merge import Cluster
from extract.merging.voices import voices
from records.edtf import Edtf
from records.model import Article

_LONGEST = 31
"""Of longer dates, so many days are looked at."""
_UNNAMED = 0.01
"""The salience of a day that no article names or appeared on: of its events some come first."""
_UNTOLD = -1.0
"""The score of what makes no record: it comes last."""
_LIKELY = 0.3
"""The chance of being kept from which on a report by itself is drafted, where that is asked for."""
_STRETCH = 0.3
"""What an event counts, by the mean of its days, that took place on some day of several."""


def rank(
    clusters: Iterable[Cluster],
    articles: Mapping[str, Article],
    named: Mapping[str, Sequence[date]] | None = None,
    *,
    min_reports: int = 1,
    strict: bool = False,
) -> tuple[Cluster, ...]:
    """Put the clusters of the most salient days first.

    Those that make no record, undated or mentioned in passing only, come last.
    Clusters with fewer independent reports than `min_reports` are left out; where `strict`, so is
    what only one report tells, and an editor would hardly keep as it stands.
    """
    voice = voices(articles)

    def is_kept(cluster: Cluster) -> bool:
        if min_reports == 1 and not strict:
            return True
        told = len({*reports(cluster, articles, voice)})
        return told >= min_reports and (told > 1 or not strict or is_likely(cluster))

    kept = [cluster for cluster in clusters if is_kept(cluster)]
    corpus = _corpus(articles, voice)
    salience = _salience(corpus, named or {})
    tellings = _tellings(kept, corpus, salience)
    told = [
        (telling.score, replace(kept[at], lead=telling.lead)) for at, telling in tellings.items()
    ]
    untold = [(_UNTOLD, cluster) for at, cluster in enumerate(kept) if at not in tellings]
    order = sorted(told + untold, key=lambda each: (-each[0], *_position(each[1])))
    return tuple(cluster for _, cluster in order)


def is_likely(cluster: Cluster) -> bool:
    """Say whether an editor is likely to keep it: an article's main event, or one so weighed."""
    telling = (each for each in cluster.mentions if each.alone)
    return any(each.headline or each.chance >= _LIKELY for each in telling)


def _corpus(articles: Mapping[str, Article], voice: Mapping[str, str]) -> Corpus:
    topic = find_topic(article.text for name, article in articles.items() if voice[name] == name)
    close = {name: topic.closeness(article.text) for name, article in articles.items()}
    return Corpus(articles, voice, close, topic)


def _salience(corpus: Corpus, named: Mapping[str, Sequence[date]]) -> Mapping[date, float]:
    return day_salience(
        Report(
            corpus.voice[name],
            corpus.close[name],
            article.published.exact_day if article.published else None,
            tuple(named.get(name, ())),
        )
        for name, article in corpus.articles.items()
    )


def _tellings(
    clusters: Sequence[Cluster], corpus: Corpus, salience: Mapping[date, float]
) -> dict[int, Telling]:
    """Score each cluster that makes a record by its day and how well it tells it."""
    by_day: dict[date, list[tuple[int, Told]]] = defaultdict(list)
    at_latest: dict[date, list[tuple[int, Told]]] = defaultdict(list)
    stretches: list[tuple[int, Told, Sequence[date]]] = []
    for at, cluster in enumerate(clusters):
        when = cluster.date if is_told(cluster.mentions) else None
        day = _day(when) if when else None
        if when and day:
            surely = when.exact_day or is_news(cluster)
            (by_day if surely else at_latest)[day].append((at, Told(cluster, corpus)))
        elif when:
            stretches.append((at, Told(cluster, corpus), list(_days(when))))
    tellings: dict[int, Telling] = {}
    days: dict[date, Day] = {}
    for day in {**by_day, **at_latest}:
        sure, others = by_day.get(day, []), at_latest.get(day, [])
        days[day] = Day([told for _, told in sure or others], corpus.topic)
        beside = [days[day].telling(told) for _, told in others] if sure else []
        scored = _of_day([*days[day].tellings, *beside], days[day], salience.get(day, _UNNAMED))
        tellings |= zip((at for at, _ in sure + others), scored, strict=True)
    for at, told, within in stretches:
        known = [days[day] for day in within if day in days] or [Day([told], corpus.topic)]
        mean = sum(salience.get(day, _UNNAMED) for day in within) / len(within)
        tellings[at] = _of_stretch(told, known, mean)
    return tellings


def _of_day(tellings: Sequence[Telling], day: Day, salience: float) -> list[Telling]:
    """Score the events of a day: the second counts half, the third a third.

    `tellings` are those of the day, then those that it leaves to what happened at the latest then,
    of which none comes first.
    """
    shares = [min(each.score / day.best, 1.0) for each in tellings]
    first = max(range(len(day.tellings)), key=lambda at: (shares[at], -at))
    others = sorted(
        (at for at in range(len(tellings)) if at != first), key=lambda at: (-shares[at], at)
    )
    place = {at: n for n, at in enumerate([first, *others], start=1)}
    return [
        replace(each, score=salience * shares[at] / place[at]) for at, each in enumerate(tellings)
    ]


def _of_stretch(told: Told, days: Sequence[Day], salience: float) -> Telling:
    """Score an event of one of several days by what each of them leaves to tell."""
    beside = [
        (telling.score / day.best, telling) for day in days for telling in [day.telling(told)]
    ]
    share, telling = min(beside, key=lambda each: each[0])
    return replace(telling, score=_STRETCH * salience * min(share, 1.0))


def _day(when: Edtf) -> date | None:
    """Give the day whose events an event is ranked with: of `[..2020-01-05]` the 5th."""
    return when.exact_day or (when.latest if when.earliest is None else None)


def _days(when: Edtf) -> Iterable[date]:
    first = when.earliest or when.latest or date.min
    last = when.latest or first
    days = (first + timedelta(days=n) for n in range(min(_LONGEST, (date.max - first).days + 1)))
    return takewhile(lambda day: day <= last, days)


def _position(cluster: Cluster) -> tuple[date, str, int]:
    first = cluster.mentions[0]
    day = cluster.date.sort_key[0] if cluster.date else date.max
    return day, first.article, first.trigger_start
