# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Placed` of the API."""

from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import argument, checked, uuid_argument
from .._codec import compact, required, to_int, to_uuid
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .size import Size, SizeLiteral


def _id(value: UUID | str) -> UUID:
    return uuid_argument(value, "id")


def _size(value: Size | SizeLiteral | None) -> Size | None:
    return None if value is None else argument(Size.from_json, value, "size")


@frozen(kw_only=True, slots=False)
class Placed(APIModel):
    """The object `Placed` of the API.

    Attributes:
        id: The field `id`.
        reason: The field `reason`.
        size: The field `size`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    id: UUID = field(converter=_id)
    reason: int | None = field(default=None, validator=checked(to_int))
    size: Size | None = field(default=None, converter=_size)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            id=required(fields, "id", to_uuid),
            reason=lenient(fields, "reason", to_int, cls),
            size=lenient(fields, "size", Size.from_json, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "id": str(self.id),
                "reason": self.reason,
                "size": None if self.size is None else self.size.value,
            },
        )
