# Generated from the API's description. Edit that or the templates, not this file.
"""The object `OrderLine` of the API."""

from datetime import date
from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, optional, to_date, to_str
from .._redact import names_only


@frozen(kw_only=True)
class OrderLine:
    """The object `OrderLine` of the API.

    Attributes:
        sku: The field `sku`.
        at: The field `at`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    sku: str | None = None
    at: date | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            sku=optional(fields, "sku", to_str),
            at=optional(fields, "at", to_date),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "sku": self.sku,
                "at": None if self.at is None else self.at.isoformat(),
            },
        )
