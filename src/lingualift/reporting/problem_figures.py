"""Figures of a set of parallel problems: which languages, how long, which answers, what a blind guesser makes of it."""

from collections.abc import Iterable, Mapping

import pandas as pd
import seaborn as sns
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from lingualift.corpora.problems import OPERATIONS
from lingualift.languages import RESOURCE_CLASSES, by_resource_class, group_languages
from lingualift.reporting.frames import language_name, require_columns
from lingualift.reporting.problem_set import script_groups
from lingualift.reporting.style import FLOOR_GID, INK, floor_key, legend_below, legend_inches, new_figure, style

_CODES_PER_LINE = 5
_LINE_INCHES = 0.2
_LIGHT = 1.35  # red, green and blue together: from here dark text is read better


def _script_colours(codes: Iterable[str]) -> tuple[dict[str, str], dict[str, tuple]]:
    """Language → group of scripts, and group → colour, the largest group first."""
    groups = script_groups(codes)
    order = pd.Series(groups).value_counts(sort=True).index.tolist()
    return groups, dict(zip(order, sns.color_palette("colorblind", len(order)), strict=True))


def language_grid(codes: Iterable[str]) -> Figure:
    """Languages by family (rows) and resource class (columns), coloured by script."""
    codes = list(codes)
    families = group_languages(codes, "family")
    groups, colours = _script_colours(codes)
    fullest = {family: max(map(len, by_resource_class(members).values())) for family, members in families.items()}
    heights = {family: 0.5 - fullest[family] // -_CODES_PER_LINE for family in families}
    with style():
        handles = [Patch(color=colour, label=name) for name, colour in colours.items()]
        figure = new_figure(5.2, 0.6 + _LINE_INCHES * sum(heights.values()) + legend_inches(5.2, handles))
        axes = figure.add_subplot()
        top, ticks = 0.0, []
        for family, members in families.items():
            for name, found in by_resource_class(members).items():
                _codes(axes, (RESOURCE_CLASSES.index(name), top), {code: colours[groups[code]] for code in found})
            ticks.append(top + heights[family] / 2)
            top += heights[family]
            axes.axhline(top, color="#dddddd", linewidth=0.6)
        sizes = {name: len(members) for name, members in by_resource_class(codes).items()}
        named = [f"{name} ({sizes.get(name, 0)})" for name in RESOURCE_CLASSES]
        axes.set_xticks([0.5 + column for column in range(len(named))], named)
        axes.set_yticks(ticks, [f"{family} ({len(members)})" for family, members in families.items()])
        axes.tick_params(length=0)
        axes.set(xlim=(0, len(named)), ylim=(top, 0), xlabel="resource class (languages)")
        legend_below(figure, handles)
    return figure


def _codes(axes: Axes, corner: tuple[float, float], colour_of: Mapping[str, tuple]) -> None:
    """Codes on coloured labels in lines, from the upper left corner of a cell that is one unit wide."""
    for place, (code, colour) in enumerate(colour_of.items()):
        line, along = divmod(place, _CODES_PER_LINE)
        x, y = corner[0] + (along + 0.6) / (_CODES_PER_LINE + 0.2), corner[1] + line + 0.75
        box = {"boxstyle": "round,pad=0.25", "facecolor": colour, "edgecolor": "none"}
        ink = "white" if sum(colour) < _LIGHT else INK
        axes.text(x, y, code, ha="center", va="center", fontsize=6.5, color=ink, bbox=box)


def length_boxes(table: pd.DataFrame) -> Figure:
    """Characters of a question, a box per language from the shortest to the longest median, coloured by script.

    Boxes are quartiles, whiskers the 5th and 95th percentile; the dashed line is the English median.
    """
    require_columns(table, "problem table", ("language", "characters"))
    medians = table.groupby("language")["characters"].median().sort_values(kind="stable")
    groups, colours = _script_colours(medians.index)
    with style():
        handles = [Patch(color=colour, label=name) for name, colour in colours.items()]
        figure = new_figure(4.6, 0.7 + 0.155 * len(medians) + legend_inches(4.6, handles))
        axes = figure.add_subplot()
        sns.boxplot(
            table, x="characters", y="language", order=medians.index, ax=axes, hue="language", legend=False,
            palette={code: colours[groups[code]] for code in medians.index}, hue_order=medians.index, saturation=1,
            whis=(5, 95), showfliers=False, width=0.65, linewidth=0.7, linecolor=INK,
        )  # fmt: skip
        axes.set_yticks(range(len(medians)), [language_name(code) for code in medians.index])
        if "en" in medians.index:
            axes.axvline(medians["en"], color=INK, linestyle="--", linewidth=0.9, zorder=0)
        axes.tick_params(axis="y", length=0)
        axes.set(xlabel="characters of a question", ylabel="", xlim=(0, None))
        axes.xaxis.grid(visible=True, color="#dddddd", linewidth=0.6)
        axes.set_axisbelow(True)
        legend_below(figure, handles)
    return figure


def answer_swarm(table: pd.DataFrame) -> Figure:
    """Every answer of one language's problems by operation, on a logarithmic axis; distractors have their colour."""
    require_columns(table, "problem table", ("operation", "answer", "distractor"))
    kinds = {False: "only numbers that are needed", True: "with a distractor"}
    shown = table.assign(kind=table["distractor"].map(kinds))
    order = [operation for operation in OPERATIONS if operation in set(shown["operation"])]
    colours = dict(zip(kinds.values(), sns.color_palette("colorblind", 2), strict=True))
    with style():
        handles = [Patch(color=colour, label=kind) for kind, colour in colours.items()]
        figure = new_figure(4.6, 0.6 + 0.42 * len(order) + legend_inches(4.6, handles))
        axes = figure.add_subplot()
        axes.set_xscale("log", base=2)
        sns.swarmplot(
            shown, x="answer", y="operation", order=order, hue="kind", palette=colours, hue_order=list(colours),
            size=2.8, legend=False, ax=axes, warn_thresh=1,
        )  # fmt: skip
        axes.xaxis.set_major_formatter("{x:.0f}")
        axes.tick_params(axis="y", length=0)
        axes.set(xlabel="answer", ylabel="")
        axes.xaxis.grid(visible=True, color="#dddddd", linewidth=0.6)
        legend_below(figure, handles)
    return figure


def guess_panels(answers: pd.DataFrame, by_operation: pd.DataFrame, *, shown: tuple[int, ...], answer: int) -> Figure:
    """The blind guesser: what the answer can be beside some numbers, and how often the likeliest one is right.

    Args:
        answers: see `possible_answers`; by_operation: see `guesses_by_operation`.
        shown: the numbers; answer: the right one, which the guesser does not know.
    """
    floor = float((by_operation["share"] * by_operation["right"]).sum())
    colours = dict(zip(OPERATIONS, sns.color_palette("colorblind", len(OPERATIONS)), strict=True))
    with style():
        left_out = [name for name in OPERATIONS if name not in {*answers["operation"], *by_operation["operation"]}]
        named = [Patch(color=colours[name], label=name) for name in OPERATIONS if name not in left_out]
        handles = [*named, floor_key()]
        figure = new_figure(6.6, 2.5 + legend_inches(6.6, handles))
        left, right = figure.subplots(1, 2, width_ratios=[1.25, 1])
        _possible(left, answers, colours, answer)
        left.set_title(f"a text shows {', '.join(map(str, shown))}")
        _hits(right, by_operation, colours)
        right.axhline(100 * floor, color=INK, linestyle="--", linewidth=1.1).set_gid(FLOOR_GID)
        right.set_title(f"guess right: {100 * floor:.1f} % of all problems")
        legend_below(figure, handles)
    return figure


def _possible(axes: Axes, answers: pd.DataFrame, colours: Mapping[str, tuple], answer: int) -> None:
    """Stacked bars, one per answer, the likeliest first; the right one has a frame."""
    order: list[int] = list(dict.fromkeys(answers["answer"].tolist()))
    heights = dict.fromkeys(order, 0.0)
    for possible, operation, probability in answers[["answer", "operation", "probability"]].to_numpy().tolist():
        place, height = order.index(possible), 100 * probability
        axes.bar(place, height, 0.8, bottom=heights[possible], color=colours[operation])
        heights[possible] += height
    if answer in heights:
        place = order.index(answer)
        axes.bar(place, heights[answer], 0.8, facecolor="none", edgecolor=INK, linewidth=1.2)
        axes.annotate("right", (place, heights[answer]), xytext=(0, 3), textcoords="offset points", ha="center")
    axes.set_xticks(range(len(order)), [str(number) for number in order], rotation=90 if len(order) > 9 else 0)
    axes.set(xlabel="possible answer", ylabel="probability, %", ylim=(0, 1.12 * max(heights.values())))


def _hits(axes: Axes, table: pd.DataFrame, colours: Mapping[str, tuple]) -> None:
    """One bar per operation and how many numbers a text shows; its width is the share of such problems."""
    start, middles = 0.0, []
    for operation, share, right in table[["operation", "share", "right"]].to_numpy().tolist():
        axes.bar(start, 100 * right, share, align="edge", color=colours[operation], edgecolor="white")
        middles.append(start + share / 2)
        start += share
    axes.set_xticks(middles, table["numbers"].map(str).tolist())
    axes.tick_params(axis="x", length=0)
    axes.set(xlabel="numbers shown (width: share of problems)", ylabel="guessed right, %", xlim=(0, start))
