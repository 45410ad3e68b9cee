# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Drawing` of the API."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import keyed, several
from .._codec import (
    Decoder,
    compact,
    dict_of,
    encode,
    list_of,
    to_datetime,
    to_int,
    to_str,
    to_uuid,
)
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._times import times
from .._unions import one_of
from .circle import Circle
from .square import Square


def _shapes(value: Sequence[Circle | Square] | None) -> list[Circle | Square] | None:
    return None if value is None else [*several(value, "shapes")]


def _sizes(value: Mapping[str, int | str] | None) -> dict[str, int | str] | None:
    return None if value is None else {**keyed(value, "sizes")}


@frozen(kw_only=True, slots=False)
class Drawing(APIModel):
    """The object `Drawing` of the API.

    Attributes:
        title: The field `title`.
        background: The field `background`.
        shapes: The field `shapes`.
        sizes: The field `sizes`.
        either: The field `either`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    title: str | int | None = None
    background: Square | str | None = None
    shapes: list[Circle | Square] | None = field(default=None, converter=_shapes)
    sizes: dict[str, int | str] | None = field(default=None, converter=_sizes)
    either: UUID | datetime | None = field(default=None, validator=times("date-time"))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_title: Decoder[str | int] = one_of(to_str, to_int)
        decode_background: Decoder[Square | str] = one_of(Square.from_dict, to_str)
        decode_shapes: Decoder[list[Circle | Square]] = list_of(one_of(Circle.from_dict, Square.from_dict))
        decode_sizes: Decoder[dict[str, int | str]] = dict_of(one_of(to_int, to_str))
        decode_either: Decoder[UUID | datetime] = one_of(to_uuid, to_datetime)
        return cls._of(
            title=lenient(fields, "title", decode_title, cls),
            background=lenient(fields, "background", decode_background, cls),
            shapes=lenient(fields, "shapes", decode_shapes, cls),
            sizes=lenient(fields, "sizes", decode_sizes, cls),
            either=lenient(fields, "either", decode_either, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "title": self.title,
                "background": encode(self.background),
                "shapes": None if self.shapes is None else [encode(item) for item in self.shapes],
                "sizes": self.sizes,
                "either": encode(self.either),
            },
        )
