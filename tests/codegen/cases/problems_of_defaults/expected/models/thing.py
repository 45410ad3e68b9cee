# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Thing` of the API."""

from datetime import datetime
from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked, several
from .._codec import (
    compact,
    list_of,
    to_bool,
    to_datetime,
    to_float,
    to_int,
    to_str,
)
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._times import datetime_argument
from .thing_state import ThingState, ThingStateLiteral


def _state(value: ThingState | ThingStateLiteral | None) -> ThingState | None:
    return None if value is None else argument(ThingState.from_json, value, "state")


def _when(value: datetime | None) -> datetime | None:
    return None if value is None else datetime_argument(value, "when")


def _names(value: list[str] | None) -> list[str] | None:
    return None if value is None else [argument(to_str, item, "names") for item in several(value, "names")]


@frozen(kw_only=True, slots=False)
class Thing(APIModel):
    """The object `Thing` of the API.

    Attributes:
        count: The field `count`.
        share: The field `share`.
        state: The field `state`.
        when: The field `when`.
        flag: The field `flag`.
        names: The field `names`.
        fine: The field `fine`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    count: int | None = field(default=None, validator=checked(to_int))
    share: float | None = field(default=None, validator=checked(to_float))
    state: ThingState | None = field(default=None, converter=_state)
    when: datetime | None = field(default=None, converter=_when)
    flag: bool | None = field(default=None, validator=checked(to_bool))
    names: list[str] | None = field(default=None, converter=_names)
    fine: int | None = field(default=None, validator=checked(to_int))
    """The field `fine`. The API's default is `3`."""

    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            count=lenient(fields, "count", to_int, cls),
            share=lenient(fields, "share", to_float, cls),
            state=lenient(fields, "state", ThingState.from_json, cls),
            when=lenient(fields, "when", to_datetime, cls),
            flag=lenient(fields, "flag", to_bool, cls),
            names=lenient(fields, "names", list_of(to_str), cls),
            fine=lenient(fields, "fine", to_int, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "count": self.count,
                "share": self.share,
                "state": None if self.state is None else self.state.value,
                "when": None if self.when is None else self.when.isoformat(),
                "flag": self.flag,
                "names": self.names,
                "fine": self.fine,
            },
        )
