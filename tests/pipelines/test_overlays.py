"""Another LLM at the paper's scale: a file of `kedro run --config` on top of conf/paper, filed apart from it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from kedro.framework.session import KedroSession
from kedro.io import DataCatalog

from lingualift.errors import ConfigurationError
from lingualift.model.known_models import known_models
from tests.pipelines.project import BY_HOOKS, ROOT, copy_project, kedro_run, open_project

PHI = "ablation_phases.lingualift_phi-instruction_tuning.optimizer.learning_rate"
OF_THE_WHOLE_LLM = (
    "mono_reason-instruction_tuning", "multi_reason-instruction_tuning", "qalign-question_alignment",
    "qalign-instruction_tuning", "mind_merger_hard-augmentation", "lingualift-instruction_tuning",
    "lingualift_released-instruction_tuning",
)  # fmt: skip
# Overlay → what it changes of conf/paper's parameters, besides where outputs go.
CHANGES: dict[str, dict[str, Any]] = {
    "mistral_7b": {
        "foundation.language_model_path": "mistralai/Mistral-7B-v0.1",
        **{f"phases.{key}.optimizer.learning_rate": 4.0e-6 for key in OF_THE_WHOLE_LLM},
        "foundation_variants.phi.language_model_path": "meta-llama/Llama-2-7b-hf",
        "ablation_systems.lingualift_phi.label": "Llama-2-7B as the LLM",
        PHI: 2.0e-5,
    },
    "qwen2_5_7b": {"foundation.language_model_path": "Qwen/Qwen2.5-7B"},
    "llama_2_13b": {"foundation.language_model_path": "meta-llama/Llama-2-13b-hf"},
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that has MMWP's folder, without which nothing runs."""
    folder = copy_project(tmp_path_factory.mktemp("overlays"))
    (folder / "data/paper/01_raw/mmwp").mkdir(parents=True)
    return folder


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[dict[str, Any], DataCatalog]]]:
    """Parameters and catalog of each run that the command line starts; none of its nodes is run."""
    runs: list[tuple[dict[str, Any], DataCatalog]] = []

    def look(session: KedroSession, **_: Any) -> None:
        context = session.load_context()
        runs.append((context.config_loader["parameters"], context.catalog))

    monkeypatch.setattr(KedroSession, "run", look)
    return runs


def flat(table: dict[str, Any], path: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in table.items():
        name = f"{path}{key}"
        found |= flat(value, f"{name}.") if isinstance(value, dict) else {name: value}
    return found


def test_every_file_beside_conf_paper_s_own_is_looked_at():
    others = {path.stem for path in (ROOT / "conf" / "paper").glob("*.yml")} - {"globals", "parameters"}
    assert others == set(CHANGES)


def test_conf_paper_itself_reads_none_of_them(project: Path):
    parameters = open_project(project, "paper")[3]
    assert "run" not in parameters
    assert parameters["foundation"]["language_model_path"] == "meta-llama/Llama-2-7b-hf"


@pytest.mark.parametrize("name", CHANGES)
def test_an_overlay_changes_what_it_says_and_nothing_else(project: Path, seen, name: str):
    before = flat(open_project(project, "paper")[3])
    # The parameters are checked as a whole on the way.
    result = kedro_run(project, "--config", f"conf/paper/{name}.yml", "--pipelines", "full")
    assert result.exit_code == 0, result.exception
    after = flat(seen[0][0])
    root = f"data/paper_{name}"
    folders = {"resume.folder": f"{root}/resume", "compute.encoder_features.folder": f"{root}/encoder_features"}
    changes = {**CHANGES[name], "data_root": root, **folders}
    assert {key: value for key, value in after.items() if before.get(key) != value} == changes
    assert set(before) <= set(after)


@pytest.mark.parametrize("name", CHANGES)
def test_its_outputs_are_filed_apart(project: Path, seen, name: str):
    pipelines, usual, _, _ = open_project(project, "paper")
    kedro_run(project, "--config", f"conf/paper/{name}.yml")
    names = {data for key in ("full", "ablations", "seeds") for data in pipelines[key].all_outputs()}
    moved = 0
    for data in names | BY_HOOKS:
        was, now = (path_of(catalog, data, project) for catalog in (usual, seen[0][1]))
        assert (was is None) == (now is None), data
        if was and now:
            assert now == Path(f"data/paper_{name}") / was.relative_to("data/paper"), data
            moved += 1
    assert moved > 100


def path_of(catalog: DataCatalog, name: str, project: Path) -> Path | None:
    path = catalog.get(name)._describe().get("filepath") if name in catalog else None
    return None if path is None else Path(path).relative_to(project)


def test_its_llm_is_one_whose_dimensions_are_known():
    for name, changes in CHANGES.items():
        text = (ROOT / "conf" / "paper" / f"{name}.yml").read_text()
        assert changes["foundation.language_model_path"] in known_models()
        assert f"kedro run --config conf/paper/{name}.yml" in text
        assert yaml.safe_load(text)["run"]["env"] == "paper"


def test_options_of_the_command_line_that_would_undo_an_overlay_are_refused(project: Path, seen):
    result = kedro_run(project, "--config", "conf/paper/mistral_7b.yml", "--params", "seed=1")
    assert isinstance(result.exception, ConfigurationError)
    message = r"--params: would replace all that the file of --config sets \(data_root, foundation, phases, .*\)"
    with pytest.raises(ConfigurationError, match=message):
        raise result.exception
    assert not seen


def test_a_file_of_one_s_own_may_go_on_from_another(project: Path, seen, tmp_path: Path):
    overlay = yaml.safe_load((project / "conf" / "paper" / "qwen2_5_7b.yml").read_text())
    overlay["run"]["params"] |= {"seed": 3, "data_root": "data/mine"}
    own = tmp_path / "mine.yml"
    own.write_text(yaml.safe_dump(overlay))
    result = kedro_run(project, "--config", str(own))
    assert result.exit_code == 0, result.exception
    parameters, catalog = seen[0]
    assert (parameters["seed"], parameters["foundation"]["language_model_path"]) == (3, "Qwen/Qwen2.5-7B")
    assert path_of(catalog, "report", project) == Path("data/mine/08_reporting/mmwp/report.html")
