# Generated from the API's description. Edit that or the templates, not this file.
"""The object `JsonType4` of the API."""

from __future__ import annotations

from typing import Self

from attrs import field, frozen

from .._codec import (
    Decoder,
    anything,
    encode,
    list_of,
    to_bool,
    to_float,
    to_str,
)
from .._lenient import others
from .._model import APIModel
from .._redact import names_only
from .._unions import one_of


@frozen(kw_only=True, slots=False)
class JsonType4(APIModel):
    """The object `JsonType4` of the API.

    Attributes:
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    additional_properties: dict[str, str | float | bool | list[object] | JsonType4] = field(
        factory=dict[str, "str | float | bool | list[object] | JsonType4"], repr=names_only, hash=False
    )
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_unknown: Decoder[str | float | bool | list[object] | JsonType4] = one_of(
            to_str, to_float, to_bool, list_of(anything), JsonType4.from_dict
        )
        return cls._of(
            additional_properties=others(fields, decode_unknown, cls),
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return {**{key: encode(item) for key, item in self.additional_properties.items()}}
