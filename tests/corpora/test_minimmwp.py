import re

import pytest

from lingualift.corpora import minimmwp
from lingualift.corpora.instructions import (
    arithmetic_facts,
    check_wordings_unseen,
    foundation_examples,
    worked_examples,
)
from lingualift.corpora.minimmwp import MiniMMWP, signatures
from lingualift.corpora.problems import NumberDesign, ProblemSampler, make_problems
from lingualift.errors import ConfigurationError, DataError, LeakageError, TemplateError
from lingualift.randomness import named_random
from tests.corpora import shipped

MIX = {"solve": 0.3, "solve_noised": 0.3, "rewrite": 0.2, "copy": 0.1, "paraphrase": 0.1, "arithmetic": 0.1}
TEXTS = {"solve": "Solve it.", "translate": "Rewrite it.", "paraphrase": "Say it in other words."}
UNSEEN = ("add-together", "sub-need", "mul-children", "div-shelves")


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


def test_without_unseen_wordings_the_foundation_corpus_is_drawn_from_all_of_them(benchmark, excluded):
    rng, english, templates = named_random(0, "foundation"), benchmark.english, benchmark.templates
    draws = benchmark.sampler(excluded, all_wordings=True).draw_many(80, rng)
    rng.shuffle(draws)
    first, second = ([rng.choice(english.wordings(draw.template)) for draw in draws] for _ in range(2))
    problems, others = (
        make_problems(draws, english, templates, prefix="foundation", wordings=wordings) for wordings in (first, second)
    )
    expected = foundation_examples(
        problems,
        {problem.id: problem.question for problem in others},
        TEXTS,
        MIX,
        rng,
        names=[english.form(name) for name in english.ids("name-")],
        facts=arithmetic_facts(templates.values(), benchmark.design),
    )
    assert benchmark.foundation_corpus(80, excluded, 0, TEXTS, MIX) == expected
    assert benchmark.foundation_corpus(80, excluded, 0, TEXTS, MIX, ()) == expected


def test_unseen_wordings_are_in_no_english_text_that_an_llm_learns(benchmark, excluded):
    problems = benchmark.english_problems(800, excluded, 0, "instructions", UNSEEN)
    assert not {problem.template for problem in problems} & set(UNSEEN)
    assert {problem.template.split("--")[0] for problem in problems} == set(shipped.templates())
    examples = [
        *worked_examples(problems, TEXTS["solve"]),
        *benchmark.foundation_corpus(800, excluded, 0, TEXTS, MIX, UNSEEN),
    ]
    assert check_wordings_unseen(examples, benchmark.english, UNSEEN) == 2 * len(examples)


@pytest.fixture(scope="module")
def in_all_wordings(benchmark, excluded):
    """Instruction data and foundation corpus that leave no wording out."""
    problems = benchmark.english_problems(400, excluded, 0, "instructions")
    foundation = benchmark.foundation_corpus(1000, excluded, 0, TEXTS, MIX)
    return {"instructions": list(worked_examples(problems, "Solve.")), "foundation": foundation}


@pytest.mark.parametrize("corpus", ["instructions", "foundation"])
@pytest.mark.parametrize("wording", UNSEEN)
def test_each_wording_is_found_in_corpora_that_leave_none_out(benchmark, in_all_wordings, corpus, wording):
    with pytest.raises(LeakageError, match=f"instruction example '{corpus}-.*in the wording '{wording}'"):
        check_wordings_unseen(in_all_wordings[corpus], benchmark.english, [wording])


def test_a_draw_that_forgets_the_unseen_wordings_does_not_leave_the_foundation_corpus(benchmark, excluded, monkeypatch):
    original = minimmwp.draw_wordings
    monkeypatch.setattr(minimmwp, "draw_wordings", lambda draws, book, rng, unseen: original(draws, book, rng))
    noised_only = {"solve_noised": 1.0}  # no wording can be told from its texts any more
    with pytest.raises(LeakageError, match="problem 'foundation-"):
        benchmark.foundation_corpus(400, excluded, 0, TEXTS, noised_only, UNSEEN)


@pytest.mark.parametrize(
    ("unseen", "message"),
    [
        (["add-togehter"], "unknown template 'add-togehter': expected some of add-gift"),
        (["add-gift--2"], "unknown template 'add-gift--2'"),
    ],
)
def test_an_unknown_unseen_wording_is_an_error_wherever_it_is_asked_for(benchmark, excluded, unseen, message):
    with pytest.raises(ConfigurationError, match=rf"corpus\.unseen_wordings: {message}"):
        benchmark.english_problems(4, excluded, 0, "instructions", unseen)
    with pytest.raises(ConfigurationError, match=message):
        benchmark.foundation_corpus(4, excluded, 0, TEXTS, MIX, unseen)
    with pytest.raises(ConfigurationError, match=message):
        benchmark.parallel_problems(4, excluded, 0, unseen)


def test_an_unseen_wording_that_is_its_template_s_only_one_is_an_error(benchmark, excluded):
    plain = MiniMMWP(benchmark.templates, {}, shipped.book("en"), benchmark.design)
    with pytest.raises(ConfigurationError, match=r"'add-gift' has no other wording .* add 'add-gift--2'"):
        plain.english_problems(4, excluded, 0, "instructions", ["add-gift"])


def test_parallel_problems_are_one_problem_in_every_language_and_none_of_the_test(benchmark, excluded, drawn):
    found = benchmark.parallel_problems(320, excluded, 0, UNSEEN)
    assert list(found) == ["en", "de", "ru", "zh"]
    assert len(drawn) == 320
    assert not signatures(drawn) & excluded
    english = found["en"]
    assert {problem.template for problem in english} == set(shipped.templates()) - set(UNSEEN)
    assert english[0].id == "parallel-00000"
    for code, problems in found.items():
        assert {problem.language for problem in problems} == {code}
        for ours, theirs in zip(problems, english, strict=True):
            same = ("id", "answer", "equation", "rationale", "template")
            assert [getattr(ours, name) for name in same] == [getattr(theirs, name) for name in same]
            assert sorted(re.findall(r"\d+", ours.question)) == sorted(re.findall(r"\d+", theirs.question))
    check_wordings_unseen(worked_examples(english, "Solve."), benchmark.english, UNSEEN)


def test_parallel_problems_are_a_function_of_the_seed_and_of_their_own(benchmark, excluded):
    first, second, other = (benchmark.parallel_problems(40, excluded, seed)["en"] for seed in (0, 0, 1))
    assert first == second != other
    assert {problem.template for problem in first} == set(shipped.templates())
    with pytest.raises(ConfigurationError, match="got all"):
        benchmark.parallel_problems(4, excluded, 0, list(shipped.templates()))


def test_the_kept_wordings_are_one_per_one_step_operation_and_leave_two_others_at_least(benchmark):
    operations = {template.id: template.operation for template in shipped.templates().values()}
    last = {operation: template for template, operation in operations.items() if operation != "two-step"}
    assert set(UNSEEN) == set(last.values())
    assert all(len(benchmark.english.wordings(template)) >= 3 for template in UNSEEN)
