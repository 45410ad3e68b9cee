# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Size` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, optional, to_int
from .._redact import names_only


@frozen(kw_only=True)
class Size:
    """The object `Size` of the API.

    Attributes:
        width: The field `width`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    width: int | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            width=optional(fields, "width", to_int),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "width": self.width,
            },
        )
