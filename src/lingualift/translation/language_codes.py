"""How multilingual translation models name languages."""

import csv
import functools
from importlib import resources
from typing import Any

from lingualift.errors import ConfigurationError


@functools.cache
def flores_codes() -> dict[str, str]:
    """ISO 639-1 → FLORES-200 code (NLLB's names), from `flores_codes.csv` beside this file."""
    text = resources.files("lingualift.translation").joinpath("flores_codes.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))
    return {row["code"]: row["flores_code"] for row in rows}


def has_language_codes(tokenizer: Any) -> bool:
    """Whether a tokenizer is told the language of a text by a code, as NLLB's, M2M100's and mBART's are."""
    # Where it is no property with a setter, it does not change what the tokenizer does.
    return isinstance(getattr(type(tokenizer), "src_lang", None), property)


def token_id(tokenizer: Any, code: str) -> int | None:
    """Id of the token by which a tokenizer marks a language; None when it does not know the code."""
    try:
        token = tokenizer.get_lang_token(code) if hasattr(tokenizer, "get_lang_token") else code
    except KeyError:
        return None
    found = tokenizer.convert_tokens_to_ids(token)
    return None if found is None or found == tokenizer.unk_token_id else int(found)


def model_code(tokenizer: Any, language: str, override: str | None, *, field: str) -> str:
    """A tokenizer's code for a language: the override, or else the FLORES code or the language's own, if it knows it.

    Args:
        tokenizer: one with language codes.
        language: code of the project.
        override: what the settings say, if anything.
        field: of the settings, for messages.

    Raises:
        ConfigurationError: the tokenizer knows none of them.
    """
    candidates = [override] if override else list(dict.fromkeys([flores_codes().get(language, language), language]))
    for code in candidates:
        if token_id(tokenizer, code) is not None:
            return code
    raise ConfigurationError(
        f"translator: {field}: {type(tokenizer).__name__} knows no language {' or '.join(map(repr, candidates))}, "
        f"tried for {language!r}; give the code that this model has for it, or leave the language out"
    )
