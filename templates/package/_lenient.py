"""Optional fields of answers: one that can't be read is None, and stays as it came in `additional_properties`.

What a call did is done by the time its answer is read, so an odd field must not cost the answer. Each is logged once,
by its model, its name and what was expected; its value never is.
"""

import logging
from collections.abc import Sequence
from contextvars import ContextVar
from typing import Any

from ._codec import UNSET, Decoder, FieldError, T, Unset

_log = logging.getLogger(__package__)

# The fields that could not be read so far, where they are collected: of a whole answer, or of one try of a union.
_unread: ContextVar[list[str] | None] = ContextVar("unread", default=None)


def lenient(fields: dict[str, object], name: str, decode: Decoder[T], model: type[object]) -> T | None:
    """Take a field out and decode it, or return None if it is absent or null, or stays because it can't be read."""
    value = fields.pop(name, None)
    if value is None:
        return None
    try:
        return decode(value)
    except FieldError as error:
        fields[name] = value
        _note(model, error.within(name))
    return None


def lenient_unset(fields: dict[str, object], name: str, decode: Decoder[T], model: type[object]) -> T | Unset:
    """Take a field out and decode it, or return `UNSET` if it is absent, or stays because it can't be read."""
    if name not in fields:
        return UNSET
    value = fields.pop(name)
    try:
        return decode(value)
    except FieldError as error:
        fields[name] = value
        _note(model, error.within(name))
    return UNSET


def others(fields: dict[str, Any], decode: Decoder[T], model: type[object], *known: str) -> dict[str, T]:
    """Decode in place the fields that are not `known`. One that can't be read stays as it came, as known ones did."""
    for name, value in fields.items():
        if name in known:
            continue
        try:
            fields[name] = decode(value)
        except FieldError as error:
            _note(model, error.within("*"))
    return fields


def read(decode: Decoder[T], value: object) -> T:
    """Decode a whole answer, and log each kind of field in it that could not be read once."""
    decoded, unread = tried(decode, value)
    for text in dict.fromkeys(unread):
        _log.warning("%s", text)
    return decoded


def tried(decode: Decoder[T], value: object) -> tuple[T, Sequence[str]]:
    """Decode a value, and return beside it what is to be said of the fields that could not be read."""
    unread: list[str] = []
    token = _unread.set(unread)
    try:
        return decode(value), unread
    finally:
        _unread.reset(token)


def note(unread: Sequence[str]) -> None:
    """Log them, or leave that to whoever decodes the whole."""
    collected = _unread.get()
    if collected is not None:
        collected += unread
        return
    for text in unread:
        _log.warning("%s", text)


def _note(model: type[object], error: FieldError) -> None:
    note([f"{model.__name__}.{error}; it is kept in additional_properties as it came"])
