import subprocess
import sys

import numpy as np
import pytest
import synthetic
from matplotlib.figure import Figure

from lingualift.errors import DataError
from lingualift.reporting import figures
from lingualift.reporting.style import FLOOR_GID

SYSTEMS = ["lift", "mono"]
LANGUAGES = ["en", "sw", "hi", "vi"]
TABLE = synthetic.language_table(SYSTEMS, LANGUAGES, (0, 1))
FLOORS = synthetic.floors(LANGUAGES)


def texts(figure: Figure) -> list[str]:
    return [artist.get_text() for artist in figure.findobj(lambda artist: hasattr(artist, "get_text"))]


def floor_artists(figure: Figure) -> list:
    return figure.findobj(lambda artist: artist.get_gid() == FLOOR_GID)


@pytest.mark.parametrize(
    "figure",
    [
        figures.heat_map(TABLE, FLOORS),
        figures.class_bars(synthetic.class_table(TABLE)),
        figures.transfer_bars(TABLE, FLOORS),
    ],
    ids=["heat_map", "class_bars", "transfer_bars"],
)
def test_every_accuracy_figure_draws_the_floor(figure):
    assert floor_artists(figure)
    assert any("floor" in text for text in texts(figure))


@pytest.mark.parametrize(
    ("figure", "says"),
    [
        (figures.heat_map(TABLE, {}), "Swahili"),
        (figures.class_bars(synthetic.without_floor(synthetic.class_table(TABLE))), "resource class"),
        (figures.transfer_bars(TABLE, {}), "no transfer: no floor is known for this benchmark"),
    ],
    ids=["heat_map", "class_bars", "transfer_bars"],
)
def test_a_floor_that_is_not_known_is_not_drawn(figure, says):
    assert floor_artists(figure) == []
    assert says in texts(figure)
    assert not [text for text in texts(figure) if "floor" in text and text != says]


def test_without_translations_the_figure_says_so():
    empty = synthetic.numbers_right_table([], [])
    assert texts(figures.numbers_right_bars(empty)) == ["no stage-1 translations"]


def test_heat_map_shows_percent_by_english_name_and_class():
    table = TABLE[TABLE["seed"] == 0].copy()
    table.loc[(table["system"] == "lift") & (table["language"] == "sw"), "accuracy"] = 0.424
    shown = texts(figures.heat_map(table, FLOORS, labels={"lift": "LinguaLIFT"}))
    assert {"42", "Swahili", "Hindi", "LinguaLIFT", "mono", "floor", "17", "low", "medium", "high"} <= set(shown)


def test_heat_map_marks_a_missing_language():
    table = TABLE[~((TABLE["system"] == "lift") & (TABLE["language"] == "sw"))]
    assert "–" in texts(figures.heat_map(table, FLOORS))


def test_class_bars_draw_each_floor_at_its_height():
    classes = synthetic.class_table(TABLE)
    lines = floor_artists(figures.class_bars(classes))
    heights = sorted(round(float(line.get_segments()[0][0][1]), 6) for line in lines)
    assert heights == sorted(100 * floor for floor in classes.groupby("resource_class")["floor"].mean().round(8))


def test_transfer_is_the_share_of_english_accuracy_above_the_floor():
    table = TABLE[TABLE["seed"] == 0].copy()
    table["accuracy"] = table["language"].map({"en": 0.9, "sw": 0.5, "hi": 0.1, "vi": 0.9})
    transfer = figures.transfer_by_language(table, dict.fromkeys(LANGUAGES, 0.1))
    by_language = transfer[transfer["system"] == "lift"].set_index("language")["transfer"]
    assert by_language.to_dict() == pytest.approx({"sw": 0.5, "hi": 0.0, "vi": 1.0})


def test_transfer_is_missing_where_english_is_not_above_the_floor():
    table = TABLE.assign(accuracy=0.1)
    assert figures.transfer_by_language(table, dict.fromkeys(LANGUAGES, 0.1))["transfer"].isna().all()
    assert any("English is not" in text for text in texts(figures.transfer_bars(table, FLOORS)))


def test_loss_axis_is_logarithmic_only_where_losses_allow_it():
    curves = synthetic.loss_curves(SYSTEMS)
    assert [axes.get_yscale() for axes in figures.loss_curves(curves).axes] == ["log", "log"]
    flat = curves.assign(loss=curves["loss"].clip(0.5, 1.0))
    assert [axes.get_yscale() for axes in figures.loss_curves(flat).axes] == ["linear", "linear"]
    zero = curves.assign(loss=curves["loss"] - curves["loss"].min())
    assert "linear" in [axes.get_yscale() for axes in figures.loss_curves(zero).axes]


def test_loss_curves_have_a_panel_per_phase_and_survive_a_gap():
    curves = synthetic.loss_curves(SYSTEMS)
    curves.loc[3, "loss"] = np.nan
    figure = figures.loss_curves(curves, labels={"lift": "LinguaLIFT"})
    assert [axes.get_title() for axes in figure.axes] == ["language alignment", "task transfer"]
    assert "LinguaLIFT" in texts(figure)


def test_numbers_right_has_a_panel_per_system():
    figure = figures.numbers_right_bars(synthetic.numbers_right_table(SYSTEMS, LANGUAGES))
    assert [axes.get_title() for axes in figure.axes] == SYSTEMS


def test_the_same_figure_is_saved_as_the_same_bytes_without_time_or_version(tmp_path):
    for name in ("a.png", "b.png"):
        figures.save_figure(figures.heat_map(TABLE, FLOORS), tmp_path / "new" / name)
    first, second = ((tmp_path / "new" / name).read_bytes() for name in ("a.png", "b.png"))
    assert first == second
    assert b"matplotlib" not in first.lower()
    assert b"tIME" not in first
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["a.png", "b.png"]


def test_no_pyplot_figure_and_no_changed_style_is_left_behind():
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import matplotlib, synthetic\n"
        "import matplotlib.pyplot as plt; from lingualift.reporting import figures\n"
        "before = dict(matplotlib.rcParams)\n"
        "table = synthetic.language_table(['a'], ['en', 'sw'])\n"
        "figures.heat_map(table, {}); figures.class_bars(synthetic.class_table(table))\n"
        "assert plt.get_fignums() == [] and dict(matplotlib.rcParams) == before"
    )
    folder = synthetic.__file__.rsplit("/", 1)[0]
    subprocess.run([sys.executable, "-c", code, folder], check=True)


def test_wrong_tables_are_refused():
    with pytest.raises(DataError, match="missing columns"):
        figures.loss_curves(TABLE)
    with pytest.raises(DataError, match="missing columns"):
        figures.class_bars(TABLE)
