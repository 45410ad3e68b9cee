# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Payment` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, optional, required, to_int, to_str
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class Payment(APIModel):
    """The object `Payment` of the API.

    Attributes:
        order: The field `order`.
        line: The field `line`.
        note: The field `note`.
        additional_properties: Fields that this release does not know.
    """

    order: str = field(validator=checked(to_str))
    line: int = field(validator=checked(to_int))
    note: str | None = field(default=None, validator=checked(to_str))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            order=required(fields, "order", to_str),
            line=required(fields, "line", to_int),
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
