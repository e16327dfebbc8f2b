"""The plan of the published models: sums of docs/paper_scale.md, and what settings change."""

from dataclasses import replace

import pytest
import torch

from lingualift.compute import ComputeSettings
from lingualift.errors import ConfigurationError
from lingualift.model.assembly import IGNORED_LABEL
from lingualift.planning import (
    FoundationConfigs,
    PassShape,
    Tokens,
    foundation_configs,
    longest_shape,
    pass_shape,
    phase_memory,
)
from lingualift.planning.advice import on_more_devices
from lingualift.planning.devices import device_names, get_device
from lingualift.planning.duration import default_utilisation, pass_flop, training_seconds
from lingualift.planning.memory import cache_bytes, computes_phase_in_bf16
from lingualift.planning.plan import PlanSettings, make_plan
from lingualift.systems import read_systems
from tests.conftest import read_parameters, with_fields

STAGE_1, STAGE_2 = "lingualift-language_alignment", "lingualift-instruction_tuning"
LORA = "multi_reason_lora-instruction_tuning"
ENCODER, LLM, LAYER = 1_669_958_656, 6_738_415_616, 25_182_208
SHALLOW = {"num_hidden_layers": 2}


@pytest.fixture(scope="module")
def paper():
    return read_parameters("paper")


@pytest.fixture(scope="module")
def table(paper):
    return read_systems(paper)


@pytest.fixture(scope="module")
def shallow(paper) -> FoundationConfigs:
    """The published widths with two blocks each."""
    found = foundation_configs(paper)
    found.encoder.update({"num_layers": 2})
    found.language_model.update(SHALLOW)
    return found


def memory(table, key, configs, *, rows=4, **compute):
    shape = pass_shape(table, table.phase(key), Tokens(), rows=rows)
    return phase_memory(table, key, configs, shape, ComputeSettings(**compute), on_gpu=True)


def test_the_sums_of_the_paper_scale_page(table, paper):
    whole = memory(table, STAGE_2, foundation_configs(paper))
    assert whole.parameters == {"encoder": ENCODER, "alignment": LAYER, "language_model": LLM, "adapters": 0}
    assert whole.trainable == LLM
    sizes = (whole.weights, whole.gradients, whole.optimizer, whole.held)
    assert [round(size / 1e9, 2) for size in sizes] == [33.73, 26.95, 53.91, 114.60]
    # Autocast keeps a copy in bf16 of every weight that products take: all but norms and the embedding.
    assert whole.copies / 1e9 == pytest.approx(13.21, abs=0.01)
    layer = memory(table, STAGE_1, foundation_configs(paper), rows=8)
    sizes = (layer.weights, layer.gradients, layer.optimizer, layer.held)
    assert [round(size / 1e9, 2) for size in sizes] == [33.73, 0.10, 0.20, 34.04]
    # Also of frozen ones: the backward pass goes through the LLM.
    assert layer.copies / 1e9 == pytest.approx(13.25, abs=0.01)


def test_operations_are_two_for_each_weight_and_position_and_four_more_backward(table, shallow):
    rows, shape = 4, pass_shape(table, table.phase(STAGE_2), Tokens(), rows=4)
    found = memory(table, STAGE_2, shallow, rows=rows)
    config = shallow.language_model
    block = 4 * config.hidden_size**2 + 3 * config.hidden_size * config.intermediate_size
    head = config.vocab_size * config.hidden_size
    expected = 6 * rows * (2 * block * shape.sequence + head * shape.response)
    assert found.linear_flop == pytest.approx(expected, rel=0.06)  # the encoder and the layer come on top
    recomputed = memory(table, STAGE_2, shallow, rows=rows, gradient_checkpointing=True)
    assert recomputed.linear_flop / found.linear_flop == pytest.approx(1.27, abs=0.07)


def test_a_frozen_llm_has_no_gradients_of_weights(table, shallow):
    layer, whole = (memory(table, key, shallow) for key in (STAGE_1, STAGE_2))
    shapes = [pass_shape(table, table.phase(key), Tokens(), rows=4) for key in (STAGE_1, STAGE_2)]
    positions = [shape.sequence for shape in shapes]
    assert layer.trainable == LAYER
    assert layer.linear_flop / positions[0] == pytest.approx(whole.linear_flop / positions[1] * 2 / 3, rel=0.1)


def test_adapters_are_counted(table, shallow):
    rank, config = 16, shallow.language_model
    width, wide = config.hidden_size, config.intermediate_size
    per_block = rank * (4 * 2 * width + 3 * (width + wide))
    found = memory(table, LORA, shallow)
    assert found.trainable == found.parameters["adapters"] == 2 * per_block
    assert found.gradients == 4 * found.trainable
    assert found.optimizer == pytest.approx(8 * found.trainable, rel=0.01)


def test_fsdp_shares_out_what_is_held(table, shallow):
    alone = memory(table, STAGE_2, shallow)
    shared = memory(table, STAGE_2, shallow, rows=1, strategy="fsdp", processes=4)
    for part in ("weights", "gradients", "optimizer"):
        assert getattr(shared, part) == pytest.approx(getattr(alone, part) / 4, rel=0.001)
    assert 0 < shared.activations < alone.activations
    assert shared.copies == 0
    assert shared.total == shared.held + shared.activations + shared.gathered
    assert alone.total == alone.held + alone.activations
    assert on_more_devices(alone, 4, rows=4) == pytest.approx(shared.total, rel=0.15)
    with pytest.raises(ConfigurationError, match="a device that holds everything"):
        on_more_devices(shared, 2, rows=1)


def test_ddp_keeps_gradients_twice_and_shares_nothing(table, shallow):
    alone, found = memory(table, STAGE_2, shallow), memory(table, STAGE_2, shallow, processes=2)
    assert found.gradients == 2 * alone.gradients
    assert found.weights == alone.weights
    assert found.host == alone.host  # GPUs have their own copies


def test_a_matrix_under_muon_has_one_state(paper, shallow):
    field = f"phases.{STAGE_1}.optimizer.muon_learning_rate"
    muon = read_systems(with_fields(paper, {field: 0.01}))
    states = memory(muon, STAGE_1, shallow).optimizer
    assert states == pytest.approx(4 * LAYER, rel=0.01)


def test_frozen_weights_in_bf16_take_half_and_leave_no_copies(table, shallow):
    whole, half = (memory(table, STAGE_1, shallow, frozen_weights=name) for name in ("float32", "bfloat16"))
    frozen = whole.parameters["encoder"] + whole.parameters["language_model"]
    assert whole.weights - half.weights == 2 * frozen
    assert half.copies <= 2 * LAYER < 0.1 * whole.copies  # those of the layer that learns
    assert half.activations < whole.activations


def test_states_in_8_bits_take_a_quarter(table, shallow):
    phase = table.phase(STAGE_2)
    optimizer = phase.optimizer.model_copy(update={"states": "8bit"})
    smaller = table.model_copy(
        update={"phases": {**table.phases, STAGE_2: phase.model_copy(update={"optimizer": optimizer})}}
    )
    whole, found = (memory(given, STAGE_2, shallow) for given in (table, smaller))
    assert found.optimizer == pytest.approx(whole.optimizer / 4, rel=0.02)
    assert found.weights == whole.weights


def test_precision_is_the_phase_s_where_the_run_says_nothing(table):
    phase = table.phase(STAGE_1)
    assert computes_phase_in_bf16(phase, ComputeSettings(), on_gpu=True)
    assert not computes_phase_in_bf16(phase, ComputeSettings(mixed_precision="no"), on_gpu=True)
    assert computes_phase_in_bf16(phase, ComputeSettings(mixed_precision="auto"), on_gpu=True)


def test_attention_by_scores_keeps_them(table, shallow):
    eager, fused = (memory(table, STAGE_2, shallow, attention=name) for name in ("eager", "sdpa"))
    shape = pass_shape(table, table.phase(STAGE_2), Tokens(), rows=4)
    scores = 2 * shape.rows * shallow.language_model.num_attention_heads * shape.sequence**2  # a number's bytes apart
    assert eager.activations - fused.activations > 2 * scores


def test_the_cache_of_the_published_llm(paper):
    assert cache_bytes(foundation_configs(paper)) == 2 * 32 * 4096 * 4


def test_time_follows_from_operations(table, shallow):
    found, phase, device = memory(table, STAGE_2, shallow), table.phase(STAGE_2), get_device("h100-80gb")
    mean = pass_flop(found, longest=2.0)
    assert mean == found.linear_flop / 2 + found.attention_flop / 4
    seconds = training_seconds(mean, 10, device, bf16=True, utilisation=0.5)
    assert seconds == pytest.approx(10 * mean / (989e12 * 0.5))
    assert default_utilisation(phase, compiled=False) < default_utilisation(phase, compiled=True)


def test_devices_are_found_by_name():
    assert get_device("a100-40gb").memory == 40e9
    assert {"H100-80GB", "cpu"} <= set(device_names())
    assert all(get_device(name).source for name in device_names() if name != "cpu")
    with pytest.raises(ConfigurationError, match="unknown device 'abacus': expected one of H100-80GB"):
        get_device("abacus")


def test_an_unknown_model_is_named_with_what_to_do(paper):
    parameters = with_fields(paper, {"foundation.encoder_path": "someone/unheard-of"})
    with pytest.raises(ConfigurationError, match="foundation.encoder_path: someone/unheard-of: expected a folder"):
        make_plan(parameters, PlanSettings(get_device("h200")))


def test_the_plan_says_what_does_not_fit_and_what_to_change(paper):
    small = {"foundation.encoder_path": "google/mt5-xl"}
    settings = PlanSettings(get_device("H100-80GB"), phases=[STAGE_2, STAGE_1])
    plan = make_plan(with_fields(paper, small), settings)
    stage_2, stage_1 = plan.phases
    assert (stage_1.fits, stage_2.fits) == (True, False)
    assert any("strategy: fsdp" in change for change in stage_2.changes)
    assert not any("gradient_accumulation_steps (" in change for change in stage_2.changes)  # held alone is too much
    assert {answering.name for answering in plan.answers} >= {"lingualift, answers"}
    assert stage_1.seconds < stage_2.seconds


def test_stand_ins_are_planned_for_this_machine(paper):
    phases = [STAGE_1, "lingualift_phi-instruction_tuning", "lingualift_modernbert-instruction_tuning"]
    plan = make_plan(read_parameters("base"), PlanSettings(get_device("cpu"), phases=phases))
    assert set(plan.models.values()) == {"stand-in"}
    assert plan.phases[0].has_warm_start
    assert all(planned.estimate.host >= planned.estimate.total for planned in (*plan.phases, *plan.answers))


def batch(lengths: list[tuple[int, int, int]]) -> dict[str, torch.Tensor]:
    widest = [max(column) for column in zip(*lengths, strict=True)]
    masks = [torch.stack([torch.arange(wide) < row[i] for row in lengths]) for i, wide in enumerate(widest)]
    prefix, encoder, response = masks
    return {
        "input_ids": prefix.long(), "attention_mask": prefix.long(), "encoder_input_ids": encoder.long(),
        "encoder_attention_mask": encoder.long(), "labels": torch.where(response, 1, IGNORED_LABEL),
    }  # fmt: skip


def test_the_longest_pass_of_a_corpus():
    corpus = [(4, 8, 20), (4, 30, 10), (4, 3, 2)]
    found = longest_shape(corpus, [32, 44, 9], batch, rows=2)
    assert found == PassShape(2, 4, 30, 32, 0, 20, longest_row=46)
    assert found.sequence == 48  # not 56: rows are put together without holes
    assert longest_shape(corpus, [32, 44, 9], batch, rows=8).rows == 8
    assert replace(found, longest_row=None).sequence == 64


F = 11008 / 4096  # the feed-forward's width over the model's
SCORES = 32 * 512 / 4096  # heads × positions, for each number of a position's vector


@pytest.mark.parametrize(
    ("key", "compute", "expected"),
    [
        (STAGE_1, {}, 4 + 8 + 4 + 6 * F),
        (STAGE_1, {"mixed_precision": "no"}, 4 + 16 + 4 + 12 * F),
        (STAGE_1, {"attention": "eager", "mixed_precision": "no"}, 4 + 12 + 4 * SCORES + 4 + 12 * F),
        (STAGE_1, {"gradient_checkpointing": True}, 4),
        (STAGE_2, {}, (4 + 8 + 4 + 6 * F) + (4 + 6) + (4 + 4) + 2 * F),
        (STAGE_2, {"mixed_precision": "no"}, (4 + 16 + 4 + 12 * F) + 8 + 8 + 4 * F),
        (STAGE_2, {"gradient_checkpointing": True}, 4),
    ],
)
def test_a_block_keeps_what_docs_planning_derives(table, paper, key, compute, expected):
    shape = PassShape(4, prefix=16, encoder=48, soft_prompt=50, suffix=0, response=446)

    def kept(layers: int) -> int:
        configs = foundation_configs(paper)
        configs.encoder.update({"num_layers": 1})
        configs.language_model.update({"num_hidden_layers": layers})
        found = phase_memory(table, key, configs, shape, ComputeSettings(**compute), on_gpu=True)
        return found.activations - found.copies

    numbers = shape.rows * shape.sequence * 4096
    assert (kept(5) - kept(4)) / numbers == pytest.approx(expected, rel=0.02)
