"""Reporting: tables, figures and one page, from scores and predictions."""

from kedro.pipeline import Node, Pipeline, node

from lingualift.pipelines.reporting import nodes
from lingualift.systems import SystemsTable

# In the order of what `draw_figures` returns, which is that of the report.
_PICTURES = ["heat_map", "class_bars", "group_dots", "transfer_bars", "loss_curves", "numbers_right_bars"]
_COMPARISONS = ["transfer_matrix", "language_gain_bars", "cost_scatter", "share_scatter"]  # of `draw_comparisons`
_GROUP_TABLES = ["families", "scripts", "word_orders"]  # in the order of `group_tables.TITLES`
_FOUNDATION_TABLES = [  # of `make_foundation_tables`
    "encoder_probe", "lexicon_coverage", "lexicon_quality", "leakage", "code_switching", "phases",
    "translations", "published",
]  # fmt: skip


def create_pipeline(table: SystemsTable) -> Pipeline:
    """Scores → tables, figures, metrics; everything → the report."""
    steps = [
        *_table_nodes(),
        _comparison_node(),
        node(nodes.make_metrics, ["class_scores", "paired_differences"], "metrics", name="metrics"),
        *_figure_nodes(),
        node(nodes.write_report, _report_inputs(table), "report", name="report"),
    ]
    return Pipeline(steps, namespace="reporting", prefix_datasets_with_namespace=False)


def _figure_nodes() -> list[Node]:
    scores = ["language_scores", "class_scores", "group_scores", "training_curves", "translation_scores"]
    compared = {
        "mcnemar": "mcnemar_tests",
        "languages": "language_scores",
        "classes": "class_scores",
        "groups": "group_scores",
        "summaries": "training_summary",
        "settings": "params:evaluation",
        "parameters": "parameters",
    }
    return [
        node(nodes.draw_figures, [*scores, "params:systems"], _PICTURES, name="figures"),
        node(nodes.draw_comparisons, compared, _COMPARISONS, name="comparison_figures"),
    ]


def _table_nodes() -> list[Node]:
    main = ["language_scores", "class_scores", "paired_differences"]
    made_from = [
        "encoder_probe", "lexicon_coverage", "lexicon_quality", "leakage_report", "code_switching_statistics",
        "training_summary", "translation_scores", "params:benchmark", "params:systems",
    ]  # fmt: skip
    return [
        node(
            nodes.make_tables,
            [*main, "params:benchmark", "params:systems"],
            ["table_languages", *_named("classes", "systems", "paired")],
            name="tables",
        ),
        node(
            nodes.make_group_tables,
            ["group_scores", "language_scores", "params:benchmark", "params:systems"],
            _named(*_GROUP_TABLES),
            name="group_tables",
        ),
        node(nodes.make_foundation_tables, made_from, _named(*_FOUNDATION_TABLES), name="foundation_tables"),
    ]


def _named(*names: str) -> list[str]:
    return [f"table_{name}" for name in names]


def _comparison_node() -> Node:
    return node(
        nodes.make_comparison_tables,
        {
            "pairwise": "pairwise_tests",
            "mcnemar": "mcnemar_tests",
            "wordings": "wording_scores",
            "summaries": "training_summary",
            "benchmark": "params:benchmark",
            "settings": "params:evaluation",
            "parameters": "parameters",
        },
        _named("significance", "mcnemar", "wordings", "budget", "budget_phases", "budget_measured"),
        name="comparison_tables",
    )


def _report_inputs(table: SystemsTable) -> dict[str, str]:
    fixed = {
        "languages": "language_scores",
        "classes": "class_scores",
        "groups": "group_scores",
        "paired": "paired_differences",
        "translations": "translation_scores",
        "probe": "encoder_probe",
        "coverage": "lexicon_coverage",
        "quality": "lexicon_quality",
        "leakage": "leakage_report",
        "switched": "code_switching_sample",
        "switching": "code_switching_statistics",
        "summaries": "training_summary",
        "fairness": "fairness",
        "pairwise": "pairwise_tests",
        "mcnemar": "mcnemar_tests",
        "wordings": "wording_scores",
        "retrieval": "retrieval_class_scores",
        "durations": "durations",
        "own_durations": "benchmark_durations",
        "memory": "memory",
        "own_memory": "benchmark_memory",
        "provenance": "provenance",
        "benchmark": "params:benchmark",
        "parameters": "parameters",
        **{name: name for name in (*_PICTURES, *_COMPARISONS, "aligned_space", "aligned_space_others")},
    }
    return {**fixed, **{name: f"{name}.predictions" for name in table.compared}}
