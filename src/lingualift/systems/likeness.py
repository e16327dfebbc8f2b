"""Entries that are told by what differs from another one: `like`."""

from collections.abc import Mapping
from typing import Any

from lingualift.errors import ConfigurationError

LIKE = "like"


def resolve_likeness(kind: str, entries: Mapping[str, Any]) -> dict[str, Any]:
    """Entries in full: what an entry with `like` does not say is taken from the entry that this names.

    Mappings inside are merged field by field; anything else, null too, takes the place of what was there.

    Args:
        kind: field of the parameters, for errors.
        entries: by name; one without `like` stays as it is.

    Raises:
        ConfigurationError: `like` names no entry, or entries are like each other in a circle.
    """
    return {name: _resolve(kind, entries, name, ()) for name in entries}


def _resolve(kind: str, entries: Mapping[str, Any], name: str, seen: tuple[str, ...]) -> Any:
    entry = entries[name]
    if not isinstance(entry, Mapping) or LIKE not in entry:
        return entry
    other, path = entry[LIKE], (*seen, name)
    if other not in entries:
        raise ConfigurationError(f"{kind}.{name}.{LIKE}: unknown {other!r}: expected one of {', '.join(entries)}")
    if other in path:
        raise ConfigurationError(f"{kind}.{name}.{LIKE}: entries are like each other in a circle: "
                                 f"{' → '.join([*path, other])}")  # fmt: skip
    own = {key: value for key, value in entry.items() if key != LIKE}
    return merged(_resolve(kind, entries, other, path), own)


def merged(below: Any, above: Any) -> Any:
    """A value with another one above it: mappings field by field, anything else replaced."""
    if not isinstance(below, Mapping) or not isinstance(above, Mapping):
        return above
    return {**below, **{key: merged(below.get(key), value) for key, value in above.items()}}
