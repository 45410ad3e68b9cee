# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Everything` of the API."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import argument, keyed, model_argument, several, uuid_argument
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
    required,
    to_date,
    to_int,
    to_str,
    to_uuid,
)
from .._lenient import lenient, lenient_unset
from .._model import APIModel
from .._redact import names_only
from .._times import date_argument
from .._unions import one_of
from .color import Color, ColorLiteral
from .everything_shares import EverythingShares
from .point import Point


def _names(value: list[str]) -> list[str]:
    return [argument(to_str, item, "names") for item in several(value, "names")]


def _points(value: Sequence[Point]) -> list[Point]:
    return [model_argument(item, "points", "Point") for item in several(value, "points")]


def _days(value: Sequence[date] | None) -> list[date] | None:
    return None if value is None else [date_argument(item, "days") for item in several(value, "days")]


def _grid(value: Sequence[Sequence[Point]] | None) -> list[list[Point]] | None:
    return (
        None
        if value is None
        else [
            [model_argument(item, "grid", "Point") for item in several(item, "grid")] for item in several(value, "grid")
        ]
    )


def _labels(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return (
        None
        if value is None
        else {key: argument(to_str, item, "labels") for key, item in keyed(value, "labels").items()}
    )


def _places(value: Mapping[str, Point] | None) -> dict[str, Point] | None:
    return (
        None
        if value is None
        else {key: model_argument(item, "places", "Point") for key, item in keyed(value, "places").items()}
    )


def _groups(value: Mapping[str, Sequence[Point]] | None) -> dict[str, list[Point]] | None:
    return (
        None
        if value is None
        else {
            key: [model_argument(item, "groups", "Point") for item in several(item, "groups")]
            for key, item in keyed(value, "groups").items()
        }
    )


def _free(value: Mapping[str, object] | None) -> dict[str, object] | None:
    return None if value is None else {**keyed(value, "free")}


def _shares(value: EverythingShares | None) -> EverythingShares | None:
    return None if value is None else model_argument(value, "shares", "EverythingShares")


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


@frozen(kw_only=True, slots=False)
class Everything(APIModel):
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
        shares: The field `shares`.
        anything: The field `anything`.
        colors: The field `colors`.
        shades: The field `shades`.
        owners: The field `owners`.
        tuple: The field `tuple`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    names: list[str] = field(converter=_names)
    points: list[Point] = field(converter=_points)
    days: list[date] | None = field(default=None, converter=_days)
    grid: list[list[Point]] | None = field(default=None, converter=_grid)
    labels: dict[str, str] | None = field(default=None, converter=_labels)
    places: dict[str, Point] | None = field(default=None, converter=_places)
    groups: dict[str, list[Point]] | None = field(default=None, converter=_groups)
    free: dict[str, object] | None = field(default=None, converter=_free)
    shares: EverythingShares | None = field(default=None, converter=_shares)
    anything: object | None | Unset = UNSET
    colors: list[Color] | None = field(default=None, converter=_colors)
    shades: list[list[Color]] | None = field(default=None, converter=_shades)
    owners: list[UUID] | None | Unset = field(default=UNSET, converter=_owners)
    tuple: list[str | int] | None = field(default=None, converter=_tuple)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_tuple: Decoder[list[str | int]] = list_of(one_of(to_str, to_int))
        return cls._of(
            names=required(fields, "names", list_of(to_str)),
            points=required(fields, "points", list_of(Point.from_dict)),
            days=lenient(fields, "days", list_of(to_date), cls),
            grid=lenient(fields, "grid", list_of(list_of(Point.from_dict)), cls),
            labels=lenient(fields, "labels", dict_of(to_str), cls),
            places=lenient(fields, "places", dict_of(Point.from_dict), cls),
            groups=lenient(fields, "groups", dict_of(list_of(Point.from_dict)), cls),
            free=lenient(fields, "free", as_object, cls),
            shares=lenient(fields, "shares", EverythingShares.from_dict, cls),
            anything=lenient_unset(fields, "anything", anything, cls),
            colors=lenient(fields, "colors", list_of(Color.from_json), cls),
            shades=lenient(fields, "shades", list_of(list_of(Color.from_json)), cls),
            owners=lenient_unset(fields, "owners", nullable(list_of(to_uuid)), cls),
            tuple=lenient(fields, "tuple", decode_tuple, cls),
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
                "places": None if self.places is None else {key: item.to_dict() for key, item in self.places.items()},
                "groups": None
                if self.groups is None
                else {key: [item.to_dict() for item in item] for key, item in self.groups.items()},
                "free": self.free,
                "shares": None if self.shares is None else self.shares.to_dict(),
                "colors": None if self.colors is None else [item.value for item in self.colors],
                "shades": None if self.shades is None else [[item.value for item in item] for item in self.shades],
                "tuple": self.tuple,
            },
        )

        if not isinstance(self.anything, Unset):
            fields["anything"] = self.anything
        if not isinstance(self.owners, Unset):
            fields["owners"] = encode(self.owners)
        return fields
