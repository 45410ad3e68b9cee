# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Right` of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from attrs import field, frozen

from .._codec import Decoder, compact, encode
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._unions import one_of

if TYPE_CHECKING:
    from .left import Left


@frozen(kw_only=True, slots=False)
class Right(APIModel):
    """The object `Right` of the API.

    Attributes:
        right: The field `right`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    right: Left | Right | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        from .left import Left

        decode_right: Decoder[Left | Right] = one_of(Left.from_dict, Right.from_dict)
        return cls._of(
            right=lenient(fields, "right", decode_right, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "right": encode(self.right),
            },
        )
