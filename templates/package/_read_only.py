"""Fields of one direction: those that the API alone writes are not sent, others do not come in its answers."""

from collections.abc import Callable, Collection
from contextvars import ContextVar
from functools import partial
from typing import Any, Literal, TypeVar

from attrs import field, frozen

from ._codec import Decoder, required
from ._request import Encodable

T = TypeVar("T")

# Stands for such a field of a model that a caller makes. Its type is that of the field, as every answer has one.
READ_ONLY: Any = None

# What models are being made of or made into; None where nobody knows, so that all fields count.
_direction: ContextVar[Literal["request", "answer"] | None] = ContextVar("direction", default=None)


@frozen
class Written:
    """A model as it is sent, and all models in it."""

    model: Encodable = field(repr=False)

    def to_dict(self) -> dict[str, object]:
        """Return the JSON object, without the fields that the API alone writes."""
        return written(self.model.to_dict)


def written(make: Callable[[], T]) -> T:
    """Return what is made of models that are sent."""
    return _within("request", make)


def answered(make: Callable[[], T]) -> T:
    """Return what is made of models for an answer."""
    return _within("answer", make)


def from_caller(decode: Decoder[T]) -> Decoder[T]:
    """Return a decoder that does not need the fields that the API alone writes."""
    return lambda value: _within("request", partial(decode, value))


def read_only(fields: dict[str, object], name: str, decode: Decoder[T]) -> T:
    """Take out and decode a field that the API alone writes; it must be there, but for what a caller gives."""
    if name not in fields and _direction.get() == "request":
        given: T = READ_ONLY
        return given
    return required(fields, name, decode)


def of_direction(
    fields: dict[str, object], *, read_only: Collection[str] = (), write_only: Collection[str] = ()
) -> dict[str, object]:
    """Return the fields of a model that go where it goes."""
    other = {"request": read_only, "answer": write_only}.get(_direction.get() or "", ())
    return {name: value for name, value in fields.items() if name not in other} if other else fields


def _within(direction: Literal["request", "answer"], make: Callable[[], T]) -> T:
    token = _direction.set(direction)
    try:
        return make()
    finally:
        _direction.reset(token)
