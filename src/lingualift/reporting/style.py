"""How every figure of the study looks: fonts, sizes, colours, legend. No pyplot: no state is left behind."""

import math
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Literal

import matplotlib
import numpy as np
import pandas as pd
import seaborn as sns
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import Colormap, to_rgb
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from lingualift.reporting.fonts import font_families
from lingualift.reporting.frames import MISSING, is_missing, label_of

Labels = Mapping[str, str] | None
DOTS_PER_INCH = 200
FLOOR_GID = "floor"
INK = "#222222"


@contextmanager
def style() -> Iterator[None]:
    """The project's figure style for as long as the context is open."""
    settings = {
        **sns.axes_style("ticks"),
        **{"font.size": 8, "axes.titlesize": 8.5, "axes.labelsize": 8, "legend.fontsize": 7.5},
        **{
            "xtick.labelsize": 7.5,
            "ytick.labelsize": 7.5,
            "axes.spines.top": False,
            "axes.spines.right": False,
        },
        **{"font.family": font_families(), "axes.edgecolor": "#888888", "axes.linewidth": 0.7},
        **{"xtick.major.width": 0.7, "ytick.major.width": 0.7, "lines.linewidth": 1.4},
    }
    with matplotlib.rc_context(settings):
        yield


def new_figure(width: float, height: float, *, by_hand: bool = False) -> Figure:
    """An empty figure of a size in inches, whose axes are placed by matplotlib or by hand."""
    figure = Figure(figsize=(width, height), dpi=DOTS_PER_INCH, layout=None if by_hand else "constrained")
    FigureCanvasAgg(figure)
    return figure


def note_figure(note: str) -> Figure:
    """A sentence in place of a figure for which there are no numbers."""
    with style():
        figure = new_figure(3.4, 0.6)
        figure.text(0.5, 0.5, note, ha="center", va="center", color=INK)
    return figure


def system_colours(systems: Sequence[str], labels: Labels = None) -> dict[str, Any]:
    """A colour-blind safe colour per system; they repeat after eleven.

    Seaborn's, but that a dark red stands for its pale yellow, which is lost on white. Systems that have labels have one
    colour in all figures that are given the same labels, whichever are drawn; others have those that follow.
    """
    palette = [*sns.color_palette("colorblind", 10), to_rgb(INK)]
    palette[8] = to_rgb("#8c1c3c")
    places = {label: i for i, label in enumerate((labels or {}).values())}
    for system in systems:
        places.setdefault(label_of(system, labels), len(places))
    return {system: palette[places[label_of(system, labels)] % len(palette)] for system in systems}


def wrapped(label: str, inches: float) -> str:
    """A label over as many lines as it needs at a size of 7.5 points; a long word stays whole."""
    return "\n".join(textwrap.wrap(label, max(4, int(inches / 0.062)), break_long_words=False))


def floor_key() -> Line2D:
    """The legend's entry for the floor."""
    return Line2D([], [], color=INK, linestyle="--", linewidth=1.1, label="floor (sees only the numbers)")


def legend_columns(width: float, handles: Sequence[Any]) -> int:
    """How many columns of a legend fit a width in inches."""
    longest = max(len(str(handle.get_label())) for handle in handles)
    # Inches, as measured at the legend's font size: handle and gaps, then a mean character.
    return max(1, min(len(handles), int(width / (0.5 + 0.055 * longest))))


def legend_inches(width: float, handles: Sequence[Any]) -> float:
    """How high a legend is below a figure of a width in inches."""
    return 0.17 * math.ceil(len(handles) / legend_columns(width, handles)) + 0.05


def legend_below(figure: Figure, handles: Sequence[Any]) -> None:
    """A legend under the panels, in as many columns as fit; axes placed by hand have to leave it room."""
    figure.legend(
        handles=handles,
        loc="outside lower center" if figure.get_layout_engine() else "lower center",
        ncols=legend_columns(figure.get_figwidth(), handles),
        frameon=False,
    )


def value_grid(axes: Axes, axis: Literal["x", "y"] = "y") -> None:
    """Faint lines at the ticks of the axis that has the values, behind everything else."""
    axes.grid(visible=True, axis=axis, color="#dddddd", linewidth=0.6)
    axes.set_axisbelow(True)


def draw_cells(
    axes: Axes, values: pd.DataFrame, text: Callable[[float], str], *, colours: Colormap, low: float, high: float
) -> None:
    """A matrix as coloured cells with their values in them, one unit wide and high, the first row at the top.

    Text is dark or white, whichever is read better on its cell. What is missing is an empty cell with a dash.

    Args:
        axes: without ticks afterwards.
        values: numbers, rows and columns as drawn.
        text: what stands in a cell.
        colours: for values from `low` to `high`.
        low, high: beyond them colours stay the same.
    """
    sns.heatmap(
        values, ax=axes, vmin=low, vmax=high, cmap=colours, cbar=False, linewidths=0.4, linecolor="white",
        xticklabels=False, yticklabels=False,
    )  # fmt: skip
    for (row, column), value in np.ndenumerate(values.to_numpy(float)):
        missing = is_missing(value)
        colour = INK if missing else readable_on(colours((value - low) / (high - low)))
        shown = MISSING if missing else text(value)
        axes.text(column + 0.5, row + 0.54, shown, ha="center", va="center", fontsize=6.8, color=colour)
    axes.tick_params(length=0)
    axes.set(xlabel="", ylabel="")


def readable_on(ground: Any) -> str:
    """Dark or white, whichever has the higher contrast on a colour (WCAG 2, relative luminance)."""
    luminance = _luminance(ground)
    dark = (luminance + 0.05) / (_luminance(INK) + 0.05)
    return INK if dark >= 1.05 / (luminance + 0.05) else "white"


def _luminance(colour: Any) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
