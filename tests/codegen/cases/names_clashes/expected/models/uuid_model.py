# Generated from the API's description. Edit that or the templates, not this file.
"""The object `UUID` of the API."""

from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import uuid_argument
from .._codec import compact, to_uuid
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only


def _value(value: UUID | str | None) -> UUID | None:
    return None if value is None else uuid_argument(value, "value")


@frozen(kw_only=True, slots=False)
class UUIDModel(APIModel):
    """The object `UUID` of the API.

    Attributes:
        value: The field `value`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    value: UUID | None = field(default=None, converter=_value)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            value=lenient(fields, "value", to_uuid, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "value": None if self.value is None else str(self.value),
            },
        )
