# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Order` of the API."""

from collections.abc import Sequence
from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import model_argument, several, uuid_argument
from .._codec import compact, list_of, optional, required, to_uuid
from .._model import APIModel
from .._redact import names_only
from .order_lines_item import OrderLinesItem


def _id(value: UUID | str) -> UUID:
    return uuid_argument(value, "id")


def _lines(value: Sequence[OrderLinesItem] | None) -> list[OrderLinesItem] | None:
    return (
        None if value is None else [model_argument(item, "lines", "OrderLinesItem") for item in several(value, "lines")]
    )


@frozen(kw_only=True, slots=False)
class Order(APIModel):
    """The object `Order` of the API.

    Attributes:
        id: The field `id`.
        lines: The field `lines`.
        additional_properties: Fields that this release does not know.
    """

    id: UUID = field(converter=_id)
    lines: list[OrderLinesItem] | None = field(default=None, converter=_lines)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            id=required(fields, "id", to_uuid),
            lines=optional(fields, "lines", list_of(OrderLinesItem.from_dict)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "id": str(self.id),
                "lines": None if self.lines is None else [item.to_dict() for item in self.lines],
            },
        )
