"""Measure the merging of mentions on ECB+ with gold mentions, and fit its weights.

    python -m bench.coreference FOLDER [--split dev|train|test] [--errors N] [--out FILE]
    python -m bench.coreference FOLDER --fit

In: the folder of ECB+. Out: MUC, B3, CEAF-e, pairwise precision and recall, the CoNLL F1, beside
two baselines: the same head stem within a topic, and within a real-world story (known from gold),
what comes out where the mentions' dates are left out, as other systems on ECB+ do, and what the
weights give that the extractor has for mentions of its own (`bench.merging`). `--fit` fits the
weights of `bench/ecb_weights.py` on the training topics and prints them.
"""

import argparse
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np

from bench.conll import Labels, b_cubed, ceaf_e, conll_f1, muc, pairwise
from bench.ecb import Gold, read_ecb, topics_of
from bench.ecb_weights import ANNOTATED, HAND_SET, HAND_SET_ROWS
from bench.regression import Array, ridge_regression
from extract.lexicon.stems import stem
from extract.merging.candidates import candidate_pairs
from extract.merging.merge import cluster_mentions
from extract.merging.profile import profile_mentions
from extract.merging.similarity import features, relation
from extract.merging.weights import FOUND, Features, Model, Relation
from extract.nlp import load_pipeline
from records.model import Article

_RIDGE = 5.0
_EVENNESS = 0.5
"""Each of N pairs of one topic and the same predicates weighs N to the power of minus this."""


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--split", default="dev", choices=("dev", "train", "test"))
    parser.add_argument("--fit", action="store_true", help="fit the weights and print them")
    parser.add_argument("--errors", type=int, default=0, help="list the worst confusions")
    parser.add_argument("--out", type=Path, help="write the clusters as JSON")
    asked = parser.parse_args()
    split = "train" if asked.fit else asked.split
    articles, gold = read_ecb(asked.folder, load_pipeline(), topics_of(split))
    if asked.fit:
        fit(articles, gold)
        return
    found = clusters_of(articles, gold)
    others = {
        "without dates": clusters_of(articles, [undated(each) for each in gold]),
        "weights of news": clusters_of(articles, gold, FOUND),
    }
    print_scores(gold, others | {"extract.merging.merge": found})
    print_errors(gold, found, asked.errors)
    if asked.out:
        asked.out.write_text(json.dumps(found), encoding="utf-8")


def clusters_of(
    articles: dict[str, Article], gold: Sequence[Gold], model: Model = ANNOTATED
) -> dict[str, str]:
    """Cluster the gold mentions; name each one's cluster."""
    clusters = cluster_mentions([each.mention for each in gold], articles, model)
    name = {mention: f"c{n}" for n, each in enumerate(clusters) for mention in each.mentions}
    return {each.id: name[each.mention] for each in gold}


def undated(gold: Gold) -> Gold:
    """Leave the date out, as other systems on this corpus do."""
    return replace(gold, mention=replace(gold.mention, date=None))


def print_scores(gold: Sequence[Gold], found: Mapping[str, Labels]) -> None:
    """Print one line for each way of clustering, the baselines first."""
    key = {each.id: each.cluster for each in gold}
    rows: dict[str, Labels] = {
        "head stem, topic": _by_stem(gold, _topic),
        "head stem, story": _by_stem(gold, lambda each: each.story),
    }
    for name, labels in (rows | dict(found)).items():
        scores = [
            f"{label} P {100 * score.precision:.1f} R {100 * score.recall:.1f}"
            f" F {100 * score.f1:.1f}"
            for label, measure in _MEASURES.items()
            for score in (measure(key, labels),)
        ]
        two = 50 * (muc(key, labels).f1 + b_cubed(key, labels).f1)
        print(
            f"{name:17} {' | '.join(scores)} | CoNLL {100 * conll_f1(key, labels):.1f}"
            f" | mean of MUC and B3 {two:.1f}"
        )


_MEASURES = {"MUC": muc, "B3": b_cubed, "CEAFe": ceaf_e, "pairs": pairwise}


def print_errors(gold: Sequence[Gold], found: Labels, count: int) -> None:
    """List the pairs of predicates that are most often missed, or merged in error."""
    missed: Counter[tuple[str, ...]] = Counter()
    merged: Counter[tuple[str, ...]] = Counter()
    for one, other in combinations(gold, 2):
        same, together = one.cluster == other.cluster, found[one.id] == found[other.id]
        if same != together:
            pair = tuple(sorted((one.mention.lemma, other.mention.lemma)))
            (missed if same else merged)[pair] += 1
    for name, counter in (("missed", missed), ("merged in error", merged)):
        for pair, times in counter.most_common(count):
            print(f"{name}: {times:5} {' / '.join(pair)}")


def fit(articles: dict[str, Article], gold: Sequence[Gold]) -> None:
    """Print the weights of one logistic regression for each way predicates relate."""
    profiles, stories = profile_mentions([each.mention for each in gold], articles)
    rows: dict[Relation, list[tuple[Features, bool, str]]] = {}
    for one, other in sorted(candidate_pairs(profiles)):
        left, right = profiles[one], profiles[other]
        related = relation(left, right)
        apart = left.mention.article != right.mention.article
        if related and (apart or left.mention.start != right.mention.start):
            story = stories.alike(left.mention.article, right.mention.article)
            same = gold[one].cluster == gold[other].cluster
            predicates = sorted((min(left.stems), min(right.stems)))
            alike = " ".join([_topic(gold[one]), *predicates])
            rows.setdefault(related, []).append((features(left, right, story), same, alike))
    for name, pairs in sorted(rows.items()):
        values = np.array([value for value, _, _ in pairs])
        same_event = np.array([same for _, same, _ in pairs], dtype=float)
        even = _even([alike for _, _, alike in pairs])
        weights = ridge_regression(values, same_event, ridge=_RIDGE, counts=even)
        print(f"    # {len(pairs)} pairs, {sum(same for _, same, _ in pairs)} of one event")
        print(_row(name, Features(*(round(float(weight), 2) for weight in weights))))


def _row(name: Relation, fitted: Features) -> str:
    """Write a row as `bench/ecb_weights.py` has it, keeping what is set by hand."""
    kept = {field: getattr(ANNOTATED.weights[name], field) for field in HAND_SET}
    row = ANNOTATED.weights[name] if name in HAND_SET_ROWS else fitted._replace(**kept)
    listed = "".join(f"        {field}={value},\n" for field, value in row._asdict().items())
    return f'    "{name}": Features(\n{listed}    ),'


def _even(kinds: Sequence[str]) -> Array:
    """Weigh pairs so that those of one story and predicate do not outweigh all others."""
    count = Counter(kinds)
    weights: Array = np.array([float(count[kind]) ** -_EVENNESS for kind in kinds])
    weights *= len(kinds) / weights.sum()
    return weights


def _topic(each: Gold) -> str:
    return each.story.split("ecb")[0]


def _by_stem(gold: Sequence[Gold], within: Callable[[Gold], str]) -> Labels:
    return {each.id: f"{within(each)} {stem(each.mention.lemma.split()[-1])}" for each in gold}


if __name__ == "__main__":
    main()
