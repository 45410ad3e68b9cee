# Generated from the API's description. Edit that or the templates, not this file.
"""The object `X` of the API."""

from datetime import date
from typing import Self

from attrs import field, frozen

from .._codec import compact, required, to_date
from .._model import APIModel
from .._redact import names_only
from .._times import date_argument


def _x(value: date) -> date:
    return date_argument(value, "x")


@frozen(kw_only=True, slots=False)
class X(APIModel):
    """The object `X` of the API.

    Attributes:
        x: The field `x`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    x: date = field(converter=_x)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            x=required(fields, "x", to_date),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "x": self.x.isoformat(),
            },
        )
