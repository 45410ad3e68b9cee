# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Placed` of the API."""

from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._codec import as_object, compact, optional, required, to_int, to_uuid
from .._redact import names_only
from .size import Size


@frozen(kw_only=True)
class Placed:
    """The object `Placed` of the API.

    Attributes:
        id: The field `id`.
        reason: The field `reason`.
        size: The field `size`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    id: UUID
    reason: int | None = None
    size: Size | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            id=required(fields, "id", to_uuid),
            reason=optional(fields, "reason", to_int),
            size=optional(fields, "size", Size.from_json),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "id": str(self.id),
                "reason": self.reason,
                "size": None if self.size is None else self.size.value,
            },
        )
