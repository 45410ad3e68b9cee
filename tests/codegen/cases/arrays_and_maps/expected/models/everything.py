# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Everything` of the API."""

from collections.abc import Sequence
from datetime import date
from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import argument, several, uuid_argument
from .._codec import (
    UNSET,
    Decoder,
    Unset,
    anything,
    as_object,
    compact,
    dict_of,
    encode,
    list_of,
    nullable,
    optional,
    required,
    to_date,
    to_int,
    to_str,
    to_uuid,
    unset_or,
)
from .._redact import names_only
from .._times import times
from .._unions import one_of
from .color import Color, ColorLiteral
from .point import Point


def _points(value: Sequence[Point]) -> list[Point]:
    return [*several(value, "points")]


def _grid(value: Sequence[Sequence[Point]] | None) -> list[list[Point]] | None:
    return None if value is None else [[*several(item, "grid")] for item in several(value, "grid")]


def _colors(value: Sequence[Color | ColorLiteral] | None) -> list[Color] | None:
    return None if value is None else [argument(Color.from_json, item, "colors") for item in several(value, "colors")]


def _shades(value: Sequence[Sequence[Color | ColorLiteral]] | None) -> list[list[Color]] | None:
    return (
        None
        if value is None
        else [
            [argument(Color.from_json, item, "shades") for item in several(item, "shades")]
            for item in several(value, "shades")
        ]
    )


def _owners(value: Sequence[UUID | str] | None | Unset) -> list[UUID] | None | Unset:
    return (
        value
        if isinstance(value, Unset)
        else None
        if value is None
        else [uuid_argument(item, "owners") for item in several(value, "owners")]
    )


def _tuple(value: Sequence[str | int] | None) -> list[str | int] | None:
    return None if value is None else [*several(value, "tuple")]


@frozen(kw_only=True)
class Everything:
    """The object `Everything` of the API.

    Attributes:
        names: The field `names`.
        points: The field `points`.
        days: The field `days`.
        grid: The field `grid`.
        labels: The field `labels`.
        places: The field `places`.
        groups: The field `groups`.
        free: The field `free`.
        anything: The field `anything`.
        colors: The field `colors`.
        shades: The field `shades`.
        owners: The field `owners`.
        tuple: The field `tuple`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    names: list[str]
    points: list[Point] = field(converter=_points)
    days: list[date] | None = field(default=None, validator=times("date"))
    grid: list[list[Point]] | None = field(default=None, converter=_grid)
    labels: dict[str, str] | None = None
    places: dict[str, Point] | None = None
    groups: dict[str, list[Point]] | None = None
    free: dict[str, object] | None = None
    anything: object | None = None
    colors: list[Color] | None = field(default=None, converter=_colors)
    shades: list[list[Color]] | None = field(default=None, converter=_shades)
    owners: list[UUID] | None | Unset = field(default=UNSET, converter=_owners)
    tuple: list[str | int] | None = field(default=None, converter=_tuple)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        decode_tuple: Decoder[list[str | int]] = list_of(one_of(to_str, to_int))
        return cls(
            names=required(fields, "names", list_of(to_str)),
            points=required(fields, "points", list_of(Point.from_dict)),
            days=optional(fields, "days", list_of(to_date)),
            grid=optional(fields, "grid", list_of(list_of(Point.from_dict))),
            labels=optional(fields, "labels", dict_of(to_str)),
            places=optional(fields, "places", dict_of(Point.from_dict)),
            groups=optional(fields, "groups", dict_of(list_of(Point.from_dict))),
            free=optional(fields, "free", as_object),
            anything=optional(fields, "anything", anything),
            colors=optional(fields, "colors", list_of(Color.from_json)),
            shades=optional(fields, "shades", list_of(list_of(Color.from_json))),
            owners=unset_or(fields, "owners", nullable(list_of(to_uuid))),
            tuple=optional(fields, "tuple", decode_tuple),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        fields: dict[str, object] = compact(
            self.additional_properties,
            {
                "names": self.names,
                "points": [item.to_dict() for item in self.points],
                "days": None if self.days is None else [item.isoformat() for item in self.days],
                "grid": None if self.grid is None else [[item.to_dict() for item in item] for item in self.grid],
                "labels": self.labels,
                "places": None if self.places is None else {name: item.to_dict() for name, item in self.places.items()},
                "groups": None
                if self.groups is None
                else {name: [item.to_dict() for item in item] for name, item in self.groups.items()},
                "free": self.free,
                "anything": self.anything,
                "colors": None if self.colors is None else [item.value for item in self.colors],
                "shades": None if self.shades is None else [[item.value for item in item] for item in self.shades],
                "tuple": self.tuple,
            },
        )

        if not isinstance(self.owners, Unset):
            fields["owners"] = encode(self.owners)
        return fields
