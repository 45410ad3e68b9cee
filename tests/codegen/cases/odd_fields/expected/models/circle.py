# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Circle` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, to_float, to_int
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class Circle(APIModel):
    """The object `Circle` of the API.

    Attributes:
        size: The field `size`.
        radius: The field `radius`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    size: int | None = field(default=None, validator=checked(to_int))
    radius: float | None = field(default=None, validator=checked(to_float))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            size=lenient(fields, "size", to_int, cls),
            radius=lenient(fields, "radius", to_float, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "size": self.size,
                "radius": self.radius,
            },
        )
