# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Address` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import as_object, compact, optional, required, to_int, to_str
from .._redact import names_only


@frozen(kw_only=True)
class Address:
    """The object `Address` of the API.

    Attributes:
        street: The field `street`.
        email: The field `email`.
        country: The field `country`. Example: `DE`.
        floor: The field `floor`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    street: str = field(validator=checked(to_str))
    email: str = field(validator=checked(to_str))
    country: str | None = field(default=None, validator=checked(to_str, or_none=True))
    floor: int | None = field(default=None, validator=checked(to_int, or_none=True))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
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
