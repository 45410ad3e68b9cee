# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Con` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument
from .._codec import compact
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .com1_ import COM1, COM1Literal


def _com1(value: COM1 | COM1Literal | None) -> COM1 | None:
    return None if value is None else argument(COM1.from_json, value, "com1")


@frozen(kw_only=True, slots=False)
class Con(APIModel):
    """The object `Con` of the API.

    Attributes:
        com1: The field `com1`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    com1: COM1 | None = field(default=None, converter=_com1)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            com1=lenient(fields, "com1", COM1.from_json, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "com1": None if self.com1 is None else self.com1.value,
            },
        )
