"""How much a day matters to a corpus, by what its articles say of it.

In: reports (an article's publication day, voice, closeness to the topic and the days it names).
Out: a number a day, in articles: `4.0` is as much as four articles on the topic, each naming the
day once.

Counting the articles of each day finds the busy days of the press; counting who *names* a day
finds what they were busy with, and keeps doing so for years (Swan and Allan 2000; Chieu and Lee
2004; Kessler et al. 2012; Gholipour Ghalandari and Ifrim 2020). To that come four observations
of ours, each worth about .01 date F1 on Timeline17 (`docs/corpus.md`): copies of one text are one
report, an article counts by its closeness to the topic, what is named before it happens has
often not happened, and a day beside a greater one is often named because of that. What lies years
before the first article is history to all of them: unless most name it, an aside.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

_DAY = timedelta(days=1)
_LATER = timedelta(days=7)

# How much one article adds to a day that it names. Chosen by hand on round numbers; on
# Timeline17 any of them can be halved or doubled for less than .01 date F1.
_PUBLISHED = 0.5
"""Appearing on the day, without naming it."""
_AHEAD = 0.3
"""Naming it before it has come."""
_LOOKING_BACK = 2.0
"""Naming it more than a week after: it is remembered."""
_SHADOW = 0.15
"""What a day loses to a greater neighbour, of that one's salience."""


@dataclass(frozen=True, slots=True)
class Report:
    """What one article contributes."""

    voice: str
    """Articles with the same voice are copies of one text."""
    closeness: float
    """To the topic: 1 for a typical article, 0 for one on something else."""
    published: date | None
    days: tuple[date, ...] = ()
    """The days that its sentences name; one that two sentences name stands here twice."""


def day_salience(reports: Iterable[Report]) -> Mapping[date, float]:
    """Say how much each day matters that any report names or appeared on."""
    told: dict[date, dict[str, float]] = defaultdict(dict)
    printed: dict[date, dict[str, float]] = defaultdict(dict)
    for report in reports:
        for day, sentences in Counter(report.days).items():
            weight = _when(day, report.published) * report.closeness * math.sqrt(sentences)
            told[day][report.voice] = max(weight, told[day].get(report.voice, 0.0))
        if report.published:
            voices = printed[report.published]
            voices[report.voice] = max(report.closeness, voices.get(report.voice, 0.0))
    first = min(printed, default=date.min)
    days = sorted({*told, *printed})
    plain = {day: sum(told[day].values()) + _PUBLISHED * sum(printed[day].values()) for day in days}
    return {
        day: max(plain[day] - _shadow(day, plain), 0.0) / (1 + _years(day, first)) for day in days
    }


def _years(day: date, first: date) -> float:
    """Count the years from a day to the first article: 0 for what came after that."""
    return max((first - day).days, 0) / 365


def _when(day: date, published: date | None) -> float:
    if published is None:
        return 1.0
    if day > published:
        return _AHEAD
    return _LOOKING_BACK if published - day > _LATER else 1.0


def _shadow(day: date, plain: Mapping[date, float]) -> float:
    beside = max((plain.get(neighbour, 0.0) for neighbour in _beside(day)), default=0.0)
    return _SHADOW * beside if beside > plain[day] else 0.0


def _beside(day: date) -> tuple[date, ...]:
    return () if day in (date.min, date.max) else (day - _DAY, day + _DAY)
