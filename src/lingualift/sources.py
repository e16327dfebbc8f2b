"""Where the texts of a study on real data come from: the parameter `sources`, checked before any node runs."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from lingualift.errors import ConfigurationError, OnBadRow
from lingualift.evaluation.benchmarks import get_benchmark

EnglishReader = Literal["asdiv", "gsm8k", "mawps", "meta_math_qa", "svamp"]
MonolingualReader = Literal["sentences", "tatoeba"]
LexiconReader = Literal["muse", "swadesh", "tsv", "wiktionary_bli", "wiktionary_vuizur"]

_LANGUAGE = "{language}"


def _check_pattern(path: str) -> str:
    if _LANGUAGE not in path or "{" in path.replace(_LANGUAGE, ""):
        raise ValueError(
            f"expected a path with {_LANGUAGE} where the code stands, such as 'tatoeba/{_LANGUAGE}-en.tsv'"
        )
    return path


Pattern = Annotated[str, AfterValidator(_check_pattern)]


class _Settings(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class EnglishSource(_Settings):
    """English math word problems.

    Attributes:
        reader: their format, see `corpora.english_readers`.
        path: file, or folder where the reader takes one.
        on_bad_row: what a malformed row does.
    """

    reader: EnglishReader
    path: str
    on_bad_row: OnBadRow = "error"


class MonolingualSource(_Settings):
    """Sentences of many languages.

    Attributes:
        reader: "sentences" (one a line), or "tatoeba" (sentence<TAB>English), whose English side is English text.
        path: file of a language.
        on_bad_row: what a malformed row does.
    """

    reader: MonolingualReader
    path: Pattern
    on_bad_row: OnBadRow = "error"


class LexiconSource(_Settings):
    """Bilingual lexicons of many languages.

    Attributes:
        reader: their format, see `lexicons.readers`; "tsv" is the shipped one.
        path: file of a language.
        fallback: read only for languages that no other source has.
        on_bad_row: what a malformed row does.
    """

    reader: LexiconReader
    path: Pattern
    fallback: bool = False
    on_bad_row: OnBadRow = "error"


class HeldOutSource(_Settings):
    """A benchmark whose problems no training text may hold, whether it is evaluated or not.

    Attributes:
        benchmark: key of `evaluation.benchmarks.BENCHMARKS`.
        path: its file or folder.
    """

    benchmark: str
    path: str


class Sources(_Settings):
    """What a study on real data reads.

    Attributes:
        root: folder that relative paths start from.
        english: English problems, for instruction data, code-switching and the stand-in LLM.
        monolingual: text for the encoder; a language has every file that is there for it.
        lexicons: a language's entries are those of all files that are there for it, in this order.
        held_out: benchmarks.
    """

    root: str
    english: list[EnglishSource] = Field(min_length=1)
    monolingual: list[MonolingualSource] = Field(min_length=1)
    lexicons: list[LexiconSource] = Field(min_length=1)
    held_out: list[HeldOutSource] = Field(min_length=1)

    def path(self, relative: str) -> Path:
        """A source's path from the root; an absolute one stays as it is."""
        return Path(self.root) / relative

    def monolingual_files(self, language: str) -> list[tuple[MonolingualSource, Path]]:
        """The files with text of a language that are there."""
        return [(source, path) for source in self.monolingual if (path := self._of(source, language)).is_file()]

    def lexicon_files(self, language: str) -> list[tuple[LexiconSource, Path]]:
        """The lexicons of a language that are there; fallbacks only where there is no other."""
        found = [(source, path) for source in self.lexicons if (path := self._of(source, language)).is_file()]
        return [pair for pair in found if not pair[0].fallback] or found

    def check(self, languages: Sequence[str], benchmark: str, project: Path) -> None:
        """Check that everything that the run's languages need is there.

        Args:
            languages: codes of the run.
            benchmark: what is evaluated.
            project: root of the project, which a relative `root` starts from.

        Raises:
            ConfigurationError: names the field, what was expected, what came, and what to do.
        """
        here = self.model_copy(update={"root": str(project / self.root)})
        if not Path(here.root).is_dir():
            raise ConfigurationError(
                f"sources.root: expected the folder of the real data, found none at {self.root!r}; set the environment "
                "variable LINGUALIFT_REAL_DATA to it"
            )
        here._check_single_files()
        for code in languages:
            if code != "en":
                here._check_language(code)
        held_out = {source.benchmark for source in self.held_out}
        if benchmark not in held_out | {"minimmwp"}:
            raise ConfigurationError(
                f"benchmark: expected one that sources.held_out keeps out of training ({', '.join(sorted(held_out))}) "
                f"or minimmwp, got {benchmark!r}; add it to sources.held_out and run from the corpus on"
            )

    def _check_single_files(self) -> None:
        for source in self.held_out:
            get_benchmark(source.benchmark)
        named = [("english", i, source.path) for i, source in enumerate(self.english)]
        named += [("held_out", i, source.path) for i, source in enumerate(self.held_out)]
        for field, i, path in named:
            if not self.path(path).exists():
                raise ConfigurationError(
                    f"sources.{field}[{i}].path: expected a file or folder, found nothing at {str(self.path(path))!r}; "
                    "fetch it, correct the path, or take the source out"
                )

    def _check_language(self, code: str) -> None:
        for field, files, sources in (
            ("monolingual", self.monolingual_files(code), self.monolingual),
            ("lexicons", self.lexicon_files(code), self.lexicons),
        ):
            if not files:
                raise ConfigurationError(
                    f"sources.{field}: expected a file for language {code!r}, found none of "
                    f"{', '.join(self._tried(sources, code))} in {self.root!r}; add one, or take {code!r} out of "
                    "`languages`"
                )

    def _of(self, source: MonolingualSource | LexiconSource, language: str) -> Path:
        return self.path(source.path.replace(_LANGUAGE, language))

    @staticmethod
    def _tried(sources: Iterable[MonolingualSource | LexiconSource], language: str) -> Iterator[str]:
        return (source.path.replace(_LANGUAGE, language) for source in sources)
