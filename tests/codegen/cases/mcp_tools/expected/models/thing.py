# Generated from the API's description. Edit that or the templates, not this file.
"""A thing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked, keyed, model_argument, several
from .._codec import (
    UNSET,
    Decoder,
    Unset,
    compact,
    dict_of,
    encode,
    list_of,
    nullable,
    required,
    to_datetime,
    to_int,
    to_str,
)
from .._lenient import lenient, lenient_unset
from .._model import APIModel
from .._read_only import of_direction
from .._redact import names_only
from .._times import datetime_argument
from .._unions import one_of
from .circle import Circle
from .color import Color, ColorLiteral
from .square import Square


def _color(value: Color | ColorLiteral | None) -> Color | None:
    return None if value is None else argument(Color.from_json, value, "color")


def _parts(value: Sequence[Thing] | None) -> list[Thing] | None:
    return None if value is None else [model_argument(item, "parts", "Thing") for item in several(value, "parts")]


def _sizes(value: Mapping[str, int] | None) -> dict[str, int] | None:
    return (
        None if value is None else {key: argument(to_int, item, "sizes") for key, item in keyed(value, "sizes").items()}
    )


def _made(value: datetime | None) -> datetime | None:
    return None if value is None else datetime_argument(value, "made")


@frozen(kw_only=True, slots=False)
class Thing(APIModel):
    """A thing.

    Attributes:
        name: What it is called.
        note: null removes it.
        id: The field `id`.
        color: The field `color`.
        shape: The field `shape`.
        parts: The field `parts`.
        sizes: The field `sizes`.
        made: The field `made`.
        count: The field `count`.
        account: The field `account`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    name: str = field(validator=checked(to_str))
    """What it is called."""

    note: str | None | Unset = field(default=UNSET, validator=checked(nullable(to_str)))
    """null removes it."""

    id: str | None = field(default=None, validator=checked(to_str), metadata={"read_only": True})
    color: Color | None = field(default=None, converter=_color)
    shape: Circle | Square | None = None
    parts: list[Thing] | None = field(default=None, converter=_parts)
    sizes: dict[str, int] | None = field(default=None, converter=_sizes)
    made: datetime | None = field(default=None, converter=_made)
    count: int | None = field(default=None, validator=checked(to_int))
    """The field `count`. The API's default is `1`. Example: `3`."""

    account: str | None = field(default=None, validator=checked(to_str))
    """The field `account`. It may be given once to the client instead."""

    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_shape: Decoder[Circle | Square] = one_of(Circle.from_dict, Square.from_dict)
        return cls._of(
            name=required(fields, "name", to_str),
            note=lenient_unset(fields, "note", nullable(to_str), cls),
            id=lenient(fields, "id", to_str, cls),
            color=lenient(fields, "color", Color.from_json, cls),
            shape=lenient(fields, "shape", decode_shape, cls),
            parts=lenient(fields, "parts", list_of(Thing.from_dict), cls),
            sizes=lenient(fields, "sizes", dict_of(to_int), cls),
            made=lenient(fields, "made", to_datetime, cls),
            count=lenient(fields, "count", to_int, cls),
            account=lenient(fields, "account", to_str, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        fields: dict[str, object] = compact(
            self.additional_properties,
            {
                "name": self.name,
                "id": self.id,
                "color": None if self.color is None else self.color.value,
                "shape": encode(self.shape),
                "parts": None if self.parts is None else [item.to_dict() for item in self.parts],
                "sizes": self.sizes,
                "made": None if self.made is None else self.made.isoformat(),
                "count": self.count,
                "account": self.account,
            },
        )

        if not isinstance(self.note, Unset):
            fields["note"] = self.note
        return of_direction(fields, read_only=["id"])
