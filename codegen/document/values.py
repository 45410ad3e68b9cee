"""Narrow JSON values of any type to objects and arrays."""

from typing import Any, TypeGuard

Json = dict[str, Any]
JsonValue = Any


def is_object(value: object) -> TypeGuard[Json]:
    """Return whether a value is a JSON object."""
    return isinstance(value, dict)


def as_object(value: object) -> Json:
    """Return a JSON object as it is, and any other value as an empty one."""
    return value if is_object(value) else {}


def _is_array(value: object) -> TypeGuard[list[JsonValue]]:
    return isinstance(value, list)


def as_array(value: object) -> list[JsonValue]:
    """Return a JSON array as it is, and any other value as an empty one."""
    return value if _is_array(value) else []
