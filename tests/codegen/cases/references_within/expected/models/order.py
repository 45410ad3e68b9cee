# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Order` of the API."""

from collections.abc import Sequence
from typing import Self

from attrs import field, frozen

from .._arguments import argument, model_argument, several
from .._codec import compact, list_of
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .address import Address
from .address_zip import AddressZip, AddressZipLiteral
from .order_line import OrderLine


def _lines(value: Sequence[OrderLine] | None) -> list[OrderLine] | None:
    return None if value is None else [model_argument(item, "lines", "OrderLine") for item in several(value, "lines")]


def _ship(value: Address | None) -> Address | None:
    return None if value is None else model_argument(value, "ship", "Address")


def _bill(value: Address | None) -> Address | None:
    return None if value is None else model_argument(value, "bill", "Address")


def _own(value: AddressZip | AddressZipLiteral | None) -> AddressZip | None:
    return None if value is None else argument(AddressZip.from_json, value, "own")


@frozen(kw_only=True, slots=False)
class Order(APIModel):
    """The object `Order` of the API.

    Attributes:
        lines: The field `lines`.
        ship: The field `ship`.
        bill: The field `bill`.
        own: The field `own`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    lines: list[OrderLine] | None = field(default=None, converter=_lines)
    ship: Address | None = field(default=None, converter=_ship)
    bill: Address | None = field(default=None, converter=_bill)
    own: AddressZip | None = field(default=None, converter=_own)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            lines=lenient(fields, "lines", list_of(OrderLine.from_dict), cls),
            ship=lenient(fields, "ship", Address.from_dict, cls),
            bill=lenient(fields, "bill", Address.from_dict, cls),
            own=lenient(fields, "own", AddressZip.from_json, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "lines": None if self.lines is None else [item.to_dict() for item in self.lines],
                "ship": None if self.ship is None else self.ship.to_dict(),
                "bill": None if self.bill is None else self.bill.to_dict(),
                "own": None if self.own is None else self.own.value,
            },
        )
