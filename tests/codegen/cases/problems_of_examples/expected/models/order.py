# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Order` of the API."""

from collections.abc import Sequence
from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import several, uuid_argument
from .._codec import as_object, compact, list_of, optional, required, to_uuid
from .._redact import names_only
from .order_lines_item import OrderLinesItem


def _id(value: UUID | str) -> UUID:
    return uuid_argument(value, "id")


def _lines(value: Sequence[OrderLinesItem] | None) -> list[OrderLinesItem] | None:
    return None if value is None else [*several(value, "lines")]


@frozen(kw_only=True)
class Order:
    """The object `Order` of the API.

    Attributes:
        id: The field `id`.
        lines: The field `lines`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    id: UUID = field(converter=_id)
    lines: list[OrderLinesItem] | None = field(default=None, converter=_lines)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
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
