"""Measure the timeline that `extract --limit` drafts, on Timeline17-like topics.

In: a folder as `bench.timelines` takes it. Out: the same figures, but of the records themselves:
the whole way from articles over mentions and merging to ranked events, where `bench.timelines`
measures the choice of days and sentences alone.

    python -m bench.drafted_timelines FOLDER [--write timelines.json] [--cache DIR]

Events are taken in their order until they fill as many days as the reference has. Each stands on
the day where the site shows it (`[..2020-01-05]` on the 5th, a longer stretch on its first day),
with the sentence that its best passage begins with.
"""

import argparse
import sys
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from tempfile import gettempdir
from typing import Any

from bench.timelines import (
    Timeline,
    article_of,
    day_of,
    line_starts,
    lines_of,
    references,
    report,
    rows_of,
    topics,
    usual_length,
)
from extract.corpus.names import agree_on_names
from extract.corpus.rank import rank
from extract.drafting.passages import choose_passages
from extract.merging.merge import Cluster, cluster_mentions
from extract.pipeline import Settings, read_articles
from extract.reading import Reading
from records.model import Article

Rows = Sequence[Mapping[str, Any]]


def drafted_timeline(
    rows: Rows, readings: Mapping[str, Reading], days: int, sentences: int
) -> Timeline:
    """Rank the events of these articles, and take them until they fill so many days."""
    articles = {row["id"]: article_of(row) for row in rows}
    read = {name: readings[name] for name in articles}
    found = (mention for reading in read.values() for mention in reading.mentions)
    clusters = cluster_mentions(agree_on_names(found), articles)
    ranked = rank(clusters, articles, {name: each.days for name, each in read.items()})
    lines = {row["id"]: lines_of(row) for row in rows}
    first, last = min(map(day_of, rows)), max(map(day_of, rows))
    told: dict[date, list[str]] = {}
    for cluster in ranked:
        day = _shown_on(cluster)
        if day is None or not first <= day <= last:
            continue
        if day not in told and len(told) == days:
            break
        line = _line(cluster, articles, lines)
        told.setdefault(day, [])
        if line not in told[day] and len(told[day]) < sentences:
            told[day].append(line)
    return dict(sorted(told.items()))


def _shown_on(cluster: Cluster) -> date | None:
    if cluster.date is None:
        return None
    return cluster.date.exact_day or cluster.date.earliest or cluster.date.latest


def _line(
    cluster: Cluster, articles: Mapping[str, Article], lines: Mapping[str, Sequence[str]]
) -> str:
    """Give the tokenised sentence with which the best passage begins."""
    best = choose_passages(cluster, articles)[0]
    its = lines[best.article]
    return its[bisect_right(line_starts(its), best.start) - 1]


def _made(options: argparse.Namespace) -> Iterator[tuple[str, Timeline, Timeline]]:
    settings = Settings(options.cache)
    for folder in topics(options.folder):
        rows = rows_of(folder)
        readings = read_articles([article_of(row) for row in rows], settings)
        for name, reference in references(folder):
            within = [row for row in rows if min(reference) <= day_of(row) <= max(reference)]
            made = drafted_timeline(within, readings, *usual_length(reference))
            yield name, reference, made


def main(arguments: Sequence[str] | None = None) -> int:
    """Print date F1 of every reference, and the F1 of mean precision and mean recall."""
    parser = argparse.ArgumentParser(description="Measure the timelines of drafted records.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", type=Path, help="write the timelines to this file, as JSON")
    default = Path(gettempdir()) / "sourceline-bench"
    parser.add_argument("--cache", type=Path, default=default, help="keep what was read in here")
    options = parser.parse_args(arguments)
    report(_made(options), options.write)
    return 0


if __name__ == "__main__":
    sys.exit(main())
