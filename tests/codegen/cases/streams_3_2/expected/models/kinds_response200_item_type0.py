# Generated from the API's description. Edit that or the templates, not this file.
"""The object `KindsResponse200ItemType0` of the API."""

from typing import Literal, Self

from attrs import field, frozen

from .._codec import bytes_text, compact, constant, required, to_bytes
from .._model import APIModel
from .._redact import names_only, size


@frozen(kw_only=True, slots=False)
class KindsResponse200ItemType0(APIModel):
    """The object `KindsResponse200ItemType0` of the API.

    Attributes:
        event: The field `event`.
        data: The field `data`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    event: Literal["added"]
    data: bytes = field(repr=size)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            event=required(fields, "event", constant("added")),
            data=required(fields, "data", to_bytes),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "event": self.event,
                "data": bytes_text(self.data, "data"),
            },
        )
