"""What is drafted of a corpus hangs on the corpus alone, not on the process: promise 6."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_SCORE = """
from extract.corpus.centrality import Statement, score_of
words = frozenset(f"word{n}" for n in range(1, 40))
print(repr(score_of(Statement("", "", 1.0), words, {word: 1 / int(word[4:]) for word in words})))
"""
_VECTOR = """
from extract.merging.idf import Idf
from extract.merging.profile import dot
words = [f"word{n}" for n in range(40)]
idf = Idf([dict.fromkeys(words[:n], 1) for n in range(40)])
print([(word, repr(n)) for word, n in idf.weigh(words).items()])
print(repr(dot(idf.weigh(words[:30]), idf.weigh(words[5:]))))
"""


@pytest.mark.slow
@pytest.mark.parametrize("script", [_SCORE, _VECTOR], ids=["score", "vector"])
def test_a_sum_is_the_same_whatever_the_hash_seed(script: str) -> None:
    """A set comes in another order in each process: equal events changed places, and ids."""
    said = {
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ | {"PYTHONHASHSEED": str(seed)},
            cwd=Path(__file__).parent.parent,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in range(3)
    }

    assert 1 == len(said)
