# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Changes` of the API."""

from collections.abc import Sequence
from datetime import datetime
from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import argument, checked, several, uuid_argument
from .._codec import (
    anything,
    compact,
    list_of,
    nullable,
    required,
    to_datetime,
    to_float,
    to_str,
    to_uuid,
)
from .._model import APIModel
from .._redact import names_only
from .._times import datetime_argument
from .size import Size, SizeLiteral


def _since(value: datetime) -> datetime:
    return datetime_argument(value, "since")


def _size(value: Size | SizeLiteral) -> Size:
    return argument(Size.from_json, value, "size")


def _tags(value: Sequence[UUID | str]) -> list[UUID]:
    return [uuid_argument(item, "tags") for item in several(value, "tags")]


@frozen(kw_only=True, slots=False)
class Changes(APIModel):
    """The object `Changes` of the API.

    Attributes:
        since: The field `since`.
        weight: The field `weight`.
        size: The field `size`.
        tags: The field `tags`.
        anything: The field `anything`.
        token: The field `token`.
        additional_properties: Fields that this release does not know.
    """

    since: datetime = field(converter=_since)
    weight: float = field(validator=checked(to_float))
    size: Size = field(converter=_size)
    tags: list[UUID] = field(converter=_tags)
    anything: object
    token: str | None = field(validator=checked(nullable(to_str)))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            since=required(fields, "since", to_datetime),
            weight=required(fields, "weight", to_float),
            size=required(fields, "size", Size.from_json),
            tags=required(fields, "tags", list_of(to_uuid)),
            anything=required(fields, "anything", anything),
            token=required(fields, "token", nullable(to_str)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        fields: dict[str, object] = compact(
            self.additional_properties,
            {
                "since": self.since.isoformat(),
                "weight": self.weight,
                "size": self.size.value,
                "tags": [str(item) for item in self.tags],
            },
        )

        fields["anything"] = self.anything
        fields["token"] = self.token
        return fields
