# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Point` of the API."""

from __future__ import annotations

from typing import Self

from attrs import field, frozen

from .._arguments import checked, model_argument
from .._codec import compact, optional, to_int
from .._model import APIModel
from .._redact import names_only


def _next(value: Point | None) -> Point | None:
    return None if value is None else model_argument(value, "next", "Point")


@frozen(kw_only=True, slots=False)
class Point(APIModel):
    """The object `Point` of the API.

    Attributes:
        x: The field `x`.
        next: The field `next`.
        additional_properties: Fields that this release does not know.
    """

    x: int | None = field(default=None, validator=checked(to_int))
    next: Point | None = field(default=None, converter=_next)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            x=optional(fields, "x", to_int),
            next=optional(fields, "next", Point.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "x": self.x,
                "next": None if self.next is None else self.next.to_dict(),
            },
        )
