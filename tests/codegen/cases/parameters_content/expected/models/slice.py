# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Slice` of the API."""

from datetime import date
from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, optional, to_date, to_int
from .._model import APIModel
from .._redact import names_only
from .._times import date_argument


def _since(value: date | None) -> date | None:
    return None if value is None else date_argument(value, "since")


@frozen(kw_only=True, slots=False)
class Slice(APIModel):
    """The object `Slice` of the API.

    Attributes:
        sst: The field `sst`.
        since: The field `since`.
        additional_properties: Fields that this release does not know.
    """

    sst: int | None = field(default=None, validator=checked(to_int))
    since: date | None = field(default=None, converter=_since)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            sst=optional(fields, "sst", to_int),
            since=optional(fields, "since", to_date),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "sst": self.sst,
                "since": None if self.since is None else self.since.isoformat(),
            },
        )
