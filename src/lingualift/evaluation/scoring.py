"""From generated texts to accuracy tables: per language and per group of languages, each with what it is worth.

Beside accuracy stand the share of problems that got any answer at all, the floor (what a reader who sees only
the numbers scores) and the transfer: the share of English accuracy above the floor that carries over.
"""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import pandas as pd

from lingualift.errors import ConfigurationError, DataError
from lingualift.evaluation.answers import FLEXIBLE, AnswerVersion, get_answer_version, is_answered
from lingualift.evaluation.significance import (
    INTERVAL_PERCENT,
    Floats,
    RunKey,
    group_by_run,
    macro_average,
    problem_matrix,
    resampled_means,
    streams,
    values_by_id,
    with_all_languages,
)
from lingualift.evaluation.transfer import transfer_interval, transfer_ratio
from lingualift.languages import GROUPINGS, Grouping, get_language, group_languages
from lingualift.records import MathProblem, Prediction

FloorByLanguage = Mapping[str, float | None]  # None where no floor is known

ENGLISH = "en"
ALL_BUT_ENGLISH = "all but English"

_LANGUAGE_COLUMNS = [
    "system", "seed", "language", "resource_class", "n", "accuracy", "ci_low", "ci_high", "answered_rate",
]  # fmt: skip
_SCORES = [
    "languages", "accuracy", "ci_low", "ci_high", "answered_rate",
    "floor", "english_accuracy", "transfer", "transfer_ci_low", "transfer_ci_high",
]  # fmt: skip
_CLASS_COLUMNS = ["system", "seed", "resource_class", *_SCORES]
_GROUP_COLUMNS = ["system", "seed", "grouping", "group", "codes", *_SCORES]


def make_predictions(
    problems: Sequence[MathProblem], prompts: Sequence[str], texts: Sequence[str], *, answers: str = FLEXIBLE
) -> list[Prediction]:
    """Judge one generated text per problem; a text from which no answer is read is wrong, whatever the gold answer.

    Args:
        problems: what was asked.
        prompts: what the system read, in the same order.
        texts: what it wrote, in the same order.
        answers: version that reads generated and gold answers, see `ANSWER_VERSIONS`.

    Raises:
        DataError: the three differ in length, or a gold answer is not a number.
        ConfigurationError: unknown version.
    """
    version = get_answer_version(answers)
    if not len(problems) == len(prompts) == len(texts):
        raise DataError(
            f"expected a prompt and a text per problem, got {len(problems)} problems, "
            f"{len(prompts)} prompts, {len(texts)} texts"
        )
    return [_judge(version, *asked) for asked in zip(problems, prompts, texts, strict=True)]


def language_scores(
    predictions: Mapping[RunKey, Sequence[Prediction]], *, resamples: int = 2000, rng: np.random.Generator
) -> pd.DataFrame:
    """Accuracy per system, seed and language.

    Args:
        predictions: by (system, seed, language).
        resamples: number of bootstrap resamples over problems.
        rng: source of randomness; all rows see the same resamples.

    Returns:
        A row per key, in the order given; accuracy, its 95 % percentile interval and answered_rate are 0 to
        1, n is the number of problems.

    Raises:
        DataError: no predictions, a key without any, a repeated id, a prediction under another language.
        ConfigurationError: resamples below 1, or an unknown language.
    """
    if resamples < 1:
        raise ConfigurationError(f"resamples must be at least 1, got {resamples}")
    group_by_run(predictions)  # for its checks
    rows, (stream,) = [], streams(rng, 1)
    for (system, seed, language), answers in predictions.items():
        n, correct = len(answers), sum(answer.correct for answer in answers)
        # n draws with replacement from 0/1 values: their sum is exactly binomial.
        draws = np.random.default_rng(stream).binomial(n, correct / n, size=resamples) / n
        low, high = np.percentile(draws, INTERVAL_PERCENT)
        answered = sum(is_answered(answer.extracted, answer.prediction) for answer in answers) / n
        labels = (system, seed, language, get_language(language).resource_class)
        rows.append((*labels, n, correct / n, low, high, answered))
    return pd.DataFrame(rows, columns=_LANGUAGE_COLUMNS)


def group_scores(
    predictions: Mapping[RunKey, Sequence[Prediction]],
    *,
    floors: FloorByLanguage,
    groupings: Sequence[Grouping] = GROUPINGS,
    resamples: int = 2000,
    rng: np.random.Generator,
) -> pd.DataFrame:
    """Macro-averaged accuracy and transfer per system, seed and group of languages.

    Among the classes, English counts as a language of its own (high), as in the paper, and "all" is every language.
    In other groupings English is left out, for what they show is transfer to other languages, and each ends with
    "all but English". One resample of problem ids is shared by all languages and groups, so the interval of the
    transfer also holds the uncertainty of English accuracy.

    Args:
        predictions: by (system, seed, language).
        floors: accuracy of a blind reader by language, 0 to 1, or None where it is not known; every language
            scored needs an entry.
        groupings: columns of the language table to group by.
        resamples: number of bootstrap resamples.
        rng: source of randomness; all runs see the same resamples.

    Returns:
        A row per run, grouping and group that has languages; `codes` are those of the group with spaces between,
        `languages` their number, rates and floors are 0 to 1. Transfer is (accuracy - floor) / (English accuracy -
        English floor): NaN without English, without a floor, or where English does not beat its floor. Its interval
        is NaN too where more than 2.5 % of the resamples have no transfer.

    Raises:
        DataError: as language_scores, or a language without a floor.
        ConfigurationError: resamples below 1, an unknown language, or a floor outside [0, 1].
    """
    (stream,) = streams(rng, 1)
    rows = [
        (system, seed, *row)
        for (system, seed), run in group_by_run(predictions).items()
        for row in _group_rows(run, floors, groupings, resamples, np.random.default_rng(stream))
    ]
    return pd.DataFrame(rows, columns=_GROUP_COLUMNS)


def class_scores(
    predictions: Mapping[RunKey, Sequence[Prediction]],
    *,
    floors: FloorByLanguage,
    resamples: int = 2000,
    rng: np.random.Generator,
) -> pd.DataFrame:
    """The resource classes of group_scores, and "all", as a table of their own; see there."""
    return class_table(group_scores(predictions, floors=floors, groupings=["class"], resamples=resamples, rng=rng))


def class_table(groups: pd.DataFrame) -> pd.DataFrame:
    """The rows of a group_scores table that are about resource classes, with a column `resource_class`."""
    classes = groups[groups["grouping"] == "class"].rename(columns={"group": "resource_class"})
    return classes[_CLASS_COLUMNS].reset_index(drop=True)


def with_transfer(language_table: pd.DataFrame, floors: FloorByLanguage) -> pd.DataFrame:
    """Add `floor` and `transfer` to a table of language_scores; the table given stays as it is.

    Args:
        language_table: rows with system, seed, language and accuracy (0 to 1).
        floors: accuracy of a blind reader by language, 0 to 1, or None where it is not known.

    Returns:
        A copy; floor is NaN where it is not known. Transfer is NaN there too, and where the same system and seed
        has no English row or English does not beat its floor.

    Raises:
        DataError: a language without a floor.
        ConfigurationError: a floor outside [0, 1].
    """
    table = language_table.copy()
    table["floor"] = [_floor(floors, language) for language in table["language"]]
    english = table[table["language"] == ENGLISH]
    headroom = dict(
        zip(
            zip(english["system"], english["seed"], strict=True),
            english["accuracy"] - english["floor"],
            strict=True,
        )
    )
    runs = zip(table["system"], table["seed"], strict=True)
    above = (table["accuracy"] - table["floor"]).to_numpy(dtype=np.float64)
    table["transfer"] = transfer_ratio(above, np.array([headroom.get(run, np.nan) for run in runs], dtype=np.float64))
    return table


def _judge(version: AnswerVersion, problem: MathProblem, prompt: str, text: str) -> Prediction:
    try:
        gold = version.gold(problem.answer)
    except DataError as error:
        raise DataError(f"problem {problem.id!r} ({problem.language}, {problem.source}): answer: {error}") from error
    extracted = version.answer(text)
    return Prediction(
        id=problem.id,
        language=problem.language,
        prompt=prompt,
        prediction=text,
        extracted=extracted,
        gold=gold,
        correct=version.same(extracted, gold),
    )


def _group_rows(
    run: Mapping[str, Sequence[Prediction]],
    floors: FloorByLanguage,
    groupings: Sequence[Grouping],
    resamples: int,
    rng: np.random.Generator,
) -> Iterator[tuple[object, ...]]:
    codes = list(run)
    by_language = np.array([_floor(floors, code) for code in codes])
    correct = _matrix(run, "correct")
    answered = np.nanmean(_matrix(run, "answered"), axis=0)
    # The observed accuracies are row 0, the resampled ones follow: one formula serves both.
    observed = np.nanmean(correct, axis=0, keepdims=True)
    accuracies = np.vstack([observed, resampled_means(correct, resamples=resamples, rng=rng)])
    english, headroom = np.full((2, len(accuracies)), np.nan)
    if ENGLISH in codes:
        english = accuracies[:, codes.index(ENGLISH)]
        headroom = english - by_language[codes.index(ENGLISH)]
    for grouping, name, members in _groups(codes, groupings):
        columns = [codes.index(member) for member in members]
        macro, floor = macro_average(accuracies[:, columns]), by_language[columns].mean()
        interval = np.nanpercentile(macro[1:], INTERVAL_PERCENT)
        transfer = transfer_ratio(macro - floor, headroom)
        scores = (macro[0], *interval, answered[columns].mean(), floor)
        labels = (grouping, name, " ".join(members), len(members))
        yield (*labels, *scores, english[0], transfer[0], *transfer_interval(transfer[0], transfer[1:]))


def _groups(codes: Sequence[str], groupings: Sequence[Grouping]) -> Iterator[tuple[Grouping, str, list[str]]]:
    others = [code for code in codes if code != ENGLISH]
    for grouping in groupings:
        if grouping == "class":
            groups = with_all_languages(codes)
        else:
            groups = group_languages(others, grouping) | ({ALL_BUT_ENGLISH: others} if others else {})
        yield from ((grouping, name, members) for name, members in groups.items())


def _matrix(run: Mapping[str, Sequence[Prediction]], what: str) -> Floats:
    def value(answer: Prediction) -> float:
        return float(answer.correct if what == "correct" else is_answered(answer.extracted, answer.prediction))

    return problem_matrix({language: values_by_id(answers, value, language) for language, answers in run.items()})


def _floor(floors: FloorByLanguage, language: str) -> float:
    if language not in floors:
        raise DataError(
            f"no floor for language {language!r}: expected one per scored language, got "
            f"{', '.join(sorted(floors)) or 'none'}; compute the blind reader's accuracy on its test set"
        )
    known = floors[language]
    floor = float("nan") if known is None else float(known)
    if known is not None and not 0 <= floor <= 1:
        raise ConfigurationError(f"floor of language {language!r} must be in [0, 1], got {floor}")
    return floor
