"""Measure the corpus side of the extractor on Timeline17-like topics, reference by reference.

In: a folder with a folder a topic, each with `articles.jsonl.gz` (`id`, `time`, tokenised `text`,
one sentence a line) and `timelines.jsonl` (one reference a line: pairs of date and sentences).
Out: date F1 of each reference and their mean; `--write` gives the timelines for a scorer that
also measures the sentences (alignment ROUGE; Martschat and Markert 2017).

    python -m bench.timelines FOLDER [--write timelines.json] [--cache DIR] [--processes N]

The usual protocol: only articles within the reference's first and last day are read, and the
timeline gets as many days as the reference, with its mean number of sentences a day. Topic words
and the reference's own words are not looked at. `--cache` keeps the days that articles name, so
that a change to what comes after them is measured in seconds.
"""

import argparse
import gzip
import json
import sys
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from typing import Any

from bench.tokenised import as_written
from extract.corpus.centrality import Statement, choose, weight_of
from extract.corpus.named_days import NamedDay, named_days
from extract.corpus.salience import Report, day_salience
from extract.corpus.topic import Topic, find_topic
from extract.merging.voices import voices
from extract.pipeline import Settings, parse_article, published_window
from records.edtf import parse_edtf
from records.model import Article

Timeline = Mapping[date, Sequence[str]]
_LONGEST = 40
_SHORTEST = 8
"""Sentences with more or fewer tokens are left out where a day has others."""
_LEADING = 3
"""So many lines of an article are its head."""


@dataclass(frozen=True, slots=True)
class Story:
    """One article of a topic: as it was tokenised, as we read it, and the days that it names."""

    article: Article
    day: date
    lines: tuple[str, ...]
    starts: tuple[int, ...]
    """Where each line starts in the article's text."""
    named: tuple[NamedDay, ...]

    def days_by_line(self) -> Mapping[int, set[date]]:
        """Give the days that each line names."""
        days: dict[int, set[date]] = defaultdict(set)
        for each in self.named:
            days[bisect_right(self.starts, each.start) - 1].add(each.day)
        return days


def read_topic(folder: Path, cache: Path | None, processes: int) -> list[Story]:
    """Read a topic's articles, and find the days that each names."""
    rows = rows_of(folder)
    articles = [article_of(row) for row in rows]
    with ProcessPoolExecutor(processes) as pool:
        named = list(pool.map(_named, articles, [cache] * len(articles), chunksize=4))
    return [_story(*each) for each in zip(rows, articles, named, strict=True)]


def rows_of(folder: Path) -> list[Mapping[str, Any]]:
    """Read the articles of a topic as they are in its file."""
    with gzip.open(folder / "articles.jsonl.gz", "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def lines_of(row: Mapping[str, Any]) -> list[str]:
    """List an article's sentences, as they were tokenised."""
    return [line.strip() for line in row["text"].split("\n") if line.strip()]


def article_of(row: Mapping[str, Any]) -> Article:
    """Make an article of one row, its sentences written as a newspaper writes them."""
    text = "\n\n".join(as_written(line) for line in lines_of(row))
    return Article(row["id"], row.get("title") or "", text, published=parse_edtf(row["time"][:10]))


def line_starts(lines: Sequence[str]) -> tuple[int, ...]:
    """Say where each line starts in the text of `article_of`."""
    return tuple(accumulate((len(as_written(line)) + 2 for line in lines[:-1]), initial=0))


def day_of(row: Mapping[str, Any]) -> date:
    """Give the day on which an article appeared."""
    return date.fromisoformat(row["time"][:10])


def _story(row: Mapping[str, Any], article: Article, named: tuple[NamedDay, ...]) -> Story:
    lines = lines_of(row)
    return Story(article, day_of(row), tuple(lines), line_starts(lines), named)


def _named(article: Article, cache: Path | None) -> tuple[NamedDay, ...]:
    key = sha256(f"{article.published}\n{article.text}".encode()).hexdigest()[:24]
    kept = cache / f"{key}.json" if cache else None
    if kept and kept.exists():
        rows = json.loads(kept.read_text(encoding="utf-8"))
        return tuple(NamedDay(date.fromisoformat(day), start) for day, start in rows)
    parsed = parse_article(article, Settings(Path()))
    found = named_days(parsed.doc, parsed.timexes, published_window(article))
    if kept:
        kept.parent.mkdir(parents=True, exist_ok=True)
        rows = [[each.day.isoformat(), each.start] for each in found]
        kept.write_text(json.dumps(rows), encoding="utf-8")
    return found


def make_timeline(stories: Sequence[Story], days: int, sentences: int) -> Timeline:
    """Choose the most salient days, and the best sentences about each."""
    voice = voices({story.article.id: story.article for story in stories})
    own = [story.article for story in stories if voice[story.article.id] == story.article.id]
    topic = find_topic(article.text for article in own)
    close = {story.article.id: topic.closeness(story.article.text) for story in stories}
    salience = day_salience(
        Report(voice[s.article.id], close[s.article.id], s.day, tuple(n.day for n in s.named))
        for s in stories
    )
    first, last = min(s.day for s in stories), max(s.day for s in stories)
    within = [day for day in salience if first <= day <= last]
    best = sorted(within, key=lambda day: (-salience[day], day))[:days]
    about = _statements(stories, close, voice)
    return {day: _sentences(about[day], topic, sentences) for day in sorted(best)}


Told = tuple[str, Statement]


def _statements(
    stories: Sequence[Story], close: Mapping[str, float], voice: Mapping[str, str]
) -> Mapping[date, list[Told]]:
    """Gather for each day the lines that name it, or appeared on it or the day after."""
    about: dict[date, list[Told]] = defaultdict(list)
    for story in stories:
        name, named = story.article.id, story.days_by_line()
        for at, line in enumerate(story.lines):
            for day in {*named.get(at, ()), story.day, story.day - timedelta(days=1)}:
                weight = weight_of(
                    closeness=close[name], leading=at < _LEADING, named=day in named.get(at, ())
                )
                about[day].append((line, Statement(as_written(line), voice[name], weight)))
    return about


def _sentences(told: Sequence[Told], topic: Topic, count: int) -> list[str]:
    fitting = [each for each in told if _SHORTEST <= len(each[0].split()) <= _LONGEST] or told
    return [fitting[at][0] for at in choose([each[1] for each in fitting], topic, count)]


def references(folder: Path) -> Iterator[tuple[str, Timeline]]:
    """Read a topic's reference timelines, with the name that the scorer knows each by."""
    lines = (folder / "timelines.jsonl").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        reference: dict[date, list[str]] = defaultdict(list)
        for when, sentences in json.loads(line):
            reference[date.fromisoformat(when[:10])] += sentences
        yield f"{folder.name}/{number}", reference


def usual_length(reference: Timeline) -> tuple[int, int]:
    """Count the days of a reference, and its sentences a day on average, rounded, at least one."""
    sentences = sum(len(listed) for listed in reference.values())
    return len(reference), max(1, round(sentences / len(reference)))


def timeline_like(reference: Timeline, stories: Sequence[Story]) -> Timeline:
    """Make a timeline as long as a reference, of the articles that appeared in its span."""
    within = [story for story in stories if min(reference) <= story.day <= max(reference)]
    return make_timeline(within, *usual_length(reference))


def main(arguments: Sequence[str] | None = None) -> int:
    """Print date F1 of every reference, and the F1 of mean precision and mean recall."""
    parser = argparse.ArgumentParser(description="Measure timelines on Timeline17-like topics.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", type=Path, help="write the timelines to this file, as JSON")
    parser.add_argument("--cache", type=Path, help="keep the days that articles name in here")
    parser.add_argument("--processes", type=int, default=None)
    options = parser.parse_args(arguments)
    report(_made(options), options.write)
    return 0


def _made(options: argparse.Namespace) -> Iterator[tuple[str, Timeline, Timeline]]:
    for folder in topics(options.folder):
        stories = read_topic(folder, options.cache, options.processes)
        for name, reference in references(folder):
            yield name, reference, timeline_like(reference, stories)


def topics(folder: Path) -> list[Path]:
    """List the topics' folders."""
    return sorted(path.parent for path in folder.glob("*/timelines.jsonl"))


def report(made: Iterable[tuple[str, Timeline, Timeline]], write: Path | None) -> None:
    """Print date F1 for each name, reference and timeline, and of all; write the timelines."""
    rates: list[tuple[float, float]] = []
    plain: dict[str, list[list[object]]] = {}
    for name, reference, timeline in made:
        right = len(timeline.keys() & reference.keys())
        rates.append((right / (len(timeline) or 1), right / len(reference)))
        print(f"{name:12} days {len(reference):3} date F1 {_f1(*rates[-1]):.3f}", flush=True)
        plain[name] = [[str(day), list(listed)] for day, listed in timeline.items()]
    precision, recall = (sum(rate) / len(rates) for rate in zip(*rates, strict=True))
    print(f"mean of {len(rates)}: date F1 {_f1(precision, recall):.4f}")
    if write:
        write.write_text(json.dumps(plain), encoding="utf-8")


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


if __name__ == "__main__":
    sys.exit(main())
