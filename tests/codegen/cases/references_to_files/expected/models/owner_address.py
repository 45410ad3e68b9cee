# Generated from the API's description. Edit that or the templates, not this file.
"""The object `OwnerAddress` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import as_object, compact, optional, to_str
from .._redact import names_only


@frozen(kw_only=True)
class OwnerAddress:
    """The object `OwnerAddress` of the API.

    Attributes:
        city: The field `city`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    city: str | None = field(default=None, validator=checked(to_str, or_none=True))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            city=optional(fields, "city", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "city": self.city,
            },
        )
