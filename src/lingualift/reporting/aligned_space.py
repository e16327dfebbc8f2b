"""The aligned space: where parallel problems lie before and after the alignment layer, as pictures."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
import seaborn as sns
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patheffects import withStroke
from numpy.typing import NDArray
from sklearn.manifold import TSNE

from lingualift.evaluation.aligned_retrieval import SentenceVectors
from lingualift.evaluation.scoring import ENGLISH
from lingualift.evaluation.significance import ALL_LANGUAGES
from lingualift.languages import get_language
from lingualift.reporting.frames import label_of, percent, require_columns, systems_in_order
from lingualift.reporting.retrieval import stage_title
from lingualift.reporting.style import INK, Labels, legend_below, legend_inches, new_figure, note_figure, style, wrapped

COORDINATE_COLUMNS = ("system", "stage", "method", "language", "id", "x", "y")
METHODS = {"pca": "PCA", "tsne": "t-SNE"}
OTHERS = "other families"
_FIGURE_INCHES, _PANEL_HEIGHT_INCHES = 7.0, 2.15
_SMALLEST_GROUP = 3  # languages; smaller groups share a colour
_SPLIT_SHARE = 0.25  # a family with more of the languages is coloured by branch
_MARKERS = "osD^vP"
# Points of a language, or of a problem, are together where their spread is below this share of the whole panel's.
# A problem has a point in every language, and one stray point in ten makes half of the spread.
_TOGETHER = {"language": 0.5, "id": 0.85}
_LABEL_APART = 0.045  # of the panel: labels that are nearer would cover each other


def space_coordinates(
    systems: Mapping[str, SentenceVectors], *, problems_shown: int = 6, perplexity: float = 20.0
) -> pd.DataFrame:
    """Two dimensions of a sample of sentence vectors, per system, stage and method.

    Vectors are scaled to length 1 first: distances then order them as cosines do. t-SNE (van der Maaten and Hinton
    2008) is computed exactly and starts from PCA, so that nothing is drawn at random.

    Args:
        systems: system → vectors.
        problems_shown: the first so many problems that all languages have; all languages are shown.
        perplexity: of t-SNE; less where there are few points.

    Returns:
        Rows of `COORDINATE_COLUMNS`; methods are the keys of `METHODS`.
    """
    rows: list[tuple[Any, ...]] = []
    for system, vectors in systems.items():
        ids = _shared_ids(vectors.ids)[:problems_shown]
        places = {code: [list(own).index(id_) for id_ in ids] for code, own in vectors.ids.items()}
        names = [(code, id_) for code in places for id_ in ids]
        for stage, by_language in vectors.stages.items() if ids else ():
            points = np.concatenate([by_language[code][rows_] for code, rows_ in places.items()])
            for method, found in zip(METHODS, _both_methods(points, perplexity), strict=True):
                rows += [
                    (system, stage, method, *name, *xy) for name, xy in zip(names, found.round(4).tolist(), strict=True)
                ]
    return pd.DataFrame(rows, columns=list(COORDINATE_COLUMNS))


def _shared_ids(ids: Mapping[str, Sequence[str]]) -> list[str]:
    shared = set.intersection(*(set(own) for own in ids.values())) if ids else set()
    return [id_ for id_ in next(iter(ids.values()), ()) if id_ in shared]


def _both_methods(points: NDArray[Any], perplexity: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """PCA and t-SNE of points, (N, D) to (N, 2) each."""
    points = points.astype(np.float64)
    points = points / np.maximum(np.linalg.norm(points, axis=1, keepdims=True), np.finfo(np.float64).tiny)
    _, _, axes = np.linalg.svd(points - points.mean(axis=0), full_matrices=False)
    axes = np.pad(axes[:2], ((0, max(0, 2 - len(axes))), (0, 0)))
    # A component's sign is arbitrary: its largest weight is made positive.
    axes = axes * np.sign(axes[[0, 1], np.abs(axes).argmax(axis=1)])[:, None]
    flat = (points - points.mean(axis=0)) @ axes.T
    spread = flat[:, 0].std()
    if len(points) < 4 or not spread:
        return flat, flat  # nothing to unfold
    tsne = TSNE(
        perplexity=min(perplexity, (len(points) - 1) / 3),
        init=(flat / spread * 1e-4).astype(np.float32),
        max_iter=500,
        method="exact",
        random_state=0,  # not used with such a start, but asked for
    )
    return flat, tsne.fit_transform(points.astype(np.float32)).astype(np.float64)


def aligned_space(coordinates: pd.DataFrame, classes: pd.DataFrame, *, labels: Labels = None) -> Figure:
    """Where parallel problems lie: a column per stage, a row per system and method, retrieval accuracy below.

    A colour and a mark are a family or branch of languages; stars are English. A language's code stands where its
    problems lie together, a problem's number where its languages do.

    Args:
        coordinates: of `space_coordinates`.
        classes: class table of `retrieval_scores`.
        labels: names to show for systems.
    """
    if coordinates.empty:
        return note_figure("no sentence vectors: no problem is parallel, or no system has an alignment layer")
    require_columns(coordinates, "coordinates", COORDINATE_COLUMNS)
    systems = systems_in_order(coordinates)
    stages = {s: list(dict.fromkeys(coordinates.loc[coordinates["system"] == s, "stage"])) for s in systems}
    looks = _looks(list(dict.fromkeys(coordinates["language"])))
    columns, rows = max(map(len, stages.values())), [(s, m) for s in systems for m in METHODS]
    with style():
        keys, inches = _keys(looks), _FIGURE_INCHES / columns
        height = _PANEL_HEIGHT_INCHES * len(rows) + 0.25 * len(systems) + legend_inches(_FIGURE_INCHES, keys)
        figure = new_figure(_FIGURE_INCHES, height)
        grid = figure.subplots(len(rows), columns, squeeze=False)
        for panels, (system, method) in zip(grid, rows, strict=True):
            panels[0].set_ylabel(f"{wrapped(label_of(system, labels), 1.5)}\n{METHODS[method]}")
            for axes, stage in zip(panels, stages[system], strict=False):
                own = (coordinates["system"] == system) & (coordinates["stage"] == stage)
                _panel(axes, coordinates[own & (coordinates["method"] == method)], looks)
                axes.set_title(wrapped(stage_title(stage), inches))
                axes.set_xlabel(wrapped(_retrieval(classes, system, stage), inches))
            for axes in panels[len(stages[system]) :]:
                axes.remove()
        legend_below(figure, keys)
    return figure


def _retrieval(classes: pd.DataFrame, system: str, stage: str) -> str:
    own = classes[(classes["system"] == system) & (classes["stage"] == stage)].set_index("resource_class")["accuracy"]
    shown = {ALL_LANGUAGES: "retrieval {} %", "low": "(low {} %)"}
    # A line may end between the two numbers only.
    return " ".join(
        words.format(percent(own[c])).replace(" ", "\N{NO-BREAK SPACE}") for c, words in shown.items() if c in own
    )


def _looks(codes: Sequence[str]) -> dict[str, tuple[str, Any, str]]:
    """Language → (group, colour, mark)."""
    families = Counter(get_language(code).family for code in codes)
    split = {family for family, size in families.items() if size > _SPLIT_SHARE * len(codes)}
    group = {c: get_language(c).branch if get_language(c).family in split else get_language(c).family for c in codes}
    sizes = Counter(group.values())
    large = sorted((name for name in sizes if sizes[name] >= _SMALLEST_GROUP), key=lambda name: (-sizes[name], name))
    palette = sns.color_palette("colorblind", 10)
    chosen = {name: (name, palette[i % len(palette)], _MARKERS[i % len(_MARKERS)]) for i, name in enumerate(large)}
    return {code: chosen.get(name, (OTHERS, "#8a8a8a", "X")) for code, name in group.items()}


def _keys(looks: Mapping[str, tuple[str, Any, str]]) -> list[Line2D]:
    groups = dict.fromkeys(sorted(looks.values(), key=lambda look: (look[0] == OTHERS, look[0])))
    marks = [*groups, ("English", INK, "*")]
    return [Line2D([], [], color=c, marker=m, linestyle="", markersize=4.5, label=name) for name, c, m in marks]


def _panel(axes: Axes, points: pd.DataFrame, looks: Mapping[str, tuple[str, Any, str]]) -> None:
    for code, own in points.groupby("language", sort=False):
        _, colour, mark = looks[str(code)]
        star = {"marker": "*", "color": INK, "s": 34, "zorder": 3}
        dots = {"marker": mark, "color": colour, "s": 9, "alpha": 0.75, "zorder": 2}
        axes.scatter(own["x"], own["y"], linewidths=0, **(star if code == ENGLISH else dots))
    axes.set(xticks=[], yticks=[])
    axes.margins(0.06)
    numbers = {id_: str(i) for i, id_ in enumerate(dict.fromkeys(points["id"]), start=1)}
    placed: list[tuple[float, float]] = []
    for column, text, size in (("id", numbers, 8.0), ("language", dict(zip(looks, looks, strict=True)), 6.0)):
        for name, x, y in _together(points, column):
            if all(_apart(axes, (x, y), other) for other in placed):
                placed.append((x, y))
                halo = [withStroke(linewidth=1.8, foreground="white")]
                colour = INK if column == "id" or name == ENGLISH else looks[name][1]
                label = axes.annotate(text[name], (x, y), (0, 1.5), textcoords="offset points", color=colour)
                label.set(fontsize=size, ha="center", va="bottom", zorder=4, path_effects=halo)


def _apart(axes: Axes, one: tuple[float, float], other: tuple[float, float]) -> bool:
    wide, high = (abs(end - start) for start, end in (axes.get_xlim(), axes.get_ylim()))
    return math.hypot((one[0] - other[0]) / wide, (one[1] - other[1]) / high) > _LABEL_APART


def _together(points: pd.DataFrame, column: str) -> Iterator[tuple[str, float, float]]:
    """(name, x, y) of the middle of each language, or problem, whose points lie together."""
    xy = points[["x", "y"]]
    whole = float(np.sqrt(xy.var(ddof=0).sum()))
    for name, own in points.groupby(column, sort=False)[["x", "y"]]:
        if len(own) > 1 and float(np.sqrt(own.var(ddof=0).sum())) < _TOGETHER[column] * whole:
            yield str(name), float(own["x"].median()), float(own["y"].median())
