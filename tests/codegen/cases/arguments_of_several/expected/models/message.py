# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Message` of the API."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Self

from attrs import field, frozen

from .._arguments import argument, keyed, model_argument, several
from .._codec import (
    UNSET,
    Decoder,
    Unset,
    as_object,
    compact,
    dict_of,
    encode,
    list_of,
    nullable,
    optional,
    required,
    to_date,
    to_float,
    to_int,
    to_str,
    unset_or,
)
from .._model import APIModel
from .._redact import names_only
from .._times import date_argument
from .._unions import OneOf, one_of
from .cold import Cold, ColdLiteral
from .image import Image
from .text import Text
from .warm import Warm, WarmLiteral


def _parts(value: Sequence[Text | Image]) -> list[Text | Image]:
    return [*several(value, "parts")]


def _maybe(value: Sequence[Text | None] | None | Unset) -> list[Text | None] | None | Unset:
    return (
        value
        if isinstance(value, Unset)
        else None
        if value is None
        else [None if item is None else model_argument(item, "maybe", "Text") for item in several(value, "maybe")]
    )


def _grid(value: Sequence[Sequence[Text | Image]] | None) -> list[list[Text | Image]] | None:
    return None if value is None else [[*several(item, "grid")] for item in several(value, "grid")]


def _color(value: Warm | WarmLiteral | Cold | ColdLiteral | None) -> Warm | Cold | None:
    return None if value is None else argument(OneOf[Warm | Cold](Warm.from_json, Cold.from_json), value, "color")


def _colors(value: Sequence[Warm | WarmLiteral | Cold | ColdLiteral] | None) -> list[Warm | Cold] | None:
    return (
        None
        if value is None
        else [
            argument(OneOf[Warm | Cold](Warm.from_json, Cold.from_json), item, "colors")
            for item in several(value, "colors")
        ]
    )


def _sizes(value: Sequence[float] | None) -> list[float] | None:
    return None if value is None else [argument(to_float, item, "sizes") for item in several(value, "sizes")]


def _days(value: Sequence[date] | None) -> list[date] | None:
    return None if value is None else [date_argument(item, "days") for item in several(value, "days")]


def _named(value: Mapping[str, Text | Image] | None) -> dict[str, Text | Image] | None:
    return None if value is None else {**keyed(value, "named")}


def _painted(value: Mapping[str, Warm | WarmLiteral | Cold | ColdLiteral] | None) -> dict[str, Warm | Cold] | None:
    return (
        None
        if value is None
        else {
            key: argument(OneOf[Warm | Cold](Warm.from_json, Cold.from_json), item, "painted")
            for key, item in keyed(value, "painted").items()
        }
    )


def _anything(value: Mapping[str, object] | None) -> dict[str, object] | None:
    return None if value is None else {**keyed(value, "anything")}


def _content(value: str | Sequence[Text | Image] | None) -> str | list[Text | Image] | None:
    return None if value is None else value if isinstance(value, str | int | float) else [*several(value, "content")]


def _cover(value: Image | Sequence[Text | Image] | None) -> Image | list[Text | Image] | None:
    return None if value is None else value if isinstance(value, APIModel) else [*several(value, "cover")]


def _shade(value: Warm | WarmLiteral | Sequence[Warm | WarmLiteral] | None | Unset) -> Warm | list[Warm] | None | Unset:
    return (
        value
        if isinstance(value, Unset)
        else None
        if value is None
        else argument(Warm.from_json, value, "shade")
        if isinstance(value, str | int | float)
        else [argument(Warm.from_json, item, "shade") for item in several(value, "shade")]
    )


def _any(
    value: int | Warm | WarmLiteral | Text | Sequence[Warm | WarmLiteral | Cold | ColdLiteral] | None,
) -> int | Warm | Text | list[Warm | Cold] | None:
    return (
        None
        if value is None
        else argument(OneOf[int | Warm](to_int, Warm.from_json), value, "any")
        if isinstance(value, str | int | float)
        else value
        if isinstance(value, APIModel)
        else [
            argument(OneOf[Warm | Cold](Warm.from_json, Cold.from_json), item, "any") for item in several(value, "any")
        ]
    )


@frozen(kw_only=True, slots=False)
class Message(APIModel):
    """The object `Message` of the API.

    Attributes:
        parts: The field `parts`.
        maybe: The field `maybe`.
        grid: The field `grid`.
        color: The field `color`.
        colors: The field `colors`.
        sizes: The field `sizes`.
        days: The field `days`.
        named: The field `named`.
        painted: The field `painted`.
        anything: The field `anything`.
        content: The field `content`.
        cover: The field `cover`.
        shade: The field `shade`.
        any: The field `any`.
        additional_properties: Fields that this release does not know.
    """

    parts: list[Text | Image] = field(converter=_parts)
    maybe: list[Text | None] | None | Unset = field(default=UNSET, converter=_maybe)
    grid: list[list[Text | Image]] | None = field(default=None, converter=_grid)
    color: Warm | Cold | None = field(default=None, converter=_color)
    colors: list[Warm | Cold] | None = field(default=None, converter=_colors)
    sizes: list[float] | None = field(default=None, converter=_sizes)
    days: list[date] | None = field(default=None, converter=_days)
    named: dict[str, Text | Image] | None = field(default=None, converter=_named)
    painted: dict[str, Warm | Cold] | None = field(default=None, converter=_painted)
    anything: dict[str, object] | None = field(default=None, converter=_anything)
    content: str | list[Text | Image] | None = field(default=None, converter=_content)
    cover: Image | list[Text | Image] | None = field(default=None, converter=_cover)
    shade: Warm | list[Warm] | None | Unset = field(default=UNSET, converter=_shade)
    any: int | Warm | Text | list[Warm | Cold] | None = field(default=None, converter=_any)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_parts: Decoder[list[Text | Image]] = list_of(one_of(Text.from_dict, Image.from_dict))
        decode_grid: Decoder[list[list[Text | Image]]] = list_of(list_of(one_of(Text.from_dict, Image.from_dict)))
        decode_color: Decoder[Warm | Cold] = one_of(Warm.from_json, Cold.from_json)
        decode_colors: Decoder[list[Warm | Cold]] = list_of(one_of(Warm.from_json, Cold.from_json))
        decode_named: Decoder[dict[str, Text | Image]] = dict_of(one_of(Text.from_dict, Image.from_dict))
        decode_painted: Decoder[dict[str, Warm | Cold]] = dict_of(one_of(Warm.from_json, Cold.from_json))
        decode_content: Decoder[str | list[Text | Image]] = one_of(
            to_str, list_of(OneOf[Text | Image](Text.from_dict, Image.from_dict))
        )
        decode_cover: Decoder[Image | list[Text | Image]] = one_of(
            Image.from_dict, list_of(OneOf[Text | Image](Text.from_dict, Image.from_dict))
        )
        decode_shade: Decoder[Warm | list[Warm] | None] = nullable(one_of(Warm.from_json, list_of(Warm.from_json)))
        decode_any: Decoder[int | Warm | Text | list[Warm | Cold]] = one_of(
            to_int, Warm.from_json, Text.from_dict, list_of(OneOf[Warm | Cold](Warm.from_json, Cold.from_json))
        )
        return cls._of(
            parts=required(fields, "parts", decode_parts),
            maybe=unset_or(fields, "maybe", nullable(list_of(nullable(Text.from_dict)))),
            grid=optional(fields, "grid", decode_grid),
            color=optional(fields, "color", decode_color),
            colors=optional(fields, "colors", decode_colors),
            sizes=optional(fields, "sizes", list_of(to_float)),
            days=optional(fields, "days", list_of(to_date)),
            named=optional(fields, "named", decode_named),
            painted=optional(fields, "painted", decode_painted),
            anything=optional(fields, "anything", as_object),
            content=optional(fields, "content", decode_content),
            cover=optional(fields, "cover", decode_cover),
            shade=unset_or(fields, "shade", decode_shade),
            any=optional(fields, "any", decode_any),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        fields: dict[str, object] = compact(
            self.additional_properties,
            {
                "parts": [encode(item) for item in self.parts],
                "grid": None if self.grid is None else [[encode(item) for item in item] for item in self.grid],
                "color": encode(self.color),
                "colors": None if self.colors is None else [encode(item) for item in self.colors],
                "sizes": self.sizes,
                "days": None if self.days is None else [item.isoformat() for item in self.days],
                "named": None if self.named is None else {key: encode(item) for key, item in self.named.items()},
                "painted": None if self.painted is None else {key: encode(item) for key, item in self.painted.items()},
                "anything": self.anything,
                "content": encode(self.content),
                "cover": encode(self.cover),
                "any": encode(self.any),
            },
        )

        if not isinstance(self.maybe, Unset):
            fields["maybe"] = encode(self.maybe)
        if not isinstance(self.shade, Unset):
            fields["shade"] = encode(self.shade)
        return fields
