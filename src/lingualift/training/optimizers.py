"""Which optimizer a phase's settings ask for, and in which precision it computes."""

from collections.abc import Callable
from typing import Any

import torch
from torch import nn
from torch.optim import AdamW, Muon, Optimizer

from lingualift.systems import OptimizerSettings
from lingualift.training.extras import need_extra

ADAM_BETAS = (0.9, 0.98)  # short runs: the usual 0.999 averages over more steps than there are
_EMBEDDINGS_AND_HEADS = ("embed", "lm_head")


class MuonWithAdamW(Optimizer):
    """Muon (Jordan et al. 2024) on weight matrices, AdamW on all else, as one optimizer with one schedule.

    Orthogonalised updates learn rare associations as fast as frequent ones, which is what a word that occurs in one
    of many languages is. Embeddings and the head are no matrices in that sense: AdamW takes them.
    """

    def __init__(self, muon: Muon, adamw: AdamW) -> None:
        groups = [*muon.param_groups, *adamw.param_groups]
        super().__init__(groups, {})
        self.parts = (muon, adamw)
        self.param_groups = groups  # the parts' own: a schedule that sets their rates reaches the parts

    def step(self, closure: Callable[[], float] | None = None) -> Any:  # type: ignore[override]
        """One step of both."""
        loss = None if closure is None else closure()
        for part in self.parts:
            part.step()
        return loss

    def state_dict(self) -> dict[str, Any]:  # type: ignore[override]
        """The states of both, in the order of the parts."""
        found = [part.state_dict() for part in self.parts]
        return {"state": [f["state"] for f in found], "param_groups": [f["param_groups"] for f in found]}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:  # type: ignore[override]
        """Take over what `state_dict` returned, as accelerate does before any training.

        The parts then have new groups: without these, a schedule would set rates that nobody reads.
        """
        for part, state, groups in zip(self.parts, state_dict["state"], state_dict["param_groups"], strict=True):
            part.load_state_dict({"state": state, "param_groups": groups})
        self.param_groups = [group for part in self.parts for group in part.param_groups]


def make_optimizer(model: nn.Module, settings: OptimizerSettings) -> Optimizer | None:
    """The optimizer of a model's trainable parameters; None for plain AdamW, which the trainer makes itself."""
    if settings.muon_learning_rate is None:
        return None
    learning = [(name, p) for name, p in model.named_parameters() if p.requires_grad]
    matrices = [p for name, p in learning if p.ndim == 2 and not any(word in name for word in _EMBEDDINGS_AND_HEADS)]
    chosen = {id(p) for p in matrices}
    others = [p for _, p in learning if id(p) not in chosen]
    decay = settings.weight_decay
    if not matrices or not others:
        return None
    muon = Muon(matrices, lr=settings.muon_learning_rate, weight_decay=decay, adjust_lr_fn="original")
    return MuonWithAdamW(muon, AdamW(others, lr=settings.learning_rate, betas=ADAM_BETAS, weight_decay=decay))


def optimizer_name(settings: OptimizerSettings) -> str:
    """AdamW as transformers names it, where the trainer makes it.

    Raises:
        ConfigurationError: bitsandbytes is needed and not installed.
    """
    if settings.states == "float32":
        return "adamw_torch_fused"
    need_extra("bitsandbytes", "bitsandbytes", "optimizer.states", "float32")
    return "paged_adamw_8bit" if settings.states == "paged_8bit" else "adamw_8bit"


def computes_in_bf16(precision: str) -> bool:
    """Whether to use bf16 autocast: as told, or with "auto" where the hardware multiplies in bf16 itself.

    On a CPU without such instructions bf16 is emulated, and slower than fp32.
    """
    if precision != "auto":
        return precision == "bf16"
    if torch.cuda.is_available():
        return torch.cuda.is_bf16_supported(including_emulation=False)
    capabilities = torch.cpu.get_capabilities()
    return any(capabilities.get(name) for name in ("avx512_bf16", "amx_bf16", "bf16"))
