# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Holder` of the API."""

from collections.abc import Sequence
from typing import Self

from attrs import field, frozen

from .._arguments import several
from .._codec import (
    Decoder,
    anything,
    compact,
    encode,
    list_of,
    required,
    to_bool,
    to_float,
    to_str,
)
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._unions import one_of
from .json_type4 import JsonType4
from .more_type0 import MoreType0
from .more_type1 import MoreType1


def _value(value: str | float | bool | Sequence[object] | JsonType4) -> str | float | bool | list[object] | JsonType4:
    return value if isinstance(value, str | int | float | APIModel) else [*several(value, "value")]


@frozen(kw_only=True, slots=False)
class Holder(APIModel):
    """The object `Holder` of the API.

    Attributes:
        value: The field `value`.
        more: Its base is in each variant of the union beside it.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    value: str | float | bool | list[object] | JsonType4 = field(converter=_value)
    more: MoreType0 | MoreType1 | None = None
    """Its base is in each variant of the union beside it."""

    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_value: Decoder[str | float | bool | list[object] | JsonType4] = one_of(
            to_str, to_float, to_bool, list_of(anything), JsonType4.from_dict
        )
        decode_more: Decoder[MoreType0 | MoreType1] = one_of(MoreType0.from_dict, MoreType1.from_dict)
        return cls._of(
            value=required(fields, "value", decode_value),
            more=lenient(fields, "more", decode_more, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "value": encode(self.value),
                "more": encode(self.more),
            },
        )
