# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Event` of the API."""

from datetime import datetime
from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, optional, required, to_datetime, to_str
from .._model import APIModel
from .._redact import names_only
from .._times import datetime_argument


def _at(value: datetime | None) -> datetime | None:
    return None if value is None else datetime_argument(value, "at")


@frozen(kw_only=True, slots=False)
class Event(APIModel):
    """The object `Event` of the API.

    Attributes:
        name: The field `name`.
        at: The field `at`.
        additional_properties: Fields that this release does not know.
    """

    name: str = field(validator=checked(to_str))
    at: datetime | None = field(default=None, converter=_at)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            name=required(fields, "name", to_str),
            at=optional(fields, "at", to_datetime),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "name": self.name,
                "at": None if self.at is None else self.at.isoformat(),
            },
        )
