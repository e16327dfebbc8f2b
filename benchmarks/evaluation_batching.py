"""Speed of evaluation: our batches, cut from the problems sorted by length, beside two plain references.

Run `make bench`, or `python benchmarks/evaluation_batching.py`. The models have the embedded study's sizes and random
weights; the problems are the shipped ones, in all languages; every problem gets exactly the same number of new tokens,
so that all three do the same work. Prints a table and adds to benchmarks/results.json.
"""

import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import torch
import yaml
from results import RESULTS, add_results

from lingualift.corpora.minimmwp import MiniMMWP
from lingualift.corpora.problems import NumberDesign
from lingualift.evaluation.generation import generate_texts
from lingualift.model import ROUTES, LinguaLiftForConditionalGeneration, LinguaLiftProcessor
from lingualift.model.standins import build_encoder, build_llm, train_encoder_tokenizer, train_llm_tokenizer

ROOT = Path(__file__).parents[1]
INSTRUCTION = "Solve the problem step by step."
PROBLEMS_PER_LANGUAGE = 8
BATCH_SIZE = 32
NEW_TOKENS = 32
REPEATS = 3

Generate = Callable[[], list[str]]


def read_conf(name: str) -> dict[str, Any]:
    return yaml.safe_load((ROOT / "conf" / "base" / name).read_text())


def read_minimmwp(numbers: NumberDesign) -> MiniMMWP:
    """The shipped templates of all languages."""
    return MiniMMWP.read(ROOT / "data" / "01_raw" / "minimmwp", read_conf("parameters.yml")["languages"], numbers)


def texts_of_all_languages(minimmwp: MiniMMWP) -> list[str]:
    """What tokenizers are made from: a hundred texts of each language."""
    return [text for found in minimmwp.monolingual(100, (), 0).values() for text in found]


def read_questions() -> list[str]:
    """Shipped problems in the order in which an evaluation meets them: language by language."""
    corpus = read_conf("parameters.yml")["corpus"]
    minimmwp = read_minimmwp(
        NumberDesign(corpus["largest_number"], corpus["largest_divisor"], corpus["distractor_share"])
    )
    problems = minimmwp.test_problems(minimmwp.test_draws(PROBLEMS_PER_LANGUAGE, seed=0))
    return [problem.question for found in problems.values() for problem in found]


def build(questions: Sequence[str], **config: Any) -> tuple[LinguaLiftForConditionalGeneration, LinguaLiftProcessor]:
    """A model of the embedded study's sizes with random weights; `config` are fields of `LinguaLiftConfig`."""
    sizes = read_conf("parameters_foundation.yml")["foundation"]
    tokenizers = train_encoder_tokenizer(questions, 2000), train_llm_tokenizer(questions, 2000)
    with tempfile.TemporaryDirectory() as folder:
        encoder, language_model = Path(folder, "encoder"), Path(folder, "language_model")
        build_encoder(tokenizers[0], sizes["encoder"]["sizes"], seed=0).save_pretrained(encoder)
        build_llm(tokenizers[1], sizes["language_model"]["sizes"], seed=0).save_pretrained(language_model)
        model = LinguaLiftForConditionalGeneration.from_encoder_llm_pretrained(encoder, language_model, **config)
    model.generation_config.eos_token_id = None  # every text gets all its new tokens
    return model, LinguaLiftProcessor(*tokenizers)


@torch.inference_mode()
def plain(
    model: LinguaLiftForConditionalGeneration, processor: LinguaLiftProcessor, questions: Sequence[str], batch_size: int
) -> list[str]:
    """The reference: batches in the order given."""
    texts: list[str] = []
    for start in range(0, len(questions), batch_size):
        rows = processor.tokenize(INSTRUCTION, questions[start : start + batch_size], route=ROUTES["paper"])
        ids = model.generate(**processor.pad(rows), max_new_tokens=NEW_TOKENS, do_sample=False)
        texts += [text.strip() for text in processor.batch_decode(ids, skip_special_tokens=True)]
    return texts


def seconds(generate: Generate) -> float:
    start = time.perf_counter()
    generate()
    return time.perf_counter() - start


def main() -> None:
    questions = read_questions()
    model, processor = build(questions)
    ours = partial(
        generate_texts, model, processor, questions,
        instruction=INSTRUCTION, route=ROUTES["paper"], max_new_tokens=NEW_TOKENS, batch_size=BATCH_SIZE,
    )  # fmt: skip
    references = {
        "evaluation_vs_batch1": partial(plain, model, processor, questions, 1),
        "evaluation_vs_unsorted": partial(plain, model, processor, questions, BATCH_SIZE),
    }
    expected = ours()  # warms up, too
    same = {
        name: sum(a == b for a, b in zip(expected, reference(), strict=True)) for name, reference in references.items()
    }
    # Side by side: each round times all three, so that a busy machine slows all of them.
    rounds = [[seconds(run) for run in (ours, *references.values())] for _ in range(REPEATS)]
    own, *others = (len(questions) / median(times) for times in zip(*rounds, strict=True))
    results = [
        {
            "name": name,
            "value": round(own, 2),
            "unit": "problems/s",
            "reference": round(other, 2),
            "ratio": round(own / other, 2),
        }
        for name, other in zip(references, others, strict=True)
    ]
    print(f"{len(questions)} problems, {NEW_TOKENS} new tokens each, batches of {BATCH_SIZE}")
    print(f"{'':24}{'ours':>10}{'reference':>12}{'ratio':>8}{'same texts':>12}   (medians of {REPEATS}, problems/s)")
    for row in results:
        agreed = f"{same[row['name']]}/{len(questions)}"
        print(f"{row['name']:24}{row['value']:>10}{row['reference']:>12}{row['ratio']:>8}{agreed:>12}")
    add_results(RESULTS, results)


if __name__ == "__main__":
    main()
