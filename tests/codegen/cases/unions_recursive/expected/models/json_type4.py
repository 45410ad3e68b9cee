# Generated from the API's description. Edit that or the templates, not this file.
"""The object `JsonType4` of the API."""

from __future__ import annotations

from typing import Self

from attrs import field, frozen

from .._codec import Decoder, anything, as_object, dict_of, encode, list_of, to_bool, to_float, to_str
from .._redact import names_only
from .._unions import one_of


@frozen(kw_only=True)
class JsonType4:
    """The object `JsonType4` of the API.

    Attributes:
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    additional_properties: dict[str, str | float | bool | list[object] | JsonType4] = field(
        factory=dict[str, "str | float | bool | list[object] | JsonType4"], repr=names_only, hash=False
    )

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        decode_unknown: Decoder[dict[str, str | float | bool | list[object] | JsonType4]] = dict_of(
            one_of(to_str, to_float, to_bool, list_of(anything), JsonType4.from_dict)
        )
        return cls(
            additional_properties=decode_unknown(fields),
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return {**{name: encode(item) for name, item in self.additional_properties.items()}}
