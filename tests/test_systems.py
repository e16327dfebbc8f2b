import pytest

from lingualift.code_switch import Switching
from lingualift.errors import ConfigurationError
from lingualift.systems import FOUNDATION, read_systems
from lingualift.systems.likeness import resolve_likeness
from tests.conftest import Unset

PHASE = "phases.lingualift-language_alignment"
STAGE_2 = "phases.lingualift-instruction_tuning"


def test_the_shipped_systems_read(shipped_parameters):
    table = read_systems(shipped_parameters)
    assert {"lingualift", "mono_reason"} <= set(table.systems)
    for name, system in table.systems.items():
        assert table.phase(system.answers_with).system == name or not table.phases_of(name)


def test_the_paper_s_systems_say_what_they_need(shipped_parameters):
    """Those of the paper's tables; LinguaLIFT's claim is about the absence of parallel and multilingual data."""
    table = read_systems(shipped_parameters)
    systems = {name: table.systems[name] for name in table.compared}
    needy = {
        name
        for name, system in systems.items()
        if {"parallel questions", "multilingual instructions"} & {*system.data_used}
    }
    assert needy == {"multi_reason", "multi_reason_lora", "qalign", "mind_merger_hard", "mind_merger_soft"}
    assert {"mono_reason", "translate_en", "lang_bridge", "lingualift", "lingualift_released"} == set(systems) - needy


def test_what_systems_say_they_use_is_what_their_phases_train_on(shipped_parameters):
    table = read_systems(shipped_parameters)
    for name, system in table.systems.items():
        phase, used = table.phase(system.answers_with), set()
        chain = [phase]
        while chain[-1].after != FOUNDATION:
            chain.append(table.phase(chain[-1].after))
        for phase in chain:
            english = {"instructions", f"{system.task} instructions"}
            used |= {"lexicons"} if phase.is_code_switched else {phase.corpus.replace("_", " ")} - english
        assert set(system.data_used) == used | ({"lexicons"} if system.reads_translations else set()), name


def test_a_chain_starts_at_the_foundation_and_ends_with_the_phase(shipped_parameters):
    chain = read_systems(shipped_parameters).chain("mind_merger_soft-augmentation")
    keys = ["mono_reason-instruction_tuning", "mind_merger_soft-mapping", "mind_merger_soft-augmentation"]
    assert [phase.key for phase in chain] == keys
    assert chain[0].after == FOUNDATION


def test_a_system_without_phases_answers_with_another_s(changed):
    table = read_systems(changed({"systems.translate_en.answers_with": "qalign-instruction_tuning"}))
    assert table.system("translate_en").answers_with == "qalign-instruction_tuning"
    with pytest.raises(ConfigurationError, match="systems.lang_bridge.answers_with"):
        read_systems(changed({"systems.lang_bridge.answers_with": "qalign-instruction_tuning"}))


def test_lingualift_trains_as_the_paper_says(shipped_parameters):
    table = read_systems(shipped_parameters)
    first, second = table.phases_of("lingualift")
    assert (first.trainable, first.corpus, first.after) == (("alignment",), "code_switched", FOUNDATION)
    assert (second.trainable, second.corpus, second.after) == (("language_model",), "instructions", first.key)
    assert table.needs_alignment(first)
    assert table.needs_alignment(second)


def test_no_shipped_phase_trains_the_encoder(shipped_parameters):
    assert not any("encoder" in phase.trainable for phase in read_systems(shipped_parameters).phases.values())


def test_every_chain_of_phases_starts_at_the_foundation(shipped_parameters):
    table = read_systems(shipped_parameters)
    for phase in table.phases.values():
        steps = 0
        while phase.after != FOUNDATION:
            phase, steps = table.phase(phase.after), steps + 1
            assert steps < len(table.phases)


def test_a_system_is_added_by_data_alone(changed, shipped_parameters):
    system = {**shipped_parameters["systems"]["lang_bridge"], "label": "Mine", "answers_with": "mine-only"}
    phase = {**shipped_parameters["phases"]["lang_bridge-task_alignment"], "system": "mine", "phase": "only"}
    table = read_systems(changed({"systems.mine": system, "phases.mine-only": phase}))
    assert [found.key for found in table.phases_of("mine")] == ["mine-only"]


def test_a_phase_says_how_its_sentences_are_code_switched(changed):
    table = read_systems(changed({f"{PHASE}.replacement_ratio": 0.7, f"{PHASE}.embedded_languages": 3}))
    expected = Switching(replacement_ratio=(0.7, 0.7), embedded_languages=3)
    assert table.phase("lingualift-language_alignment").switching == expected
    with pytest.raises(ConfigurationError, match="lingualift-instruction_tuning: expected corpus code_switched, got"):
        table.phase("lingualift-instruction_tuning").switching  # noqa: B018


def test_a_phase_may_have_its_own_route(changed):
    table = read_systems(changed({f"{STAGE_2}.input_route": "released"}))
    assert table.route_name(table.phase("lingualift-instruction_tuning")) == "released"
    assert table.route_name(table.phase("lingualift-language_alignment")) == "paper"


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({f"{PHASE}.system": "lingua_lift"}, ["phases.lingualift-language_alignment", "lingua_lift"]),
        ({f"{PHASE}.after": "nowhere"}, [f"{PHASE}.after", "'nowhere'"]),
        ({f"{PHASE}.after": "lingualift-language_alignment"}, [f"{PHASE}.after", "circle"]),
        ({f"{PHASE}.after": "lingualift-instruction_tuning"}, ["after", "circle"]),
        ({f"{PHASE}.corpus": "parallel"}, [f"{PHASE}.corpus", "'parallel'"]),
        ({f"{PHASE}.instruction": "translte"}, [f"{PHASE}.instruction", "'translte'", "translate"]),
        ({f"{PHASE}.input_route": "papr"}, [f"{PHASE}.input_route", "'papr'", "paper"]),
        ({f"{PHASE}.input_route": "text"}, [f"{PHASE}.trainable", "no encoder text"]),
        ({f"{PHASE}.trainable": ["alignmnt"]}, [f"{PHASE}.trainable.0", "'alignmnt'"]),
        ({f"{PHASE}.trainable": []}, [f"{PHASE}.trainable"]),
        ({f"{PHASE}.lora": {"rank": 2, "alpha": 4}}, [PHASE, "lora", "language_model"]),
        ({f"{STAGE_2}.lora": {"rank": 0, "alpha": 4}}, [f"{STAGE_2}.lora.rank"]),
        ({f"{STAGE_2}.sentences": 10}, [STAGE_2, "sentences", "code_switched"]),
        ({f"{PHASE}.sentences": 0}, [f"{PHASE}.sentences"]),
        ({"systems.translate_en.translator": "babel"}, ["systems.translate_en.translator", "'babel'", "to_english"]),
        ({"systems.translate_en.translator": Unset}, ["systems.translate_en", "translator"]),
        ({"translators.to_english.kind": "seq2seq"}, ["translators.to_english", "path"]),
        ({f"{PHASE}.replacement_ratio": [0.5, 1.2]}, ["replacement_ratio", "1.2"]),
        ({f"{PHASE}.replacement_ratio": [0.9, 0.5]}, ["replacement_ratio", "0.9"]),
        ({f"{PHASE}.replacement_ratio": [0.5]}, [f"{PHASE}.replacement_ratio"]),
        ({f"{PHASE}.replacement_ratio": Unset}, [PHASE, "replacement_ratio"]),
        ({f"{STAGE_2}.replacement_ratio": [0.5, 1.0]}, [STAGE_2, "replacement_ratio"]),
        ({f"{PHASE}.unit": "sentence"}, [f"{PHASE}.unit", "'sentence'"]),
        ({f"{PHASE}.embedded_languages": 0}, [f"{PHASE}.embedded_languages", "got 0"]),
        ({f"{PHASE}.class_weights": {"lo": 2.0}}, [f"{PHASE}.class_weights.lo", "Extra"]),
        ({f"{PHASE}.temperature": -1.0}, [f"{PHASE}.temperature", "got -1.0"]),
        ({f"{STAGE_2}.unit": "phrase"}, [STAGE_2, "unit: expected with corpus code_switched only"]),
        ({f"{PHASE}.replacment_ratio": [0.5, 1.0]}, [f"{PHASE}.replacment_ratio", "Extra"]),
        ({f"{PHASE}.soft_prompt_noise": -1}, [f"{PHASE}.soft_prompt_noise"]),
        ({f"{PHASE}.optimizer": Unset}, [f"{PHASE}.optimizer", "required"]),
        ({f"{PHASE}.optimizer.optimizer_steps": 0}, [f"{PHASE}.optimizer.optimizer_steps", "got 0"]),
        ({f"{PHASE}.optimizer.learning_rate": "fast"}, [f"{PHASE}.optimizer.learning_rate", "'fast'"]),
        ({f"{PHASE}.optimizer.lr": 0.1}, [f"{PHASE}.optimizer.lr", "Extra"]),
        ({f"{PHASE}.optimizer.schedule": "cosin"}, [f"{PHASE}.optimizer.schedule", "'cosin'"]),
        ({f"{PHASE}.optimizer.mixed_precision": "fp16"}, [f"{PHASE}.optimizer.mixed_precision", "'fp16'"]),
        ({f"{PHASE}.phase": "alignment"}, [PHASE, "'lingualift-alignment'"]),
        ({"systems.lingualift.input_route": "papr"}, ["input_route", "'papr'"]),
        ({"systems.lingualift.alignment_kind": "mlp"}, ["systems.lingualift.alignment_kind", "'mlp'"]),
        ({"systems.lingualift.alignment_kind": Unset}, ["systems.lingualift.alignment_kind", "needed"]),
        ({"systems.lingualift.answers_with": "lingualift-stage2"}, ["systems.lingualift.answers_with"]),
        (
            {"systems.lingualift.answers_with": "mono_reason-instruction_tuning"},
            ["systems.lingualift.answers_with", "phase of the system"],
        ),
        ({"systems.lingualift.lable": "LinguaLIFT"}, ["systems.lingualift.lable", "Extra"]),
        ({"systems.lingualift.label": Unset}, ["systems.lingualift.label", "required"]),
        ({"input_routes.paper.prefx": "x"}, ["input_routes.paper.prefx", "Extra"]),
        ({"input_routes.paper.encoder": Unset}, ["input_routes.paper.encoder", "required"]),
        ({"instructions.solve": 3}, ["instructions.solve", "got 3"]),
        ({"systems": Unset}, ["missing systems"]),
        ({"phases": Unset, "instructions": Unset}, ["missing phases, instructions"]),
    ],
)
def test_a_wrong_entry_is_named(changed, fields, named):
    with pytest.raises(ConfigurationError) as caught:
        read_systems(changed(fields))
    for text in named:
        assert text in str(caught.value)


def test_every_wrong_field_is_listed_at_once(changed):
    with pytest.raises(ConfigurationError) as caught:
        read_systems(changed({f"{PHASE}.corpus": "x", "systems.lingualift.alignment_kind": "y"}))
    assert len(str(caught.value).splitlines()) == 2


@pytest.mark.parametrize("ask", ["system", "phase"])
def test_an_unknown_name_is_answered_with_the_known_ones(shipped_parameters, ask):
    table = read_systems(shipped_parameters)
    with pytest.raises(ConfigurationError, match=f"unknown {ask} 'x': expected one of .*mono_reason"):
        getattr(table, ask)("x")


def test_ablations_join_the_table_and_are_told_apart(shipped_parameters):
    table = read_systems(shipped_parameters)
    assert table.ablations == set(shipped_parameters["ablation_systems"])
    assert table.compared == list(shipped_parameters["systems"])
    induced = table.phases["lingualift_induced-language_alignment"]
    assert (induced.corpus, induced.lexicon_variant) == ("code_switched_induced", "induced")
    assert table.phases["lingualift-language_alignment"].lexicon_variant is None
    assert table.phases["lingualift-instruction_tuning"].lexicon_variant is None


# What an ablation may change; a phase with none of it is the reference system's.
CHANGES = {
    "foundation", "alignment_kind", "instruction", "trainable", "lora", "warm_start", "replacement_ratio", "sentences",
}  # fmt: skip
NAMES = {"label", "aspect", "answers_with", "data_used", "system", "after", "corpus"}


def test_an_ablation_differs_in_one_thing_from_the_reference_system(shipped_parameters):
    table = read_systems(shipped_parameters)
    reference = {phase.phase: phase for phase in table.phases_of("lingualift")}
    for name in sorted(table.ablations):
        pairs = [(table.systems[name], table.systems["lingualift"])]
        pairs += [(phase, reference[phase.phase]) for phase in table.phases_of(name)]
        changed = {
            key for own, other in pairs for key, value in dict(own).items() if value != getattr(other, key)
        } - NAMES  # fmt: skip
        trained = {phase.phase for phase in table.phases_of(name)}
        other_lexicons = any(phase.lexicon_variant for phase in table.phases_of(name))
        if name == "lingualift_no_stage_1":
            assert (changed, trained) == (set(), {"instruction_tuning"})
            assert table.phases_of(name)[0].after == "foundation"
        elif name == "lingualift_cold":  # a fresh layer needs other rates, and the fit's steps
            assert changed == {"warm_start", "optimizer"}
        elif name == "lingualift_latent":  # compared with lingualift_cold: it maps no single position
            assert changed == {"alignment_kind", "warm_start", "optimizer"}
            cold = table.phases["lingualift_cold-language_alignment"]
            assert table.phases["lingualift_latent-language_alignment"].optimizer == cold.optimizer
        elif name == "lingualift_own_vectors":  # at the length that the mixtures have
            assert changed == {"soft_prompt_sharpness", "soft_prompt_norm"}
        elif name == "lingualift_fit_alone":
            assert changed == {"optimizer"}
        elif name == "lingualift_lora":  # adapters need other rates
            assert changed == {"lora", "optimizer"}
        else:
            assert len(changed) == (0 if other_lexicons else 1), name
            assert changed <= CHANGES, name
        assert table.systems[name].aspect


def test_an_entry_is_told_by_what_differs_from_another(shipped_parameters):
    table = read_systems(shipped_parameters)
    own, reference = (table.phases[f"{s}-language_alignment"] for s in ("lingualift_ratio_25", "lingualift"))
    assert own.replacement_ratio == (0.25, 0.25)
    assert (own.optimizer, own.warm_start, own.trainable) == (
        reference.optimizer, reference.warm_start, reference.trainable,
    )  # fmt: skip


def test_likeness_reaches_into_mappings_and_null_takes_a_value_away():
    first = {"a": {"x": 1, "y": {"z": 2, "w": 3}, "list": [1]}}
    entries = {**first, "b": {"like": "a", "y": {"z": 5}, "list": []}, "c": {"like": "b", "y": None}}
    found = resolve_likeness("phases", entries)
    assert found["b"] == {"x": 1, "y": {"z": 5, "w": 3}, "list": []}
    assert found["c"] == {"x": 1, "y": None, "list": []}
    assert found["a"] == first["a"]


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        ({"b": {"like": "x"}}, r"phases\.b\.like: unknown 'x': expected one of b"),
        ({"b": {"like": "c"}, "c": {"like": "b"}}, r"phases\.c\.like: .* in a circle: b → c → b"),
    ],
)
def test_likeness_to_nothing_or_to_itself_is_refused(entries, message):
    with pytest.raises(ConfigurationError, match=message):
        resolve_likeness("phases", entries)


def test_a_name_stands_in_one_table(shipped_parameters):
    twice = {**shipped_parameters, "ablation_systems": shipped_parameters["systems"]}
    with pytest.raises(ConfigurationError, match="ablation_systems: lang_bridge, .*, translate_en stands in"):
        read_systems(twice)
