# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Changed` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked, model_argument
from .._codec import compact, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .changed_inner import ChangedInner
from .state import State, StateLiteral


def _state(value: State | StateLiteral | None) -> State | None:
    return None if value is None else argument(State.from_json, value, "state")


def _inner(value: ChangedInner | None) -> ChangedInner | None:
    return None if value is None else model_argument(value, "inner", "ChangedInner")


@frozen(kw_only=True, slots=False)
class Changed(APIModel):
    """The object `Changed` of the API.

    Attributes:
        note: The field `note`.
        state: The field `state`.
        inner: The field `inner`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    note: str | None = field(default=None, validator=checked(to_str))
    state: State | None = field(default=None, converter=_state)
    inner: ChangedInner | None = field(default=None, converter=_inner)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            note=lenient(fields, "note", to_str, cls),
            state=lenient(fields, "state", State.from_json, cls),
            inner=lenient(fields, "inner", ChangedInner.from_dict, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "note": self.note,
                "state": None if self.state is None else self.state.value,
                "inner": None if self.inner is None else self.inner.to_dict(),
            },
        )
