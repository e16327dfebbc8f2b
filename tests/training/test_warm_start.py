import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from lingualift.code_switch import CodeSwitcher
from lingualift.errors import ConfigurationError
from lingualift.lexicons.lexicon import Lexicon
from lingualift.model.freezing import checksums
from lingualift.systems import WarmStartSettings, read_systems
from lingualift.training.phase import train_phase
from lingualift.training.system_model import load_system, route_of
from lingualift.training.warm_start import fit_layer, fit_pairs
from lingualift.training.word_pairs import collect_word_pairs, english_place

STAGE_1 = "lingualift-language_alignment"
OPTIMIZER = {"optimizer_steps": 60, "batch_size": 128, "learning_rate": 2e-3, "muon_learning_rate": 2e-2}
SETTINGS = WarmStartSettings.model_validate({"sentences": 40, "optimizer": OPTIMIZER})


@pytest.fixture(scope="module", params=["paper", "released"])
def collected(request, quick_table, tiny, code_switched):
    """A system's fresh model, and the pairs of code-switched sentences, by input route."""
    table = quick_table(fields={"systems.lingualift.input_route": request.param})
    phase, loaded = table.phase(STAGE_1), load_system(quick_table(), "lingualift", tiny, None, seed=0)
    switcher = CodeSwitcher(code_switched.sentences, code_switched.lexicons, phase.switching, seed=3)
    reading = (loaded.model, loaded.processor, switcher, route_of(table, phase), "Write in plain English.")
    return loaded, collect_word_pairs(*reading, sentences=40), reading


LEXICONS = {"xx": Lexicon("xx", {"apples": ("omenapuun hedelmiä", "o"), "has": ("hat",), "two": ("zwei drei",)})}


@given(
    st.lists(st.sampled_from(["Ann", "has", "two", "apples", "12", "."]), min_size=1, max_size=8), st.integers(0, 99)
)
def test_a_character_stands_for_its_own_word(words: list[str], seed: int):
    english = " ".join(words)
    account = CodeSwitcher([english], LEXICONS, [0.0, 1.0], seed=seed).explain(0)
    text, replacements = account.example.text, account.replacements
    for replacement in replacements:
        for place in range(replacement.start, replacement.start + len(replacement.translation)):
            assert english_place(place, replacements) == replacement.english_start
    inside = {p for r in replacements for p in range(r.start, r.start + len(r.translation))}
    kept = [place for place in range(len(text)) if place not in inside]
    assert all(text[place] == english[english_place(place, replacements)] for place in kept)


def test_positions_are_paired_with_the_llm_s_tokens_of_english_words(collected, code_switched):
    loaded, pairs, _ = collected
    tokens = {loaded.processor.llm_tokenizer.decode([token]).strip() for token in pairs.tokens.tolist()}
    assert {"apples", "has", "How"} <= tokens
    assert not {"Äpfel", "hat"} & tokens
    assert len(pairs.features) == len(pairs.tokens) == len(pairs.weights)
    assert pairs.encoder_tokens > len(pairs.tokens)  # special tokens stand for nothing


def test_a_fit_makes_the_layer_point_at_the_words(collected):
    loaded, pairs, _ = collected
    before = checksums(loaded.model)
    curve = fit_pairs(loaded.model, pairs, SETTINGS, seed=0)
    assert curve[-1]["loss"] < 0.3 * curve[0]["loss"]
    words = torch.nn.functional.normalize(loaded.model.get_input_embeddings().weight.detach(), dim=-1)
    vectors = loaded.model.alignment(pairs.features[None].float(), torch.ones(1, len(pairs.features)))[0][0, 1:-1]
    right = (torch.nn.functional.normalize(vectors, dim=-1) @ words.T).argmax(-1) == pairs.tokens
    assert right.float().mean() > 0.9
    assert {name for name, sum_ in checksums(loaded.model).items() if sum_ != before[name]} == {"alignment"}


def test_the_same_seed_gives_the_same_layer(collected, quick_table, tiny):
    _, _, reading = collected
    sums = []
    for seed in (0, 0, 1):
        model = load_system(quick_table(), "lingualift", tiny, None, seed=0).model
        fit_layer(model, *reading[1:], SETTINGS, seed=seed)
        sums.append(checksums(model)["alignment"])
    assert sums[0] == sums[1] != sums[2]


def test_a_phase_starts_from_the_fit_and_says_so(quick_table, tiny, code_switched):
    settings = {f"phases.{STAGE_1}.warm_start": SETTINGS.model_dump()}
    cold = {f"phases.{STAGE_1}.warm_start": None}
    losses, summaries = [], []
    for fields in (settings, cold):
        _, curve, summary = train_phase(quick_table(2, fields), STAGE_1, tiny, None, code_switched, seed=0)
        losses.append([row["loss"] for row in curve if row["phase"] == "language_alignment"])
        summaries.append(summary)
    assert losses[0][0] < losses[1][0]
    assert [summary["warm_start_words"] for summary in summaries] == [60 * 128, 0]
    assert summaries[0]["encoder_tokens"] > summaries[1]["encoder_tokens"]


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"systems.lingualift.alignment_kind": "latent"}, "alignment_kind linear or ffn"),
        ({"systems.lingualift.soft_prompt_sharpness": None}, "soft_prompt_norm embedding or soft_prompt_sharpness"),
        ({f"phases.{STAGE_1}.trainable": ["language_model"]}, "fresh alignment layer"),
        ({f"phases.{STAGE_1}.after": "lang_bridge-task_alignment"}, "fresh alignment layer"),
        ({f"phases.{STAGE_1}.warm_start.sentences": 0}, "sentences"),
    ],
)
def test_a_warm_start_that_cannot_be_is_refused(changed, fields: dict, named: str):
    with pytest.raises(ConfigurationError, match=named):
        read_systems(changed({f"phases.{STAGE_1}.warm_start": SETTINGS.model_dump(), **fields}))
