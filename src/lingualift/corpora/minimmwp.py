"""MiniMMWP, the shipped benchmark, and every text that is made from its templates."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from lingualift.corpora.floor import blind_floor
from lingualift.corpora.instructions import (
    arithmetic_facts,
    check_texts_unseen,
    check_unseen,
    draw_wordings,
    foundation_examples,
    iterate_english_problems,
)
from lingualift.corpora.problems import (
    NumberDesign,
    ProblemSampler,
    Template,
    make_problems,
    read_templates,
    signature,
)
from lingualift.corpora.templates import ProblemDraw, TemplateBook
from lingualift.errors import ConfigurationError, DataError
from lingualift.randomness import named_random
from lingualift.records import InstructionExample, MathProblem

# Of a stream of English problems: how many are drawn and shuffled at once.
BLOCK_PROBLEMS = 100_000


@dataclass(frozen=True)
class MiniMMWP:
    """The template folder, read: the templates' mathematics, a book per language, how numbers are drawn."""

    templates: Mapping[str, Template]
    books: Mapping[str, TemplateBook]
    english: TemplateBook
    design: NumberDesign

    @classmethod
    def read(cls, folder: Path, languages: Iterable[str], design: NumberDesign) -> "MiniMMWP":
        """Read `templates.csv`, `<xx>.ftl` of each language and `en.training.ftl`.

        Raises:
            TemplateError: a file, message or form is missing; names them.
        """
        templates = read_templates(folder / "templates.csv")
        books = {code: TemplateBook(code, folder / f"{code}.ftl") for code in languages}
        english = TemplateBook("en", folder / "en.ftl", folder / "en.training.ftl")
        return cls(templates, books, english, design)

    def sampler(self, excluded: Iterable[tuple] = (), *, all_wordings: bool = False) -> ProblemSampler:
        """A sampler of problems other than those with an excluded signature."""
        return ProblemSampler(self.templates, self.design, self.english, set(excluded), all_wordings=all_wordings)

    def test_draws(self, count: int, seed: int) -> list[ProblemDraw]:
        """The test problems, before any language."""
        return self.sampler().draw_test(count, named_random(seed, "test"))

    def test_problems(self, draws: Sequence[ProblemDraw]) -> dict[str, list[MathProblem]]:
        """The test problems in every language, parallel: the same id is the same problem."""
        if not draws:
            raise DataError("the test set is empty: expected corpus.test_problems to be at least 1")
        return {
            code: make_problems(draws, book, self.templates, prefix="minimmwp") for code, book in self.books.items()
        }

    def floors(self) -> dict[str, float]:
        """Accuracy of the best blind guesser, by language."""
        return {code: blind_floor(book, self.templates, self.design) for code, book in self.books.items()}

    def monolingual(self, count: int, excluded: Iterable[tuple], seed: int) -> dict[str, list[str]]:
        """Texts of each language's own problems: other numbers, things and names than any other language's."""
        plain, reworded = (self.sampler(excluded, all_wordings=flag) for flag in (False, True))
        texts: dict[str, list[str]] = {}
        for code, book in self.books.items():
            rng = named_random(seed, "monolingual", code)
            draws = (reworded if code == "en" else plain).draw_many(count, rng)
            source = self.english if code == "en" else book
            wordings = draw_wordings(draws, source, rng)
            texts[code] = [
                p.question for p in make_problems(draws, source, self.templates, prefix="m", wordings=wordings)
            ]
        return texts

    def parallel_problems(
        self, count: int, excluded: Iterable[tuple], seed: int, unseen: Collection[str] = ()
    ) -> dict[str, list[MathProblem]]:
        """Problems to train multilingual systems on, in every language: the same id is the same problem.

        Each language has its templates' own wordings, the only ones that all have. Templates of `unseen` are left
        out as a whole, since in another language nothing else is left of them; rationales are English.

        Args:
            count: number of problems per language.
            excluded: signatures of the test problems, none of which is drawn.
            seed: the run's seed.
            unseen: templates whose own wording is kept for the test.

        Raises:
            ConfigurationError: an unknown template, or none is left.
        """
        check_unseen(unseen, self.templates, self.english)
        templates = {name: template for name, template in self.templates.items() if name not in unseen}
        if not templates:
            raise ConfigurationError("corpus.unseen_wordings: expected a template that is not in the list, got all")
        sampler = ProblemSampler(templates, self.design, self.english, set(excluded))
        draws = sampler.draw_many(count, named_random(seed, "parallel"))
        return {code: make_problems(draws, book, templates, prefix="parallel") for code, book in self.books.items()}

    def english_problems(
        self, count: int, excluded: Iterable[tuple], seed: int, purpose: str, unseen: Collection[str] = ()
    ) -> list[MathProblem]:
        """English problems in all training wordings, for one purpose; see `iterate_english_problems`."""
        return list(self.iterate_english_problems(count, excluded, seed, purpose, unseen))

    def iterate_english_problems(
        self, count: int, excluded: Iterable[tuple], seed: int, purpose: str, unseen: Collection[str] = ()
    ) -> Iterator[MathProblem]:
        """English problems one at a time, of which at most `BLOCK_PROBLEMS` draws are in memory.

        Each block has its own generator and is shuffled by itself; up to one block, how many are asked for changes
        which problems they are.

        Args:
            count: number of problems.
            excluded: signatures of the test problems, none of which is drawn.
            seed: the run's seed.
            purpose: names the draws and is the first part of the ids.
            unseen: templates whose own wording is kept for the test.

        Raises:
            ConfigurationError: `unseen` has an unknown template, or one without another wording.
        """
        check_unseen(unseen, self.templates, self.english)
        sampler = self.sampler(excluded, all_wordings=True)
        for start in range(0, count, BLOCK_PROBLEMS):
            rng = named_random(seed, purpose, start) if start else named_random(seed, purpose)
            size = min(BLOCK_PROBLEMS, count - start)
            yield from iterate_english_problems(
                size, sampler, self.english, self.templates, rng, prefix=purpose, start=start, unseen=unseen
            )

    def english_names(self) -> list[str]:
        """Names of people in English problems."""
        return [self.english.form(name) for name in self.english.ids("name-")]

    def foundation_corpus(
        self,
        count: int,
        excluded: Iterable[tuple],
        seed: int,
        instructions: Mapping[str, str],
        mix: Mapping[str, float],
        unseen: Collection[str] = (),
    ) -> list[InstructionExample]:
        """What the stand-in LLM is made from; no text of it is in the own wording of a template of `unseen`.

        Raises:
            ConfigurationError: `unseen` has an unknown template, or one without another wording.
            LeakageError: a text would be in such a wording.
        """
        check_unseen(unseen, self.templates, self.english)
        rng = named_random(seed, "foundation")
        draws = self.sampler(excluded, all_wordings=True).draw_many(count, rng)
        rng.shuffle(draws)
        first, second = (draw_wordings(draws, self.english, rng, unseen) for _ in range(2))
        problems, others = (
            make_problems(draws, self.english, self.templates, prefix="foundation", wordings=w) for w in (first, second)
        )
        # Here, for once they are noised no text shows its wording.
        check_texts_unseen(((f"problem {p.id!r}", p.question) for p in (*problems, *others)), self.english, unseen)
        paraphrases = {problem.id: problem.question for problem in others}
        names = self.english_names()
        facts = arithmetic_facts(self.templates.values(), self.design)
        return foundation_examples(problems, paraphrases, instructions, mix, rng, names=names, facts=facts)


def signatures(draws: Iterable[ProblemDraw]) -> set[tuple]:
    """Signatures of draws: what no training text may share with the test problems."""
    return {signature(draw) for draw in draws}
