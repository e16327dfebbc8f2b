"""Two processes train as one does: same losses, frozen weights kept, failures that say what failed."""

import pytest
import torch

from lingualift.compute import ComputeSettings
from lingualift.errors import ConfigurationError, DataError, RankError
from lingualift.model.freezing import checksums
from lingualift.randomness import sub_seed
from lingualift.training.phase import train_phase
from lingualift.training.ranks import rank_and_size, run_ranks
from lingualift.training.system_model import load_system

TWO = ComputeSettings(processes=2)
STAGE_1, STAGE_2 = "lingualift-language_alignment", "lingualift-instruction_tuning"
# Noise is each rank's own, so that without it the same examples must give the same losses.
QUIET = {f"phases.{STAGE_2}.soft_prompt_noise": 0.0}


def failing(part: str) -> None:
    raise DataError(f"{part}.tsv:17: no such word")


def trained(quick_table, tiny, corpus, key, after, **options):
    fp32 = {f"phases.{key}.optimizer.mixed_precision": "no"}
    return train_phase(quick_table(6, QUIET | fp32), key, tiny, after, corpus, seed=0, **options)


@pytest.mark.parametrize("key", [STAGE_1, STAGE_2])
def test_two_ranks_have_the_losses_and_weights_of_one(quick_table, tiny, code_switched, instructions, key):
    corpus = code_switched if key == STAGE_1 else instructions
    one, two = (trained(quick_table, tiny, corpus, key, None, **more) for more in ({}, {"compute": TWO}))
    losses = [[point["loss"] for point in curve] for _, curve, _ in (one, two)]
    assert len(losses[0]) == 6
    # Sums in another order: fp32 leaves about six digits, and Muon's orthogonalisation in bf16 about three.
    assert losses[1] == pytest.approx(losses[0], rel=2e-3)
    seed = sub_seed(0, key) % 2**31
    models = [load_system(quick_table(6), "lingualift", tiny, f, seed=seed).model for f in (None, one[0], two[0])]
    learned = {"alignment"} if key == STAGE_1 else {"language_model"}
    apart, travelled = 0.0, 0.0
    for (name, start), ours, theirs in zip(
        models[0].named_parameters(), *(m.parameters() for m in models[1:]), strict=True
    ):
        if name.split(".")[0] in learned:
            apart += float(torch.dist(ours, theirs)) ** 2
            travelled += float(torch.dist(ours, start)) ** 2
    assert apart < 0.05**2 * travelled
    frozen = {"encoder", "language_model"} if key == STAGE_1 else {"encoder"}
    sums = checksums(models[2])
    assert {name: sums[name] for name in frozen} == {name: tiny.checksums()[name] for name in frozen}


def test_a_failing_rank_is_named_with_its_error():
    with pytest.raises(RankError, match=r"rank 0 of 1 failed.*corpus\.tsv:17: no such word"):
        run_ranks(ComputeSettings(), failing, "corpus")


def test_arguments_go_in_and_rank_0_answers():
    assert run_ranks(TWO, rank_and_size) == (0, 2)


def test_a_batch_that_cannot_be_shared_out_is_refused(quick_table, tiny, instructions):
    with pytest.raises(ConfigurationError, match=r"compute\.processes: expected, times compute.nodes, a divisor of 8"):
        train_phase(quick_table(), STAGE_2, tiny, None, instructions, seed=0, compute=ComputeSettings(processes=3))
