"""Transfer: the share of English accuracy above the floor that arrives in other languages."""

import numpy as np

from lingualift.evaluation.significance import INTERVAL_PERCENT, Floats

# An interval over resamples that have a transfer says little once this share of them has none.
_LARGEST_UNDEFINED_SHARE = 0.025


def transfer_ratio(above_floor: Floats, headroom: Floats) -> Floats:
    """Accuracy above the floor by what English has above its own; shapes alike.

    Returns:
        NaN where English does not beat its floor or either is not known.
    """
    defined = headroom > 0  # False for NaN
    return np.where(defined, above_floor / np.where(defined, headroom, 1.0), np.nan)


def transfer_interval(observed: float, draws: Floats) -> tuple[float, float]:
    """95 % percentile interval of a transfer; NaN where it has none itself, or too many of its resamples have none."""
    if np.isnan(observed) or np.isnan(draws).mean() > _LARGEST_UNDEFINED_SHARE:
        return float("nan"), float("nan")
    low, high = np.nanpercentile(draws, INTERVAL_PERCENT)
    return float(low), float(high)
