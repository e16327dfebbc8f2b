"""Induce a bilingual lexicon from the word vectors of two languages.

Writes `word<TAB>translation<TAB>score` lines, best translation first, and prints one line of JSON on standard output:
sizes, method, seconds, the criterion that needs no gold lexicon (mean CSLS), and with --gold the lexicon's quality.
Precision at 1 and 5 is of the ranking of every word, before anything is left out; precision, recall and F1 are of the
entries written. Words are compared in lower case and Unicode's NFC. Progress goes to standard error.
"""

import argparse
import json
import logging
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from pydantic import ValidationError

from lingualift.corpora.rows import line_rows
from lingualift.errors import ConfigurationError, DataError, OnBadRow
from lingualift.lexicons.gold import FEWEST_SEED_PAIRS, comparable, read_pairs, require_fit, usable_pairs
from lingualift.lexicons.lexicon import Lexicon
from lingualift.lexicons.quality import entry_quality, retrieval_quality
from lingualift.lexicons.scored import (
    Rule,
    ScoredEntry,
    filter_entries,
    has_digit,
    is_unwritable,
    leave_out,
    names_rule,
    write_scored,
)
from lingualift.lexicons.vector_readers import read_vectors
from lingualift.systems import describe_errors

if TYPE_CHECKING:
    from lingualift.lexicons.embeddings import WordVectors
    from lingualift.lexicons.induction import Induction, InductionSettings

_PAIRS = "x.tsv: word<TAB>translation[<TAB>score], '#' starts a comment; any other name: MUSE's 'word translation'"
_RANKED = 5  # candidates that precision at 5 needs


@dataclass(frozen=True)
class _Inputs:
    """What the command reads.

    Attributes:
        seed_pairs: pairs of the seed lexicon with vectors on both sides.
        skipped: the messages of bad rows left out of each.
    """

    source: "WordVectors"
    target: "WordVectors"
    gold: Lexicon | None
    seed_pairs: list[tuple[str, str]]
    skipped: dict[str, list[str]] = field(default_factory=dict)


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of `lingualift induce`."""
    parser.add_argument("source", type=Path, help="vectors of one language, English for lexicons of the project")
    parser.add_argument("target", type=Path, help="vectors of the other, as wide; most frequent words first in both")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="LEXICON.tsv", help="the lexicon, written as a whole"
    )
    parser.add_argument(
        "--gold", type=Path, metavar="PAIRS", help=f"right translations to judge by, never learnt ({_PAIRS})"
    )
    parser.add_argument(
        "--seed-lexicon", type=Path, metavar="PAIRS", help="pairs for the start 'seed', which it implies"
    )
    parser.add_argument("--names", type=Path, metavar="FILE", help="words of the source, one a line, to leave out")
    _add_settings(parser)
    parser.add_argument("--min-score", type=float, default=0.0, help="smallest score of an entry, 0 to 1 (default: 0)")
    parser.add_argument("--keep-digits", action="store_true", help="keep entries with a digit on either side")
    parser.add_argument("--seed", type=int, default=0, help="of everything drawn by chance (default: 0)")
    parser.add_argument("--cache", type=Path, metavar="FOLDER", help="keep vectors read, for the next time")
    parser.add_argument(
        "--on-bad-row", choices=get_args(OnBadRow), default="error", help="stop at bad rows (default) or count them"
    )
    parser.add_argument("--fewest-seed-pairs", type=int, default=FEWEST_SEED_PAIRS, metavar="N", help="(default: 25)")


def _add_settings(parser: argparse.ArgumentParser) -> None:
    """Settings without a value here have the library's; importing that takes seconds that help has no use for."""
    parser.add_argument(
        "--start",
        type=_listed,
        metavar="START,…",
        help="similarity (default) and adversarial need no pairs; identical, numerals, seed; the best of several",
    )
    parser.add_argument("--max-words", type=int, help="most frequent words of each language")
    parser.add_argument("--top-k", type=int, help="translations of a word at most")
    parser.add_argument("--no-mutual", action="store_true", help="keep pairs that are nearest from one side alone")
    parser.add_argument("--normalisation", type=_listed, metavar="STEP,…", help="of unit, centre, whiten, in order")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="FIELD=VALUE",
        help="any other setting, such as reweighting=null, self_learning.max_iterations=20 or engine=faiss; repeatable",
    )


def _listed(text: str) -> list[str]:
    return text.split(",")


def run(arguments: argparse.Namespace) -> int:
    """Induce, write, and print what came out.

    Raises:
        ConfigurationError: settings or paths that do not go together.
        DataError: a file is missing or malformed, vectors or lexicons do not fit together, or nothing is left to write.
    """
    from lingualift.lexicons.induction import induce

    settings = _settings(arguments)
    _check_paths(arguments)
    with _progress_on_standard_error():
        rules = _rules(arguments)
        inputs = _read(arguments, settings)
        found = induce(inputs.source, inputs.target, settings, seed=arguments.seed, seed_lexicon=inputs.seed_pairs)
        entries, left_out = leave_out(found.entries, rules)
        best = filter_entries(entries, min_score=arguments.min_score)
        left_out["score"] = len(entries) - len(best)
        write_scored(arguments.out, best, _provenance(arguments, settings, found, left_out))
    print(json.dumps(_figures(found, best, left_out, inputs), allow_nan=False))
    return 0


def _settings(arguments: argparse.Namespace) -> "InductionSettings":
    from lingualift.lexicons.induction import InductionSettings

    fields: dict[str, Any] = {}
    for text in arguments.set:
        _set(fields, text)
    implied = ["seed"] if arguments.seed_lexicon else None
    named = {
        "starts": arguments.start or implied,
        "max_words": arguments.max_words,
        "top_k": arguments.top_k,
        "normalisation": arguments.normalisation,
        "mutual": False if arguments.no_mutual else None,
    }
    fields |= {name: value for name, value in named.items() if value is not None}
    try:
        settings = InductionSettings.model_validate(fields)
    except ValidationError as error:
        raise ConfigurationError(describe_errors("settings", error)) from error
    if ("seed" in settings.starts) != bool(arguments.seed_lexicon):
        raise ConfigurationError(
            "expected the start 'seed' and --seed-lexicon together, got "
            + (f"only the starts {', '.join(settings.starts)}" if arguments.seed_lexicon else "the start alone")
        )
    if arguments.gold and settings.candidates < _RANKED:
        raise ConfigurationError(f"candidates: precision at 5 (--gold) needs at least 5, got {settings.candidates}")
    return settings


def _set(fields: dict[str, Any], text: str) -> None:
    """Put "a.b=value" into nested fields; a value that is no JSON is text."""
    name, equals, value = text.partition("=")
    *path, last = name.split(".")
    for key in path:
        fields = fields.setdefault(key, {}) if isinstance(fields, dict) else fields
    if not equals or not isinstance(fields, dict):
        raise ConfigurationError(f"--set: expected FIELD=VALUE, such as self_learning.patience=3, got {text!r}")
    try:
        fields[last] = json.loads(value)
    except ValueError:
        fields[last] = value


def _check_paths(arguments: argparse.Namespace) -> None:
    """Check before hours of work that its result will have a place."""
    out = arguments.out
    if out.is_dir():
        raise ConfigurationError(f"--out: expected a file to write, got the folder {out}")
    read = (arguments.source, arguments.target, arguments.gold, arguments.seed_lexicon, arguments.names)
    if any(path and out.resolve() == path.resolve() for path in read):
        raise ConfigurationError(f"--out: expected a file that is not read, got {out}; name another")
    if not 0 <= arguments.min_score <= 1:
        raise ConfigurationError(f"--min-score must be from 0 to 1, got {arguments.min_score}")


def _rules(arguments: argparse.Namespace) -> dict[str, Rule]:
    rules: dict[str, Rule] = {} if arguments.keep_digits else {"digit": has_digit}
    if arguments.names:
        if not arguments.names.is_file():
            raise ConfigurationError(f"--names: expected a file of one name a line, found no {arguments.names}")
        rules["name"] = names_rule(text().strip() for _, text in line_rows(arguments.names))
    return rules | {"unwritable": is_unwritable}


def _read(arguments: argparse.Namespace, settings: "InductionSettings") -> _Inputs:
    """Lexicons first: they are short, and may be wrong."""
    skipped: dict[str, list[str]] = {}

    def options(name: str) -> dict[str, Any]:
        return {"on_bad_row": arguments.on_bad_row, "skipped": skipped.setdefault(name, [])}

    def pairs(name: str) -> Lexicon | None:
        path = getattr(arguments, name)
        return read_pairs(path, **options(name)) if path else None

    def vectors(name: str) -> "WordVectors":
        path = getattr(arguments, name)
        try:
            return read_vectors(path, max_words=settings.max_words, cache=arguments.cache, **options(name))
        except OSError as error:
            raise DataError(f"{path}: expected vectors that can be read and cached, got: {error}") from error

    gold, seed = pairs("gold"), pairs("seed_lexicon")
    source, target = vectors("source"), vectors("target")
    if gold:
        require_fit(gold, source.words, target.words)
    usable = usable_pairs(seed, source.words, target.words, fewest=arguments.fewest_seed_pairs) if seed else []
    return _Inputs(source, target, gold, usable, skipped)


def _provenance(
    arguments: argparse.Namespace, settings: "InductionSettings", found: "Induction", left_out: dict[str, int]
) -> dict[str, Any]:
    """What the lexicon's header says; files by name alone, and no times, so that the same run gives the same bytes."""
    return {
        "method": found.method,
        "criterion": round(found.criterion, 4),
        "source": {"file": arguments.source.name, "words": len(found.source), "width": found.source.width},
        "target": {"file": arguments.target.name, "words": len(found.target), "width": found.target.width},
        "seed_lexicon": arguments.seed_lexicon.name if arguments.seed_lexicon else None,
        "seed": arguments.seed,
        "settings": settings.model_dump(mode="json"),
        "min_score": arguments.min_score,
        "left_out": left_out,
    }


def _figures(
    found: "Induction", entries: Sequence[ScoredEntry], left_out: dict[str, int], inputs: _Inputs
) -> dict[str, Any]:
    """What the line of JSON holds."""
    figures = {
        "source_words": len(found.source),
        "target_words": len(found.target),
        "width": found.source.width,
        "entries": len(entries),
        "left_out": left_out,
        "skipped_rows": {name: len(messages) for name, messages in inputs.skipped.items()},
        "seed_pairs": len(inputs.seed_pairs),
        "method": found.method,
        "seconds": round(found.seconds, 3),
        "criterion": found.criterion,
        "criteria": dict(found.criteria),
    }
    return figures | (_quality(found, entries, inputs.gold) if inputs.gold else {})


def _quality(found: "Induction", entries: Sequence[ScoredEntry], gold: Lexicon) -> dict[str, Any]:
    wanted = set(map(comparable, gold.entries))
    rankings = {
        word: [translation for translation, _ in found.ranking(word)]
        for word in found.source.words
        if comparable(word) in wanted
    }
    retrieval = retrieval_quality(rankings, gold, target=found.target.words)
    return {**vars(retrieval), "coverage": retrieval.coverage, **vars(entry_quality(entries, gold))}


@contextmanager
def _progress_on_standard_error() -> Iterator[None]:
    """Show the library's log, which is silent otherwise, for as long as the command runs."""
    logger = logging.getLogger("lingualift")
    handler, level = logging.StreamHandler(sys.stderr), logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
