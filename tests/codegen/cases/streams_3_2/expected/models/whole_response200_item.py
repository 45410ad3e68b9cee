# Generated from the API's description. Edit that or the templates, not this file.
"""The object `WholeResponse200Item` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked
from .._codec import compact, required, to_int, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .whole_response200_item_event import WholeResponse200ItemEvent, WholeResponse200ItemEventLiteral


def _event(
    value: WholeResponse200ItemEvent | WholeResponse200ItemEventLiteral | None,
) -> WholeResponse200ItemEvent | None:
    return None if value is None else argument(WholeResponse200ItemEvent.from_json, value, "event")


@frozen(kw_only=True, slots=False)
class WholeResponse200Item(APIModel):
    """The object `WholeResponse200Item` of the API.

    Attributes:
        event: The field `event`.
        data: The field `data`.
        id: The field `id`.
        retry: The field `retry`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    event: WholeResponse200ItemEvent | None = field(default=None, converter=_event)
    data: str = field(validator=checked(to_str))
    id: str | None = field(default=None, validator=checked(to_str))
    retry: int | None = field(default=None, validator=checked(to_int))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            event=lenient(fields, "event", WholeResponse200ItemEvent.from_json, cls),
            data=required(fields, "data", to_str),
            id=lenient(fields, "id", to_str, cls),
            retry=lenient(fields, "retry", to_int, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "event": None if self.event is None else self.event.value,
                "data": self.data,
                "id": self.id,
                "retry": self.retry,
            },
        )
