# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Order` of the API."""

from collections.abc import Sequence
from datetime import datetime
from typing import Self

from attrs import field, frozen

from .._arguments import checked, model_argument, several
from .._codec import compact, list_of, required, to_datetime, to_int
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._times import datetime_argument
from .order_customer import OrderCustomer
from .order_lines_item import OrderLinesItem


def _customer(value: OrderCustomer) -> OrderCustomer:
    return model_argument(value, "customer", "OrderCustomer")


def _lines(value: Sequence[OrderLinesItem]) -> list[OrderLinesItem]:
    return [model_argument(item, "lines", "OrderLinesItem") for item in several(value, "lines")]


def _placed(value: datetime | None) -> datetime | None:
    return None if value is None else datetime_argument(value, "placed")


@frozen(kw_only=True, slots=False)
class Order(APIModel):
    """The object `Order` of the API.

    Attributes:
        id: The field `id`.
        customer: Who ordered.
        lines: The field `lines`.
        placed: The field `placed`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    id: int = field(validator=checked(to_int))
    customer: OrderCustomer = field(converter=_customer)
    """Who ordered."""

    lines: list[OrderLinesItem] = field(converter=_lines)
    placed: datetime | None = field(default=None, converter=_placed)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            id=required(fields, "id", to_int),
            customer=required(fields, "customer", OrderCustomer.from_dict),
            lines=required(fields, "lines", list_of(OrderLinesItem.from_dict)),
            placed=lenient(fields, "placed", to_datetime, cls),
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
