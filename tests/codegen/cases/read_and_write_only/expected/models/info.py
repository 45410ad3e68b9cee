# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Info` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, required, to_str
from .._lenient import lenient
from .._model import APIModel
from .._read_only import of_direction
from .._redact import names_only, secret


@frozen(kw_only=True, slots=False)
class Info(APIModel):
    """The object `Info` of the API.

    Attributes:
        id: The field `id`.
        value: The field `value`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    id: str = field(validator=checked(to_str))
    value: str | None = field(default=None, validator=checked(to_str), repr=secret, metadata={"write_only": True})
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            id=required(fields, "id", to_str),
            value=lenient(fields, "value", to_str, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return of_direction(
            compact(
                self.additional_properties,
                {
                    "id": self.id,
                    "value": self.value,
                },
            ),
            write_only=["value"],
        )
