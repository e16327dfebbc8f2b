"""Input routes: which text goes through the encoder, and which through the LLM's embedding layer."""

import string
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from lingualift.errors import ConfigurationError

PLACEHOLDERS = ("instruction", "source")


@dataclass(frozen=True)
class InputRoute:
    """Format strings with {instruction} and {source}; doubled braces stand for themselves.

    Attributes:
        encoder: what the encoder reads; None when the LLM reads text only.
        prefix: what the LLM reads before the soft prompt.
        suffix: what the LLM reads after it.
    """

    encoder: str | None
    prefix: str
    suffix: str = ""

    def __post_init__(self) -> None:
        for field in ("encoder", "prefix", "suffix"):
            template = getattr(self, field)
            if template is not None:
                _check_template(field, template)

    def render(self, instruction: str, source: str) -> tuple[str | None, str, str]:
        """Fill the templates: (encoder text, prefix, suffix)."""
        values = {"instruction": instruction, "source": source}
        encoder = None if self.encoder is None else self.encoder.format(**values)
        # An empty instruction leaves no blank line at the start.
        return encoder, self.prefix.format(**values).lstrip("\n"), self.suffix.format(**values)


def _check_template(field: str, template: str) -> None:
    expected = " and ".join(f"{{{name}}}" for name in PLACEHOLDERS)
    try:
        parts = list(string.Formatter().parse(template))
    except (ValueError, TypeError) as error:
        raise ConfigurationError(f"route {field}: expected text with {expected}, got {template!r} ({error})") from error
    for _, name, specification, conversion in parts:
        if name is not None and (name not in PLACEHOLDERS or specification or conversion):
            raise ConfigurationError(f"route {field}: expected only {expected} in {template!r}, got {{{name}}}")


ROUTES: Mapping[str, InputRoute] = MappingProxyType(
    {
        # The paper's figure: the question through the encoder, the instruction through the LLM's embedding.
        "paper": InputRoute(encoder="{source}", prefix="{instruction}"),
        # The released code: the whole prompt through the encoder; the LLM gets BOS, soft prompt, response.
        "released": InputRoute(encoder="{instruction}\n{source}", prefix=""),
        # No encoder: MonoReason and the other text-only systems.
        "text": InputRoute(encoder=None, prefix="{instruction}\n{source}"),
    }
)
