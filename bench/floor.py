"""Measure the extractor on fixture articles of our own, and hold the floors below it.

In: `tests/fixtures/floor`. Out: each measure with its floor, and with `--errors` what was wrong.
`--update` raises the floors in `tests/extraction_floor.json` to a little below what is measured;
it lowers none unless `--allow-lower` is given too.

    python -m bench.floor [--errors [MEASURE]] [--update [--allow-lower]]
"""

import argparse
import json
import math
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bench.floor_gold import Gold, Span, load_gold
from bench.floor_score import Drafted, Score, score
from extract.corpus.names import agree_on_names
from extract.drafting.draft import draft_event
from extract.mention import Mention, is_told
from extract.mentions import find_mentions
from extract.merging.merge import Cluster, cluster_mentions
from extract.pipeline import Settings, parse_article
from records.model import Article

FLOORS = Path(__file__).parents[1] / "tests" / "extraction_floor.json"
_SLACK = 0.01
"""What a floor lies below its measure: a better rule may cost an item elsewhere."""


def draft_all(gold: Gold) -> tuple[Drafted, ...]:
    """Extract all articles in one run, as `build.py extract` does, but without files."""
    mentions = [each for article in gold.articles.values() for each in _mentions(article)]
    clusters = cluster_mentions(agree_on_names(mentions), gold.articles)
    told = (each for each in clusters if each.date and is_told(each.mentions))
    return tuple(_draft(cluster, gold) for cluster in told)


def floor_below(measured: float) -> float:
    """Give the floor for a measure: a little below it, in whole hundredths."""
    return max(0.0, math.floor(round((measured - _SLACK) * 100, 6)) / 100)


def new_floors(
    scores: Mapping[str, Score], floors: Mapping[str, float], *, allow_lower: bool = False
) -> dict[str, float]:
    """Give the floors for these scores; none is lower than it was, unless that is allowed."""
    return {
        name: max(floor_below(each.share), 0.0 if allow_lower else floors.get(name, 0.0))
        for name, each in scores.items()
    }


def load_floors(path: Path = FLOORS) -> dict[str, float]:
    """Read the floors; none where there is no file yet."""
    floors: dict[str, float] = json.loads(path.read_text()) if path.exists() else {}
    return floors


def report(scores: Mapping[str, Score], floors: Mapping[str, float]) -> Iterator[str]:
    """Write a line for each measure."""
    for name, each in scores.items():
        floor = floors.get(name, 0.0)
        below = "  BELOW ITS FLOOR" if each.share < floor else ""
        yield f"{name:20}{each.share:6.3f}  {each.right:3} of {each.of:3}  floor {floor:.2f}{below}"


def errors(scores: Mapping[str, Score], asked: str) -> Iterator[str]:
    """List what was wrong by one measure, or by all where none is named."""
    for name, each in scores.items():
        if asked in ("", name):
            yield f"\n{name}: {len(each.errors)} wrong"
            yield from (f"    {error}" for error in each.errors)


def _mentions(article: Article) -> tuple[Mention, ...]:
    # Read anew each time: the cache belongs to a content folder.
    parsed = parse_article(article, Settings(Path()))
    return find_mentions(article, parsed.doc, parsed.timexes, (), parsed.headline)


def _draft(cluster: Cluster, gold: Gold) -> Drafted:
    words = (Span(m.article, m.trigger_start, m.trigger_end) for m in cluster.mentions)
    planned = any(mention.aspect == "planned" for mention in cluster.mentions)
    return Drafted(draft_event(cluster, gold.articles, ()), tuple(words), planned)


def main(arguments: Sequence[str] | None = None, path: Path = FLOORS) -> int:
    """Print the measures; exit with 1 where one is below its floor."""
    parser = argparse.ArgumentParser(description="Measure the extractor on articles of our own.")
    parser.add_argument("--errors", nargs="?", const="", metavar="MEASURE", help="list the errors")
    parser.add_argument("--update", action="store_true", help="raise the floors to the measures")
    parser.add_argument("--allow-lower", action="store_true", help="lower floors too")
    options = parser.parse_args(arguments)
    gold = load_gold()
    scores = score(draft_all(gold), gold)
    if options.update:
        floors = new_floors(scores, load_floors(path), allow_lower=options.allow_lower)
        path.write_text(json.dumps(floors, indent=2) + "\n", encoding="utf-8")
    floors = load_floors(path)
    print(*report(scores, floors), sep="\n")
    if options.errors is not None:
        print(*errors(scores, options.errors), sep="\n")
    return int(any(each.share < floors.get(name, 0.0) for name, each in scores.items()))


if __name__ == "__main__":
    sys.exit(main())
