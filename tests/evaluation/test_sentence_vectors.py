import logging
from pathlib import Path

import numpy as np
import pytest
import torch
from torch.nn import functional

from lingualift.errors import CheckpointError, ConfigurationError, DataError
from lingualift.evaluation.aligned_retrieval import ENCODER, UNTRAINED
from lingualift.evaluation.sentence_vectors import (
    layer_phases,
    mean_vectors,
    own_tokens,
    problems_with_english,
    sentence_vectors,
)
from lingualift.model.alignment import embedding_mixture
from lingualift.model.freezing import checksums
from lingualift.records import MathProblem
from lingualift.training.checkpoint import save_modules, write_manifest
from lingualift.training.phase import train_phase
from lingualift.training.system_model import load_system

STAGE_1, STAGE_2 = "lingualift-language_alignment", "lingualift-instruction_tuning"


def problem(number: int, language: str, question: str) -> MathProblem:
    return MathProblem(f"p-{number}", language, question, str(number))


PROBLEMS = {
    "de": [problem(i, "de", f"Anna hat {i} Äpfel." + " Wie viele?" * (i % 3)) for i in range(5)],
    "en": [problem(i, "en", f"Anna has {i} apples." + " How many?" * (i % 2)) for i in range(4)],
}
FLAT = [found for problems in PROBLEMS.values() for found in problems]


@pytest.fixture(scope="module")
def table(quick_table):
    return quick_table()


@pytest.fixture
def checkpoint(table, tiny, tmp_path):
    """Write a checkpoint with a layer of its own, or with all weights scaled: checkpoint(seed) -> folder."""

    def write(seed: int, modules: tuple[str, ...] = ("alignment",), scale: float = 1.0) -> Path:
        model = load_system(table, "lingualift", tiny, None, seed=seed).model
        folder = tmp_path / f"{seed}-{scale}"
        folder.mkdir(exist_ok=True)
        with torch.no_grad():
            for parameter in (p for name in modules for p in model.get_submodule(name).parameters()):
                parameter.mul_(scale)
        save_modules(model, list(modules), folder)
        about = {"modules": list(modules), "alignment_kind": "ffn", "foundation": tiny.checksums()}
        write_manifest(folder, {**about, "checksums": checksums(model)})
        return folder

    return write


def means(loaded, problems, batch_size: int):
    """Mean features and mean soft prompts by the model's own layer."""
    features, prompts = mean_vectors(loaded, problems, {"own": loaded.model.alignment}, batch_size=batch_size)
    return features, prompts["own"]


def read(table, tiny, checkpoints, system="lingualift", problems=PROBLEMS, batch_size=3, seed=0):
    return sentence_vectors(table, system, tiny, checkpoints, problems, seed=seed, batch_size=batch_size)


def test_a_vector_is_the_mean_over_the_text_s_own_tokens(table, tiny):
    loaded = load_system(table, "lingualift", tiny, None, seed=0)
    features, prompts = means(loaded, FLAT, batch_size=4)
    model, tokenizer = loaded.model, loaded.processor.encoder_tokenizer
    for row, found in enumerate(FLAT):
        ids = torch.tensor([tokenizer(found.question)["input_ids"]])
        inner = [i for i, token in enumerate(ids[0].tolist()) if token not in tokenizer.all_special_ids]
        assert 0 < len(inner) < ids.shape[1]
        with torch.no_grad():
            hidden = model.encoder(input_ids=ids).last_hidden_state[0, inner]
            layer = model.alignment
            soft = layer.down(functional.gelu(layer.up(hidden)))
            soft = embedding_mixture(soft[None], model.get_input_embeddings().weight, 20.0)[0]
        np.testing.assert_allclose(features[row], hidden.mean(dim=0), atol=1e-5)
        np.testing.assert_allclose(prompts[row], soft.mean(dim=0), atol=1e-5)


@pytest.mark.parametrize("kind", ["linear", "ffn", "latent"])
def test_batches_and_padding_change_nothing(quick_table, tiny, kind):
    table = quick_table(2, {"systems.lingualift.alignment_kind": kind})
    loaded = load_system(table, "lingualift", tiny, None, seed=0)
    alone = means(loaded, FLAT, batch_size=1)
    together = means(loaded, FLAT[::-1], batch_size=len(FLAT))
    for one, other in zip(alone, together, strict=True):
        np.testing.assert_allclose(one, other[::-1], atol=1e-5)
        assert len(np.unique(one.round(4), axis=0)) == len(FLAT)


def test_begin_and_end_embeddings_are_no_part_of_a_vector(table, tiny):
    loaded = load_system(table, "lingualift", tiny, None, seed=0)
    before = means(loaded, FLAT, batch_size=4)
    with torch.no_grad():
        loaded.model.alignment.begin += 100
        loaded.model.alignment.end -= 50
    after = means(loaded, FLAT, batch_size=4)
    assert np.array_equal(before[1], after[1])


def test_latents_count_all(quick_table, tiny):
    table = quick_table(2, {"systems.lingualift.alignment_kind": "latent"})
    loaded = load_system(table, "lingualift", tiny, None, seed=0)
    _, prompts = means(loaded, FLAT, batch_size=4)
    ids = torch.tensor([loaded.processor.encoder_tokenizer(FLAT[0].question)["input_ids"]])
    with torch.no_grad():
        soft, _ = loaded.model.soft_prompt(loaded.model.encode(ids))
    np.testing.assert_allclose(prompts[0], soft[0].mean(dim=0), atol=1e-5)


def test_an_unknown_word_is_the_text_s_own(table, tiny):
    processor = load_system(table, "lingualift", tiny, None, seed=0).processor
    tokenizer = processor.encoder_tokenizer
    special, unknown = tokenizer.all_special_ids, tokenizer.unk_token_id
    word = next(token for token in range(len(tokenizer)) if token not in special)
    ids = torch.tensor([[word, unknown, tokenizer.eos_token_id or special[0], word]])
    assert own_tokens(processor, ids, torch.tensor([[1, 1, 1, 0]])).tolist() == [[True, True, False, False]]


def test_the_untrained_layer_is_the_one_that_training_starts_from(quick_table, tiny, code_switched):
    # A phase that reads through the layer without training it keeps it as it was made.
    table = quick_table(1, {f"phases.{STAGE_1}.trainable": ["language_model"]})
    folder = train_phase(table, STAGE_1, tiny, None, code_switched, seed=7)[0]
    stages = read(table, tiny, {STAGE_1: folder, STAGE_2: folder}, seed=7).stages
    assert list(stages) == [ENCODER, UNTRAINED, "language_alignment"]
    for code in PROBLEMS:
        assert np.array_equal(stages[UNTRAINED][code], stages["language_alignment"][code])
    other = read(table, tiny, {STAGE_1: folder, STAGE_2: folder}, seed=8).stages
    assert not np.allclose(stages[UNTRAINED]["de"], other[UNTRAINED]["de"])


def test_the_last_phase_is_a_stage_where_it_has_another_layer(table, tiny, checkpoint):
    one, other = checkpoint(1), checkpoint(2)
    same = read(table, tiny, {STAGE_1: one, STAGE_2: one})
    assert list(same.stages) == [ENCODER, UNTRAINED, "language_alignment"]
    changed = read(table, tiny, {STAGE_1: one, STAGE_2: other})
    assert list(changed.stages) == [ENCODER, UNTRAINED, "language_alignment", "instruction_tuning"]
    loaded = load_system(table, "lingualift", tiny, other, seed=0)
    expected = means(loaded, PROBLEMS["de"], batch_size=5)[1]
    np.testing.assert_allclose(changed.stages["instruction_tuning"]["de"], expected, atol=1e-5)


def test_a_layer_reads_the_encoder_of_its_own_checkpoint(table, tiny, checkpoint):
    one, other = checkpoint(1), checkpoint(1, ("alignment", "encoder"), scale=1.5)
    found = read(table, tiny, {STAGE_1: one, STAGE_2: other}).stages
    assert list(found) == [ENCODER, UNTRAINED, "language_alignment", "instruction_tuning"]
    foundation, trained = (load_system(table, "lingualift", tiny, folder, seed=0) for folder in (one, other))
    features, prompts = means(trained, PROBLEMS["de"], batch_size=5)
    np.testing.assert_allclose(found["instruction_tuning"]["de"], prompts, atol=1e-5)
    assert not np.allclose(found[ENCODER]["de"], features, atol=1e-3)
    np.testing.assert_allclose(found[ENCODER]["de"], means(foundation, PROBLEMS["de"], batch_size=5)[0], atol=1e-5)


def test_rows_are_the_problems_of_their_language(table, tiny, checkpoint):
    folder = checkpoint(1)
    found = read(table, tiny, {STAGE_1: folder, STAGE_2: folder})
    assert found.ids == {code: [p.id for p in problems] for code, problems in PROBLEMS.items()}
    alone = read(table, tiny, {STAGE_1: folder, STAGE_2: folder}, problems={"en": PROBLEMS["en"]})
    for stage, by_language in found.stages.items():
        assert {code: len(rows) for code, rows in by_language.items()} == {"de": 5, "en": 4}
        np.testing.assert_allclose(by_language["en"], alone.stages[stage]["en"], atol=1e-5)
        assert by_language["en"].dtype == np.float32


def test_phases_count_whose_text_goes_through_the_layer(table):
    assert layer_phases(table, "mono_reason") == []
    assert [phase.key for phase in layer_phases(table, "lingualift")] == [STAGE_1, STAGE_2]
    # It starts from a system that reads text only.
    assert [phase.key for phase in layer_phases(table, "lang_bridge")] == ["lang_bridge-task_alignment"]


def test_a_system_that_reads_text_has_no_vectors(table, tiny):
    with pytest.raises(ConfigurationError, match="systems.mono_reason: expected an alignment layer"):
        read(table, tiny, {}, system="mono_reason")


def test_a_problem_without_text_is_named(table, tiny, checkpoint):
    folder = checkpoint(1)
    problems = {**PROBLEMS, "de": [*PROBLEMS["de"], problem(9, "de", " \n")]}
    with pytest.raises(DataError, match="de, p-9: expected a question with text"):
        read(table, tiny, {STAGE_1: folder, STAGE_2: folder}, problems=problems)


def test_a_checkpoint_of_another_foundation_is_an_error(table, tiny, checkpoint):
    folder = checkpoint(1)
    write_manifest(
        folder,
        {
            "modules": ["alignment"],
            "alignment_kind": "ffn",
            "foundation": {"encoder": "x", "language_model": "y"},
            "checksums": {"encoder": "x", "alignment": "z"},
        },
    )
    with pytest.raises(CheckpointError, match="another foundation"):
        read(table, tiny, {STAGE_1: folder, STAGE_2: folder})


def test_only_problems_with_english_are_kept(table, tiny, caplog):
    with caplog.at_level(logging.WARNING):
        found = problems_with_english({**PROBLEMS, "sw": [problem(90, "sw", "Anna ana mapera 3.")]})
    assert {code: [p.id for p in problems] for code, problems in found.items()} == {
        "de": [f"p-{i}" for i in range(4)],
        "en": [f"p-{i}" for i in range(4)],
    }
    assert "no sentence vectors of sw: no English problem has the id of theirs" in caplog.text
    assert problems_with_english({"de": PROBLEMS["de"]}) == {}
    assert read(table, tiny, {}, problems={}).stages == {}
