"""Fields of one direction: those that the API alone writes are in its answers, and are not sent."""

from collections.abc import Callable
from contextvars import ContextVar
from typing import Any, TypeVar

from attrs import field, frozen

from ._request import Encodable

T = TypeVar("T")

# Stands for such a field of a model that a caller makes. Its type is that of the field, as every answer has one.
READ_ONLY: Any = None

_sending: ContextVar[bool] = ContextVar("sending", default=False)


@frozen
class Written:
    """A model as it is sent, and all models in it."""

    model: Encodable = field(repr=False)

    def to_dict(self) -> dict[str, object]:
        """Return the JSON object, without the fields that the API alone writes."""
        return written(self.model.to_dict)


def written(make: Callable[[], T]) -> T:
    """Return what is made of models that are sent."""
    token = _sending.set(True)
    try:
        return make()
    finally:
        _sending.reset(token)


def but_sent(fields: dict[str, object], *read_only: str) -> dict[str, object]:
    """Return the fields of a model, if it is being sent without those that the API alone writes."""
    return {name: value for name, value in fields.items() if name not in read_only} if _sending.get() else fields
