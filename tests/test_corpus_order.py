"""The order of a corpus' events is the same in each process: promise 6."""

import os
import subprocess
import sys
from pathlib import Path

_SCORE = """
from extract.corpus.centrality import Statement, score_of
words = frozenset(f"word{n}" for n in range(40))
print(repr(score_of(Statement("", "", 1.0), words, {word: 1 / int(word[4:] or 1) if
    int(word[4:]) else 0.1 for word in words})))
"""


def test_a_sentence_scores_the_same_whatever_the_hash_seed() -> None:
    """The sum of a set's weights hung on the order of the set: twins changed their places."""
    scores = {
        subprocess.run(
            [sys.executable, "-c", _SCORE],
            env=os.environ | {"PYTHONHASHSEED": str(seed)},
            cwd=Path(__file__).parent.parent,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in range(3)
    }

    assert 1 == len(scores)
