"""The IR as JSON values, for `codegen plan`: defaults are left out, and each type tells its name."""

from collections.abc import Mapping
from typing import Any, get_args

import attrs

from .types import Type

_TYPES = get_args(Type)


def dump(value: Any) -> Any:
    """Return a node as JSON values."""
    if attrs.has(type(value)):
        name = {"type": _snake(type(value).__name__)} if isinstance(value, _TYPES) else {}
        told = ((field, getattr(value, field.name)) for field in attrs.fields(type(value)))
        return name | {field.name: dump(item) for field, item in told if not _is_default(field, item)}
    if isinstance(value, tuple):
        return [dump(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): dump(item) for key, item in value.items()}
    return value


def _is_default(field: "attrs.Attribute[Any]", value: Any) -> bool:
    default: Any = field.default
    if default == attrs.Factory(dict):
        default = {}
    return type(value) is type(default) and bool(value == default)


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")
