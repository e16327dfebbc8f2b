"""What a run of conf/paper needs, in small: models, MMWP's files, and an overlay that names them."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import yaml

from lingualift.corpora.minimmwp import MiniMMWP
from lingualift.corpora.problems import NumberDesign
from tests.conftest import read_parameters
from tests.paper_models import write_llm, write_mt5_xl, write_nllb
from tests.pipelines.project import ROOT

LANGUAGES = ["en", "de", "sw", "zh"]
BENCHMARK = [*LANGUAGES, "ta"]  # MMWP's files: one more language than anything is trained on
PROBLEMS, STEPS = 3, 2
CORPUS = {
    "test_problems": 4,
    "monolingual_texts": 60,
    "foundation_problems": 80,
    "code_switching_sentences": 90,
    "instruction_problems": 50,
    "parallel_problems": 20,
}


def prepare(project: Path) -> Path:
    """Write models and problems into a project; returns the overlay."""
    minimmwp = MiniMMWP.read(ROOT / "data" / "01_raw" / "minimmwp", BENCHMARK, NumberDesign())
    texts = [text for found in minimmwp.monolingual(60, (), 0).values() for text in found]
    english = [problem.question for problem in minimmwp.english_problems(60, (), 0, "dry run")]
    (project / "models").mkdir()
    write_mt5_xl(project / "models" / "mt5-xl", texts)
    write_llm(project / "models" / "llama-2", english)
    write_nllb(project / "models" / "nllb", texts)
    _write_mmwp(minimmwp, project / "mmwp")
    path = project / "dry_run.yml"
    path.write_text(yaml.safe_dump({"run": {"env": "paper", "pipelines": "full", "params": overlay()}}))
    return path


def _write_mmwp(minimmwp: MiniMMWP, folder: Path) -> None:
    """The format that docs/paper_scale.md asks for: the fields that say what, and no others."""
    folder.mkdir()
    for code, problems in minimmwp.test_problems(minimmwp.test_draws(PROBLEMS, 0)).items():
        rows = ({name: asdict(p)[name] for name in ("id", "language", "question", "answer")} for p in problems)
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (folder / f"{code}.jsonl").write_text(lines, encoding="utf-8")


def overlay() -> dict[str, Any]:
    """What differs from conf/paper: where things lie, and how many there are of each."""
    return {
        "data_root": "data/paper_dry_run",
        "benchmark_path": "mmwp",
        "languages": LANGUAGES,
        "corpus": CORPUS,
        "foundation": {
            "encoder_path": "models/mt5-xl",
            "language_model_path": "models/llama-2",
            "allow_hub": False,
        },
        "translators": {"to_english": {"path": "models/nllb", "allow_hub": False, "max_new_tokens": 12}},
        "phases": {key: {"optimizer": {"optimizer_steps": STEPS}} for key in read_parameters("paper")["phases"]},
        "lexicon": {"demonstrated": ["de", "sw"]},
        "lexicon_variants": {"induced": {"source": {"default": "reference", "de": "induced"}}},
        "evaluation": {
            "max_new_tokens": 12,
            "translation_max_new_tokens": 12,
            "bootstrap_resamples": 200,
            "test_resamples": 500,
            "probe_fitted_texts": 40,
            "probe_tested_texts": 20,
        },
    }
