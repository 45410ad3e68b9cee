# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Tagged` of the API."""

from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import uuid_argument
from .._codec import compact, to_uuid
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only


def _tag(value: UUID | str | None) -> UUID | None:
    return None if value is None else uuid_argument(value, "tag")


@frozen(kw_only=True, slots=False)
class Tagged(APIModel):
    """The object `Tagged` of the API.

    Attributes:
        tag: The field `tag`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    tag: UUID | None = field(default=None, converter=_tag)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            tag=lenient(fields, "tag", to_uuid, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "tag": None if self.tag is None else str(self.tag),
            },
        )
