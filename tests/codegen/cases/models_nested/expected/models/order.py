# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Order` of the API."""

from datetime import datetime
from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, list_of, optional, required, to_datetime, to_int
from .._redact import names_only
from .order_customer import OrderCustomer
from .order_lines_item import OrderLinesItem


@frozen(kw_only=True)
class Order:
    """The object `Order` of the API.

    Attributes:
        id: The field `id`.
        customer: Who ordered.
        lines: The field `lines`.
        placed: The field `placed`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    id: int
    customer: OrderCustomer
    lines: list[OrderLinesItem]
    placed: datetime | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            id=required(fields, "id", to_int),
            customer=required(fields, "customer", OrderCustomer.from_dict),
            lines=required(fields, "lines", list_of(OrderLinesItem.from_dict)),
            placed=optional(fields, "placed", to_datetime),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "id": self.id,
                "customer": self.customer.to_dict(),
                "lines": [item.to_dict() for item in self.lines],
                "placed": None if self.placed is None else self.placed.isoformat(),
            },
        )
