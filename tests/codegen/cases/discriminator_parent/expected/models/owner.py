# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Owner` of the API."""

from collections.abc import Sequence
from typing import Self

from attrs import field, frozen

from .._arguments import several
from .._codec import Decoder, compact, encode, list_of
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._unions import by_discriminator
from .cat import Cat
from .dog import Dog
from .kitten import Kitten
from .pet import Pet


def _pets(value: Sequence[Dog | Cat | Kitten | Pet] | None) -> list[Dog | Cat | Kitten | Pet] | None:
    return None if value is None else [*several(value, "pets")]


@frozen(kw_only=True, slots=False)
class Owner(APIModel):
    """The object `Owner` of the API.

    Attributes:
        pets: The field `pets`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    pets: list[Dog | Cat | Kitten | Pet] | None = field(default=None, converter=_pets)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_pets: Decoder[list[Dog | Cat | Kitten | Pet]] = list_of(
            by_discriminator(
                "kind",
                {"Cat": Cat.from_dict, "Dog": Dog.from_dict, "Kitten": Kitten.from_dict, "dog": Dog.from_dict},
                Pet.from_dict,
            )
        )
        return cls._of(
            pets=lenient(fields, "pets", decode_pets, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "pets": None if self.pets is None else [encode(item) for item in self.pets],
            },
        )
