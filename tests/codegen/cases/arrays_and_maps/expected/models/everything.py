# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Everything` of the API."""

from datetime import date
from typing import Self

from attrs import field, frozen

from .._codec import (
    Decoder,
    anything,
    as_object,
    compact,
    dict_of,
    list_of,
    one_of,
    optional,
    required,
    to_date,
    to_int,
    to_str,
)
from .._redact import names_only
from .point import Point


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
        tuple: The field `tuple`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    names: list[str]
    points: list[Point]
    days: list[date] | None = None
    grid: list[list[Point]] | None = None
    labels: dict[str, str] | None = None
    places: dict[str, Point] | None = None
    groups: dict[str, list[Point]] | None = None
    free: dict[str, object] | None = None
    anything: object | None = None
    tuple: list[str | int] | None = None
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
            tuple=optional(fields, "tuple", decode_tuple),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
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
                "tuple": self.tuple,
            },
        )
