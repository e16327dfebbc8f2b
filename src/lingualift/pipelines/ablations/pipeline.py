"""Ablations: systems that take the reference system apart, trained, evaluated and shown on their own."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kedro.pipeline import Node, Pipeline, node

from lingualift.pipelines.ablations import nodes
from lingualift.pipelines.evaluation import pipeline as evaluation
from lingualift.pipelines.training import pipeline as training
from lingualift.systems import SystemsTable

# Namespaces of their own: what is made, trained, asked and compared follow each other, in kedro-viz too.
_FOUNDATION, _TRAINING, _EVALUATION = "ablation_foundation", "ablation_training", "ablation_evaluation"
SCORE = "score"  # tag of what `dvc.yaml` runs once all ablations have answered


def create_pipeline(
    table: SystemsTable, reference: str, variants: Mapping[str, Mapping[str, Any]] | None = None
) -> Pipeline:
    """Every ablation's training and answers, and tables beside the reference system.

    What the compared systems have made (`--pipelines full`) must be there.

    Args:
        table: the systems.
        reference: name of the system that is taken apart.
        variants: `lexicon_variants` of the parameters: what an ablation's lexicons are says how it is compared.
    """
    names = sorted(table.ablations, key=list(table.systems).index)
    if not names:
        return Pipeline([])
    models, problems, compare = (
        Pipeline(steps, namespace=namespace, prefix_datasets_with_namespace=False)
        for steps, namespace in (
            (_variant_nodes(table), _FOUNDATION),
            ([evaluation.problems_node([*names, SCORE])], _EVALUATION),
            ([*_shared_nodes(reference, names), *_lexicon_nodes(table, reference, variants or {})], "ablations"),
        )
    )
    trained = (training.system_pipeline(table, name, namespace=_TRAINING) for name in names)
    asked = (evaluation.system_pipeline(table, name, namespace=_EVALUATION, translates=False) for name in names)
    return sum((models, *trained, *asked, compare), problems)


def _variant_nodes(table: SystemsTable) -> list[Node]:
    """A node for every other model that some ablation builds on."""
    used = {table.systems[name].foundation for name in table.ablations}
    corpora = {"encoder": "monolingual_texts", "language_model": "foundation_corpus"}
    return [
        node(
            nodes.variant_node(name, model),
            {
                "corpus": corpora[model],
                "foundation": "params:foundation",
                "variants": "params:foundation_variants",
                "compute": "params:compute",
                "resume": "params:resume",
                "seed": "params:seed",
            },
            [f"foundation_variant.{name}", f"foundation_variant_curve.{name}", f"foundation_variant_summary.{name}"],
            name=name,
        )
        for name, model in table.foundation_variants.items()
        if name in used
    ]


def _shared_nodes(reference: str, names: list[str]) -> list[Node]:
    answered = {name: f"{name}.predictions" for name in (reference, *names)}
    score = node(
        nodes.score_ablations,
        {"settings": "params:evaluation", "floors": "problem_floors", "seed": "params:seed", **answered},
        ["ablation_language_scores", "ablation_class_scores", "ablation_paired_differences"],
        name="score",
        tags=SCORE,
    )
    show = node(
        nodes.show_ablations,
        [
            "ablation_class_scores",
            "ablation_paired_differences",
            "params:benchmark",
            "params:evaluation",
            "params:systems",
            "params:ablation_systems",
        ],
        [
            "table_ablations",
            "table_ablations_classes",
            "table_ablations_paired",
            "ablation_dots",
            "ablation_curves",
        ],
        name="show",
        tags=SCORE,
    )
    return [score, show]


def _lexicon_nodes(table: SystemsTable, reference: str, variants: Mapping[str, Mapping[str, Any]]) -> Iterator[Node]:
    """A comparison by language for every ablation that trains on lexicons from elsewhere, or on fewer of them."""
    for name, key in _variant_of(table).items():
        variant = variants.get(key, {})
        if "source" in variant:
            yield _comparison(reference, name, nodes.lexicon_node(reference, name), {"quality": "lexicon_quality"})
        if variant.get("left_out"):
            yield _comparison(reference, name, nodes.unseen_node(reference, name, list(variant["left_out"])), {})


def _variant_of(table: SystemsTable) -> dict[str, str]:
    """Ablation → key of `lexicon_variants`, for those that have one."""
    phases = [phase for phase in table.phases.values() if phase.system in table.ablations]
    return {phase.system: phase.lexicon_variant for phase in phases if phase.lexicon_variant}


def _comparison(reference: str, name: str, compare: Callable[..., Any], inputs: dict[str, str]) -> Node:
    common = {
        "floors": "problem_floors",
        "benchmark": "params:benchmark",
        "settings": "params:evaluation",
        "seed": "params:seed",
    }
    answered = {system: f"{system}.predictions" for system in (reference, name)}
    return node(compare, {**inputs, **common, **answered}, f"table_{name}", name=f"compare_{name}", tags=SCORE)
