"""Options by log-likelihood: the numbers are the model's own, whatever the batches, and the likeliest is chosen."""

import math

import pytest
import torch

from lingualift.compute import ComputeSettings
from lingualift.errors import DataError
from lingualift.evaluation.choosing import choose_answers, option_of
from lingualift.evaluation.likelihood import response_likelihoods, score_share
from lingualift.model import ROUTES
from lingualift.records import ChoiceProblem
from lingualift.training.phase import train_phase

OPTIONS = ("entailment", "neutral", "no")
SOURCES = ["Tom has 3 apples.", "Tom hat 3 Äpfel und kauft 12 dazu.", "Step by step.", "Tom has 3 apples. He has 4."]


def scores(model, processor, route: str, **options) -> dict[int, list[float]]:
    how = {"instruction": "Does it follow?", "route": ROUTES[route]}
    return score_share(model, processor, SOURCES, [OPTIONS] * len(SOURCES), **how, **options)


@pytest.mark.parametrize("route", ["paper", "released", "text"])
def test_scores_are_those_of_the_loss_of_each_option_alone(model, processor, route):
    found = scores(model, processor, route, batch_size=3)
    for i, source in enumerate(SOURCES):
        for j, option in enumerate(OPTIONS):
            batch = processor("Does it follow?", [source], [option], route=ROUTES[route])
            with torch.inference_mode():
                loss = model(**batch).loss
            assert found[i][j] == pytest.approx(-float(loss) * batch["labels"].numel(), rel=1e-4)


@pytest.mark.parametrize("batch_size", [1, 3, 50])
def test_scores_do_not_depend_on_the_batch(model, processor, batch_size):
    alone, together = (scores(model, processor, "paper", batch_size=size) for size in (1, batch_size))
    for i in range(len(SOURCES)):
        assert together[i] == pytest.approx(alone[i], rel=1e-4)


def test_shares_together_are_the_whole(model, processor):
    whole = scores(model, processor, "text", batch_size=2)
    parts = [scores(model, processor, "text", batch_size=2, share=(rank, 2)) for rank in range(2)]
    assert set(parts[0]).isdisjoint(parts[1])
    assert {**parts[0], **parts[1]} == whole


def test_likelihoods_of_a_distribution_that_is_known():
    logits = torch.log(torch.tensor([[[0.5, 0.25, 0.25], [0.1, 0.1, 0.8]]]))
    assert response_likelihoods(logits, torch.tensor([[0, 2]])).exp() == pytest.approx(torch.tensor([0.4]))
    assert response_likelihoods(logits, torch.tensor([[1, -100]])).exp() == pytest.approx(torch.tensor([0.25]))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("no", "no"), (" (No). ", "no"), ("neutral, I think", None), ("", None), ("Entailment", "entailment")],
)
def test_an_option_is_the_whole_of_a_text_or_not_there(text, expected):
    assert option_of(text, OPTIONS) == expected


PROBLEMS = {
    code: [ChoiceProblem(f"p-{i}", code, f"{text} {i}.", OPTIONS, OPTIONS[i % 3]) for i in range(4)]
    for code, text in (("en", "Anna has"), ("de", "Anna hat"))
}


@pytest.fixture(scope="module")
def chosen(quick_table, tiny, code_switched):
    table = quick_table()
    checkpoint = train_phase(table, "lingualift-language_alignment", tiny, None, code_switched, seed=0)[0]

    def choose(problems=PROBLEMS, **how):
        how = {"batch_size": 3, "max_new_tokens": 3, **how}
        return choose_answers(table, "lingualift", tiny, checkpoint, problems, **how)

    return choose


def test_the_likeliest_option_is_chosen(chosen):
    found = chosen()
    for code, problems in PROBLEMS.items():
        assert [p.id for p in found[code]] == [p.id for p in problems]
        for answer in found[code]:
            values = dict(pair.rsplit(" ", 1) for pair in answer.prediction.split(", "))
            assert answer.extracted == max(values, key=lambda option: float(values[option]))
            assert answer.correct == (answer.extracted == answer.gold)
            assert all(math.isfinite(float(value)) and float(value) < 0 for value in values.values())
    assert chosen({"de": PROBLEMS["de"][1:2]})["de"][0].extracted == found["de"][1].extracted


def test_two_processes_choose_alike(chosen):
    assert chosen(compute=ComputeSettings(processes=2)) == chosen()


def test_generated_text_that_is_no_option_is_no_answer(chosen):
    for found in chosen(by="generation").values():
        for answer in found:
            assert answer.extracted == option_of(answer.prediction, OPTIONS)
            assert answer.extracted is not None or not answer.correct


def test_an_empty_test_set_is_an_error(chosen):
    with pytest.raises(DataError, match="the test set is empty"):
        chosen({"en": []})
