# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Created` of the API."""

from typing import Literal, Self

from attrs import field, frozen

from .._codec import as_object, compact, constant, optional, required, to_str
from .._redact import names_only


@frozen(kw_only=True)
class Created:
    """The object `Created` of the API.

    Attributes:
        kind: The field `kind`.
        name: The field `name`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    kind: Literal["object.created"]
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
            kind=required(fields, "kind", constant("object.created")),
            name=optional(fields, "name", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "kind": self.kind,
                "name": self.name,
            },
        )
