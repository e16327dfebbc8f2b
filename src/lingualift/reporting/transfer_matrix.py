"""Figure of how much arrives in which languages: transfer by group of languages and system, as a matrix."""

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure

from lingualift.evaluation.scoring import ALL_BUT_ENGLISH
from lingualift.reporting.frames import check_group_table, label_of, over_seeds, systems_in_order
from lingualift.reporting.style import Labels, draw_cells, new_figure, note_figure, style, wrapped

GROUPINGS = ("family", "script")
CELL_INCHES, ROW_INCHES, NAMES_INCHES = 0.42, 0.17, 1.45
# One hue below the floor, another above it, light between them: told apart without colour vision, and in grey by text.
SHARES = LinearSegmentedColormap.from_list("shares", ["#8c510a", "#f7f4ef", "#a6c8e0", "#0b3c66"])
LOW, HIGH = -0.5, 1.0  # of the colours; the floor is their second


def transfer_matrix(groups: pd.DataFrame, *, labels: Labels = None) -> Figure:
    """Transfer by family and by script (rows) and system (columns): 0 is the floor, 1 is English.

    Without a floor, or without languages beside English, the figure says that there is no transfer.

    Args:
        groups: see `scoring.group_scores`.
    """
    check_group_table(groups)
    systems = systems_in_order(groups)
    panels = {name: _matrix(groups, name, systems) for name in GROUPINGS}
    panels = {name: matrix for name, matrix in panels.items() if matrix.notna().to_numpy().any()}
    if not panels:
        return note_figure("no transfer: no floor is known, or English alone was evaluated")
    with style():
        names = [wrapped(label_of(system, labels), 1.4) for system in systems]
        rows = sum(len(matrix) for matrix in panels.values())
        figure = new_figure(NAMES_INCHES + CELL_INCHES * len(systems), 1.5 + ROW_INCHES * rows)
        grid = figure.subplots(len(panels), 1, squeeze=False, height_ratios=[len(m) for m in panels.values()])
        for axes, (name, matrix) in zip(grid[:, 0], panels.items(), strict=True):
            _panel(axes, matrix)
            axes.set_title(f"transfer by {name} (languages)", loc="left")
        grid[-1, 0].set_xticks(np.arange(len(systems)) + 0.5, names, rotation=90)
    return figure


def _matrix(groups: pd.DataFrame, grouping: str, systems: list[str]) -> pd.DataFrame:
    """Groups with their number of languages × systems."""
    part = groups[(groups["grouping"] == grouping) & (groups["group"] != ALL_BUT_ENGLISH)]
    sizes = dict(zip(part["group"], part["languages"], strict=True))
    means = over_seeds(part, ["system", "group"]).pivot_table(
        index="group", columns="system", values="transfer", dropna=False, observed=False
    )
    values = means.reindex(index=list(sizes), columns=systems).astype(float)
    return values.rename(index={name: f"{name} ({size})" for name, size in sizes.items()})


def _panel(axes: Axes, values: pd.DataFrame) -> None:
    draw_cells(axes, values, "{:z.2f}".format, colours=SHARES, low=LOW, high=HIGH)
    axes.set_yticks(np.arange(len(values)) + 0.5, list(values.index), rotation=0)
