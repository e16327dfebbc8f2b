"""Which lexicon a study code-switches with: by language the reference, an induced one, or the user's file."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from lingualift.errors import ConfigurationError, LexiconError
from lingualift.languages import get_language
from lingualift.lexicons.damage import LexiconDamage, damage_entries
from lingualift.lexicons.induction import InductionSettings
from lingualift.lexicons.lexicon import Lexicon
from lingualift.lexicons.scored import (
    ScoredEntry,
    filter_entries,
    has_digit,
    leave_out,
    names_rule,
    read_scored,
    to_lexicon,
)
from lingualift.lexicons.vector_training import VectorTraining
from lingualift.sources import Pattern

Origin = Literal["reference", "induced", "file"]
Entries = dict[str, list[str]]
_DEFAULT = "default"
_LANGUAGE = "{language}"


def known_codes(codes: tuple[str, ...]) -> tuple[str, ...]:
    """The codes themselves; ConfigurationError names an unknown one."""
    return tuple(get_language(code).code for code in codes)


class _Settings(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class LexiconChoice(_Settings):
    """Where lexicons come from and how much of them is used.

    Attributes:
        source: of every language, or of each, as in {default: reference, sw: induced}.
        file: path of the user's lexicon of a language, for source "file".
        min_score: smallest score of an entry that is used, 0 to 1; entries without a score have 1.
        top_k: most translations of a word that are used, the best; None for all.
        left_out: languages without a lexicon: stage 1 does not see them.
        damage: entries that are spoilt on purpose.
    """

    source: Origin | dict[str, Origin] = "reference"
    file: Pattern | None = None
    min_score: float = Field(default=0.0, ge=0, le=1)
    top_k: int | None = Field(default=None, gt=0)
    left_out: tuple[str, ...] = ()
    damage: LexiconDamage = LexiconDamage()

    @field_validator("left_out")
    @classmethod
    def _check_left_out(cls, codes: tuple[str, ...]) -> tuple[str, ...]:
        return known_codes(codes)

    @field_validator("source")
    @classmethod
    def _check_source(cls, source: Origin | dict[str, Origin]) -> Origin | dict[str, Origin]:
        if isinstance(source, dict):
            if _DEFAULT not in source:
                raise ValueError("expected an entry 'default' for the languages that are not listed; add one")
            for code in set(source) - {_DEFAULT}:
                get_language(code)
        return source

    @model_validator(mode="after")
    def _check_file(self) -> "LexiconChoice":
        if "file" in self._origins() and self.file is None:
            raise ValueError(f"file: expected a path such as 'lexicons/en-{_LANGUAGE}.tsv' for source 'file', got none")
        return self

    def _origins(self) -> Collection[str]:
        return self.source.values() if isinstance(self.source, dict) else (self.source,)

    def origin(self, language: str) -> Origin:
        """Where a language's lexicon comes from."""
        if isinstance(self.source, dict):
            return self.source.get(language, self.source[_DEFAULT])
        return self.source

    def file_of(self, language: str) -> Path:
        """The user's lexicon of a language."""
        return Path((self.file or "").replace(_LANGUAGE, language))


class VectorSource(_Settings):
    """Where the word vectors of induced lexicons come from.

    Attributes:
        path: file of a language, English too (see `vector_readers.read_vectors`); None trains vectors on the study's
            monolingual texts.
        cache: folder that keeps the most frequent words of large files; None reads them anew each time.
        training: how vectors are trained.
    """

    path: Pattern | None = None
    cache: str | None = None
    training: VectorTraining = VectorTraining()

    def file_of(self, language: str) -> Path | None:
        """The vectors of a language; None when they are trained."""
        return None if self.path is None else Path(self.path.replace(_LANGUAGE, language))


class LexiconSettings(LexiconChoice):
    """The study's lexicons.

    Attributes:
        vectors: of the languages whose lexicon is induced.
        induction: how.
        demonstrated: languages whose lexicon is induced in any case, to show its quality beside the reference.
    """

    vectors: VectorSource = VectorSource()
    induction: InductionSettings = InductionSettings()
    demonstrated: tuple[str, ...] = ()

    @field_validator("demonstrated")
    @classmethod
    def _check_languages(cls, codes: tuple[str, ...]) -> tuple[str, ...]:
        return known_codes(codes)


def read_variants(settings: LexiconSettings, variants: Mapping[str, Mapping[str, Any]]) -> dict[str, LexiconChoice]:
    """Further choices, each told by what differs from the study's own.

    Raises:
        pydantic.ValidationError: a field is unknown or has a wrong value.
    """
    own = settings.model_dump(include=set(LexiconChoice.model_fields))
    return {name: LexiconChoice.model_validate({**own, **changes}) for name, changes in variants.items()}


def induced_languages(
    settings: LexiconSettings, variants: Mapping[str, LexiconChoice], languages: Sequence[str]
) -> list[str]:
    """Languages that need an induced lexicon, in the order of the run's."""
    choices = (settings, *variants.values())
    return [
        code
        for code in languages
        if code != "en" and (code in settings.demonstrated or any(c.origin(code) == "induced" for c in choices))
    ]


def check_lexicon_files(
    settings: LexiconSettings, variants: Mapping[str, LexiconChoice], languages: Sequence[str], project: Path
) -> None:
    """Check that the files which the choices name are there.

    Raises:
        ConfigurationError: names the field, the language and the path, and what to do.
    """
    for field, choice in {
        "lexicon": settings,
        **{f"lexicon_variants.{name}": c for name, c in variants.items()},
    }.items():
        for code in languages:
            if code != "en" and choice.origin(code) == "file" and not (project / choice.file_of(code)).is_file():
                raise ConfigurationError(
                    f"{field}.file: expected the lexicon of {code!r}, found no file {str(choice.file_of(code))!r}; add "
                    f"it, or set {field}.source.{code} to reference or induced"
                )
    induced = induced_languages(settings, variants, languages)
    for code in ["en", *induced] if induced else []:
        path = settings.vectors.file_of(code)
        if path is not None and not (project / path).is_file():
            raise ConfigurationError(
                f"lexicon.vectors.path: expected the word vectors of {code!r}, found no file {str(path)!r}; add it, "
                "leave the path empty to train vectors on monolingual texts, or choose another source for the language"
            )


def choose_lexicons(
    choice: LexiconChoice,
    reference: Mapping[str, Entries],
    induced: Mapping[str, Sequence[ScoredEntry]],
    names: Collection[str],
    *,
    seed: int,
) -> dict[str, Entries]:
    """The lexicons to code-switch with: best translations first; entries with a digit or for a name are left out.

    Args:
        choice: by language.
        reference: language → word → translations.
        induced: language → entries.
        names: English words that are names, in any case.
        seed: the run's, of the choice of damaged entries.

    Raises:
        LexiconError: nothing is left of a language's lexicon or of all of them, or a file is malformed.
    """
    kept = {code: entries for code, entries in reference.items() if code not in choice.left_out}
    if reference and not kept:
        raise LexiconError(f"left_out: expected a lexicon to stay, but {', '.join(reference)} are left out; keep one")
    chosen = {code: _chosen(choice, code, entries, induced, names) for code, entries in kept.items()}
    return {code: damage_entries(entries, choice.damage, seed=seed, language=code) for code, entries in chosen.items()}


def _chosen(
    choice: LexiconChoice,
    code: str,
    reference: Entries,
    induced: Mapping[str, Sequence[ScoredEntry]],
    names: Collection[str],
) -> Entries:
    origin = choice.origin(code)
    if origin == "reference":
        entries = [ScoredEntry(word, other) for word, others in reference.items() for other in others]
    else:
        entries = list(induced[code]) if origin == "induced" else read_scored(choice.file_of(code))
    kept, left_out = leave_out(entries, {"digits": has_digit, "names": names_rule(names)})
    lexicon: Lexicon = to_lexicon(code, filter_entries(kept, min_score=choice.min_score, top_k=choice.top_k), origin)
    if not lexicon.entries:
        raise LexiconError(
            f"lexicon of {code!r} ({origin}): expected entries, none is left of {len(entries)}: {left_out['digits']} "
            f"hold a digit, {left_out['names']} are for names, the others score below {choice.min_score}; lower "
            "lexicon.min_score, or choose another source"
        )
    return {word: list(found) for word, found in lexicon.entries.items()}
