import pytest

from lingualift.durations import depends_on_benchmark, join_measured

SHIPPED = {"evaluation.score": 1.0, "foundation.encoder": 9.0, "reporting.report": 0.5}


@pytest.mark.parametrize(
    ("node", "depends"),
    [("evaluation.lingualift.answer", True), ("reporting.report", True), ("training.lingualift.evaluation", False)],
)
def test_nodes_of_evaluation_and_reporting_depend_on_the_benchmark(node, depends):
    assert depends_on_benchmark(node) is depends


def test_another_benchmark_s_report_has_its_own_times_and_the_training_s():
    joined = join_measured(SHIPPED, {"evaluation.score": 7.0})
    assert joined == {"evaluation.score": 7.0, "foundation.encoder": 9.0}


def test_the_shipped_benchmark_s_report_has_all_times_of_its_file_in_order():
    assert list(join_measured(SHIPPED, SHIPPED).items()) == sorted(SHIPPED.items())
