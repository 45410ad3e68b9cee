"""Tell what a value of JSON is, so that type checkers know too."""

from collections.abc import Collection, Mapping
from typing import Any, TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Tell whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Tell whether a value is a JSON array."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Tell whether a value is a mapping, such as a client may return for an object."""
    return isinstance(value, Mapping)


def is_collection(value: object) -> TypeGuard[Collection[Any]]:
    """Tell whether a value is what a client may return for a list."""
    return isinstance(value, Collection) and not isinstance(value, str | bytes | Mapping)


def objects() -> list[dict[str, Any]]:
    """Return a new list, with a type."""
    return []


def texts() -> list[str]:
    """Return a new list, with a type."""
    return []
