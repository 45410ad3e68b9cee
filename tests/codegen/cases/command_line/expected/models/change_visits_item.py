# Generated from the API's description. Edit that or the templates, not this file.
"""The object `ChangeVisitsItem` of the API."""

from datetime import datetime
from typing import Self

from attrs import field, frozen

from .._codec import compact, optional, to_datetime
from .._model import APIModel
from .._redact import names_only
from .._times import datetime_argument


def _begin(value: datetime | None) -> datetime | None:
    return None if value is None else datetime_argument(value, "begin")


@frozen(kw_only=True, slots=False)
class ChangeVisitsItem(APIModel):
    """The object `ChangeVisitsItem` of the API.

    Attributes:
        begin: The field `begin`.
        additional_properties: Fields that this release does not know.
    """

    begin: datetime | None = field(default=None, converter=_begin)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            begin=optional(fields, "begin", to_datetime),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "begin": None if self.begin is None else self.begin.isoformat(),
            },
        )
