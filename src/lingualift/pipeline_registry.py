"""The project's pipelines. Registered one by one: Kedro's own search loads only what the command line names."""

import os
from pathlib import Path
from typing import Any

from kedro.config import OmegaConfigLoader
from kedro.pipeline import Pipeline

from lingualift.benchmark_settings import read_benchmark_runs
from lingualift.hooks import ParametersHook
from lingualift.pipelines import (
    ablations,
    alignment,
    benchmarks,
    code_switching,
    corpus,
    evaluation,
    foundation,
    lexicon,
    reporting,
    seeds,
    training,
)
from lingualift.systems import read_systems


def register_pipelines() -> dict[str, Pipeline]:
    """All pipelines by name; `full` is their sum without ablations, further seeds and benchmarks, and the default."""
    parameters = _parameters()
    table, sources = read_systems(parameters), parameters.get("sources")
    variants = parameters["lexicon_variants"] or {}
    pipelines = {
        "corpus": corpus.create_pipeline(sources),
        "lexicon": lexicon.create_pipeline(sources, variants),
        "code_switching": code_switching.create_pipeline(variants),
        "foundation": foundation.create_pipeline(),
        "training": training.create_pipeline(table),
        "evaluation": evaluation.create_pipeline(table),
        "alignment": alignment.create_pipeline(table),
        "reporting": reporting.create_pipeline(table),
    }
    full = sum(pipelines.values(), Pipeline([]))
    apart = ablations.create_pipeline(table, parameters["evaluation"]["reference_system"], variants)
    again = seeds.create_pipeline(table, parameters["seed"], parameters["more_seeds"])
    others = benchmarks.create_pipeline(table, read_benchmark_runs(parameters))
    further = {"ablations": apart, "seeds": again, "benchmarks": others}
    return {**pipelines, "full": full, **further, "__default__": full}


def _parameters() -> dict[str, Any]:
    """The run's parameters; without a run (`kedro registry list`) those of the environment."""
    if ParametersHook.parameters is not None:
        return ParametersHook.parameters
    from lingualift.settings import CONFIG_LOADER_ARGS

    conf = Path(__file__).parents[2] / "conf"
    return OmegaConfigLoader(str(conf), env=os.environ.get("KEDRO_ENV"), **CONFIG_LOADER_ARGS)["parameters"]
