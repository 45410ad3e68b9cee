# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Meowed` of the API."""

from typing import Literal, Self

from attrs import field, frozen

from .._codec import as_object, compact, constant, optional, required, to_bool
from .._redact import names_only


@frozen(kw_only=True)
class Meowed:
    """The object `Meowed` of the API.

    Attributes:
        type: The field `type`.
        loud: The field `loud`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    type: Literal["pet.meowed"]
    loud: bool | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            type=required(fields, "type", constant("pet.meowed")),
            loud=optional(fields, "loud", to_bool),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "type": self.type,
                "loud": self.loud,
            },
        )
