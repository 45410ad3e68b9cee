# Generated from the API's description. Edit that or the templates, not this file.
"""The object `ShelfType0` of the API."""

from __future__ import annotations

from typing import Self

from attrs import field, frozen

from .._codec import Decoder, as_object, dict_of, encode, list_of, to_str
from .._redact import names_only
from .._unions import one_of


@frozen(kw_only=True)
class ShelfType0:
    """The object `ShelfType0` of the API.

    Attributes:
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    additional_properties: dict[str, list[ShelfType0 | str]] = field(
        factory=dict[str, "list[ShelfType0 | str]"], repr=names_only, hash=False
    )

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        decode_unknown: Decoder[dict[str, list[ShelfType0 | str]]] = dict_of(
            list_of(one_of(ShelfType0.from_dict, to_str))
        )
        return cls(
            additional_properties=decode_unknown(fields),
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return {**{name: [encode(item) for item in item] for name, item in self.additional_properties.items()}}
