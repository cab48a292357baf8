"""Measure what reading a corpus costs: time, articles per second per core, memory.

In: a content folder with `articles/*.md`. Out: how long reading, merging and ranking take, and
the most memory that the main process and the largest worker ever held. Nothing is written to the
folder, and nothing is taken from a cache.

    python -m bench.corpus FOLDER [--processes N]
"""

import argparse
import os
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from extract.corpus.names import agree_on_names
from extract.corpus.rank import rank
from extract.merging.merge import cluster_mentions
from extract.pipeline import Settings, read_articles
from records.load import load_content
from records.problem import has_errors


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the cost of each stage."""
    parser = argparse.ArgumentParser(description="Measure what reading a corpus costs.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args(arguments)
    loaded = load_content(options.folder)
    if has_errors(loaded.problems):
        print(*loaded.problems, sep="\n", file=sys.stderr)
        return 1
    content = loaded.content
    words = sum(len(article.text.split()) for article in content.articles)
    print(f"{len(content.articles)} articles, {words} words, {options.processes} processes")
    with TemporaryDirectory() as cache:
        begin = time.monotonic()
        settings = Settings(Path(cache), content.entities, processes=options.processes)
        readings = read_articles(content.articles, settings)
    read = time.monotonic()
    each = len(readings) / (read - begin) / options.processes
    print(f"read     {read - begin:7.1f} s  {each:.2f} articles per second per core")
    found = (mention for reading in readings.values() for mention in reading.mentions)
    mentions = agree_on_names(found, {each.name for each in content.entities})
    clusters = cluster_mentions(mentions, content.article_by_id)
    merged = time.monotonic()
    print(f"merged   {merged - read:7.1f} s  {len(mentions)} mentions, {len(clusters)} events")
    days = {name: reading.days for name, reading in readings.items()}
    rank(clusters, content.article_by_id, days)
    print(f"ranked   {time.monotonic() - merged:7.1f} s")
    here, worker = (_megabytes(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(f"memory   {here:7} MB here at most, {worker} MB in a worker")
    return 0


def _megabytes(who: int) -> int:
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(who).ru_maxrss * unit // 2**20


if __name__ == "__main__":
    sys.exit(main())
