from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lingualift.configuration import check_configuration
from lingualift.errors import ConfigurationError
from tests.conftest import read_parameters, with_fields
from tests.made_up_real_data import LANGUAGES, write_real_data


@pytest.fixture
def real_parameters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Parameters of conf/real on made-up data, with fields changed."""
    monkeypatch.setenv("LINGUALIFT_REAL_DATA", str(write_real_data(tmp_path)))
    return lambda fields: with_fields(read_parameters("real"), {"languages": list(LANGUAGES), **fields})


def test_the_root_is_one_setting_with_a_default(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("LINGUALIFT_REAL_DATA", raising=False)
    parameters = read_parameters("real")
    assert parameters["sources"]["root"] == "../shared/data"
    assert parameters["benchmark_path"] == "../shared/data/msvamp"
    monkeypatch.setenv("LINGUALIFT_REAL_DATA", "/elsewhere")
    parameters = read_parameters("real")
    assert (parameters["sources"]["root"], parameters["benchmark_path"]) == ("/elsewhere", "/elsewhere/msvamp")


def test_conf_real_is_right_where_the_data_is(real_parameters, tmp_path: Path):
    check_configuration(real_parameters({}), tmp_path)


def test_a_relative_root_starts_from_the_project(real_parameters, tmp_path: Path):
    fields = {"sources.root": "../data", "benchmark_path": "../data/msvamp"}
    write_real_data(tmp_path / "data")
    (tmp_path / "project").mkdir()
    check_configuration(real_parameters(fields), tmp_path / "project")


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"sources.root": "/no/where"}, r"root: expected the folder .* '/no/where'; set .*LINGUALIFT_REAL_DATA"),
        (
            {"sources.english": [{"reader": "gsm8k", "path": "gsm8k/tain.jsonl"}]},
            r"sources\.english\[0\]\.path: expected a file or folder, found nothing at .*gsm8k/tain\.jsonl'; fetch it",
        ),
        ({"sources.english": [{"reader": "aqua", "path": "x"}]}, r"sources: english\.0\.reader: .*'asdiv'.*got 'aqua'"),
        ({"sources.english": []}, r"sources: english: List should have at least 1 item"),
        ({"sources.held_out": []}, r"sources: held_out: List should have at least 1 item"),
        ({"sources.held_out": [{"benchmark": "gsm9k", "path": "mgsm"}]}, r"unknown benchmark 'gsm9k'"),
        ({"sources.monolingual": [{"reader": "sentences", "path": "sw.txt"}]}, r"expected a path with \{language\}"),
        ({"sources.lexicons": [{"reader": "muse", "path": "{code}-{language}"}]}, r"expected a path with \{language\}"),
        ({"sources.monolingal": []}, r"monolingal: Extra inputs"),
        (
            {"languages": [*LANGUAGES, "te"]},
            r"sources\.monolingual: expected a file for language 'te', found none of tatoeba_parallel/te-en\.tsv, "
            r"ud_text/te\.txt in .*; add one, or take 'te' out of `languages`",
        ),
        (
            {"sources.lexicons": [{"reader": "muse", "path": "dict_muse/en-{language}.txt"}]},
            r"sources\.lexicons: expected a file for language 'sw', found none of dict_muse/en-sw\.txt",
        ),
        (
            {"benchmark": "mmwp", "benchmark_path": "."},
            r"benchmark: expected one that sources\.held_out .*\(mgsm, msvamp\) or minimmwp, got 'mmwp'",
        ),
        ({"corpus.foundation_mix.paraphrase": 0.1}, r"foundation_mix\.paraphrase: expected 0 with real sources"),
    ],
)  # fmt: skip
def test_a_wrong_source_is_named_before_any_run(real_parameters, tmp_path: Path, fields, message):
    with pytest.raises(ConfigurationError, match=message):
        check_configuration(real_parameters(fields), tmp_path)


def test_the_shipped_benchmark_may_be_evaluated_on_real_data(real_parameters, tmp_path: Path):
    check_configuration(real_parameters({"benchmark": "minimmwp", "benchmark_path": None}), tmp_path)
