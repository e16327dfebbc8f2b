"""Both stages and answers with every LLM that conf/paper or a file beside it names, each of its family, in small."""

import pytest
import yaml

from lingualift.evaluation.answering import answer_problems
from lingualift.model.known_models import configuration_of
from lingualift.records import MathProblem
from lingualift.training.foundation import make_encoder, make_language_model
from lingualift.training.foundation_settings import FoundationSettings
from lingualift.training.phase import train_phase
from lingualift.training.system_model import Foundation, load_system
from tests.conftest import CONF, read_parameters
from tests.paper_models import LAYERS, write_llm, write_mt5_xl

OVERLAYS = sorted({*(CONF / "paper").glob("*.yml")} - {CONF / "paper" / f"{n}.yml" for n in ("globals", "parameters")})
NAMES = [
    read_parameters("paper")["foundation"]["language_model_path"],
    *(yaml.safe_load(path.read_text())["run"]["params"]["foundation"]["language_model_path"] for path in OVERLAYS),
]
PROBLEMS = {"de": [MathProblem(f"p-{i}", "de", "Anna hat Äpfel." + " Wie viele?" * i, "3") for i in range(3)]}


@pytest.fixture(scope="module")
def encoder(tmp_path_factory, english):
    return write_mt5_xl(tmp_path_factory.mktemp("mt5-xl"), english)


@pytest.fixture(scope="module", params=NAMES)
def foundation(request, encoder, tmp_path_factory, english, monolingual, instructions):
    llm = write_llm(tmp_path_factory.mktemp("llm"), english, request.param)
    paths = {"encoder_path": str(encoder), "language_model_path": str(llm)}
    settings = FoundationSettings(source="pretrained", **paths)
    model_type = configuration_of(llm).model_type
    assert model_type == configuration_of(request.param).model_type
    return Foundation(
        make_encoder(settings, monolingual, seed=0)[0], make_language_model(settings, instructions, seed=0)[0]
    )


# Of the released route nothing goes before the soft prompt: with Qwen, which has no begin token, nothing at all.
@pytest.mark.parametrize("system", ["lingualift", "lingualift_released"])
def test_both_stages_train_and_problems_are_answered(quick_table, foundation, code_switched, instructions, system):
    bf16 = {f"phases.{system}-{name}.optimizer.mixed_precision": "bf16" for name in ("language_alignment",
                                                                                    "instruction_tuning")}  # fmt: skip
    table = quick_table(2, {**bf16, f"systems.{system}.soft_prompt_sharpness": None})
    first = train_phase(table, f"{system}-language_alignment", foundation, None, code_switched, seed=0)
    second = train_phase(table, f"{system}-instruction_tuning", foundation, first[0], instructions, seed=0)
    assert [summary["frozen_unchanged"] for _, _, summary in (first, second)] == [True, True]
    model = load_system(table, system, foundation, second[0], seed=0).model
    assert len(model.language_model.model.layers) == LAYERS
    sizes = {"max_new_tokens": 6, "batch_size": 3}
    answers, again = (answer_problems(table, system, foundation, second[0], PROBLEMS, **sizes) for _ in range(2))
    assert len(answers["de"]) == 3
    assert answers == again  # greedy, though the models' own default is to sample
