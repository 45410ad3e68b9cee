"""Values as they stand in a path, a query, a header, a cookie or a form."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import TypeGuard
from urllib.parse import quote
from uuid import UUID

from ._codec import encode, is_object, to_json

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def joined(values: Sequence[object] | None, separator: str = ",") -> str | None:
    """Several values of a query parameter as one."""
    return None if values is None else separator.join(texts(list(values)))


def exploded(fields: Mapping[str, object] | None) -> Mapping[str, object]:
    """The fields of an object, each as a query parameter of its own."""
    return fields or {}


def in_brackets(name: str, fields: Mapping[str, object] | None) -> dict[str, object]:
    """The fields of an object as query parameters that name the object first, as in `filter[color]`."""
    return {f"{name}[{key}]": value for key, value in (fields or {}).items()}


def in_pairs(fields: Mapping[str, object] | None, *, explode: bool) -> list[str] | None:
    """The fields of an object as several values of a parameter: each name with its value, or beside it."""
    if fields is None:
        return None
    pairs = [(name, text) for name, value in fields.items() for text in texts(value)]
    return [f"{name}={text}" for name, text in pairs] if explode else [part for pair in pairs for part in pair]


def header_text(name: str, value: object) -> str:
    text = ",".join(texts(value))
    if not text.isascii() or not text.isprintable() or text != text.strip():
        raise ValueError(
            f"{name}: has line breaks, spaces at its ends or characters outside ASCII, which a header can't hold"
        )
    return text


def path_text(path: str, values: Mapping[str, object]) -> str:
    def segment(match: re.Match[str]) -> str:
        name = match[1]
        text = ",".join(texts(values[name]))
        if text in ("", ".", ".."):
            raise ValueError(f"{name}: must not be empty, '.' or '..', which would name another path")
        return quote(text, safe="")

    return _PLACEHOLDER.sub(segment, path)


def texts(value: object) -> list[str]:
    if value is None:
        return []
    if is_several(value):
        return [to_text(item) for item in value if item is not None]
    return [to_text(value)]


def is_several(value: object) -> TypeGuard[Iterable[object]]:
    return isinstance(value, list | tuple | set | frozenset)


def to_text(value: object) -> str:
    """A value as it stands in a path, a query, a header or a form.

    Raises:
        TypeError: It has no such form. The text does not show it.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if is_object(value):
        return to_json(encode(value)).decode()
    if isinstance(value, str | int | float | UUID):
        return str(value)
    raise TypeError(f"expected text, a number, a date, a UUID or an enum's value, not {type(value).__name__}")
