# Generated from the API's description. Edit that or the templates, not this file.
"""Who ordered."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked, model_argument
from .._codec import compact, required, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .order_customer_address import OrderCustomerAddress


def _address(value: OrderCustomerAddress | None) -> OrderCustomerAddress | None:
    return None if value is None else model_argument(value, "address", "OrderCustomerAddress")


@frozen(kw_only=True, slots=False)
class OrderCustomer(APIModel):
    """Who ordered.

    Attributes:
        name: The field `name`.
        address: The field `address`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    name: str = field(validator=checked(to_str))
    address: OrderCustomerAddress | None = field(default=None, converter=_address)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            name=required(fields, "name", to_str),
            address=lenient(fields, "address", OrderCustomerAddress.from_dict, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "name": self.name,
                "address": None if self.address is None else self.address.to_dict(),
            },
        )
