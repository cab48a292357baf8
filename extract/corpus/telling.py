"""How well each event of a day says what happened on that day.

In: the clusters of one day, and a corpus: its articles, their voices, their closeness to the
topic. Out: a number a cluster, higher for the one that a timeline should rather have, and the
mention that tells it best: a record quotes that one first.

An event is told as well as its best report: an article on the topic, a sentence of the words that
most others use of the day (`centrality.py`), a headline that names who did what to whom. Each
further independent report counts less than the one before (a root), since many voices repeat
themselves more than they confirm. What a better event has said of the day is worth less in the
next one, and an event that tells little else counts less as a whole: the same event in other words,
left unmerged, does not come twice. Whatever its day, an event counts less that only may be of the
day, that was only planned, or that no word of the topic tells.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from extract.corpus.centrality import (
    Statement,
    score_of,
    weight_of,
    words_of,
    worth_of_words,
)
from extract.corpus.topic import Topic
from extract.drafting.passages import headline_fitness, lead_fitness
from extract.mention import Mention
from extract.merging.merge import Cluster
from records.model import Article

_HEAD = 500
"""Characters at the head of an article: about three sentences."""
_SENTENCE = 3.0
"""The most central sentence of a day beside its article's closeness to the topic."""
_FITNESS = 0.3
"""What an event loses whose headline names nobody and nothing."""
_HEADLINED = 0.5
"""What an event gains that the headlines of all its reports tell."""
_REPORTS = 0.5
"""The power of the number of reports: four count twice as much as one."""
_BOUNDED = 0.6
"""An event that was only not after the day: mostly one that no words date."""
_NEWS = 0.9
"""The same, told where an article begins: it is the news of its day."""
_PLANNED = 0.7
"""An event of which nobody says that it happened."""
_OFF_TOPIC = 0.5
"""An event that no word of the topic tells."""
_TOLD = 0.4
"""What a word of the day is still worth once a better event has used it."""
_APART = 8
"""So many events of a day are taken one by one; the others only by what these leave to tell."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """What a cluster's reports are measured by."""

    articles: Mapping[str, Article]
    voice: Mapping[str, str]
    """For each article the one that stands for all copies of its text."""
    close: Mapping[str, float]
    """For each article its closeness to the topic: 1 for a typical one."""
    topic: Topic

    def is_on_topic(self, words: Collection[str]) -> bool:
        """Say whether any of these stems is one of the topic's."""
        return not self.topic.weights.keys().isdisjoint(words)


@dataclass(frozen=True, slots=True)
class Telling:
    """How well a cluster tells its event, and the mention that tells it best."""

    score: float
    worth: float
    """What the score was lowered by, for what the event is: the best of a poor day stays poor."""
    lead: Mention


def reports(
    cluster: Cluster, articles: Mapping[str, Article], voice: Mapping[str, str]
) -> tuple[str, ...]:
    """Name the voice behind each mention; a sentence told word for word has the first one's.

    Such a sentence is a copy, or furniture of the page: however many print it, one reports it.
    """
    first: dict[str, str] = {}
    return tuple(
        first.setdefault(_sentence(cluster, at, articles), voice[mention.article])
        for at, mention in enumerate(cluster.mentions)
    )


class Day:
    """The events of one day: how well each tells it, and what the best leave others to tell."""

    def __init__(self, told: Sequence["Told"], topic: Topic) -> None:
        statements = [statement for each in told for statement in each.statements]
        words = [found for each in told for found in each.words]
        worth = worth_of_words(statements, words, topic)
        # An event of another day brings words that this one has not: of one voice, no more.
        least = min(worth.values(), default=0.0)
        self._fresh = defaultdict(lambda: least, worth)
        self._left = self._fresh.copy()
        self._most = max(each.best_sentence(self._fresh) for each in told) or 1.0
        self.tellings = self._one_by_one(told)
        """In the order of the events."""
        self.best = max(each.score / each.worth for each in self.tellings) or 1.0
        """The best score, had its event happened on the day for sure."""

    def telling(self, told: "Told") -> Telling:
        """Score an event that may be of this day, by what its best ones leave to tell."""
        return told.telling(self._fresh, self._left, self._most)

    def _one_by_one(self, told: Sequence["Told"]) -> list[Telling]:
        tellings: dict[int, Telling] = {}
        left = list(range(len(told)))
        for _ in range(min(_APART, len(told))):
            now = {at: self.telling(told[at]) for at in left}
            best = max(left, key=lambda at: (now[at].score, -at))
            tellings[best] = now[best]
            left.remove(best)
            for word in frozenset[str]().union(*told[best].words):
                self._left[word] *= _TOLD
        tellings |= {at: self.telling(told[at]) for at in left}
        return [tellings[at] for at in range(len(told))]


class Told:
    """How one cluster tells its event, so far as that hangs on no other."""

    def __init__(self, cluster: Cluster, corpus: Corpus) -> None:
        self._mentions = cluster.mentions
        self._leading = [lead_fitness(mention, cluster.date) for mention in cluster.mentions]
        self._close = [corpus.close[mention.article] for mention in cluster.mentions]
        self.statements = _statements(cluster, corpus)
        self.words = [words_of(each) for each in self.statements]
        voices = {each.voice for each in self.statements}
        fitness = max(headline_fitness(mention) for mention in cluster.mentions)
        news = {each.article for each in cluster.mentions if each.headline}
        share = len({corpus.voice[name] for name in news}) / len(voices)
        self._factor: float = (
            len(voices) ** _REPORTS * (1 - _FITNESS + _FITNESS * fitness) * (1 + _HEADLINED * share)
        )
        self._worth = (
            _how_surely_of_its_day(cluster)
            * (1.0 if any(each.aspect != "planned" for each in cluster.mentions) else _PLANNED)
            * (1.0 if any(map(corpus.is_on_topic, self.words)) else _OFF_TOPIC)
        )

    def best_sentence(self, worth: Mapping[str, float]) -> float:
        """Give the score of the most central sentence, whatever its article is about."""
        return max(self._sentences(worth))

    def telling(
        self, fresh: Mapping[str, float], left: Mapping[str, float], most: float
    ) -> Telling:
        """Score the best report, and name it: `most` is the best sentence of the day."""
        told = zip(self._close, self._sentences(fresh), self._sentences(left), strict=True)
        scores = [
            (close + _SENTENCE * now / most) * (now / first if first else 1.0)
            for close, first, now in told
        ]
        leads = [each * fit for each, fit in zip(scores, self._leading, strict=True)]
        lead = max(range(len(leads)), key=lambda at: (*self._opens(at), leads[at], -at))
        score = self._factor * self._worth * max(scores)
        return Telling(score, self._worth, self._mentions[lead])

    def _opens(self, at: int) -> tuple[bool, bool]:
        """Say whether a mention makes a record by itself, and tells what happened, not a plan."""
        return self._mentions[at].alone, self._mentions[at].aspect != "planned"

    def _sentences(self, worth: Mapping[str, float]) -> list[float]:
        pairs = zip(self.statements, self.words, strict=True)
        return [score_of(statement, words, worth) for statement, words in pairs]


def is_news(cluster: Cluster) -> bool:
    """Say whether an article begins with it, and does not only mention it there."""
    news = (each for each in cluster.mentions if each.alone or each.headline)
    return any(mention.start < _HEAD for mention in news)


def _how_surely_of_its_day(cluster: Cluster) -> float:
    """Weigh an event by how surely it is of the day that it is ranked with."""
    if cluster.date is not None and cluster.date.exact_day:
        return 1.0
    return _NEWS if is_news(cluster) else _BOUNDED


def _statements(cluster: Cluster, corpus: Corpus) -> list[Statement]:
    voices = reports(cluster, corpus.articles, corpus.voice)
    return [
        Statement(
            _sentence(cluster, at, corpus.articles),
            voices[at],
            weight_of(
                closeness=corpus.close[mention.article],
                leading=mention.start < _HEAD,
                named=mention.is_dated,
            ),
        )
        for at, mention in enumerate(cluster.mentions)
    ]


def _sentence(cluster: Cluster, at: int, articles: Mapping[str, Article]) -> str:
    mention = cluster.mentions[at]
    return articles[mention.article].text[mention.start : mention.end]
