# Generated from the API's description. Edit that or the templates, not this file.
"""The object `x-thing` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, required, to_int, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class XThing(APIModel):
    """The object `x-thing` of the API.

    Attributes:
        x_id: The field `x-id`.
        x_note: The field `x-note`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    x_id: int = field(validator=checked(to_int), metadata={"wire_name": "x-id"})
    x_note: str | None = field(default=None, validator=checked(to_str), metadata={"wire_name": "x-note"})
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            x_id=required(fields, "x-id", to_int),
            x_note=lenient(fields, "x-note", to_str, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "x-id": self.x_id,
                "x-note": self.x_note,
            },
        )
