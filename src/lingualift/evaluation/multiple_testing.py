"""Holm's correction: p-values of several tests, made larger so that any false alarm among them stays rare."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

from lingualift.errors import DataError
from lingualift.evaluation.significance import Floats


def holm(p_values: ArrayLike) -> Floats:
    """Holm-adjusted p-values (Holm 1979, A simple sequentially rejective multiple test procedure).

    To call significant what is below 0.05 here keeps the chance of any false alarm among the tests at 5 % or less,
    however they depend on each other.

    Args:
        p_values: one per test, (M,), 0 to 1.

    Returns:
        (M,), in the same order, each at least the p-value and at most 1.

    Raises:
        DataError: not one-dimensional, or a value outside [0, 1].
    """
    values = np.asarray(p_values, dtype=np.float64)
    if values.ndim != 1:
        raise DataError(f"expected a list of p-values, got an array of shape {values.shape}; pass one test per entry")
    outside = values[~((values >= 0) & (values <= 1))]  # NaN is outside too
    if len(outside):
        raise DataError(f"p-values must be in [0, 1], got {outside[0]}; leave out tests that have none")
    order = np.argsort(values, kind="stable")
    # A smaller p-value never ends above a larger one: hence the running maximum.
    stepped = np.maximum.accumulate(np.arange(len(values), 0, -1) * values[order])
    adjusted = np.empty_like(values)
    adjusted[order] = np.minimum(stepped, 1.0)
    return adjusted


def holm_within(table: pd.DataFrame, column: str, keys: Sequence[str]) -> Floats:
    """Holm-adjusted p-values of a column, each family of tests by itself.

    Args:
        table: a row per test.
        column: its p-values.
        keys: columns whose values tell the families apart.

    Returns:
        A value per row.

    Raises:
        DataError: as holm.
    """
    values = table[column].to_numpy(dtype=np.float64)
    adjusted = np.empty_like(values)
    for rows in table.groupby(list(keys), sort=False).indices.values():
        adjusted[rows] = holm(values[rows])
    return adjusted
