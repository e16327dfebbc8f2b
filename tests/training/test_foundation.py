import re
import shutil
from pathlib import Path

import pytest
from transformers import AutoConfig, AutoTokenizer

from lingualift.errors import CheckpointError, ConfigurationError
from lingualift.evaluation.answering import answer_problems
from lingualift.records import MathProblem
from lingualift.training.checkpoint import read_manifest
from lingualift.training.foundation import _tokenizer_texts, make_encoder, make_language_model
from lingualift.training.foundation_settings import FoundationSettings, variant_settings
from lingualift.training.phase import train_phase
from lingualift.training.system_model import Foundation, load_system
from tests.tiny_models import make_encoder as make_tiny_encoder
from tests.tiny_models import make_encoder_tokenizer, make_llm, make_llm_tokenizer

PROBLEMS = {
    "en": [MathProblem("p-1", "en", "Tom has 3 apples and buys 12 more.", "15")],
    "de": [MathProblem("p-1", "de", "Tom hat 3 Äpfel und kauft 12 dazu.", "15")],
}


@pytest.fixture(scope="module")
def pretrained(tmp_path_factory):
    """Settings of a pretrained foundation: pretrained("mt5", "llama")."""
    root = tmp_path_factory.mktemp("pretrained")

    def settings(encoder: str, language_model: str, **fields) -> FoundationSettings:
        for family, make, tokenizer in (
            (encoder, make_tiny_encoder, make_encoder_tokenizer()),
            (language_model, lambda name: make_llm(name, tied=name == "qwen2"), make_llm_tokenizer()),
        ):
            if not (root / family).exists():
                make(family).save_pretrained(root / family)
                tokenizer.save_pretrained(root / family)
        paths = {"encoder_path": str(root / encoder), "language_model_path": str(root / language_model)}
        return FoundationSettings(source="pretrained", **{**paths, **fields})

    return settings


@pytest.mark.parametrize(
    ("encoder", "language_model"), [("mt5", "llama"), ("xlm-roberta", "qwen2"), ("m2m_100", "mistral")]
)
def test_pretrained_families_train_and_answer(
    pretrained, quick_table, code_switched, instructions, encoder, language_model
):
    settings, table = pretrained(encoder, language_model), quick_table(1)
    staged, curve, summary = make_encoder(settings, {}, seed=0)
    foundation = Foundation(staged, make_language_model(settings, [], seed=0)[0])
    assert curve == []
    assert summary["trainable"] == ""
    # Weights stay where they are: only the manifest is staged, with an absolute path.
    assert [path.name for path in staged.iterdir()] == ["manifest.json"]
    assert read_manifest(staged)["pretrained"] == str(Path(settings.encoder_path).resolve())
    first, _, _ = train_phase(table, "lingualift-language_alignment", foundation, None, code_switched, seed=0)
    second, _, _ = train_phase(table, "lingualift-instruction_tuning", foundation, first, instructions, seed=0)
    answers = answer_problems(table, "lingualift", foundation, second, PROBLEMS, max_new_tokens=4, batch_size=2)
    assert {code: [answer.id for answer in found] for code, found in answers.items()} == {
        "en": ["p-1"],
        "de": ["p-1"],
    }
    assert load_system(table, "lingualift", foundation, second, seed=0).model.encoder.config.model_type == encoder


@pytest.mark.parametrize("name", ["encoder", "language_model"])
@pytest.mark.parametrize("path", ["google/no-such-model", "/nowhere/at/all", "", None])
def test_a_path_that_is_no_folder_is_an_error_unless_the_hub_is_allowed(pretrained, name, path):
    settings = pretrained("mt5", "llama", **{f"{name}_path": path})
    make = {"encoder": make_encoder, "language_model": make_language_model}[name]
    with pytest.raises(ConfigurationError, match=rf"foundation\.{name}_path: "):
        make(settings, {} if name == "encoder" else [], seed=0)


def test_a_stand_in_without_settings_is_an_error(monolingual, instructions):
    settings = FoundationSettings(source="stand_in")
    with pytest.raises(ConfigurationError, match=r"foundation\.encoder: missing"):
        make_encoder(settings, monolingual, seed=0)
    with pytest.raises(ConfigurationError, match=r"foundation\.language_model: missing"):
        make_language_model(settings, instructions, seed=0)


@pytest.mark.parametrize(("model", "architecture"), [("encoder", "modernbert"), ("language_model", "phi")])
def test_a_model_of_another_architecture_takes_one_s_place(
    model, architecture, tiny, stand_in, monolingual, instructions, code_switched, quick_table
):
    change = {"other": {model: {"architecture": architecture, "sizes": {"intermediate_size": 48}}}}
    settings = variant_settings(stand_in.model_dump(), change, "other")
    assert getattr(settings, model).sizes["hidden_size"] == 32
    if model == "encoder":
        made, curve, _ = make_encoder(settings, monolingual, seed=0)
        foundation = Foundation(made, tiny.language_model)
    else:
        made, curve, _ = make_language_model(settings, instructions, seed=0)
        foundation = Foundation(tiny.encoder, made)
    assert AutoConfig.from_pretrained(foundation.model_path(model)).model_type == architecture
    assert curve[-1]["loss"] < curve[0]["loss"] or len(curve) == 1
    folder, _, summary = train_phase(
        quick_table(2), "lingualift-language_alignment", foundation, None, code_switched, seed=0
    )
    assert summary["frozen_unchanged"]
    assert read_manifest(folder)["foundation"] == foundation.checksums()
    with pytest.raises(CheckpointError, match=f"foundation.{model}: trained on another foundation"):
        load_system(quick_table(2), "lingualift", tiny, folder, seed=0)


def test_the_stand_in_encoder_is_made_from_every_language(tiny, monolingual):
    tokenizer = AutoTokenizer.from_pretrained(tiny.model_path("encoder"))
    for found in monolingual.values():
        for text in found:
            ids = tokenizer(text)["input_ids"]
            assert tokenizer.unk_token_id not in ids
            assert tokenizer.decode(ids, skip_special_tokens=True) == re.sub(r"\s", "", text.lower())
    # A German letter is a token of its own, or part of one: not only bytes.
    assert any("ä" in token for token in tokenizer.get_vocab())


def test_the_stand_in_llm_is_shown_ascii_only(tiny, instructions):
    assert all(text.isascii() for text in _tokenizer_texts(instructions))
    tokenizer = AutoTokenizer.from_pretrained(tiny.model_path("language_model"))
    assert tokenizer.decode(tokenizer("12 + 3 = 15. Äpfel")["input_ids"]) == "12 + 3 = 15. Äpfel"
    assert len(tokenizer(" 48")["input_ids"]) == len(tokenizer("317")["input_ids"]) == 1


def test_manifests_say_what_the_stand_ins_are(tiny, stand_in):
    for name, folder in (("encoder", tiny.encoder), ("language_model", tiny.language_model)):
        manifest = read_manifest(folder)
        assert (manifest["kind"], manifest["seed"]) == ("stand-in", 0)
        assert manifest["settings"] == getattr(stand_in, name).model_dump(mode="json")
        assert len(manifest["data_hash"]) == len(manifest["checksum"]) == 64


def test_the_same_seed_makes_the_same_stand_ins(tiny, stand_in, monolingual, instructions):
    encoder, curve, summary = make_encoder(stand_in, monolingual, seed=0)
    language_model, _, _ = make_language_model(stand_in, instructions, seed=0)
    assert Foundation(encoder, language_model).checksums() == tiny.checksums()
    for folder, known in ((encoder, tiny.encoder), (language_model, tiny.language_model)):
        ours, theirs = (path / "model" / "model.safetensors" for path in (folder, known))
        assert ours.read_bytes() == theirs.read_bytes()
    assert summary["final_loss"] == curve[-1]["loss"]


def test_a_foundation_without_manifest_is_refused(quick_table, tiny, tmp_path):
    encoder = shutil.copytree(tiny.encoder, tmp_path / "encoder")
    (encoder / "manifest.json").unlink()
    with pytest.raises(CheckpointError, match="encoder: no manifest"):
        load_system(quick_table(), "lingualift", Foundation(encoder, tiny.language_model), None, seed=0)
