# Generated from the API's description. Edit that or the templates, not this file.
"""The object `ShelfType0` of the API."""

from __future__ import annotations

from typing import Self

from attrs import field, frozen

from .._codec import Decoder, encode, list_of, to_str
from .._lenient import others
from .._model import APIModel
from .._redact import names_only
from .._unions import one_of


@frozen(kw_only=True, slots=False)
class ShelfType0(APIModel):
    """The object `ShelfType0` of the API.

    Attributes:
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    additional_properties: dict[str, list[ShelfType0 | str]] = field(
        factory=dict[str, "list[ShelfType0 | str]"], repr=names_only, hash=False
    )
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_unknown: Decoder[list[ShelfType0 | str]] = list_of(one_of(ShelfType0.from_dict, to_str))
        return cls._of(
            additional_properties=others(fields, decode_unknown, cls),
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return {**{key: encode(item) for key, item in self.additional_properties.items()}}
