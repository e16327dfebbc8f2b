"""One benchmark's table: languages in the paper's order, our systems, a guesser, and published numbers as such."""

from collections.abc import Mapping

import pandas as pd

from lingualift.evaluation.benchmark_scores import AVERAGE, COLUMNS
from lingualift.evaluation.benchmarks import Benchmark
from lingualift.reporting.frames import (
    FLOOR_SUFFIX,
    MISSING,
    PUBLISHED_SUFFIX,
    SYSTEMS,
    interval,
    label_of,
    language_name,
    percent,
    points,
    require_columns,
    systems_in_order,
)
from lingualift.reporting.published import published_benchmarks, published_table
from lingualift.reporting.report_table import ReportTable, TablePart

GUESSER = f"same answer always {FLOOR_SUFFIX}"
_NOT_OF_MMWP = {"ur": "Urdu", "tr": "Turkish", "el": "Greek"}  # Unicode CLDR; languages.csv has those of MMWP
_Numbers = Mapping[str, Mapping[str, float]]  # system → language or "avg" → a number


def benchmark_table(
    scores: pd.DataFrame, benchmark: Benchmark, *, labels: Mapping[str, str] | None = None
) -> pd.DataFrame:
    """Accuracy in % by language and on average, as text.

    Args:
        scores: what `evaluation.benchmark_scores` returned.
        benchmark: which benchmark they are of.
        labels: names to show for systems.

    Returns: rows: the benchmark's languages in its order, those that nobody was asked in with a dash, then any others,
        then the average. Columns: systems, `GUESSER` where options are chosen, then "<system> (published)" of the
        benchmark it is or stands for.
    """
    require_columns(scores, "benchmark scores", COLUMNS)
    asked = [code for code in dict.fromkeys(scores["language"]) if code != AVERAGE]
    published = _published(benchmark)
    rows = [*benchmark.languages, *(code for code in asked if code not in benchmark.languages)]
    rows = [code for code in rows if code in asked or any(code in found for found in published.values())]
    columns = {label_of(system, labels): _cells(scores, system) for system in systems_in_order(scores)}
    if benchmark.answers == "choice":
        columns[GUESSER] = _guesses(scores)
    columns |= {name: {code: f"{value:.1f}" for code, value in found.items()} for name, found in published.items()}
    index = [*((_NOT_OF_MMWP.get(code, language_name(code)), code) for code in rows), (f"average ({len(asked)})", "")]
    table = pd.DataFrame(
        {name: [found.get(code, MISSING) for code in (*rows, AVERAGE)] for name, found in columns.items()},
        index=pd.MultiIndex.from_tuples(index, names=["language", "code"]),
    )
    table.columns.name = SYSTEMS
    return table


def _cells(scores: pd.DataFrame, system: str) -> dict[str, str]:
    """Language or "avg" → accuracy in %; the average has its interval."""
    own = scores[scores["system"] == system]
    cells = dict(zip(own["language"], map(percent, own["accuracy"]), strict=True))
    row = own[own["language"] == AVERAGE].iloc[0]
    cells[AVERAGE] += f" ({interval(float(row['ci_low']), float(row['ci_high']), scale=100, digits=1)})"
    return cells


def _guesses(scores: pd.DataFrame) -> dict[str, str]:
    first = scores[scores["system"] == scores["system"].iloc[0]]
    return dict(zip(first["language"], map(percent, first["constant_guesser"]), strict=True))


def _published(benchmark: Benchmark) -> _Numbers:
    """Accuracies in % by "<system> (published)", then language; none where nothing is published."""
    if benchmark.published_title not in published_benchmarks():
        return {}
    rows = published_table(benchmark.published_title).to_dict("records")
    return {
        f"{row['system']}{PUBLISHED_SUFFIX}": {
            str(name).removesuffix(PUBLISHED_SUFFIX): float(value)
            for name, value in row.items()
            if str(name).endswith(PUBLISHED_SUFFIX) and pd.notna(value)
        }
        for row in rows
    }


def paired_sentences(scores: pd.DataFrame, labels: Mapping[str, str] | None = None) -> list[str]:
    """For each system beside the reference, the average difference between the two."""
    average = scores[scores["language"] == AVERAGE]
    reference = average[average["reference_minus"].isna()]["system"]
    if len(reference) != 1:
        return []
    name = label_of(str(reference.iloc[0]), labels)
    return [
        f"{name} minus {label_of(str(row['system']), labels)}, on average over languages: "
        f"{points(row['reference_minus'])} points "
        f"({interval(row['minus_ci_low'], row['minus_ci_high'], scale=100, digits=1)})."
        for row in average.dropna(subset=["reference_minus"]).to_dict("records")
    ]


def benchmark_report(
    scores: pd.DataFrame, benchmark: Benchmark, *, labels: Mapping[str, str] | None = None
) -> ReportTable:
    """The table in its three forms, with what is compared in words; arguments as in `benchmark_table`."""
    table = benchmark_table(scores, benchmark, labels=labels)
    sizes = scores.loc[scores["language"] != AVERAGE, "n"]
    notes = [
        f"{sizes.min()} problems per language, with 95 % intervals of the average over languages, paired over "
        f"problems. Split: {benchmark.split}; {benchmark.version}.",
        *paired_sentences(scores, labels),
    ]
    if any(str(name).endswith(PUBLISHED_SUFFIX) for name in table.columns):
        notes.append(
            f"Published: numbers of other papers, of models with 7 billion parameters and more, on "
            f"{benchmark.published_title}, averaged over as many of its languages as their papers have. They cannot be "
            "compared with those of this run's own models, and are never marked as best."
        )
    caption = f"Accuracy (%) on {benchmark.title} by language."
    part = TablePart(table, caption, about=caption, notes=notes, rules_before=[len(table) - 1])
    return ReportTable(benchmark.name, scores, [part])
