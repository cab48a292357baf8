"""Logistic regression with a ridge, fitted by Newton's method.

In: one row of values an item, column 0 the constant; whether each is so; how much each counts.
Out: weights, on the scale of the values as given.
"""

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

_STEPS = 25
_FREE = 1e-6
"""The ridge of the constant."""


def ridge_regression(
    values: Array, is_so: Array, *, ridge: float, counts: Array | None = None
) -> Array:
    """Fit weights; the ridge (the penalty on a weight's square) is that of scaled columns."""
    counts = np.ones(len(is_so)) if counts is None else counts
    scale = values.std(axis=0)
    scale[scale == 0] = 1
    scaled = values / scale
    weights = np.zeros(values.shape[1])
    penalty = np.full(values.shape[1], ridge)
    penalty[0] = _FREE
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-scaled @ weights))
        slope = scaled.T @ (counts * (chance - is_so)) + penalty * weights
        curve = (scaled * (counts * chance * (1 - chance))[:, None]).T @ scaled + np.diag(penalty)
        weights -= np.linalg.solve(curve, slope)
    fitted: Array = weights / scale
    return fitted
