# Generated from the API's description. Edit that or the templates, not this file.
"""The object `NewOrder` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, optional, to_str
from .._deprecated import deprecated_field
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class NewOrder(APIModel):
    """The object `NewOrder` of the API.

    Attributes:
        note: For the kitchen.
        additional_properties: Fields that this release does not know.
    """

    note: str | None = field(default=None, validator=[checked(to_str), deprecated_field], metadata={"deprecated": True})
    """For the kitchen. It is read aloud. It is deprecated. Example: `no onions`."""

    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            note=optional(fields, "note", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "note": self.note,
            },
        )
