# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Message` of the API."""

from collections.abc import Sequence
from typing import Self

from attrs import field, frozen

from .._arguments import argument, several
from .._codec import (
    UNSET,
    Decoder,
    Unset,
    compact,
    encode,
    list_of,
    nullable,
    required,
    to_int,
    to_str,
)
from .._lenient import lenient, lenient_unset
from .._model import APIModel
from .._redact import names_only
from .._unions import OneOf, one_of
from .image import Image
from .large import Large, LargeLiteral
from .message_blank_type1 import MessageBlankType1, MessageBlankType1Literal
from .small import Small, SmallLiteral
from .text import Text


def _parts(value: Sequence[Text | Image] | None) -> list[Text | Image] | None:
    return None if value is None else [*several(value, "parts")]


def _model(value: Small | SmallLiteral | Large | LargeLiteral | None) -> Small | Large | None:
    return None if value is None else argument(OneOf[Small | Large](Small.from_json, Large.from_json), value, "model")


def _blank(
    value: Small | SmallLiteral | MessageBlankType1 | MessageBlankType1Literal | None | Unset,
) -> Small | MessageBlankType1 | None | Unset:
    return (
        value
        if isinstance(value, Unset)
        else None
        if value is None
        else argument(OneOf[Small | MessageBlankType1](Small.from_json, MessageBlankType1.from_json), value, "blank")
    )


def _shape(value: Small | SmallLiteral | Text | None) -> Small | Text | None:
    return (
        None
        if value is None
        else argument(Small.from_json, value, "shape")
        if isinstance(value, str | int | float)
        else value
    )


def _many(value: Sequence[Small | SmallLiteral | int] | None) -> list[Small | int] | None:
    return (
        None
        if value is None
        else [argument(OneOf[Small | int](Small.from_json, to_int), item, "many") for item in several(value, "many")]
    )


@frozen(kw_only=True, slots=False)
class Message(APIModel):
    """The object `Message` of the API.

    Attributes:
        input: The field `input`.
        parts: The field `parts`.
        model: The field `model`.
        blank: The field `blank`.
        shape: The field `shape`.
        many: The field `many`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    input: str | list[str] | list[Text | Image]
    parts: list[Text | Image] | None = field(default=None, converter=_parts)
    model: Small | Large | None = field(default=None, converter=_model)
    blank: Small | MessageBlankType1 | None | Unset = field(default=UNSET, converter=_blank)
    shape: Small | Text | None = field(default=None, converter=_shape)
    many: list[Small | int] | None = field(default=None, converter=_many)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_input: Decoder[str | list[str] | list[Text | Image]] = one_of(
            to_str, list_of(to_str), list_of(OneOf[Text | Image](Text.from_dict, Image.from_dict))
        )
        decode_parts: Decoder[list[Text | Image]] = list_of(one_of(Text.from_dict, Image.from_dict))
        decode_model: Decoder[Small | Large] = one_of(Small.from_json, Large.from_json)
        decode_blank: Decoder[Small | MessageBlankType1 | None] = nullable(
            one_of(Small.from_json, MessageBlankType1.from_json)
        )
        decode_shape: Decoder[Small | Text] = one_of(Small.from_json, Text.from_dict)
        decode_many: Decoder[list[Small | int]] = list_of(one_of(Small.from_json, to_int))
        return cls._of(
            input=required(fields, "input", decode_input),
            parts=lenient(fields, "parts", decode_parts, cls),
            model=lenient(fields, "model", decode_model, cls),
            blank=lenient_unset(fields, "blank", decode_blank, cls),
            shape=lenient(fields, "shape", decode_shape, cls),
            many=lenient(fields, "many", decode_many, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        fields: dict[str, object] = compact(
            self.additional_properties,
            {
                "input": encode(self.input),
                "parts": None if self.parts is None else [encode(item) for item in self.parts],
                "model": encode(self.model),
                "shape": encode(self.shape),
                "many": None if self.many is None else [encode(item) for item in self.many],
            },
        )

        if not isinstance(self.blank, Unset):
            fields["blank"] = encode(self.blank)
        return fields
