# Generated from the API's description. Edit that or the templates, not this file.
"""The object `A` of the API."""

from datetime import date
from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, optional, to_date, to_int, to_str
from .._redact import names_only


@frozen(kw_only=True)
class A:
    """The object `A` of the API.

    Attributes:
        id: The field `id`.
        on: The field `on`.
        name: The field `name`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    id: int | None = None
    on: date | None = None
    name: str | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            id=optional(fields, "id", to_int),
            on=optional(fields, "on", to_date),
            name=optional(fields, "name", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "id": self.id,
                "on": None if self.on is None else self.on.isoformat(),
                "name": self.name,
            },
        )
