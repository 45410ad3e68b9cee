# Generated from the API's description. Edit that or the templates, not this file.
"""Values as they stand in a path, a query, a header, a cookie or a form."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from typing import TypeGuard
from urllib.parse import quote
from uuid import UUID

from ._codec import encode, is_object, to_json

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


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
