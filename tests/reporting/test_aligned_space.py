import re
from itertools import combinations

import numpy as np
import pandas as pd
import pytest
from latex_check import check_latex
from synthetic import EVERY

from lingualift.errors import DataError
from lingualift.evaluation.aligned_retrieval import ENCODER, UNTRAINED, SentenceVectors, retrieval_scores
from lingualift.languages import get_language
from lingualift.reporting.aligned_space import (
    COORDINATE_COLUMNS,
    METHODS,
    OTHERS,
    aligned_space,
    space_coordinates,
)
from lingualift.reporting.figures import figure_png
from lingualift.reporting.retrieval import retrieval_report, stage_title

CODES = ["en", "de", "sv", "fr", "ru", "sw"]
LABELS = {"lift": "Lift", "bridge": "Bridge"}


def vectors(codes=CODES, problems: int = 5, stages=(ENCODER, UNTRAINED, "language_alignment")) -> SentenceVectors:
    """Languages lie apart before the last stage, problems from there on."""
    rng = np.random.default_rng(0)
    ids = [f"p-{i}" for i in range(problems)]
    of_language = {code: rng.normal(size=12) for code in codes}
    of_problem = rng.normal(size=(problems, 12))
    found = {}
    for stage in stages:
        language, problem = (0.1, 1.0) if stage == stages[-1] else (1.0, 0.1)
        noise = {code: 0.05 * rng.normal(size=(problems, 12)) for code in codes}
        found[stage] = {
            code: (language * of_language[code] + problem * of_problem + noise[code]).astype(np.float32)
            for code in codes
        }
    return SentenceVectors(dict.fromkeys(codes, ids), found)


@pytest.fixture(scope="module")
def drawn():
    """Coordinates and scores of two systems."""
    systems = {"lift": vectors(), "bridge": vectors(stages=(ENCODER, UNTRAINED))}
    return space_coordinates(systems, problems_shown=4), *retrieval_scores(
        systems, resamples=50, rng=np.random.default_rng(0)
    )


def distances(points: np.ndarray) -> np.ndarray:
    return np.linalg.norm(points[:, None] - points[None], axis=-1)


def test_every_language_and_some_problems_have_a_place(drawn):
    coordinates, _, _ = drawn
    assert (*coordinates.columns,) == COORDINATE_COLUMNS
    assert not coordinates.duplicated(["system", "stage", "method", "language", "id"]).any()
    assert len(coordinates) == (3 + 2) * len(METHODS) * len(CODES) * 4
    assert set(coordinates["id"]) == {f"p-{i}" for i in range(4)}
    assert np.isfinite(coordinates[["x", "y"]]).all(axis=None)


def test_the_same_vectors_lie_in_the_same_places_whatever_their_length():
    first = vectors(stages=(ENCODER,))
    longer = {code: 7 * found for code, found in first.stages[ENCODER].items()}
    both = {"a": first, "b": first, "c": SentenceVectors(first.ids, {ENCODER: longer})}
    found = space_coordinates(both, problems_shown=3)
    a, b, c = (found[found["system"] == name].drop(columns="system").reset_index(drop=True) for name in both)
    pd.testing.assert_frame_equal(a, b)
    flat = a["method"] == "pca"
    np.testing.assert_allclose(a.loc[flat, ["x", "y"]], c.loc[flat, ["x", "y"]], atol=2e-4)


def test_pca_keeps_the_distances_of_what_is_flat_already():
    angles = np.linspace(0, 3, 8)
    circle = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    turn = np.linalg.qr(np.random.default_rng(1).normal(size=(6, 6))).Q[:2]
    flat = {"en": (circle[:4] @ turn).astype(np.float32), "de": (circle[4:] @ turn).astype(np.float32)}
    found = space_coordinates({"lift": SentenceVectors(dict.fromkeys(flat, list("abcd")), {ENCODER: flat})})
    pca = found[found["method"] == "pca"][["x", "y"]].to_numpy()
    np.testing.assert_allclose(distances(pca), distances(circle), atol=1e-3)
    assert pca[:, 0].var() > pca[:, 1].var()


@pytest.mark.parametrize("method", METHODS)
def test_neighbours_are_of_a_language_before_and_of_a_problem_after(drawn, method):
    coordinates, _, _ = drawn
    for stage, alike in ((ENCODER, "language"), ("language_alignment", "id")):
        own = coordinates[(coordinates["stage"] == stage) & (coordinates["method"] == method)]
        own = own[own["system"] == "lift"].reset_index(drop=True)
        between = distances(own[["x", "y"]].to_numpy())
        np.fill_diagonal(between, np.inf)
        shared = own[alike].to_numpy()[between.argmin(axis=1)] == own[alike].to_numpy()
        assert shared.mean() > 0.8


def test_only_problems_that_all_languages_have_are_shown():
    full = vectors(problems=4, stages=(ENCODER,))
    ids = {**full.ids, "de": ["p-9", "p-2", "p-1", "p-8"]}
    assert set(space_coordinates({"lift": SentenceVectors(ids, full.stages)})["id"]) == {"p-1", "p-2"}
    strangers = SentenceVectors({**full.ids, "de": list("abcd")}, full.stages)
    assert space_coordinates({"lift": strangers}).empty


@pytest.mark.parametrize(("codes", "problems"), [(["en"], 1), (["en", "de"], 1), (["en", "de"], 2)])
def test_few_points_have_places_too(codes, problems):
    found = space_coordinates({"lift": vectors(codes, problems, (ENCODER,))})
    assert len(found) == len(METHODS) * len(codes) * problems
    assert np.isfinite(found[["x", "y"]]).all(axis=None)


def test_points_that_are_all_the_same_lie_in_one_place():
    same = {code: np.ones((3, 5), dtype=np.float32) for code in ("en", "de")}
    found = space_coordinates({"lift": SentenceVectors(dict.fromkeys(same, list("abc")), {ENCODER: same})})
    assert (found[["x", "y"]] == 0).all(axis=None)


def test_every_panel_has_its_stage_and_its_number(drawn):
    coordinates, _, classes = drawn
    figure = aligned_space(coordinates, classes, labels=LABELS)
    titles = [axes.get_title() for axes in figure.axes]
    lift = ["encoder output", "layer, untrained", "layer after language alignment"]
    assert titles == [*lift * 2, *lift[:2] * 2]  # a system without the last stage has no panel for it
    assert [axes.get_ylabel() for axes in figure.axes if axes.get_ylabel()] == [
        f"{system}\n{method}" for system in ("Lift", "Bridge") for method in ("PCA", "t-SNE")
    ]
    for axes, stage in zip(figure.axes, (ENCODER, UNTRAINED, "language_alignment"), strict=False):
        own = classes[(classes["system"] == "lift") & (classes["stage"] == stage)].set_index("resource_class")
        expected = [f"{100 * own.loc[name, 'accuracy']:.1f}" for name in ("all", "low")]
        assert re.findall(r"\d+\.\d", axes.get_xlabel()) == expected


def test_a_name_stands_where_its_points_are_together(drawn):
    coordinates, _, classes = drawn
    figure = aligned_space(coordinates, classes)
    before, _, after = ({text.get_text() for text in axes.texts} for axes in figure.axes[3:6])  # t-SNE of lift
    assert before <= set(CODES)
    assert len(before) >= 4
    assert after >= {"1", "2", "3", "4"}
    assert not after & set(CODES)


def test_nothing_covers_anything_else_where_there_is_most():
    stages = (ENCODER, UNTRAINED, "language_alignment", "instruction_tuning")
    systems = {"lift": vectors(EVERY, 3, stages)}
    _, classes = retrieval_scores(systems, resamples=10, rng=np.random.default_rng(0))
    names = {"lift": "A system with a long name (lexicons)"}
    figure = aligned_space(space_coordinates(systems, problems_shown=2), classes, labels=names)
    figure_png(figure)  # places everything
    for axes in figure.axes:
        boxes = [text.get_window_extent() for text in axes.texts]
        assert boxes
        covered = [one for one, other in combinations(boxes, 2) if one.overlaps(other) and _shared(one, other) > 0.5]
        assert not covered
    around = [text for axes in figure.axes for text in (axes.title, axes.xaxis.label, axes.yaxis.label)]
    boxes = [text.get_window_extent() for text in around if text.get_text()]
    boxes.append(figure.legends[0].get_window_extent())
    assert not [one for one, other in combinations(boxes, 2) if one.overlaps(other)]
    assert all(figure.bbox.contains(*corner) for box in boxes for corner in (box.p0, box.p1))


def _shared(one, other) -> float:
    """Share of the smaller box that both cover."""
    wide = min(one.x1, other.x1) - max(one.x0, other.x0)
    high = min(one.y1, other.y1) - max(one.y0, other.y0)
    return wide * high / min(one.width * one.height, other.width * other.height)


def test_colours_are_families_and_branches_of_a_large_one():
    systems = {"lift": vectors(EVERY, 1, (ENCODER,))}
    _, classes = retrieval_scores(systems, resamples=10, rng=np.random.default_rng(0))
    figure = aligned_space(space_coordinates(systems), classes)
    names = [text.get_text() for text in figure.legends[0].get_texts()]
    assert {"Slavic", "Germanic", "Romance", "Indo-Aryan", "Dravidian", OTHERS, "English"} == set(names)
    by_group: dict[str, set] = {}
    marks = {tuple(dots.get_offsets()[0]): dots for dots in figure.axes[0].collections}
    assert len(marks) == len(EVERY)
    for code, dots in zip(EVERY, figure.axes[0].collections, strict=True):
        if code != "en":
            by_group.setdefault(get_language(code).branch, set()).add(tuple(dots.get_facecolor()[0].round(3)))
    assert all(len(by_group[name]) == 1 for name in ("Slavic", "Germanic", "Romance", "Indo-Aryan"))
    assert len({*by_group["Slavic"], *by_group["Germanic"], *by_group["Romance"], *by_group["Indo-Aryan"]}) == 4


def test_markdown_holds_every_number(drawn):
    _, languages, classes = drawn
    table = retrieval_report(languages, classes, "MiniMMWP", labels=LABELS)
    assert len(check_latex(table.latex())) == 2
    text = re.sub(r"\*\*|</?u>", "", table.markdown())
    by_class, by_language = (part for part in text.split("\n\n") if part.startswith("|"))
    first = classes.iloc[0]
    row = by_class.splitlines()[2]
    assert row.startswith("| Lift | encoder output | low | 1 | ")
    assert f"{100 * first['accuracy']:.1f}" in row
    assert f"{100 * first['ci_low']:.1f} to {100 * first['ci_high']:.1f}" in row
    assert row.endswith("| 20.0 |")
    assert len(by_class.splitlines()) == 2 + len(classes)
    assert "Lift: layer after language alignment, %" in by_language.splitlines()[0]
    swahili = next(line for line in by_language.splitlines() if line.startswith("| Swahili | low | Niger-Congo |"))
    expected = languages[languages["language"] == "sw"]["accuracy"].map(lambda value: f"{100 * value:.1f}")
    assert re.findall(r"\d+\.\d", swahili) == expected.to_list()


def test_without_parallel_problems_both_say_so():
    languages, classes = retrieval_scores({}, resamples=10, rng=np.random.default_rng(0))
    assert "nothing to retrieve" in retrieval_report(languages, classes, "MiniMMWP").markdown()
    figure = aligned_space(space_coordinates({}), classes)
    assert "no sentence vectors" in figure.texts[0].get_text()


def test_a_table_that_lacks_columns_is_an_error(drawn):
    coordinates, languages, classes = drawn
    with pytest.raises(DataError, match="missing columns"):
        aligned_space(coordinates.drop(columns="x"), classes)
    with pytest.raises(DataError, match="missing columns"):
        retrieval_report(languages.drop(columns="accuracy"), classes, "MiniMMWP")


def test_stages_are_called_by_what_happened():
    assert stage_title("task_alignment") == "layer after task alignment"
    assert stage_title("other_system-task_alignment") == "layer after task alignment"
