"""Values as they stand in a path, a query, a header or a cookie."""

import re
from collections.abc import Mapping, Sequence
from urllib.parse import quote

from ._text import texts, to_text

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def joined(values: Sequence[object] | None, separator: str = ",") -> str | None:
    """Several values of a query parameter as one."""
    return None if values is None else separator.join(to_text(value) for value in values if value is not None)


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
    pairs = [(name, text) for name, value in fields.items() for text in texts(value, name)]
    return [f"{name}={text}" for name, text in pairs] if explode else [part for pair in pairs for part in pair]


def header_text(name: str, value: object) -> str:
    text = ",".join(texts(value, name))
    if not text.isascii() or not text.isprintable() or text != text.strip():
        raise ValueError(
            f"{name}: has line breaks, spaces at its ends or characters outside ASCII, which a header can't hold"
        )
    return text


def path_text(path: str, values: Mapping[str, object]) -> str:
    def segment(match: re.Match[str]) -> str:
        name = match[1]
        text = ",".join(texts(values[name], name))
        if text in ("", ".", ".."):
            raise ValueError(f"{name}: must not be empty, '.' or '..', which would name another path")
        return quote(text, safe="")

    return _PLACEHOLDER.sub(segment, path)
