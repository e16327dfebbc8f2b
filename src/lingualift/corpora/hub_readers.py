"""Published sources through `datasets`: a dataset of the Hugging Face hub, or a local copy of one.

`read_hub(GSM8K, "path/to/folder")` reads a folder in the hub's layout (parquet, JSON or CSV files, with a README that
names configurations or a folder for each) or one written by `save_to_disk`; `read_hub(GSM8K, allow_hub=True)` the
dataset on the hub. Nothing is fetched otherwise, and no code of a dataset is ever run. `corpora.hub_sources` lists the
sources; each row goes through the builder of the file reader, so checks and records are the same.
"""

import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any, Generic, TypeAlias, TypedDict, Unpack

from datasets import Dataset, DatasetDict, get_dataset_config_names, load_dataset, load_from_disk
from datasets.exceptions import DatasetsError

from lingualift.corpora.rows import Build, Place, ReadRecords, Record, Row, require_on_bad_row, sound_records
from lingualift.errors import ConfigurationError, DataError, OnBadRow
from lingualift.languages import get_language

_Fields: TypeAlias = Mapping[str, Any]
# What `datasets` raises for a dataset that is missing, malformed or would run code.
_UNREADABLE = (OSError, ValueError, RuntimeError, DatasetsError)


@dataclass(frozen=True)
class HubSource(Generic[Record]):
    """How a dataset of the hub is read.

    Attributes:
        what: a record as errors call it.
        dataset: its id on the hub; None where the user names one.
        builder: language code (None where none is asked for) -> what makes a record of a row.
        splits: those that can be read, the default first; empty where every split can and one must be named.
        config: name of its configuration, with {language} where there is one a language.
        codes: the dataset's own codes of languages, where they differ.
        revision: branch of `dataset` to read.
    """

    what: str
    dataset: str | None
    builder: Callable[[str | None], Build[_Fields, Record]]
    splits: tuple[str, ...] = ()
    config: str | None = None
    codes: Mapping[str, str] = field(default_factory=dict)
    revision: str | None = None

    @property
    def per_language(self) -> bool:
        """Whether a language must be named."""
        return "{language}" in (self.config or "")


class Which(TypedDict, total=False):
    """Which part of a dataset is read.

    Attributes:
        language: code; needed where the source has a configuration a language.
        config: the configuration; by default the source's own.
        split: by default the source's first.
        revision: branch, tag or commit on the hub; by default the source's own.
        allow_hub: whether a dataset that is no local folder may be fetched; off by default.
    """

    language: str | None
    config: str | None
    split: str | None
    revision: str | None
    allow_hub: bool


def read_hub(
    source: HubSource[Record],
    dataset: str | None = None,
    *,
    on_bad_row: OnBadRow = "error",
    **which: Unpack[Which],
) -> ReadRecords[Record]:
    """All of `iterate_hub` at once, with what was left out and skipped; arguments and errors are the same."""
    found: ReadRecords[Record] = ReadRecords([], [], [])
    lists = {"skipped": found.skipped, "left_out": found.left_out}
    found.records.extend(iterate_hub(source, dataset, on_bad_row=on_bad_row, **lists, **which))
    return found


def iterate_hub(
    source: HubSource[Record],
    dataset: str | None = None,
    *,
    on_bad_row: OnBadRow = "error",
    skipped: list[str] | None = None,
    left_out: list[str] | None = None,
    **which: Unpack[Which],
) -> Iterator[Record]:
    """Records of a hub dataset or of a local copy, one row in memory at a time.

    Args:
        source: one of `corpora.hub_sources`.
        dataset: a local folder or a hub id; None for the source's own.
        on_bad_row: "error" raises at the first bad row; "skip" leaves bad rows out and logs how many.
        skipped: a list that receives the message of each bad row left out.
        left_out: a list that receives the source of each sound row that is not kept (no single number).
        which: see `Which`.

    Raises:
        ConfigurationError: no folder and `allow_hub` is off, a language or split is missing or unknown, or an
            unknown `on_bad_row`; at once.
        DataError: the dataset cannot be opened (at once), or a row is malformed (when it is reached; names
            dataset, configuration, split, row from 1 and field).
    """
    require_on_bad_row(on_bad_row)
    dataset = dataset or source.dataset
    if dataset is None:
        raise ConfigurationError("expected a dataset folder or hub id, got None; this source has none of its own")
    build = source.builder(_code(which.get("language")))
    rows = _rows_of(source, dataset, **which)
    return sound_records(dataset, source.what, rows, build, on_bad_row=on_bad_row, skipped=skipped, left_out=left_out)


def _code(language: str | None) -> str | None:
    return None if language is None else get_language(language).code


def _rows_of(
    source: HubSource[Any],
    dataset: str,
    *,
    language: str | None = None,
    config: str | None = None,
    split: str | None = None,
    revision: str | None = None,
    allow_hub: bool = False,
) -> Iterator[Row[_Fields]]:
    language = _code(language)
    if source.per_language and language is None:
        raise ConfigurationError(f"{dataset}: expected a language code, got None; name one")
    if revision is None and dataset == source.dataset:
        revision = source.revision
    if config is None and source.config is not None:
        config = source.config.format(language=source.codes.get(language or "", language))
    split = _split(source, dataset, split)
    opened, where, name = _open(dataset, config, split, revision, source, allow_hub=allow_hub)
    return _rows(opened, where, name, split if len(source.splits) > 1 else "")


def _split(source: HubSource[Any], dataset: str, split: str | None) -> str:
    if split is None and source.splits:
        return source.splits[0]
    if split is None or (source.splits and split not in source.splits):
        expected = ", ".join(source.splits) or "the name of a split"
        raise ConfigurationError(f"{dataset}: split must be {expected}, got {split!r}")
    return split


def _open(
    dataset: str, config: str | None, split: str, revision: str | None, source: HubSource[Any], *, allow_hub: bool
) -> tuple[Iterable[_Fields], str, str]:
    """Rows of a dataset, and its part as errors and as records name it."""
    folder = Path(dataset)
    if not folder.is_dir() and not allow_hub:
        raise ConfigurationError(
            f"dataset: no folder {dataset!r}; give a local folder, or set allow_hub to fetch it from the hub"
        )
    where = ", ".join(filter(None, (dataset, config and f"config {config}", f"split {split}")))
    try:
        if folder.is_dir():
            name, opened = folder.name, _open_folder(folder, config, split, one_config=not source.per_language)
        else:
            name, opened = dataset, load_dataset(dataset, name=config, split=split, revision=revision)
    except _UNREADABLE as error:
        raise _unreadable(where, "cannot be opened", error) from error
    return opened, where, "/".join(filter(None, (name, config, split)))


def _open_folder(folder: Path, config: str | None, split: str, *, one_config: bool) -> Iterable[_Fields]:
    inside = folder / config if config is not None and (folder / config).is_dir() else folder
    if (inside / "dataset_dict.json").is_file() or (inside / "state.json").is_file():
        return _saved(inside, split)
    named = get_dataset_config_names(str(folder))
    if config in named:
        return _stream(folder, config, split)
    # Without a README all files are one configuration, "default": it stands for the source's only one.
    if inside == folder and config is not None and not (one_config and named == ["default"]):
        raise ValueError(f"no configuration {config!r}, only {', '.join(named)}")
    return _stream(inside, None, split)


def _stream(folder: Path, config: str | None, split: str) -> Iterable[_Fields]:
    # Even a stream leaves a lock file in the cache.
    with tempfile.TemporaryDirectory(prefix="lingualift-") as cache:
        return load_dataset(str(folder), name=config, split=split, streaming=True, cache_dir=cache)


def _saved(folder: Path, split: str) -> Dataset:
    saved = load_from_disk(str(folder))
    if isinstance(saved, DatasetDict):
        if split not in saved:
            raise ValueError(f"no split {split!r}, only {', '.join(saved)}")
        return saved[split]
    if saved.split is not None and str(saved.split) != split:
        raise ValueError(f"no split {split!r}, only {saved.split}")
    return saved


def _rows(opened: Iterable[_Fields], where: str, name: str, part: str) -> Iterator[Row[_Fields]]:
    rows, number = iter(opened), 0
    while True:
        try:
            row = next(rows, None)
        except _UNREADABLE as error:
            raise _unreadable(f"{where}, row {number + 1}", "cannot be read", error) from error
        if row is None:
            return
        number += 1
        yield Place(f"{where}, row {number}", f"{name}:{number}", number, part), partial(_exact, row)


def _exact(row: _Fields) -> _Fields:
    """The row with the shortest decimals that its floats stand for."""
    return {key: Decimal(repr(value)) if isinstance(value, float) else value for key, value in row.items()}


def _unreadable(where: str, what: str, error: Exception) -> DataError:
    reason = " ".join(str(error).split()) or type(error).__name__
    return DataError(f"{where}: {what}: {reason}; check the dataset's name, configuration and split, or fetch it again")
