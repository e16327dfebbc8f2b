import importlib.util
import warnings
from pathlib import Path

import pytest
from matplotlib.figure import Figure

from lingualift.languages import all_languages
from lingualift.reporting import fonts
from lingualift.reporting.figure_files import figure_png, figure_svg
from lingualift.reporting.fonts import BASE, FAMILIES, PACKAGES, font_families, unshown
from lingualift.reporting.style import style

TEXTS = Path(__file__).parents[2] / "data" / "01_raw" / "minimmwp"
LACKING = [script for script, names in FAMILIES.items() if not set(names) & set(font_families())]
needs_fonts = pytest.mark.skipif(bool(LACKING), reason=f"no fonts here for {', '.join(LACKING)}: {fonts.HOW}")


def figure_of(text: str) -> Figure:
    with style():
        figure = Figure(figsize=(6, 8))
        figure.text(0, 0, text)
    return figure


def test_every_script_has_a_font_or_is_one_of_the_base_font():
    scripts = {language.script for language in all_languages().values()}
    assert scripts - set(FAMILIES) == {"Latin", "Cyrillic", "Arabic", "Armenian"}
    own = "".join(language.own_name for language in all_languages().values() if language.script not in FAMILIES)
    assert unshown(own, [BASE]) == ""


@needs_fonts
@pytest.mark.parametrize("code", all_languages())
def test_no_character_of_a_language_s_problems_is_an_empty_box(code: str):
    text = all_languages()[code].own_name + "".join(
        path.read_text(encoding="utf-8") for path in sorted(TEXTS.rglob(f"{code}.ftl"))
    )
    assert len(text) > 1000
    assert unshown(text) == ""


@needs_fonts
def test_matplotlib_draws_all_own_names_without_a_warning():
    figure = figure_of("\n".join(language.own_name for language in all_languages().values()))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        figure_png(figure)
        figure_svg(figure)


def test_a_character_that_no_font_has_is_named_with_what_to_do():
    character = "\U0001f9ff"
    assert unshown(f"a {character}") == character
    with pytest.warns(UserWarning, match="no font here has the characters 129535.*install"):
        figure_png(figure_of(character))


def test_fonts_for_other_scripts_leave_latin_text_as_it_is(monkeypatch: pytest.MonkeyPatch):
    with_all = figure_png(figure_of("Accuracy, % – Norwegian Bokmål"))
    assert font_families()[0] == BASE
    monkeypatch.setattr("lingualift.reporting.style.font_families", lambda: [BASE])
    assert figure_png(figure_of("Accuracy, % – Norwegian Bokmål")) == with_all


def test_without_the_packages_the_base_font_is_there(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(fonts, "PACKAGES", ("no_such_package",))
    assert font_families.__wrapped__()[0] == BASE
    assert all(name.isidentifier() for name in PACKAGES)
    assert importlib.util.find_spec("no_such_package") is None
