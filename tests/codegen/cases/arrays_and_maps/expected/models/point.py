# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Point` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, required, to_float, to_int
from .._lenient import lenient, others
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class Point(APIModel):
    """The object `Point` of the API.

    Attributes:
        x: The field `x`.
        y: The field `y`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    x: float = field(validator=checked(to_float))
    y: float | None = field(default=None, validator=checked(to_float))
    additional_properties: dict[str, int] = field(factory=dict[str, int], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            x=required(fields, "x", to_float),
            y=lenient(fields, "y", to_float, cls),
            additional_properties=others(fields, to_int, cls, "x", "y"),
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "x": self.x,
                "y": self.y,
            },
        )
