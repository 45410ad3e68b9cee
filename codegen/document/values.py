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


def is_array(value: object) -> TypeGuard[list[JsonValue]]:
    return isinstance(value, list)


def as_array(value: object) -> list[JsonValue]:
    """Return a JSON array as it is, and any other value as an empty one."""
    return value if is_array(value) else []


def enum_value(value: JsonValue, type_: object) -> JsonValue:
    """Return a value of an enum as its type has it: in YAML, `1` and `true` are no strings unless they are quoted."""
    match type_, value:
        case "string", bool():
            return str(value).lower()
        case "string", int() | float():
            return str(value)
        case "integer", str() if value.lstrip("-").isdecimal() and value.isascii() and len(value) < _LONGEST_NUMBER:
            return int(value)
        case _:
            return value


_LONGEST_NUMBER = 20
