import re
import subprocess
import sys
from xml.etree import ElementTree

import numpy as np
import pandas as pd
import pytest
import synthetic
from matplotlib.figure import Figure

from lingualift.errors import DataError
from lingualift.reporting import figures
from lingualift.reporting.style import FLOOR_GID, INK, readable_on, system_colours

SYSTEMS = ["lift", "mono"]
LANGUAGES = ["en", "sw", "hi", "vi"]
TABLE = synthetic.language_table(SYSTEMS, LANGUAGES, (0, 1))
FLOORS = synthetic.floors(LANGUAGES)
GROUPS = synthetic.group_table(SYSTEMS, LANGUAGES, (0, 1))


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
        figures.group_dots(GROUPS),
    ],
    ids=["heat_map", "class_bars", "transfer_bars", "group_dots"],
)
def test_every_accuracy_figure_draws_the_floor(figure):
    assert floor_artists(figure)
    assert any("floor" in text for text in texts(figure))


@pytest.mark.parametrize(
    ("figure", "says"),
    [
        (figures.heat_map(TABLE, {}), "Swahili"),
        (figures.class_bars(synthetic.without_floor(synthetic.class_table(TABLE))), "resource class (languages)"),
        (figures.transfer_bars(TABLE, {}), "no transfer: no floor is known for this benchmark"),
        (figures.group_dots(synthetic.without_floor(GROUPS)), "script (languages)"),
    ],
    ids=["heat_map", "class_bars", "transfer_bars", "group_dots"],
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


def test_class_bars_say_how_many_languages_a_class_has():
    classes = synthetic.class_table(synthetic.language_table(SYSTEMS, synthetic.EVERY))
    assert {"low\n(21)", "medium\n(17)", "high\n(10)", "all\n(48)"} <= set(texts(figures.class_bars(classes)))


def test_group_dots_have_a_panel_per_grouping_with_each_group_s_number_of_languages():
    groups = synthetic.group_table(SYSTEMS, synthetic.EVERY)
    figure = figures.group_dots(groups, labels={"lift": "LinguaLIFT"})
    titles = [axes.get_title(loc="right") for axes in figure.axes]
    assert titles == ["family (languages)", "script (languages)", "branch (languages)", "word order (languages)"]
    shown = set(texts(figure))
    assert {"Indo-European (31)", "Dravidian (4)", "Basque (1)", "Latin (26)", "Devanagari (3)", "LinguaLIFT"} <= shown
    assert {"Germanic (8)", "Indo-Aryan (5)", "SOV (12)", "VSO (1)"} <= shown
    assert not [text for text in shown if "English" in text]
    assert not [text for text in shown if text.startswith(("Armenian (1)", "Finnic")) and text != "Armenian (1)"]


def test_group_dots_stand_at_their_accuracy_with_their_interval():
    groups = synthetic.group_table(["lift"], ["en", "ta", "te"])
    wanted = (groups["grouping"] == "script") & (groups["group"] == "Tamil")
    groups.loc[wanted, ["accuracy", "ci_low", "ci_high"]] = [0.62, 0.5, 0.7]
    script = next(axes for axes in figures.group_dots(groups).axes if "script" in axes.get_title(loc="right"))
    row = [label.get_text() for label in script.get_yticklabels()].index("Tamil (1)")
    dots = {round(float(line.get_ydata()[0]), 6): float(line.get_xdata()[0]) for line in script.lines}
    assert dots[row] == pytest.approx(62)
    spans = [segment[:, 0] for part in script.collections for segment in part.get_segments() if segment[0, 1] == row]
    assert any(list(span) == pytest.approx([50, 70]) for span in spans)


def test_group_dots_of_english_alone_say_so():
    shown = texts(figures.group_dots(synthetic.group_table(SYSTEMS, ["en"])))
    assert shown == ["no groups of languages: English alone was evaluated"]


def test_language_figures_name_each_family_once_per_class():
    table = synthetic.language_table(SYSTEMS, synthetic.EVERY)
    for figure in (figures.heat_map(table, {}), figures.transfer_bars(table, synthetic.floors(synthetic.EVERY))):
        shown = texts(figure)
        assert shown.count("Indo-European") == 3
        assert shown.count("Dravidian") == 1


@pytest.mark.parametrize("systems", [3, 8])
def test_language_figures_of_48_languages_fit_a_page(systems):
    names = [f"system with a long name {i}" for i in range(systems)]
    table = synthetic.language_table(names, synthetic.EVERY)
    floors, groups = synthetic.floors(synthetic.EVERY), synthetic.group_table(names, synthetic.EVERY)
    drawn = [figures.heat_map(table, floors), figures.transfer_bars(table, floors), figures.group_dots(groups)]
    drawn.append(figures.numbers_right_bars(synthetic.numbers_right_table(names, synthetic.EVERY)))
    for figure in drawn:
        width, height = figure.get_size_inches()
        assert width <= 7.5
        assert height <= 9.5


@pytest.mark.parametrize("name", ["heat_map", "transfer_bars", "numbers_right_bars"])
def test_no_two_language_names_overlap_and_none_is_cut(name):
    table, floors = synthetic.language_table(SYSTEMS, synthetic.EVERY), synthetic.floors(synthetic.EVERY)
    figure = {
        "heat_map": lambda: figures.heat_map(table, floors),
        "transfer_bars": lambda: figures.transfer_bars(table, floors),
        "numbers_right_bars": lambda: figures.numbers_right_bars(
            synthetic.numbers_right_table(SYSTEMS, synthetic.EVERY)
        ),
    }[name]()
    figure.canvas.draw()
    labels = [label for label in figure.axes[1].get_yticklabels() if label.get_text()]
    boxes = sorted((label.get_window_extent() for label in labels), key=lambda box: box.y0)
    assert len(boxes) == 48 - (name == "transfer_bars")  # English transfers to itself
    assert all(below.y1 <= above.y0 for below, above in zip(boxes, boxes[1:], strict=False))
    families = [text.get_window_extent() for text in figure.axes[0].texts]
    assert min(box.x0 for box in families) >= 0
    assert max(box.x1 for box in families) < min(box.x0 for box in boxes)


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
    assert [axes.get_title() for axes in figure.axes[1:]] == SYSTEMS  # the first names families


def test_the_same_figure_is_saved_as_the_same_bytes_without_time_or_version(tmp_path):
    for name in ("a.png", "b.png"):
        figures.save_figure(figures.heat_map(TABLE, FLOORS), tmp_path / "new" / name)
    for form in ("png", "svg"):
        first, second = ((tmp_path / "new" / f"{name}.{form}").read_bytes() for name in "ab")
        assert first == second
        assert b"Matplotlib" not in first
        assert b"tIME" not in first
        assert not re.search(rb"<dc:date>|20\d\d-\d\d-\d\d", first)
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["a.png", "a.svg", "b.png", "b.svg"]


def test_an_svg_has_shapes_for_letters_and_no_id_twice():
    root = ElementTree.fromstring(figures.figure_svg(figures.heat_map(TABLE, FLOORS)))
    tags = [node.tag.rsplit("}")[-1] for node in root.iter()]
    assert "path" in tags
    assert not {"text", "image"} & set(tags)
    ids = [node.get("id") for node in root.iter() if node.get("id")]
    assert len(set(ids)) == len(ids)
    assert "floor" in ids


def test_text_in_a_cell_is_read_on_its_ground():
    assert readable_on("#0b3c66") == "white"
    assert readable_on("#a6c8e0") == INK


def test_loss_axes_have_plain_numbers():
    steps = list(range(1, 41))
    table = pd.DataFrame({"system": "a", "phase": "mapping", "step": steps, "loss": [4 * 0.93**step for step in steps]})
    figure = figures.loss_curves(table)
    figures.figure_png(figure)
    shown = [label.get_text() for label in figure.axes[0].get_yticklabels(which="both") if label.get_text()]
    assert {"0.5", "1", "2"} <= set(shown)
    assert not any("10" in text for text in shown)


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


def test_an_svgs_places_have_two_decimals_at_most():
    drawn = figures.figure_svg(figures.heat_map(TABLE, FLOORS)).decode()
    places = re.findall(r' (?:d|x|y)="([^"]*)"', drawn)
    assert places
    assert not [place for place in places if re.search(r"\.\d{3}", place)]


def test_a_system_has_one_colour_whichever_others_are_drawn():
    labels = {"mono": "MonoReason", "multi": "MultiReason", "lift": "LinguaLIFT"}
    everything = system_colours(list(labels), labels)
    assert system_colours(["lift", "mono"], labels) == {name: everything[name] for name in ("lift", "mono")}
    by_label = system_colours(["foundation", "LinguaLIFT"], labels)
    assert by_label["LinguaLIFT"] == everything["lift"]
    assert by_label["foundation"] not in everything.values()
    assert len(set(system_colours([f"s-{i}" for i in range(11)]).values())) == 11
