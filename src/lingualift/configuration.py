"""The run's parameters, checked as a whole before any node runs."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from lingualift.benchmark_settings import check_benchmark_runs, check_own_benchmark
from lingualift.code_switch import Switching
from lingualift.code_switching_languages import LanguageDraw
from lingualift.compute import ComputeSettings, ResumeSettings
from lingualift.errors import ConfigurationError, LinguaLiftError
from lingualift.evaluation.answers import get_answer_version
from lingualift.languages import get_language
from lingualift.lexicons.choice import LexiconSettings, check_lexicon_files, read_variants
from lingualift.sources import Sources
from lingualift.systems import SystemsTable, describe_errors, read_systems
from lingualift.training.foundation_settings import FoundationSettings, variant_settings

_EXPECTED = (
    "seed", "more_seeds", "languages", "benchmark", "compute", "resume", "corpus", "lexicon", "lexicon_variants",
    "code_switching", "foundation", "evaluation",
)  # fmt: skip
MixKind = Literal["solve", "solve_noised", "rewrite", "copy", "paraphrase", "arithmetic"]


class _Settings(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class CorpusSettings(_Settings):
    """Sizes of the texts made from the shipped templates, or taken from real sources, and how numbers are drawn.

    Real texts are as many as there are, if there are fewer; `foundation_problems` come round again.

    Attributes:
        test_problems: test problems per language.
        monolingual_texts: texts per language for the encoder.
        foundation_problems: English problems that the stand-in LLM is made from.
        code_switching_sentences: English texts for stage 1.
        instruction_problems: English worked problems for stage 2.
        strange_names: share of the English instruction problems whose people get made-up names.
        parallel_problems: problems of the parallel training part, each in every language, for systems that need one.
        unseen_wordings: templates whose own English wording no layer and no LLM is trained on; told apart in scores.
        largest_number, largest_divisor, distractor_share: see `NumberDesign`.
        foundation_mix: weight of each kind of example the stand-in LLM is made from.
    """

    test_problems: int = Field(gt=0)
    monolingual_texts: int = Field(gt=0)
    foundation_problems: int = Field(gt=0)
    code_switching_sentences: int = Field(gt=0)
    instruction_problems: int = Field(gt=0)
    strange_names: float = Field(default=0.0, ge=0, le=1)
    parallel_problems: int = Field(gt=0)
    unseen_wordings: tuple[str, ...] = ()
    largest_number: int = Field(ge=8)
    largest_divisor: int = Field(ge=4)
    distractor_share: float = Field(ge=0, le=1)
    foundation_mix: dict[MixKind, Annotated[float, Field(ge=0)]]

    @field_validator("foundation_mix")
    @classmethod
    def _check_mix(cls, mix: dict[MixKind, float]) -> dict[MixKind, float]:
        if not any(mix.values()):
            raise ValueError("expected at least one weight above 0")
        return mix


class CodeSwitchingSettings(Switching):
    """How the examples are made that are shown, counted and, where asked for, written to disk.

    A phase has settings of its own, of the same names.

    Attributes:
        write_examples: how many are written; 0 for none.
        processes: how many write; None for one per core.
    """

    write_examples: int = Field(ge=0)
    processes: int | None = Field(default=None, gt=0)

    @property
    def switching(self) -> Switching:
        """Its settings apart from the writing."""
        return Switching.part_of(self)


class BenchmarkSettings(_Settings):
    """What the systems are evaluated on.

    Attributes:
        name: key of `evaluation.benchmarks.BENCHMARKS`.
        path: file or folder of a benchmark from outside; None for the shipped one.
        problems_per_language: first rows only; None for all.
    """

    name: str
    path: str | None = None
    problems_per_language: int | None = Field(default=None, gt=0)


class EvaluationSettings(_Settings):
    """How answers are generated and scored.

    Attributes:
        answers: version that reads generated and gold answers, a key of `evaluation.answers.ANSWER_VERSIONS`.
        max_new_tokens, translation_max_new_tokens: limits of an answer and of a stage-1 translation.
        translated_problems: stage-1 translations per language; None translates every problem.
        batch_size: problems per batch.
        bootstrap_resamples: resamples of each interval.
        test_resamples: resamples of each test between two systems; bounds how small a p-value can be.
        reference_system: the system that others are compared with.
        probe_fitted_texts, probe_tested_texts: texts per language of the encoder's probe.
    """

    answers: str
    max_new_tokens: int = Field(gt=0)
    translation_max_new_tokens: int = Field(gt=0)
    translated_problems: int | None = Field(default=None, gt=0)
    batch_size: int = Field(gt=0)
    bootstrap_resamples: int = Field(ge=100)
    test_resamples: int = Field(ge=100)
    reference_system: str
    probe_fitted_texts: int = Field(gt=0)
    probe_tested_texts: int = Field(gt=0)


def check_languages(codes: Sequence[str]) -> list[str]:
    """Check the run's languages; English must be there.

    Raises:
        ConfigurationError: an unknown, repeated or missing code.
    """
    if isinstance(codes, str):
        raise ConfigurationError(f"languages: expected a list such as [en, sw], got {codes!r}")
    for code in codes:
        if not isinstance(code, str):  # YAML reads a bare `no` as false
            raise ConfigurationError(f"languages: expected codes as text, got {code!r}; write it in quotes")
    known = [get_language(code).code for code in codes]
    if known != list(codes):  # files and tables are named by code, so an alias would find none of them
        raise ConfigurationError(f"languages: expected the codes {known}, got {list(codes)}")
    if len(set(known)) != len(known) or "en" not in known:
        raise ConfigurationError(f"languages: expected each code once and 'en' among them, got {list(codes)}")
    return known


def check_seeds(seed: int, more: Sequence[int]) -> list[int]:
    """Check the seeds with which systems are trained again.

    Raises:
        ConfigurationError: one is no whole number from 0 on, repeated, or the run's own.
    """
    wrong = [other for other in more if not isinstance(other, int) or isinstance(other, bool) or other < 0]
    if wrong or len({seed, *more}) != len(more) + 1:
        raise ConfigurationError(
            f"more_seeds: expected whole numbers from 0 on, each once and none of them the run's own {seed}, got "
            f"{list(more)}; change or remove one"
        )
    return list(more)


def benchmark_settings(parameters: Mapping[str, Any]) -> BenchmarkSettings:
    """Settings of the benchmark, which `--params benchmark=…,benchmark_path=…` overrides."""
    path, limit = parameters.get("benchmark_path"), parameters.get("benchmark_problems_per_language")
    return BenchmarkSettings(name=parameters["benchmark"], path=path, problems_per_language=limit)


def _check_routes(table: SystemsTable) -> None:
    from lingualift.model import InputRoute  # imports torch: only when a run starts

    for name, route in table.input_routes.items():
        try:
            InputRoute(**route.model_dump())
        except ConfigurationError as error:
            raise ConfigurationError(f"parameters_systems.yml: input_routes.{name}: {error}") from error


def _check_sources(parameters: Mapping[str, Any], languages: Sequence[str], project: Path) -> None:
    try:
        sources = Sources.model_validate(parameters["sources"])
    except ValidationError as error:
        raise ConfigurationError(describe_errors("parameters: sources", error)) from error
    sources.check(languages, parameters["benchmark"], project)
    paraphrase = parameters["corpus"]["foundation_mix"].get("paraphrase", 0)
    if paraphrase:
        raise ConfigurationError(
            f"corpus.foundation_mix.paraphrase: expected 0 with real sources, which have none, got {paraphrase}; "
            "set it to 0"
        )


def _check_foundation_variants(parameters: Mapping[str, Any]) -> None:
    variants = parameters.get("foundation_variants") or {}
    for name in variants:
        try:
            variant_settings(parameters["foundation"], variants, name)
        except ValidationError as error:
            raise ConfigurationError(describe_errors(f"parameters: foundation_variants.{name}", error)) from error


def _check_lexicons(
    parameters: Mapping[str, Any], table: SystemsTable, languages: Sequence[str], project: Path
) -> None:
    try:
        settings = LexiconSettings.model_validate(parameters["lexicon"])
    except ValidationError as error:
        raise ConfigurationError(describe_errors("parameters: lexicon", error)) from error
    try:
        variants = read_variants(settings, parameters["lexicon_variants"] or {})
    except ValidationError as error:
        raise ConfigurationError(describe_errors("parameters: lexicon_variants", error)) from error
    check_lexicon_files(settings, variants, languages, project)
    for key, phase in table.phases.items():
        if phase.lexicon_variant not in (None, *variants):
            raise ConfigurationError(
                f"phases.{key}.corpus: expected instructions, code_switched or "
                f"{', '.join(f'code_switched_{name}' for name in variants) or 'a name of lexicon_variants'}, "
                f"got {phase.corpus!r}; add {phase.lexicon_variant!r} to lexicon_variants"
            )


def _check_language_draws(settings: CodeSwitchingSettings, table: SystemsTable, languages: Sequence[str]) -> None:
    """Every corpus of code-switched text must have a language that it can draw."""
    embedded = [code for code in languages if code != "en"]
    phases = {f"phases.{key}": phase.switching for key, phase in table.phases.items() if phase.is_code_switched}
    for field, switching in {"code_switching": settings.switching, **phases}.items():
        try:
            LanguageDraw(embedded, switching.class_weights.model_dump(), switching.temperature)
        except ConfigurationError as error:
            raise ConfigurationError(f"{field}.{error}") from error


def _check_translators(table: SystemsTable, languages: Sequence[str]) -> None:
    """Models in local folders are looked at; those of the hub only when they are needed."""
    from lingualift.translation.translators import make_translator  # imports torch: only when a run starts

    for name in sorted({system.translator for system in table.systems.values() if system.translator}):
        settings = table.translators[name]
        if settings.path is None or (settings.allow_hub and not Path(settings.path).is_dir()):
            continue
        try:
            make_translator(settings, {}, {}).check(languages)
        except LinguaLiftError as error:
            raise ConfigurationError(f"translators.{name}: {error}") from error


def check_configuration(parameters: Mapping[str, Any], project: Path) -> None:
    """Check everything that can be checked before a run.

    Args:
        parameters: all parameters of the run.
        project: root of the project, which relative paths start from.

    Raises:
        ConfigurationError: names the field, what was expected, what came.
    """
    if missing := [name for name in _EXPECTED if name not in parameters]:
        raise ConfigurationError(f"parameters: missing {', '.join(missing)}; see conf/base/parameters.yml")
    table = read_systems(parameters)
    _check_routes(table)
    check_seeds(parameters["seed"], parameters["more_seeds"])
    languages = check_languages(parameters["languages"])
    try:
        compute = ComputeSettings.model_validate(parameters["compute"])
        ResumeSettings.model_validate(parameters["resume"])
        CorpusSettings.model_validate(parameters["corpus"])
        code_switching = CodeSwitchingSettings.model_validate(parameters["code_switching"])
        foundation = FoundationSettings.model_validate(parameters["foundation"])
        evaluation = EvaluationSettings.model_validate(parameters["evaluation"])
        benchmark = benchmark_settings(parameters)
    except ValidationError as error:
        raise ConfigurationError(describe_errors("parameters", error)) from error
    _check_foundation_variants(parameters)
    for optimizer in (*foundation.optimizers(), *(phase.optimizer for phase in table.phases.values())):
        optimizer.check_processes(compute.ranks)
    table.system(evaluation.reference_system)
    get_answer_version(evaluation.answers)
    if parameters.get("sources") is not None:
        _check_sources(parameters, languages, project)
    _check_lexicons(parameters, table, languages, project)
    _check_translators(table, languages)
    check_own_benchmark(benchmark.name, benchmark.path, project)
    check_benchmark_runs(parameters, table, project)
    if languages == ["en"]:
        raise ConfigurationError("languages: expected at least one besides English")
    _check_language_draws(code_switching, table, languages)
