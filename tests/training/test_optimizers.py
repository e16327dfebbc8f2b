import importlib.util

import pytest
import torch
from accelerate import Accelerator
from torch import nn

from lingualift.errors import ConfigurationError
from lingualift.systems import OptimizerSettings
from lingualift.training import extras, optimizers
from lingualift.training.engine import train
from lingualift.training.optimizers import MuonWithAdamW, computes_in_bf16, make_optimizer, optimizer_name
from lingualift.training.saved_states import SavedStates
from tests.training.small_training import EXAMPLES, Collate, Numbers, SmallConfig, SmallModel


def settings(**fields) -> OptimizerSettings:
    return OptimizerSettings(optimizer_steps=1, batch_size=1, learning_rate=0.1, **fields)


def small_model() -> nn.ModuleDict:
    torch.manual_seed(0)
    return nn.ModuleDict({"embed": nn.Embedding(5, 4), "layer": nn.Linear(4, 4), "frozen": nn.Linear(4, 4)})


def stepped(model: nn.ModuleDict, optimizer: torch.optim.Optimizer) -> dict[str, bool]:
    """Which parameters a step changed."""
    before = {name: p.detach().clone() for name, p in model.named_parameters()}
    model["frozen"](model["layer"](model["embed"](torch.tensor([1, 2])))).square().sum().backward()
    optimizer.step()
    return {name: not torch.equal(p, before[name]) for name, p in model.named_parameters()}


def test_matrices_learn_by_muon_and_all_else_by_adamw():
    model = small_model()
    model["frozen"].requires_grad_(False)
    optimizer = make_optimizer(model, settings(muon_learning_rate=0.01))
    assert isinstance(optimizer, MuonWithAdamW)
    muon, adamw = ({id(p) for group in part.param_groups for p in group["params"]} for part in optimizer.parts)
    assert muon == {id(model["layer"].weight)}
    assert adamw == {id(model["embed"].weight), id(model["layer"].bias)}
    changed = stepped(model, optimizer)
    assert {name for name, is_changed in changed.items() if is_changed} == {
        "embed.weight",
        "layer.weight",
        "layer.bias",
    }


@pytest.mark.parametrize("prepared", [False, True])
def test_a_schedule_reaches_both_parts(prepared):
    model = small_model()
    optimizer = make_optimizer(model, settings(muon_learning_rate=0.01))
    if prepared:  # the trainer's accelerator loads an optimizer's own state into it, and only then makes the schedule
        optimizer = Accelerator(cpu=True).prepare(optimizer)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 0.0 if step == 0 else 0.5)
    assert not any(stepped(model, optimizer).values())  # the rate is 0 before the first step of the schedule
    schedule.step()
    parts = optimizer.optimizer.parts if prepared else optimizer.parts
    rates = [group["lr"] for part in parts for group in part.param_groups]
    assert rates == pytest.approx([0.005, 0.05])


def test_an_orthogonalised_update_has_like_singular_values():
    model = small_model()
    before = model["layer"].weight.detach().clone()
    stepped(model, make_optimizer(model, settings(muon_learning_rate=0.01)))
    singular = torch.linalg.svdvals(before - model["layer"].weight.detach())
    assert float(singular[0]) < 0.02


def test_without_a_muon_rate_the_trainer_makes_adamw():
    assert make_optimizer(small_model(), settings()) is None


@pytest.mark.parametrize(
    ("precision", "capabilities", "expected"),
    [
        ("no", {"avx512_bf16": True}, False),
        ("bf16", {}, True),
        ("auto", {"avx512_bf16": True}, True),
        ("auto", {"amx_bf16": True}, True),
        ("auto", {"avx512_f": True, "avx512_bf16": False}, False),
    ],
)
def test_auto_uses_bf16_only_where_the_cpu_computes_in_it(monkeypatch, precision, capabilities, expected):
    monkeypatch.setattr(optimizers.torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(optimizers.torch.cpu, "get_capabilities", lambda: capabilities)
    assert computes_in_bf16(precision) is expected


@pytest.mark.skipif(importlib.util.find_spec("bitsandbytes") is None, reason="bitsandbytes is an extra")
@pytest.mark.parametrize("states", ["8bit", "paged_8bit"])
def test_states_in_8_bits_train_alike_in_a_quarter_of_the_memory(states, tmp_path):
    losses = {}
    for name in ("float32", states):
        torch.manual_seed(0)
        model, folder = SmallModel(SmallConfig()), tmp_path / name
        chosen = OptimizerSettings(optimizer_steps=20, batch_size=8, learning_rate=1e-3, states=name)
        options = {"seed": 0, "description": "small", "states": SavedStates(folder, 1)}
        found = train(model, Numbers(), [1] * EXAMPLES, Collate(tmp_path, 0.0), chosen, **options)
        losses[name] = [point["loss"] for point in found.curve]
    assert losses[states] == pytest.approx(losses["float32"], rel=0.02)
    assert losses[states] != losses["float32"]
    sizes = [(tmp_path / name / "checkpoint-20" / "optimizer.pt").stat().st_size for name in ("float32", states)]
    assert sizes[1] < 0.3 * sizes[0]


def test_states_in_8_bits_without_their_package_are_named(monkeypatch):
    monkeypatch.setattr(extras.importlib.util, "find_spec", lambda name: None)
    chosen = settings(states="8bit")
    with pytest.raises(ConfigurationError, match=r"optimizer\.states: bitsandbytes is not installed"):
        optimizer_name(chosen)


def test_states_in_8_bits_are_adamws_alone():
    with pytest.raises(ValueError, match="states: 8bit is AdamW's"):
        settings(states="8bit", muon_learning_rate=0.01)
