"""Tables and figures of docs/lexicons.md, from the CSV files that benchmarks/lexicon_quality.py writes."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pandas as pd
import seaborn as sns
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import FixedLocator, NullLocator, PercentFormatter

from lingualift.languages import get_language
from lingualift.reporting.style import INK, legend_below, new_figure, style, system_colours

BOUND = "upper bound"
STARTS = ("similarity", "adversarial", "numerals", "seed", BOUND)
WAYS = ("similarity", "numerals or identical", "seed", "seed, no self-learning")
MARKERS = dict(zip(STARTS, "osD^", strict=False))


def markdown(header: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A table of which the first column is text and the others are numbers."""
    lines = [header, ["---", *["---:"] * (len(header) - 1)], *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)


def percent(value: float | None, digits: int = 1) -> str:
    return "–" if value is None or pd.isna(value) else f"{100 * value:.{digits}f}"


def spread(values: pd.Series) -> str:
    """Mean of several seeds, and their range where they differ."""
    if percent(values.min()) == percent(values.max()):
        return percent(values.mean())
    return f"{percent(values.mean())} ({percent(values.min())} to {percent(values.max())})"


def by_start(folder: Path, name: str, column: str, value: str, title: Callable[[float], str]) -> str:
    """A line per start, a column per setting."""
    frame = pd.read_csv(folder / f"{name}.csv")
    settings = sorted(frame[column].unique())
    rows = [
        [start, *(spread(found.loc[found[column] == setting, value]) for setting in settings)]
        for start in STARTS
        if len(found := frame[frame["start"] == start])
    ]
    return markdown(["P@1, %", *map(title, settings)], rows)


def rotation_table(folder: Path) -> str:
    return by_start(folder, "rotation", "noise", "p_at_1", lambda noise: f"noise {noise:g}")


def corpus_table(folder: Path) -> str:
    return by_start(folder, "corpus", "tokens", "p_at_1", lambda tokens: f"{tokens:,}")


def confidence_table(folder: Path) -> str:
    sums = pd.read_csv(folder / "confidence.csv").groupby(["score_from", "score_to"])[["entries", "right"]].sum()
    rows = [
        [f"{low:.1f} to {high:.1f}", f"{entries:,}", percent(right / entries if entries else None)]
        for (low, high), entries, right in sums.itertuples()
    ]
    return markdown(["score", "entries", "right, %"], rows)


def languages_table(folder: Path) -> str:
    frame = pd.read_csv(folder / "languages.csv")
    rows = []
    for code, found in frame.groupby("language", sort=False):
        ways = found.set_index("start")
        first = found.iloc[0]
        sizes = [f"{first[name]:,}" for name in ("tokens", "words", "test_words")]
        cells = [_way(ways.loc[way]) if way in ways.index else "–" for way in WAYS]
        rows.append([get_language(str(code)).name, *sizes, f"{ways['seed_pairs'].max():,}", *cells])
    rows.sort(key=lambda row: int(row[1].replace(",", "")))
    return markdown(["language", "running words", "vectors", "test words", "seed pairs", *WAYS], rows)


def _way(row: pd.Series) -> str:
    return f"{percent(row['p_at_1'])} ({percent(row['low'])} to {percent(row['high'])}); {percent(row['p_at_5'])}"


def rotation_figure(folder: Path) -> Figure:
    return _lines(pd.read_csv(folder / "rotation.csv"), "noise", "noise, times a vector's length")


def corpus_figure(folder: Path) -> Figure:
    frame = pd.read_csv(folder / "corpus.csv")
    figure = _lines(frame, "tokens", "running words a side")
    [axes] = figure.axes
    sizes = sorted(frame["tokens"].unique())
    axes.set_xscale("log")
    axes.xaxis.set_major_locator(FixedLocator(sizes))
    axes.xaxis.set_minor_locator(NullLocator())
    axes.set_xticks(sizes, [f"{size:,}" for size in sizes])
    return figure


def _lines(frame: pd.DataFrame, column: str, label: str) -> Figure:
    """P@1 against a column, a line per start, which is the mean of the seeds with a band from lowest to highest."""
    starts = [start for start in STARTS if start in set(frame["start"])]
    colours = system_colours(starts) | {BOUND: INK}
    with style():
        figure = new_figure(4.2, 3.0)
        axes = figure.subplots()
        for start in starts:
            found, look = frame[frame["start"] == start], _look(start)
            sns.lineplot(found, x=column, y="p_at_1", ax=axes, color=colours[start], errorbar=("pi", 100), **look)
        axes.set_xlabel(label)
        axes.set_ylabel("precision at 1")
        axes.set_ylim(-0.03, 1.03)
        axes.yaxis.set_major_formatter(PercentFormatter(1.0, symbol=" %"))
        handles = [Line2D([], [], color=colours[start], label=start, **_look(start)) for start in starts]
        legend_below(figure, handles)
    return figure


def _look(start: str) -> dict[str, object]:
    """Lines that lie on each other are told apart by their markers."""
    if start == BOUND:
        return {"linestyle": "--", "zorder": 1}
    return {"marker": MARKERS[start], "markersize": 4.5, "markeredgewidth": 0}


TABLES = {
    "rotation": rotation_table,
    "corpus": corpus_table,
    "confidence": confidence_table,
    "languages": languages_table,
}
FIGURES = {"rotation": rotation_figure, "corpus": corpus_figure}
