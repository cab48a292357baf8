"""Measure, and fit, how the extractor merges what it finds itself, on pairs that were labelled.

In: a folder of topics as `bench.timelines` takes it, and `merging_pairs.tsv` beside this module:
where two mentions stand in a stretch of a topic's articles, whether they report one event (read
in their context, and labelled), and for how many such pairs of the stretch they stand. It holds
no text. Out: precision and recall over those pairs, for the weights of the extractor, for weights
fitted without the topic that is measured, and for those of ECB+.

    python -m bench.merging FOLDER [--cache DIR] [--fit]

Pairs were drawn from all that are compared, more from those that some version thought likely. A
pair whose mentions the extractor no longer finds is left out.
"""

import argparse
import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from bench.ecb_weights import ANNOTATED
from bench.regression import Array, ridge_regression
from bench.timelines import article_of, day_of, rows_of
from extract.mention import Mention
from extract.merging.merge import cluster_mentions
from extract.merging.profile import profile_mentions
from extract.merging.similarity import by_rule, features, relation
from extract.merging.weights import FOUND, Features, Model, Relation
from extract.pipeline import Settings, read_articles
from records.model import Article

_PAIRS = Path(__file__).with_name("merging_pairs.tsv")
_RIDGE = 2.0
_OF_ECB = 0.3
"""What part of each weight is that of ECB+."""
_LEFT_OUT = ("rarity", "rarity_and_story", "names_clash", "persons_clash")
"""The first two hang on how many articles there are; the others came out for, not against."""
_NEAR_MORE = {"same_day": 3.0, "same_time": 1.0}
"""Set by hand: like words of two articles that name one day are one event more often than not."""
_RELATIONS: tuple[Relation, ...] = ("same", "near", "kin", "inside")
Place = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two mentions by article and offset of the predicate, and what was read of them."""

    places: tuple[Place, Place]
    stands_for: float
    one_event: bool


@dataclass(frozen=True, slots=True)
class Stretch:
    """The articles of a topic that were read together, what was found, and what is known of it."""

    topic: str
    articles: Mapping[str, Article]
    mentions: tuple[Mention, ...]
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Samples:
    """What a regression learns from: one row a pair that no rule decides."""

    features: Array
    relations: tuple[Relation, ...]
    one_event: Array
    stands_for: Array


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--cache", type=Path, help="keep what was read of the articles")
    parser.add_argument("--fit", action="store_true", help="fit the weights and print them")
    asked = parser.parse_args()
    with TemporaryDirectory() as unkept:
        stretches = list(read_stretches(asked.folder, asked.cache or Path(unkept)))
    samples = {id(each): samples_of(each) for each in stretches}
    if asked.fit:
        print_model(fit(list(samples.values())))
        return

    def without(topic: str) -> Model:
        return fit([samples[id(each)] for each in stretches if each.topic != topic])

    ways: dict[str, Callable[[str], Model]] = {
        "weights of ECB+": lambda _topic: ANNOTATED,
        "without the topic": without,
        "extract.merging": lambda _topic: FOUND,
    }
    for name, model_for in ways.items():
        print_scores(name, stretches, model_for)


def read_stretches(folder: Path, cache: Path, pairs_in: Path = _PAIRS) -> Iterator[Stretch]:
    """Read the articles that pairs were drawn from, and find their mentions again."""
    drawn: dict[tuple[str, int, int], list[Pair]] = {}
    with pairs_in.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            places = (row["article"], int(row["start"])), (row["other"], int(row["its_start"]))
            pair = Pair(places, float(row["stands_for"]), row["one_event"] == "1")
            stretch = row["topic"], int(row["first"]), int(row["articles"])
            drawn.setdefault(stretch, []).append(pair)
    for (topic, first, count), pairs in drawn.items():
        rows = sorted(rows_of(folder / topic), key=lambda row: (day_of(row), row["id"]))
        articles = [article_of(row) for row in rows[first : first + count]]
        readings = read_articles(articles, Settings(cache))
        mentions = tuple(each for reading in readings.values() for each in reading.mentions)
        found = {_place(each) for each in mentions}
        kept = tuple(each for each in pairs if found.issuperset(each.places))
        yield Stretch(topic, {each.id: each for each in articles}, mentions, kept)


def _place(mention: Mention) -> Place:
    return mention.article, mention.trigger_start


def samples_of(stretch: Stretch) -> Samples:
    """Measure what the mentions of each pair have in common."""
    profiles, stories = profile_mentions(stretch.mentions, stretch.articles)
    by_place = {_place(each.mention): each for each in profiles}
    rows = []
    for pair in stretch.pairs:
        one, other = (by_place[place] for place in pair.places)
        related = relation(one, other)
        if related and not by_rule(one, other, related):
            story = stories.alike(one.mention.article, other.mention.article)
            told = float(pair.one_event), pair.stands_for
            rows.append((features(one, other, story), related, *told))
    values, relations, one_event, stands_for = zip(*rows, strict=True)
    return Samples(np.array(values), relations, np.array(one_event), np.array(stands_for))


def fit(samples: Sequence[Samples]) -> Model:
    """Fit one regression for all ways of relating, with a constant for each, and lean it on ECB+.

    A pair counts as the root of how many it stands for: as many, a few pairs would decide. In
    news few pairs tell one event in other words; ECB+ is made of them, so its weights keep a part.
    """
    values = np.vstack([each.features for each in samples])
    values[:, [Features._fields.index(field) for field in _LEFT_OUT]] = 0
    relations = np.array([name for each in samples for name in each.relations])
    kinds = np.stack([relations == name for name in _RELATIONS[1:]], axis=1)
    columns = np.column_stack([values[:, :1], kinds, values[:, 1:]])
    one_event = np.concatenate([each.one_event for each in samples])
    counts = np.sqrt(np.concatenate([each.stands_for for each in samples]))
    counts *= len(counts) / counts.sum()
    base, *rest = ridge_regression(columns, one_event, ridge=_RIDGE, counts=counts)
    own = (0.0, *rest[: len(kinds[0])])
    shared = rest[len(kinds[0]) :]
    rows = {
        name: _leaning(np.array([base + more, *shared]), ANNOTATED.weights[name])
        for name, more in zip(_RELATIONS, own, strict=True)
    }
    near = {field: getattr(rows["near"], field) + more for field, more in _NEAR_MORE.items()}
    return Model(rows | {"near": rows["near"]._replace(**near)}, FOUND.alike, FOUND.near_alone)


def _leaning(fitted: Array, theirs: Features) -> Features:
    blended = (1 - _OF_ECB) * fitted + _OF_ECB * np.array(theirs)
    return Features(*(round(float(each), 2) for each in blended))


def print_model(model: Model) -> None:
    """Print a model as `extract/merging/weights.py` has it."""
    for name, row in model.weights.items():
        listed = "".join(
            f"            {field}={value},\n" for field, value in row._asdict().items()
        )
        print(f'        "{name}": Features(\n{listed}        ),')


def print_scores(
    name: str, stretches: Sequence[Stretch], model_for: Callable[[str], Model]
) -> None:
    """Print precision and recall of each topic and of all."""
    counts: dict[str, Array] = {}
    for stretch in stretches:
        one_record = records_of(stretch, model_for(stretch.topic))
        for pair in stretch.pairs:
            left, right = (one_record[place] for place in pair.places)
            outcome = [left == right and pair.one_event, left == right, pair.one_event]
            added = pair.stands_for * np.array(outcome, dtype=float)
            counts[stretch.topic] = counts.get(stretch.topic, np.zeros(3)) + added
    print(name)
    for topic, count in counts.items():
        print(f"  {topic:8} {_rates(count)}")
    print(f"  {'mean':8} {_rates(sum((each / each[2] for each in counts.values()), np.zeros(3)))}")


def records_of(stretch: Stretch, model: Model) -> dict[Place, int]:
    """Merge a stretch's mentions; number each one's cluster."""
    clusters = cluster_mentions(stretch.mentions, stretch.articles, model)
    return {_place(m): number for number, each in enumerate(clusters) for m in each.mentions}


def _rates(count: Array) -> str:
    right, merged, one_event = count
    return f"P {100 * right / max(merged, 1e-9):5.1f} R {100 * right / one_event:5.1f}"


if __name__ == "__main__":
    main()
