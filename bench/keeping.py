"""Measure, and fit, how well it is foreseen which drafts an editor keeps.

In: `keeping_labels.tsv` beside this module: of each draft what `extract.mentions.worth.keeping`
measures, and what two readers said of it (k: keep the headline as it stands, m: mend it, u: untrue,
x: throw the record away). It holds no text. Out: the share that is kept, and that is untrue or
thrown away, among those drafts whose chance is high enough, for weights fitted without the sample
that is measured.

    python -m bench.keeping [--fit]
"""

import argparse
import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bench.regression import Array, ridge_regression
from extract.mentions.worth.keeping import Features, chance_of

_LABELS = Path(__file__).with_name("keeping_labels.tsv")
_RIDGE = 10.0
_LEAST = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6)


@dataclass(frozen=True, slots=True)
class Draft:
    """One draft that was read: in which sample, what was measured of it, what was said of it."""

    sample: str
    features: Features
    said: tuple[str, str]


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--fit", action="store_true", help="fit the weights and print them")
    drafts = read_labels()
    if parser.parse_args().fit:
        for name, weight in fit(drafts)._asdict().items():
            print(f"    {name}={weight},")
        return
    print_shares(drafts, foreseen(drafts))


def read_labels(path: Path = _LABELS) -> list[Draft]:
    """Read the drafts and what was said of them."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Draft(
                row["sample"],
                Features(1.0, *(float(row[field]) for field in Features._fields[1:])),
                (row["first"], row["second"]),
            )
            for row in csv.DictReader(file, delimiter="\t")
        ]


def fit(drafts: Sequence[Draft]) -> Features:
    """Fit the weights; what each reader said counts alike."""
    values = np.array([each.features for each in drafts for _ in each.said])
    kept = np.array([float(said == "k") for each in drafts for said in each.said])
    weights = ridge_regression(values, kept, ridge=_RIDGE)
    return Features(*(round(float(weight), 2) for weight in weights))


def foreseen(drafts: Sequence[Draft]) -> Array:
    """Give each draft's chance of being kept, by weights fitted on the other samples."""
    chances = np.zeros(len(drafts))
    for sample in {each.sample for each in drafts}:
        weights = fit([each for each in drafts if each.sample != sample])
        for at, each in enumerate(drafts):
            if each.sample == sample:
                chances[at] = chance_of(each.features, weights)
    return chances


def print_shares(drafts: Sequence[Draft], chances: Array) -> None:
    """Print what is kept, and what is untrue or thrown away, from each chance on."""
    kept = np.array([sum(one == "k" for one in each.said) / 2 for each in drafts])
    bad = np.array([sum(one in "ux" for one in each.said) / 2 for each in drafts])
    print("chance from   drafts   kept   untrue or thrown away")
    for least in _LEAST:
        left = chances >= least
        print(f"{least:11.1f} {left.mean():8.0%} {kept[left].mean():6.0%} {bad[left].mean():10.0%}")


if __name__ == "__main__":
    main()
