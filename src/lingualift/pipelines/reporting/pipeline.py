"""Reporting: tables, figures and one page, from scores and predictions."""

from kedro.pipeline import Pipeline, node

from lingualift.pipelines.reporting import nodes
from lingualift.systems import SystemsTable

_PICTURES = ["heat_map", "class_bars", "group_dots", "transfer_bars", "loss_curves", "numbers_right_bars"]
_GROUP_TABLES = ["families", "scripts", "word_orders"]  # in the order of `group_tables.TITLES`


def create_pipeline(table: SystemsTable) -> Pipeline:
    """Scores → tables, figures, metrics; everything → the report."""
    steps = [
        node(
            nodes.make_tables,
            ["language_scores", "class_scores", "params:benchmark", "params:systems"],
            [
                "table_languages",
                "table_languages_markdown",
                "table_languages_latex",
                "table_classes_markdown",
                "table_classes",
            ],
            name="tables",
        ),
        node(
            nodes.make_group_tables,
            ["group_scores", "language_scores", "params:benchmark", "params:systems"],
            [f"table_{groups}.{form}" for groups in _GROUP_TABLES for form in ("scores", "markdown", "latex")],
            name="group_tables",
        ),
        node(nodes.make_metrics, ["class_scores", "paired_differences"], "metrics", name="metrics"),
        node(
            nodes.draw_figures,
            [
                "language_scores",
                "class_scores",
                "group_scores",
                "training_curves",
                "translation_scores",
                "params:systems",
            ],
            _PICTURES,
            name="figures",
        ),
        node(nodes.write_report, _report_inputs(table), "report", name="report"),
    ]
    return Pipeline(steps, namespace="reporting", prefix_datasets_with_namespace=False)


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
        "durations": "durations",
        "own_durations": "benchmark_durations",
        "benchmark": "params:benchmark",
        "parameters": "parameters",
        **{name: name for name in _PICTURES},
    }
    return {**fixed, **{name: f"{name}.predictions" for name in table.compared}}
