import pytest

from lingualift.errors import ConfigurationError
from lingualift.lexicons.lexicon import Lexicon
from lingualift.records import InstructionExample, MathProblem
from lingualift.systems import System, read_systems
from lingualift.translation.questions import QuestionWriter, question_writer

LEXICONS = {"de": Lexicon("de", {"apples": ("Äpfel",), "eats": ("isst",)})}


class Shouting:
    """A translator that leaves a mark."""

    def check(self, languages):
        pass

    def translate(self, texts, language):
        return [f"{language}:{text.upper()}" for text in texts]


def system(**fields) -> System:
    return System(label="Mine", input_route="text", answers_with="mine-only", **fields)


def test_a_system_without_a_translator_reads_questions_as_they_are():
    assert QuestionWriter(system()).write(["zwei Äpfel"], "de") == ["zwei Äpfel"]


@pytest.mark.parametrize(
    ("question", "read"), [("{translation}", "de:ZWEI"), ("{source}\n{translation}", "zwei\nde:ZWEI")]
)
def test_a_system_reads_the_translation_where_its_question_has_it(question: str, read: str):
    writer = QuestionWriter(system(translator="x", question=question), Shouting())
    assert writer.write(["zwei"], "de") == [read]


def test_problems_keep_everything_but_their_question():
    writer = QuestionWriter(system(translator="x", question="{translation}"), Shouting())
    before = MathProblem("p-1", "de", "zwei", "2", template="add")
    assert writer.problems({"de": [before]}) == {"de": [MathProblem("p-1", "de", "de:ZWEI", "2", template="add")]}


def test_examples_of_several_languages_keep_their_order():
    writer = QuestionWriter(system(translator="x", question="{translation}"), Shouting())
    examples = [InstructionExample(str(i), "Solve.", f"s{i}", "r", code) for i, code in enumerate(["de", "sw", "de"])]
    assert [(e.id, e.source) for e in writer.examples(examples)] == [("0", "de:S0"), ("1", "sw:S1"), ("2", "de:S2")]


def test_the_shipped_translator_is_word_by_word(shipped_parameters):
    table = read_systems(shipped_parameters)
    writer = question_writer(table, "translate_en", LEXICONS, ["Anna eats 3 apples."])
    assert writer.write(["Anna isst 3 Äpfel."], "de") == ["Anna eats 3 apples."]


def test_a_translator_that_is_missing_is_an_error():
    with pytest.raises(ConfigurationError, match="Mine: reads translated questions"):
        QuestionWriter(system(translator="x", question="{translation}"))


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"question": "{translation}"}, "with a translator"),
        ({"translator": "x"}, "with a translator"),
        ({"question": "{sauce}"}, "nothing else in braces"),
        ({"question": "{source!r}"}, "nothing else in braces"),
        ({"question": "no question"}, "expected text with"),
        ({"question": "{source"}, "expected text with"),
    ],
)
def test_a_question_that_cannot_be_filled_is_refused(fields: dict, named: str):
    with pytest.raises(ValueError, match=named):
        system(**fields)
