import re

import pytest

from lingualift.corpora import minimmwp
from lingualift.corpora.minimmwp import MiniMMWP, signatures
from lingualift.corpora.problems import NumberDesign, ProblemSampler, make_problems
from lingualift.errors import DataError, TemplateError
from lingualift.randomness import named_random
from tests.corpora import shipped

MIX = {"solve": 0.3, "solve_noised": 0.3, "rewrite": 0.2, "copy": 0.1, "paraphrase": 0.1, "arithmetic": 0.1}
TEXTS = {"solve": "Solve it.", "translate": "Rewrite it.", "paraphrase": "Say it in other words."}


@pytest.fixture(scope="module")
def benchmark() -> MiniMMWP:
    return shipped.minimmwp("en", "de", "ru", "zh")


@pytest.fixture(scope="module")
def excluded(benchmark):
    return signatures(benchmark.test_draws(100, seed=0))


@pytest.fixture
def drawn(monkeypatch):
    """Everything that any corpus draws."""
    found = []
    original = ProblemSampler.draw

    def draw(self, template, rng):
        found.append(original(self, template, rng))
        return found[-1]

    monkeypatch.setattr(ProblemSampler, "draw", draw)
    return found


def test_no_training_corpus_shares_a_signature_with_the_test_problems(benchmark, excluded, drawn):
    benchmark.monolingual(400, excluded, seed=0)
    benchmark.english_problems(1000, excluded, 0, "sentences")
    benchmark.english_problems(1000, excluded, 0, "instructions")
    benchmark.foundation_corpus(1000, excluded, 0, TEXTS, MIX)
    assert len(drawn) >= 4600
    assert not signatures(drawn) & excluded


def test_each_language_has_texts_of_its_own_problems(benchmark, excluded):
    texts = benchmark.monolingual(300, excluded, seed=0)
    numbers = {code: [tuple(sorted(re.findall(r"\d+", text))) for text in found] for code, found in texts.items()}
    for code in ("de", "ru", "zh"):
        same = sum(ours == english for ours, english in zip(numbers[code], numbers["en"], strict=True))
        # Problems at the same place share a template, so some numbers agree by chance.
        assert same < 30, f"{code} looks parallel to English"


def test_a_language_s_texts_do_not_depend_on_the_other_languages(benchmark, excluded):
    alone = shipped.minimmwp("ru").monolingual(40, excluded, seed=0)
    assert alone["ru"] == benchmark.monolingual(40, excluded, seed=0)["ru"]


def test_english_texts_use_the_training_wordings_and_tests_never_do(benchmark, excluded):
    training = benchmark.english_problems(400, excluded, 0, "sentences")
    assert len({p.template for p in training}) > 60
    tested = benchmark.test_problems(benchmark.test_draws(100, seed=0))["en"]
    assert {p.template for p in tested} == set(shipped.templates())


def test_purposes_draw_different_problems_and_seeds_repeat_them(benchmark, excluded):
    first, second, other = (
        [p.question for p in benchmark.english_problems(50, excluded, 0, purpose)]
        for purpose in ("sentences", "sentences", "instructions")
    )
    assert first == second
    assert len(set(first) & set(other)) < 5


def test_the_stand_in_llm_reads_english_only(benchmark, excluded):
    examples = benchmark.foundation_corpus(2000, excluded, 0, TEXTS, MIX)
    for example in examples:
        for text in (example.instruction, example.source, example.response):
            assert text.isascii()
    assert {e.id.split("-", 2)[2] for e in examples} == set(MIX)
    assert {e.language for e in examples} == {"en"}


def test_an_empty_test_set_is_an_error(benchmark):
    with pytest.raises(DataError, match="the test set is empty"):
        benchmark.test_problems([])


def test_a_language_without_templates_is_named():
    with pytest.raises(TemplateError, match=r"xx\.ftl: no template file for language 'xx'"):
        MiniMMWP.read(shipped.FOLDER, ["en", "xx"], NumberDesign())


def test_a_template_that_a_language_lacks_is_named(tmp_path):
    for name in ("templates.csv", "en.ftl", "en.training.ftl", "de.ftl"):
        (tmp_path / name).write_bytes((shipped.FOLDER / name).read_bytes())
    text = (tmp_path / "de.ftl").read_text(encoding="utf-8")
    (tmp_path / "de.ftl").write_text(text.replace("div-pack =", "div-packing ="), encoding="utf-8")
    broken = minimmwp.MiniMMWP.read(tmp_path, ["en", "de"], NumberDesign())
    with pytest.raises(TemplateError, match=r"de\.ftl: message 'div-pack' is missing"):
        broken.test_problems(broken.test_draws(20, seed=0))


def test_english_problems_come_one_at_a_time_and_are_those_of_the_list(benchmark, excluded, drawn, monkeypatch):
    monkeypatch.setattr(minimmwp, "BLOCK_PROBLEMS", 100)
    stream = benchmark.iterate_english_problems(10**9, excluded, 0, "sentences")
    assert next(stream).id == "sentences-00000"
    assert len(drawn) == 100
    problems = benchmark.english_problems(60, excluded, 0, "sentences")
    assert list(benchmark.iterate_english_problems(60, excluded, 0, "sentences")) == problems
    assert list(benchmark.iterate_english_problems(0, excluded, 0, "sentences")) == []


def test_the_first_block_is_drawn_shuffled_and_worded_with_the_purpose_s_generator(benchmark, excluded):
    rng, sampler = named_random(0, "sentences"), benchmark.sampler(excluded, all_wordings=True)
    draws = sampler.draw_many(60, rng)
    rng.shuffle(draws)
    wordings = [rng.choice(benchmark.english.wordings(draw.template)) for draw in draws]
    expected = make_problems(draws, benchmark.english, benchmark.templates, prefix="sentences", wordings=wordings)
    assert benchmark.english_problems(60, excluded, 0, "sentences") == expected


def test_later_blocks_are_draws_of_their_own_without_the_test_problems(benchmark, excluded, drawn, monkeypatch):
    monkeypatch.setattr(minimmwp, "BLOCK_PROBLEMS", 40)
    problems = benchmark.english_problems(100, excluded, 0, "sentences")
    assert [problem.id for problem in problems] == [f"sentences-{i:05d}" for i in range(100)]
    assert problems[:40] == benchmark.english_problems(40, excluded, 0, "sentences")
    assert len({problem.question for problem in problems}) > 90
    assert not signatures(drawn) & excluded
