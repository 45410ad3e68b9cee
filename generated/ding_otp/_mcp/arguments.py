# Generated from the API's description. Edit that or the templates, not this file.
"""From what an assistant gave for a tool to the arguments of a call, and back. Errors name arguments, not values."""

from collections.abc import Mapping

from .._arguments import from_text
from .._codec import Decoder, FieldError, T


def given(fields: Mapping[str, object], name: str, decode: Decoder[T]) -> T:
    """Return an argument that must be there."""
    if name not in fields:
        raise FieldError("missing", (name,))
    return _decoded(fields[name], name, decode)


def given_or_none(fields: Mapping[str, object], name: str, decode: Decoder[T]) -> T | None:
    """Return an argument, or None if it is absent or null."""
    return None if fields.get(name) is None else _decoded(fields[name], name, decode)


def _decoded(value: object, name: str, decode: Decoder[T]) -> T:
    try:
        return from_text(decode, value)
    except FieldError as error:
        raise error.within(name) from None
