# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Receipt` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, optional, to_int, to_str
from .._redact import names_only


@frozen(kw_only=True)
class Receipt:
    """The object `Receipt` of the API.

    Attributes:
        order: The field `order`.
        line: The field `line`.
        note: The field `note`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    order: str | None = None
    line: int | None = None
    note: str | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            order=optional(fields, "order", to_str),
            line=optional(fields, "line", to_int),
            note=optional(fields, "note", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "order": self.order,
                "line": self.line,
                "note": self.note,
            },
        )
