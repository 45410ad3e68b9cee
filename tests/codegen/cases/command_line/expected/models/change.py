# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Change` of the API."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked, keyed, model_argument, several
from .._codec import (
    UNSET,
    Decoder,
    Unset,
    anything,
    compact,
    dict_of,
    encode,
    list_of,
    nullable,
    optional,
    required,
    to_datetime,
    to_int,
    to_str,
    unset_or,
)
from .._model import APIModel
from .._redact import names_only
from .._redact import secret as redact_secret
from .._times import datetime_argument
from .._unions import one_of
from .change_visits_item import ChangeVisitsItem
from .color import Color, ColorLiteral
from .length import Length
from .size import Size


def _size(value: Size) -> Size:
    return model_argument(value, "size", "Size")


def _parts(value: Sequence[Mapping[str, int]]) -> list[dict[str, int]]:
    return [
        {key: argument(to_int, item, "parts") for key, item in keyed(item, "parts").items()}
        for item in several(value, "parts")
    ]


def _colors(value: Sequence[Color | ColorLiteral] | None) -> list[Color] | None:
    return None if value is None else [argument(Color.from_json, item, "colors") for item in several(value, "colors")]


def _color(value: Color | ColorLiteral | None) -> Color | None:
    return None if value is None else argument(Color.from_json, value, "color")


def _at(value: datetime | None) -> datetime | None:
    return None if value is None else datetime_argument(value, "at")


def _visits(value: Sequence[ChangeVisitsItem] | None) -> list[ChangeVisitsItem] | None:
    return (
        None
        if value is None
        else [model_argument(item, "visits", "ChangeVisitsItem") for item in several(value, "visits")]
    )


@frozen(kw_only=True, slots=False)
class Change(APIModel):
    """The object `Change` of the API.

    Attributes:
        secret: The field `secret`.
        name: What it is called.
        json: The field `json`.
        text: The field `text`.
        client: Whose it is.
        to_str_: The field `to_str`.
        size: The field `size`.
        extent: The field `extent`.
        parts: The field `parts`.
        colors: The field `colors`.
        color: The field `color`.
        account: The field `account`.
        anything: The field `anything`.
        any: The field `any`.
        at: The field `at`.
        visits: The field `visits`.
        additional_properties: Fields that this release does not know.
    """

    secret: str = field(validator=checked(to_str), repr=redact_secret)
    name: str = field(validator=checked(to_str))
    """What it is called."""

    json: str = field(validator=checked(to_str))
    text: str | None = field(default=None, validator=checked(to_str))
    client: str | None | Unset = field(default=UNSET, validator=checked(nullable(to_str)))
    """Whose it is."""

    to_str_: int | None = field(default=None, validator=checked(to_int), metadata={"wire_name": "to_str"})
    size: Size = field(converter=_size)
    extent: Size | Length | None = None
    parts: list[dict[str, int]] = field(converter=_parts)
    colors: list[Color] | None = field(default=None, converter=_colors)
    color: Color | None = field(default=None, converter=_color)
    account: str | None = field(default=None, validator=checked(to_str))
    """The field `account`. It may be given once to the client instead."""

    anything: object | None | Unset = UNSET
    any: str | int | None = None
    at: datetime | None = field(default=None, converter=_at)
    visits: list[ChangeVisitsItem] | None = field(default=None, converter=_visits)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_extent: Decoder[Size | Length] = one_of(Size.from_dict, Length.from_dict)
        decode_any: Decoder[str | int] = one_of(to_str, to_int)
        return cls._of(
            secret=required(fields, "secret", to_str),
            name=required(fields, "name", to_str),
            json=required(fields, "json", to_str),
            text=optional(fields, "text", to_str),
            client=unset_or(fields, "client", nullable(to_str)),
            to_str_=optional(fields, "to_str", to_int),
            size=required(fields, "size", Size.from_dict),
            extent=optional(fields, "extent", decode_extent),
            parts=required(fields, "parts", list_of(dict_of(to_int))),
            colors=optional(fields, "colors", list_of(Color.from_json)),
            color=optional(fields, "color", Color.from_json),
            account=optional(fields, "account", to_str),
            anything=unset_or(fields, "anything", anything),
            any=optional(fields, "any", decode_any),
            at=optional(fields, "at", to_datetime),
            visits=optional(fields, "visits", list_of(ChangeVisitsItem.from_dict)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        fields: dict[str, object] = compact(
            self.additional_properties,
            {
                "secret": self.secret,
                "name": self.name,
                "json": self.json,
                "text": self.text,
                "to_str": self.to_str_,
                "size": self.size.to_dict(),
                "extent": encode(self.extent),
                "parts": self.parts,
                "colors": None if self.colors is None else [item.value for item in self.colors],
                "color": None if self.color is None else self.color.value,
                "account": self.account,
                "any": self.any,
                "at": None if self.at is None else self.at.isoformat(),
                "visits": None if self.visits is None else [item.to_dict() for item in self.visits],
            },
        )

        if not isinstance(self.client, Unset):
            fields["client"] = self.client
        if not isinstance(self.anything, Unset):
            fields["anything"] = self.anything
        return fields
