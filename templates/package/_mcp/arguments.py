"""From what an assistant gave for a tool to the arguments of a call, and back. Errors name arguments, not values."""

import binascii
from base64 import b64decode, b64encode
from collections.abc import Collection, Mapping

from .._arguments import from_text, given_bodies
from .._codec import UNSET, Decoder, FieldError, T, Unset, to_str


def given(fields: Mapping[str, object], name: str, decode: Decoder[T]) -> T:
    """Return an argument that must be there."""
    if name not in fields:
        raise FieldError("missing", (name,))
    return _decoded(fields[name], name, decode)


def given_or_none(fields: Mapping[str, object], name: str, decode: Decoder[T]) -> T | None:
    """Return an argument, or None if it is absent or null."""
    return None if fields.get(name) is None else _decoded(fields[name], name, decode)


def given_or_unset(fields: Mapping[str, object], name: str, decode: Decoder[T]) -> T | Unset:
    """Return an argument, or `UNSET` if it is absent."""
    return _decoded(fields[name], name, decode) if name in fields else UNSET


def one_body(fields: Mapping[str, object], *bodies: Collection[str]) -> None:
    """Check that the arguments that were given are of one body; each comes with the names of its arguments."""
    found = given_bodies({name: fields.get(name) for name in body} for body in bodies)
    if len(found) > 1:
        raise FieldError(f"{' and '.join(found)} are of two bodies; give one")


def as_bytes(value: object) -> bytes:
    """Decode base64."""
    try:
        return b64decode(to_str(value), validate=True)
    except (binascii.Error, ValueError) as error:
        raise error if isinstance(error, FieldError) else FieldError("expected base64") from None


def as_base64(content: bytes) -> str:
    """Encode bytes as base64."""
    return b64encode(content).decode()


def _decoded(value: object, name: str, decode: Decoder[T]) -> T:
    try:
        return from_text(decode, value)
    except FieldError as error:
        raise error.within(name) from None
