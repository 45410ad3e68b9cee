# Generated from the API's description. Edit that or the templates, not this file.
"""The object `owner` of the API."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Self

from attrs import field, frozen

from .._arguments import checked, model_argument, several
from .._codec import Decoder, as_object, compact, encode, list_of, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._unions import by_discriminator
from .owner_address import OwnerAddress

if TYPE_CHECKING:
    from .cat import Cat
    from .dog import Dog


def _pets(value: Sequence[Cat | Dog | dict[str, object]] | None) -> list[Cat | Dog | dict[str, object]] | None:
    return None if value is None else [*several(value, "pets")]


def _address(value: OwnerAddress | None) -> OwnerAddress | None:
    return None if value is None else model_argument(value, "address", "OwnerAddress")


@frozen(kw_only=True, slots=False)
class Owner(APIModel):
    """The object `owner` of the API.

    Attributes:
        name: The field `name`.
        pets: The field `pets`.
        address: The field `address`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    name: str | None = field(default=None, validator=checked(to_str))
    pets: list[Cat | Dog | dict[str, object]] | None = field(default=None, converter=_pets)
    address: OwnerAddress | None = field(default=None, converter=_address)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        from .cat import Cat
        from .dog import Dog

        decode_pets: Decoder[list[Cat | Dog | dict[str, object]]] = list_of(
            by_discriminator("kind", {"cat": Cat.from_dict, "dog": Dog.from_dict}, as_object)
        )
        return cls._of(
            name=lenient(fields, "name", to_str, cls),
            pets=lenient(fields, "pets", decode_pets, cls),
            address=lenient(fields, "address", OwnerAddress.from_dict, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "name": self.name,
                "pets": None if self.pets is None else [encode(item) for item in self.pets],
                "address": None if self.address is None else self.address.to_dict(),
            },
        )
