# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Outage` of the API."""

from datetime import datetime
from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, required, to_datetime, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._times import datetime_argument


def _until(value: datetime | None) -> datetime | None:
    return None if value is None else datetime_argument(value, "until")


@frozen(kw_only=True, slots=False)
class Outage(APIModel):
    """The object `Outage` of the API.

    Attributes:
        title: The field `title`.
        until: The field `until`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    title: str = field(validator=checked(to_str))
    until: datetime | None = field(default=None, converter=_until)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            title=required(fields, "title", to_str),
            until=lenient(fields, "until", to_datetime, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "title": self.title,
                "until": None if self.until is None else self.until.isoformat(),
            },
        )
