# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Parent` of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from attrs import field, frozen

from .._codec import as_object, compact, list_of, optional, to_str
from .._redact import names_only

if TYPE_CHECKING:
    from .child import Child


@frozen(kw_only=True)
class Parent:
    """The object `Parent` of the API.

    Attributes:
        name: The field `name`.
        children: The field `children`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    name: str | None = None
    children: list[Child] | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        from .child import Child

        fields = as_object(data)
        return cls(
            name=optional(fields, "name", to_str),
            children=optional(fields, "children", list_of(Child.from_dict)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "name": self.name,
                "children": None if self.children is None else [item.to_dict() for item in self.children],
            },
        )
