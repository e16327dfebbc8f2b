import pytest
import torch
from tests.tiny_models import make_llm
from transformers import PreTrainedModel

from lingualift.model.greedy import decode_greedily

PROMPTS = torch.tensor([[5, 6, 7, 8], [0, 9, 3, 4], [11, 12, 13, 14], [0, 0, 21, 22], [30, 31, 32, 33]])
MASK = (PROMPTS != 0).long()


@pytest.fixture(scope="module")
def llm() -> PreTrainedModel:
    torch.manual_seed(0)
    return make_llm("llama", tied=False).eval()


@pytest.fixture(scope="module")
def ends(llm) -> dict[str, list[int] | int]:
    """Tokens that end texts: one that each of the first three writes, somewhere else in each."""
    written = llm.generate(PROMPTS, attention_mask=MASK, max_new_tokens=12, do_sample=False, eos_token_id=None)
    chosen = [int(written[row, 4 + place]) for row, place in ((0, 1), (1, 4), (2, 7))]
    return {"eos_token_id": chosen, "pad_token_id": 0}


def generate(llm: PreTrainedModel, ends: dict, *, embeds: bool, **options) -> torch.Tensor:
    prompt = {"inputs_embeds": llm.get_input_embeddings()(PROMPTS)} if embeds else {"input_ids": PROMPTS}
    return llm.generate(**prompt, attention_mask=MASK, max_new_tokens=12, do_sample=False, **ends, **options)


@pytest.mark.parametrize("embeds", [True, False], ids=["vectors", "ids"])
@pytest.mark.parametrize("looks", [1, 5, 100])
def test_texts_are_those_of_transformers(llm, ends, embeds, looks):
    found = generate(llm, ends, embeds=embeds, custom_generate=decode_greedily, steps_between_looks=looks)
    expected = generate(llm, ends, embeds=embeds)
    length = expected.shape[1]
    assert torch.equal(found[:, :length], expected)
    assert (found[:, length:] == 0).all()
    assert len({int((row == 0).sum()) for row in expected[:, -12:]}) > 2  # they do end at different places


def test_what_has_ended_is_not_computed_any_more(llm, ends, monkeypatch):
    rows, forward = [], llm.forward

    def counted(*args, **kwargs):
        rows.append(len(kwargs.get("input_ids") if kwargs.get("input_ids") is not None else kwargs["inputs_embeds"]))
        return forward(*args, **kwargs)

    monkeypatch.setattr(llm, "forward", counted)
    found = generate(llm, ends, embeds=True, custom_generate=decode_greedily)
    ended = [sum(any(int(t) in ends["eos_token_id"] for t in row[:step]) for row in found) for step in range(len(rows))]
    assert rows == [5 - count for count in ended]
    assert rows == sorted(rows, reverse=True)
    assert rows[-1] < rows[0]
