# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Receipt` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, to_int, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class Receipt(APIModel):
    """The object `Receipt` of the API.

    Attributes:
        order: The field `order`.
        line: The field `line`.
        note: The field `note`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    order: str | None = field(default=None, validator=checked(to_str))
    line: int | None = field(default=None, validator=checked(to_int))
    note: str | None = field(default=None, validator=checked(to_str))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            order=lenient(fields, "order", to_str, cls),
            line=lenient(fields, "line", to_int, cls),
            note=lenient(fields, "note", to_str, cls),
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
