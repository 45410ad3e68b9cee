# Generated from the API's description. Edit that or the templates, not this file.
"""The object `SendFieldsBody` of the API."""

from collections.abc import Sequence
from typing import Self

from attrs import field, frozen

from .._arguments import argument, model_argument, several
from .._codec import compact, list_of, optional, to_int
from .._model import APIModel
from .._redact import names_only
from .point import Point


def _matrix(value: Sequence[Sequence[int]] | None) -> list[list[int]] | None:
    return (
        None
        if value is None
        else [
            [argument(to_int, item, "matrix") for item in several(item, "matrix")] for item in several(value, "matrix")
        ]
    )


def _points(value: Sequence[Point] | None) -> list[Point] | None:
    return None if value is None else [model_argument(item, "points", "Point") for item in several(value, "points")]


@frozen(kw_only=True, slots=False)
class SendFieldsBody(APIModel):
    """The object `SendFieldsBody` of the API.

    Attributes:
        matrix: The field `matrix`.
        points: The field `points`.
        additional_properties: Fields that this release does not know.
    """

    matrix: list[list[int]] | None = field(default=None, converter=_matrix)
    points: list[Point] | None = field(default=None, converter=_points)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            matrix=optional(fields, "matrix", list_of(list_of(to_int))),
            points=optional(fields, "points", list_of(Point.from_dict)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "matrix": self.matrix,
                "points": None if self.points is None else [item.to_dict() for item in self.points],
            },
        )
