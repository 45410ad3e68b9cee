# Generated from the API's description. Edit that or the templates, not this file.
"""The object `StructuredShape` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import model_argument
from .._codec import compact, optional
from .._model import APIModel
from .._redact import names_only
from .point import Point


def _at(value: Point | None) -> Point | None:
    return None if value is None else model_argument(value, "at", "Point")


@frozen(kw_only=True, slots=False)
class StructuredShape(APIModel):
    """The object `StructuredShape` of the API.

    Attributes:
        at: The field `at`.
        additional_properties: Fields that this release does not know.
    """

    at: Point | None = field(default=None, converter=_at)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            at=optional(fields, "at", Point.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "at": None if self.at is None else self.at.to_dict(),
            },
        )
