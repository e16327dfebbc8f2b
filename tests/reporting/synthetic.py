"""Synthetic tables in the shape that evaluation writes, for the tests of the reporting package."""

import numpy as np
import pandas as pd

from lingualift.evaluation.scoring import group_scores
from lingualift.languages import all_languages, get_language
from lingualift.records import Prediction

SIXTEEN = ["en", "de", "fr", "es", "ru", "zh", "vi", "id", "uk", "sw", "bn", "af", "eu", "hi", "te", "ha"]
EVERY = list(all_languages())
_FLOORS = {"low": 0.17, "medium": 0.18, "high": 0.19}
_MEANS = {"low": 0.35, "medium": 0.5, "high": 0.7}


def floors(languages: list[str]) -> dict[str, float]:
    return {code: _FLOORS[get_language(code).resource_class] for code in languages}


def language_table(systems: list[str], languages: list[str], seeds: tuple[int, ...] = (0,)) -> pd.DataFrame:
    rng = np.random.default_rng(1)
    rows = []
    for i, system in enumerate(systems):
        for seed in seeds:
            for code in languages:
                resource_class = get_language(code).resource_class
                mean = 0.95 if code == "en" else _MEANS[resource_class] - 0.3 * i / len(systems)
                accuracy = float(np.clip(mean + rng.normal(0, 0.08), 0, 1).round(4))
                rows.append(
                    (
                        system,
                        seed,
                        code,
                        resource_class,
                        128,
                        accuracy,
                        accuracy - 0.05,
                        accuracy + 0.05,
                        0.97,
                    )
                )
    columns = [
        "system",
        "seed",
        "language",
        "resource_class",
        "n",
        "accuracy",
        "ci_low",
        "ci_high",
        "answered_rate",
    ]
    return pd.DataFrame(rows, columns=columns)


def class_table(table: pd.DataFrame) -> pd.DataFrame:
    rows = []
    for (system, seed), part in table.groupby(["system", "seed"], sort=False):
        english = part.loc[part["language"] == "en", "accuracy"].iloc[0]
        for name in ("low", "medium", "high", "all"):
            own = part if name == "all" else part[part["resource_class"] == name]
            if own.empty:
                continue
            accuracy, floor = own["accuracy"].mean(), _FLOORS.get(name, 0.18)
            transfer = (accuracy - floor) / (english - floor)
            rows.append(
                (
                    system,
                    seed,
                    name,
                    len(own),
                    accuracy,
                    accuracy - 0.04,
                    accuracy + 0.04,
                    0.97,
                    floor,
                    english,
                )
                + (transfer, transfer - 0.1, transfer + 0.1)
            )
    columns = [
        "system",
        "seed",
        "resource_class",
        "languages",
        "accuracy",
        "ci_low",
        "ci_high",
        "answered_rate",
    ]
    columns += ["floor", "english_accuracy", "transfer", "transfer_ci_low", "transfer_ci_high"]
    return pd.DataFrame(rows, columns=columns)


def group_table(systems: list[str], languages: list[str], seeds: tuple[int, ...] = (0,)) -> pd.DataFrame:
    """Scored, not made up: groups of made-up predictions."""
    rng = np.random.default_rng(4)
    predictions = {}
    for i, system in enumerate(systems):
        for seed in seeds:
            for code in languages:
                mean = 0.95 if code == "en" else _MEANS[get_language(code).resource_class] - 0.3 * i / len(systems)
                right = rng.random(20) < mean
                predictions[system, seed, code] = [
                    Prediction(f"p-{k}", code, "prompt", "text", "1", "1", bool(ok)) for k, ok in enumerate(right)
                ]
    return group_scores(predictions, floors=floors(languages), resamples=50, rng=rng)


def paired_table(
    difference: float,
    *,
    half_width: float = 0.04,
    seeds: tuple[int, ...] = (0,),
    a: str = "lift",
    b: str = "mono",
) -> pd.DataFrame:
    rows = [
        (a, b, seed, "low", 7, 896, difference, difference - half_width, difference + half_width, 0.0123)
        for seed in seeds
    ]
    columns = ["system_a", "system_b", "seed", "resource_class", "languages", "problems"]
    return pd.DataFrame(rows, columns=[*columns, "difference", "ci_low", "ci_high", "p_value"])


def loss_curves(systems: list[str], steps: int = 300) -> pd.DataFrame:
    rng = np.random.default_rng(2)
    rows = []
    for i, system in enumerate(systems):
        for phase, scale in (("language_alignment", 4.0), ("task_transfer", 1.0)):
            for step in range(0, steps, 2):
                loss = scale * np.exp(-step / (60 + 10 * i)) + 0.02 + abs(rng.normal(0, 0.02))
                rows.append((system, phase, step, float(loss), 6e-4))
    return pd.DataFrame(rows, columns=["system", "phase", "step", "loss", "learning_rate"])


def numbers_right_table(systems: list[str], languages: list[str]) -> pd.DataFrame:
    rng = np.random.default_rng(3)
    rows = []
    for system in systems:
        for code in languages:
            right, overlap = rng.uniform(0.5, 1.0), rng.uniform(0.4, 0.95)
            rows.append((system, code, get_language(code).resource_class, 64, 0.96, right, overlap))
    columns = ["system", "language", "resource_class", "n", "written_rate", "numbers_right", "word_overlap"]
    return pd.DataFrame(rows, columns=columns)


def without_floor(classes: pd.DataFrame) -> pd.DataFrame:
    """The class or group table of a benchmark for which no floor is known."""
    return classes.assign(**dict.fromkeys(["floor", "transfer", "transfer_ci_low", "transfer_ci_high"], np.nan))


def class_row(system: str, resource_class: str, accuracy: float, floor: float = 0.2) -> dict:
    """A row of the class table, whatever its numbers."""
    return {
        "system": system, "seed": 0, "resource_class": resource_class, "languages": 3, "accuracy": accuracy,
        "ci_low": accuracy - 0.1, "ci_high": accuracy + 0.1, "answered_rate": 1.0, "floor": floor,
        "english_accuracy": 0.9, "transfer": (accuracy - floor) / 0.7, "transfer_ci_low": 0.0, "transfer_ci_high": 1.0,
    }  # fmt: skip
