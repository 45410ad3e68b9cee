# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Owner` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import Decoder, as_object, compact, encode, list_of, optional
from .._redact import names_only
from .._unions import by_discriminator
from .cat import Cat
from .dog import Dog


@frozen(kw_only=True)
class Owner:
    """The object `Owner` of the API.

    Attributes:
        pets: The field `pets`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    pets: list[Cat | Dog | dict[str, object]] | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        decode_pets: Decoder[list[Cat | Dog | dict[str, object]]] = list_of(
            by_discriminator("kind", {"Cat": Cat.from_dict, "Dog": Dog.from_dict}, as_object)
        )
        return cls(
            pets=optional(fields, "pets", decode_pets),
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
