# Generated from the API's description. Edit that or the templates, not this file.
"""The object `NestedResponse200` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import model_argument
from .._codec import compact, required
from .._model import APIModel
from .._redact import names_only
from .circle import Circle


def _result(value: Circle) -> Circle:
    return model_argument(value, "result", "Circle")


@frozen(kw_only=True, slots=False)
class NestedResponse200(APIModel):
    """The object `NestedResponse200` of the API.

    Attributes:
        result: The field `result`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    result: Circle = field(converter=_result)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            result=required(fields, "result", Circle.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "result": self.result.to_dict(),
            },
        )
