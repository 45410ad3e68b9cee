# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Con` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, optional
from .._redact import names_only
from .com1_ import COM1


@frozen(kw_only=True)
class Con:
    """The object `Con` of the API.

    Attributes:
        com1: The field `com1`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    com1: COM1 | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            com1=optional(fields, "com1", COM1.from_json),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "com1": None if self.com1 is None else self.com1.value,
            },
        )
