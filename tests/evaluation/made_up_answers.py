"""Answers for the tests of statistics: who got which problem right is all that matters."""

from collections.abc import Sequence

import numpy as np

from lingualift.records import Prediction


def answers(language: str, correct: Sequence[int]) -> list[Prediction]:
    """One prediction per 0 or 1, of problems p-0, p-1, …"""
    return [Prediction(f"p-{i}", language, "", "1", "1", "1", bool(ok)) for i, ok in enumerate(correct)]


def runs(system: str, seed: int = 0, **correct: Sequence[int]) -> dict[tuple[str, int, str], list[Prediction]]:
    """Predictions of one system and seed, by language."""
    return {(system, seed, language): answers(language, flags) for language, flags in correct.items()}


def rng(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)
