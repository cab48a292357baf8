"""The measure of merging: labelled pairs found again, weights fitted, merges counted."""

import gzip
import json
from pathlib import Path

import numpy as np
import pytest

from bench.ecb_weights import ANNOTATED
from bench.merging import fit, read_stretches, records_of, samples_of
from bench.regression import ridge_regression
from extract.merging.weights import FOUND, Model

ONE = "The council of Tolmin closed the harbour on Monday ."
AGAIN = "Tolmin council closed the harbour on Monday ."
OTHER = "A storm closed the school of Kobarid on Friday ."
HEAD = "topic\tfirst\tarticles\tarticle\tstart\tother\tits_start\tstands_for\tone_event\n"


@pytest.fixture
def topic(tmp_path: Path) -> Path:
    """Write a topic of three articles, and two pairs of their mentions."""
    folder = tmp_path / "harbours"
    folder.mkdir()
    rows = [
        {"id": name, "time": "2021-03-05", "text": text}
        for name, text in (("a", ONE), ("b", AGAIN), ("c", OTHER))
    ]
    with gzip.open(folder / "articles.jsonl.gz", "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
    one, again, other = (text.index("closed") for text in (ONE, AGAIN, OTHER))
    pairs = [f"a\t{one}\tb\t{again}\t2\t1", f"a\t{one}\tc\t{other}\t3\t0", "a\t0\tb\t0\t1\t1"]
    lines = "".join(f"harbours\t0\t3\t{pair}\n" for pair in pairs)
    (tmp_path / "pairs.tsv").write_text(HEAD + lines, encoding="utf-8")
    return tmp_path


def test_pairs_are_found_again_by_where_their_predicates_stand(topic: Path) -> None:
    """A pair whose mentions the extractor does not find is left out."""
    (stretch,) = read_stretches(topic, topic / "cache", topic / "pairs.tsv")

    assert [(2.0, True), (3.0, False)] == [(p.stands_for, p.one_event) for p in stretch.pairs]


@pytest.mark.parametrize("model", [FOUND, ANNOTATED], ids=["news", "ECB+"])
def test_one_closing_told_twice_is_one_record_and_another_is_not(topic: Path, model: Model) -> None:
    """Both models merge what plainly is one, and nothing else."""
    (stretch,) = read_stretches(topic, topic / "cache", topic / "pairs.tsv")
    record = records_of(stretch, model)

    assert [True, False] == [
        record[left] == record[right] for left, right in (p.places for p in stretch.pairs)
    ]


def test_the_fit_gives_a_row_for_each_way_of_relating(topic: Path) -> None:
    """What the pairs do not tell keeps a part of the weights of ECB+."""
    (stretch,) = read_stretches(topic, topic / "cache", topic / "pairs.tsv")
    fitted = fit([samples_of(stretch)])

    assert set(FOUND.weights) == set(fitted.weights)
    assert fitted.weights["same"].rarity == round(0.3 * ANNOTATED.weights["same"].rarity, 2)


def test_a_regression_finds_what_tells_two_kinds_apart() -> None:
    """Column 1 decides, column 2 is noise; a larger ridge makes smaller weights."""
    values = np.array([[1.0, x, noise] for x in (-2, -1, 1, 2) for noise in (-1.0, 1.0)])
    is_so = (values[:, 1] > 0).astype(float)
    loose, tight = (ridge_regression(values, is_so, ridge=each) for each in (0.1, 10.0))

    assert loose[1] > tight[1] > 0
    assert abs(loose[2]) < 1e-6
