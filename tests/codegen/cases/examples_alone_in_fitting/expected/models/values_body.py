# Generated from the API's description. Edit that or the templates, not this file.
"""The object `ValuesBody` of the API."""

from collections.abc import Sequence
from typing import Self

from attrs import field, frozen

from .._arguments import several
from .._codec import (
    Decoder,
    compact,
    list_of,
    required,
    to_bool,
    to_float,
    to_int,
    to_str,
)
from .._model import APIModel
from .._redact import names_only
from .._unions import one_of


def _list_(value: Sequence[str | float | int | bool]) -> list[str | float | int | bool]:
    return [*several(value, "list_")]


@frozen(kw_only=True, slots=False)
class ValuesBody(APIModel):
    """The object `ValuesBody` of the API.

    Attributes:
        value: The field `value`.
        list_: The field `list`.
        additional_properties: Fields that this release does not know.
    """

    value: str | float | int | bool
    list_: list[str | float | int | bool] = field(converter=_list_, metadata={"wire_name": "list"})
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_value: Decoder[str | float | int | bool] = one_of(to_str, to_float, to_int, to_bool)
        decode_list_: Decoder[list[str | float | int | bool]] = list_of(one_of(to_str, to_float, to_int, to_bool))
        return cls._of(
            value=required(fields, "value", decode_value),
            list_=required(fields, "list", decode_list_),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "value": self.value,
                "list": self.list_,
            },
        )
