# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Begun` of the API."""

from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import uuid_argument
from .._codec import compact, required, to_uuid
from .._model import APIModel
from .._redact import names_only


def _id(value: UUID | str) -> UUID:
    return uuid_argument(value, "id")


@frozen(kw_only=True, slots=False)
class Begun(APIModel):
    """The object `Begun` of the API.

    Attributes:
        id: The field `id`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    id: UUID = field(converter=_id)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            id=required(fields, "id", to_uuid),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "id": str(self.id),
            },
        )
