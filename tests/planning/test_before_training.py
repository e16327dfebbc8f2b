import pytest

from lingualift.compute import ComputeSettings
from lingualift.errors import ConfigurationError
from lingualift.planning import before_training, capacity
from lingualift.planning.before_training import check_node, check_training
from lingualift.planning.capacity import Capacity

STAGE_1, STAGE_2 = "lingualift-language_alignment", "lingualift-instruction_tuning"


@pytest.fixture
def free(monkeypatch):
    def set_free(host: int) -> None:
        monkeypatch.setattr(capacity, "present_capacity", lambda compute: Capacity(None, host))

    return set_free


@pytest.mark.parametrize("key", [STAGE_1, STAGE_2])
def test_a_phase_that_cannot_fit_is_refused_with_its_estimate(
    quick_table, tiny, code_switched, instructions, free, key
):
    corpus = code_switched if key == STAGE_1 else instructions
    check_training(quick_table(), key, tiny, corpus, ComputeSettings())
    free(2**20)
    with pytest.raises(ConfigurationError, match=rf"{key}: too little memory: expected about .* GB of the machine's"):
        check_training(quick_table(), key, tiny, corpus, ComputeSettings())


def test_the_longest_texts_decide(quick_table, tiny, instructions, monkeypatch):
    shapes = []
    monkeypatch.setattr(before_training, "check_phase", lambda *arguments: shapes.append(arguments[3]))
    for corpus in (instructions[:20], instructions[:20] + [
        type(instructions[0])("long", "Solve.", "many apples and " * 20, "The answer is 1.")
    ]):  # fmt: skip
        check_training(quick_table(), STAGE_2, tiny, corpus, ComputeSettings())
    assert shapes[1].encoder > 2 * shapes[0].encoder
    assert shapes[0].rows == 8


def test_a_nodes_inputs_are_understood(quick_table, shipped_parameters, tiny, instructions, free):
    inputs = {
        **{name: shipped_parameters[name] for name in ("systems", "phases", "instructions", "input_routes")},
        "translators": shipped_parameters["translators"],
        "compute": ComputeSettings(),
        "encoder": tiny.encoder,
        "language_model": tiny.language_model,
        "corpus": instructions,
    }
    check_node(STAGE_2, inputs)
    free(2**20)
    with pytest.raises(ConfigurationError, match="too little memory"):
        check_node(STAGE_2, inputs)
