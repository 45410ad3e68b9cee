"""The IR as JSON values, for `codegen plan`: defaults are left out, and each type tells its name."""

from typing import Any, TypeGuard, get_args

import attrs

from .types import Type

_TYPES = get_args(Type)


def dump(value: Any) -> Any:
    """Return a node as JSON values."""
    if _is_object(value):
        return {key: dump(item) for key, item in value.items()}
    if _is_tuple(value):
        return list(map(dump, value))
    if not hasattr(value, "__attrs_attrs__"):
        return value
    fields: tuple[attrs.Attribute[Any], ...] = value.__attrs_attrs__
    name = {"type": _snake(type(value).__name__)} if isinstance(value, _TYPES) else {}
    told = ((field, getattr(value, field.name)) for field in fields)
    return name | {field.name: dump(item) for field, item in told if not _is_default(field, item)}


def _is_object(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)


def _is_default(field: "attrs.Attribute[Any]", value: Any) -> bool:
    if isinstance(value, dict):
        return not value
    return type(value) is type(field.default) and bool(value == field.default)


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")
