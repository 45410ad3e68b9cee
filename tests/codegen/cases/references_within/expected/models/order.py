# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Order` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, list_of, optional
from .._redact import names_only
from .address import Address
from .address_zip import AddressZip
from .order_line import OrderLine


@frozen(kw_only=True)
class Order:
    """The object `Order` of the API.

    Attributes:
        lines: The field `lines`.
        ship: The field `ship`.
        bill: The field `bill`.
        own: The field `own`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    lines: list[OrderLine] | None = None
    ship: Address | None = None
    bill: Address | None = None
    own: AddressZip | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            lines=optional(fields, "lines", list_of(OrderLine.from_dict)),
            ship=optional(fields, "ship", Address.from_dict),
            bill=optional(fields, "bill", Address.from_dict),
            own=optional(fields, "own", AddressZip.from_json),
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
