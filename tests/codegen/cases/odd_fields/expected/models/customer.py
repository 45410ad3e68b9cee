# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Customer` of the API."""

from datetime import date
from typing import Self

from attrs import field, frozen

from .._arguments import checked, model_argument
from .._codec import compact, required, to_date, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._times import date_argument
from .customer_address import CustomerAddress


def _since(value: date | None) -> date | None:
    return None if value is None else date_argument(value, "since")


def _address(value: CustomerAddress | None) -> CustomerAddress | None:
    return None if value is None else model_argument(value, "address", "CustomerAddress")


@frozen(kw_only=True, slots=False)
class Customer(APIModel):
    """The object `Customer` of the API.

    Attributes:
        name: The field `name`.
        since: The field `since`.
        address: The field `address`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    name: str = field(validator=checked(to_str))
    since: date | None = field(default=None, converter=_since)
    address: CustomerAddress | None = field(default=None, converter=_address)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            name=required(fields, "name", to_str),
            since=lenient(fields, "since", to_date, cls),
            address=lenient(fields, "address", CustomerAddress.from_dict, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "name": self.name,
                "since": None if self.since is None else self.since.isoformat(),
                "address": None if self.address is None else self.address.to_dict(),
            },
        )
