# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Order` of the API."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked, keyed, model_argument, several
from .._codec import (
    Decoder,
    compact,
    dict_of,
    encode,
    list_of,
    optional,
    required,
    to_date,
    to_int,
    to_str,
)
from .._model import APIModel
from .._redact import names_only
from .._times import date_argument
from .._unions import one_of
from .address import Address
from .card import Card
from .size import Size, SizeLiteral
from .wrapping import Wrapping


def _address(value: Address) -> Address:
    return model_argument(value, "address", "Address")


def _sizes(value: Sequence[Size | SizeLiteral]) -> list[Size]:
    return [argument(Size.from_json, item, "sizes") for item in several(value, "sizes")]


def _due(value: date | None) -> date | None:
    return None if value is None else date_argument(value, "due")


def _extras(value: Mapping[str, int] | None) -> dict[str, int] | None:
    return (
        None
        if value is None
        else {key: argument(to_int, item, "extras") for key, item in keyed(value, "extras").items()}
    )


@frozen(kw_only=True, slots=False)
class Order(APIModel):
    """The object `Order` of the API.

    Attributes:
        address: The field `address`.
        sizes: The field `sizes`.
        due: The field `due`.
        extras: The field `extras`.
        gift: The field `gift`.
        coupon: A coupon: `a|b`, or a | b.
        additional_properties: Fields that this release does not know.
    """

    address: Address = field(converter=_address)
    sizes: list[Size] = field(converter=_sizes)
    due: date | None = field(default=None, converter=_due)
    extras: dict[str, int] | None = field(default=None, converter=_extras)
    gift: Card | Wrapping | None = None
    coupon: str | None = field(default=None, validator=checked(to_str))
    """A coupon: `a|b`, or a | b. Example: `x`|y`."""

    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_gift: Decoder[Card | Wrapping] = one_of(Card.from_dict, Wrapping.from_dict)
        return cls._of(
            address=required(fields, "address", Address.from_dict),
            sizes=required(fields, "sizes", list_of(Size.from_json)),
            due=optional(fields, "due", to_date),
            extras=optional(fields, "extras", dict_of(to_int)),
            gift=optional(fields, "gift", decode_gift),
            coupon=optional(fields, "coupon", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "address": self.address.to_dict(),
                "sizes": [item.value for item in self.sizes],
                "due": None if self.due is None else self.due.isoformat(),
                "extras": self.extras,
                "gift": encode(self.gift),
                "coupon": self.coupon,
            },
        )
