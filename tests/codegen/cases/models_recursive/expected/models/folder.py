# Generated from the API's description. Edit that or the templates, not this file.
"""A map of maps of maps, as deep as it goes."""

from __future__ import annotations

from typing import Self

from attrs import field, frozen

from .._codec import as_object, dict_of
from .._redact import names_only


@frozen(kw_only=True)
class Folder:
    """A map of maps of maps, as deep as it goes.

    Attributes:
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    additional_properties: dict[str, Folder] = field(factory=dict[str, "Folder"], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            additional_properties=dict_of(Folder.from_dict)(fields),
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return {**{name: item.to_dict() for name, item in self.additional_properties.items()}}
