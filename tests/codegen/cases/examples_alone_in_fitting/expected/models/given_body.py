# Generated from the API's description. Edit that or the templates, not this file.
"""The object `GivenBody` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import Decoder, compact, encode, required
from .._model import APIModel
from .._redact import names_only
from .._unions import one_of
from .circle import Circle
from .ring import Ring


@frozen(kw_only=True, slots=False)
class GivenBody(APIModel):
    """The object `GivenBody` of the API.

    Attributes:
        shape: The field `shape`.
        additional_properties: Fields that this release does not know.
    """

    shape: Circle | Ring
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_shape: Decoder[Circle | Ring] = one_of(Circle.from_dict, Ring.from_dict)
        return cls._of(
            shape=required(fields, "shape", decode_shape),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "shape": encode(self.shape),
            },
        )
