"""One benchmark's table: languages in the paper's order, our systems, a guesser, and published numbers, marked as such."""

from collections.abc import Mapping

import pandas as pd

from lingualift.evaluation.benchmark_scores import AVERAGE, COLUMNS
from lingualift.evaluation.benchmarks import Benchmark
from lingualift.reporting.frames import (
    MISSING,
    SYSTEMS,
    interval,
    label_of,
    language_name,
    percent,
    points,
    require_columns,
    systems_in_order,
)
from lingualift.reporting.markup import to_latex, to_markdown
from lingualift.reporting.published import published_benchmarks, published_table

GUESSER = "same answer always (floor)"
_PUBLISHED = " (published)"
_NOT_OF_MMWP = {"ur": "Urdu", "tr": "Turkish", "el": "Greek"}  # Unicode CLDR; languages.csv has those of MMWP


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
    systems, asked = systems_in_order(scores), list(dict.fromkeys(scores["language"]))
    asked.remove(AVERAGE)
    published = _published(benchmark)
    rows = [*benchmark.languages, *(code for code in asked if code not in benchmark.languages)]
    rows = [code for code in rows if code in asked or code in set(published.index)]
    found = scores.set_index(["system", "language"])
    ours = {label_of(system, labels): [_cell(found, system, code) for code in (*rows, AVERAGE)] for system in systems}
    if benchmark.answers == "choice":
        guesses = found.loc[systems[0]]["constant_guesser"]
        ours[GUESSER] = [percent(guesses[code]) if code in guesses.index else MISSING for code in (*rows, AVERAGE)]
    theirs = {name: [_percent_of(published, code, name) for code in (*rows, AVERAGE)] for name in published.columns}
    index = pd.MultiIndex.from_tuples(
        [*((_NOT_OF_MMWP.get(code, language_name(code)), code) for code in rows), (f"average ({len(asked)})", "")],
        names=["language", "code"],
    )
    table = pd.DataFrame({**ours, **theirs}, index=index)
    table.columns.name = SYSTEMS
    return table


def _cell(found: pd.DataFrame, system: str, code: str) -> str:
    if (system, code) not in found.index:
        return MISSING
    row = found.loc[(system, code)]
    if code != AVERAGE:
        return percent(row["accuracy"])
    return f"{percent(row['accuracy'])} ({interval(row['ci_low'], row['ci_high'], scale=100, digits=1)})"


def _published(benchmark: Benchmark) -> pd.DataFrame:
    """Accuracies in % by language and "avg"; a column per published system, none where nothing is published."""
    if benchmark.published_title not in published_benchmarks():
        return pd.DataFrame()
    table = published_table(benchmark.published_title).set_index("system")
    values = table[[name for name in table.columns if name.endswith(_PUBLISHED)]].T
    values.index = [name.removesuffix(_PUBLISHED) for name in values.index]
    values.columns = [f"{name}{_PUBLISHED}" for name in values.columns]
    return values.dropna(axis="columns", how="all")


def _percent_of(published: pd.DataFrame, code: str, name: str) -> str:
    known = code in published.index and pd.notna(published.at[code, name])
    return f"{published.at[code, name]:.1f}" if known else MISSING


def paired_sentences(scores: pd.DataFrame, labels: Mapping[str, str] | None = None) -> list[str]:
    """For each system beside the reference, the average difference between the two."""
    average = scores[(scores["language"] == AVERAGE)]
    reference = average[average["reference_minus"].isna()]["system"]
    rows = average.dropna(subset=["reference_minus"])
    if len(reference) != 1 or rows.empty:
        return []
    name = label_of(reference.iloc[0], labels)
    return [
        f"{name} minus {label_of(row.system, labels)}, on average over languages: {points(row.reference_minus)} points "
        f"({interval(row.minus_ci_low, row.minus_ci_high, scale=100, digits=1)})."
        for row in rows.itertuples()
    ]


def show_benchmark(
    scores: pd.DataFrame, benchmark: Benchmark, *, labels: Mapping[str, str] | None = None
) -> tuple[str, str]:
    """The table as Markdown, with what is compared in words, and as LaTeX; arguments as in `benchmark_table`."""
    table = benchmark_table(scores, benchmark, labels=labels)
    caption = f"Accuracy (%) on {benchmark.title} by language."
    sizes = scores.loc[scores["language"] != AVERAGE, "n"]
    about = [
        f"{caption} {sizes.min()} problems per language, with 95 % intervals of the average over languages, "
        f"paired over problems. Test set: {benchmark.split}; {benchmark.version}.",
        *paired_sentences(scores, labels),
    ]
    if any(str(name).endswith(_PUBLISHED) for name in table.columns):
        title = benchmark.published_title
        about.append(
            f"Columns with “(published)” are others' numbers, of models of 7 or 13 billion parameters on {title}: not "
            "to be compared with those of stand-ins, and their average is over all of its languages."
        )
    latex = to_latex(table, caption, f"tab:{benchmark.name}", rules_before=[len(table) - 1])
    return to_markdown(table) + "\n" + "\n\n".join(about) + "\n", latex
