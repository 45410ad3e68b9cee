# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Meeting` of the API."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Self

from attrs import field, frozen

from .._arguments import several
from .._codec import (
    UNSET,
    Decoder,
    Unset,
    compact,
    encode,
    list_of,
    nullable,
    to_date,
    to_datetime,
)
from .._lenient import lenient, lenient_unset
from .._model import APIModel
from .._redact import names_only
from .._times import date_argument, datetime_argument, times
from .._unions import one_of


def _at(value: datetime | None) -> datetime | None:
    return None if value is None else datetime_argument(value, "at")


def _on(value: date | None) -> date | None:
    return None if value is None else date_argument(value, "on")


def _ends(value: datetime | None | Unset) -> datetime | None | Unset:
    return value if isinstance(value, Unset) else None if value is None else datetime_argument(value, "ends")


def _breaks(value: Sequence[datetime] | None) -> list[datetime] | None:
    return None if value is None else [datetime_argument(item, "breaks") for item in several(value, "breaks")]


@frozen(kw_only=True, slots=False)
class Meeting(APIModel):
    """The object `Meeting` of the API.

    Attributes:
        at: The field `at`.
        on: The field `on`.
        ends: The field `ends`.
        either: The field `either`.
        or_: The field `or`.
        breaks: The field `breaks`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    at: datetime | None = field(default=None, converter=_at)
    on: date | None = field(default=None, converter=_on)
    ends: datetime | None | Unset = field(default=UNSET, converter=_ends)
    either: datetime | date | None = field(default=None, validator=times("date", "date-time"))
    or_: date | datetime | None = field(
        default=None, validator=times("date", "date-time"), metadata={"wire_name": "or"}
    )
    breaks: list[datetime] | None = field(default=None, converter=_breaks)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_either: Decoder[datetime | date] = one_of(to_date, to_datetime)
        decode_or_: Decoder[date | datetime] = one_of(to_date, to_datetime)
        return cls._of(
            at=lenient(fields, "at", to_datetime, cls),
            on=lenient(fields, "on", to_date, cls),
            ends=lenient_unset(fields, "ends", nullable(to_datetime), cls),
            either=lenient(fields, "either", decode_either, cls),
            or_=lenient(fields, "or", decode_or_, cls),
            breaks=lenient(fields, "breaks", list_of(to_datetime), cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        fields: dict[str, object] = compact(
            self.additional_properties,
            {
                "at": None if self.at is None else self.at.isoformat(),
                "on": None if self.on is None else self.on.isoformat(),
                "either": encode(self.either),
                "or": encode(self.or_),
                "breaks": None if self.breaks is None else [item.isoformat() for item in self.breaks],
            },
        )

        if not isinstance(self.ends, Unset):
            fields["ends"] = encode(self.ends)
        return fields
