# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Child` of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from attrs import field, frozen

from .._codec import as_object, compact, optional, to_int
from .._redact import names_only

if TYPE_CHECKING:
    from .parent import Parent


@frozen(kw_only=True)
class Child:
    """The object `Child` of the API.

    Attributes:
        age: The field `age`.
        parent: The field `parent`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    age: int | None = None
    parent: Parent | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        from .parent import Parent

        fields = as_object(data)
        return cls(
            age=optional(fields, "age", to_int),
            parent=optional(fields, "parent", Parent.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "age": self.age,
                "parent": None if self.parent is None else self.parent.to_dict(),
            },
        )
