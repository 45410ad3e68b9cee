# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Address` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, optional, required, to_int, to_str
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class Address(APIModel):
    """The object `Address` of the API.

    Attributes:
        street: The field `street`.
        email: The field `email`.
        country: The field `country`.
        floor: The field `floor`.
        additional_properties: Fields that this release does not know.
    """

    street: str = field(validator=checked(to_str))
    email: str = field(validator=checked(to_str))
    country: str | None = field(default=None, validator=checked(to_str))
    """The field `country`. Example: `DE`."""

    floor: int | None = field(default=None, validator=checked(to_int))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            street=required(fields, "street", to_str),
            email=required(fields, "email", to_str),
            country=optional(fields, "country", to_str),
            floor=optional(fields, "floor", to_int),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "street": self.street,
                "email": self.email,
                "country": self.country,
                "floor": self.floor,
            },
        )
