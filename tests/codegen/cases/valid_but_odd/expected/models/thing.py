# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Thing` of the API."""

from collections.abc import Sequence
from datetime import date
from typing import Literal, Self

from attrs import field, frozen

from .._arguments import argument, checked, several
from .._codec import (
    UNSET,
    Decoder,
    Unset,
    anything,
    compact,
    constant,
    list_of,
    nullable,
    required,
    to_date,
    to_float,
    to_int,
    to_str,
)
from .._lenient import lenient, lenient_unset
from .._model import APIModel
from .._redact import names_only
from .._times import date_argument
from .._unions import one_of
from .thing_count import ThingCount, ThingCountLiteral
from .thing_version import ThingVersion, ThingVersionLiteral


def _list_(value: Sequence[object] | None) -> list[object] | None:
    return None if value is None else [*several(value, "list_")]


def _tuple(value: Sequence[str | int] | None) -> list[str | int] | None:
    return None if value is None else [*several(value, "tuple")]


def _version(value: ThingVersion | ThingVersionLiteral | None) -> ThingVersion | None:
    return None if value is None else argument(ThingVersion.from_json, value, "version")


def _count(value: ThingCount | ThingCountLiteral | None) -> ThingCount | None:
    return None if value is None else argument(ThingCount.from_json, value, "count")


def _since(value: date | None) -> date | None:
    return None if value is None else date_argument(value, "since")


@frozen(kw_only=True, slots=False)
class Thing(APIModel):
    """The object `Thing` of the API.

    Attributes:
        id: The field `id`.
        free: The field `free`.
        never: The field `never`.
        list_: The field `list`.
        tuple: The field `tuple`.
        name: The field `name`.
        scale: The field `scale`.
        mode: The field `mode`.
        on: The field `on`.
        version: The field `version`.
        count: The field `count`.
        shape: The field `shape`.
        since: The field `since`.
        extra: The field `extra`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    id: str = field(validator=checked(to_str))
    free: object | None | Unset = UNSET
    never: object | None | Unset = UNSET
    list_: list[object] | None = field(default=None, converter=_list_, metadata={"wire_name": "list"})
    tuple: list[str | int] | None = field(default=None, converter=_tuple)
    name: str | None | Unset = field(default=UNSET, validator=checked(nullable(to_str)))
    scale: float | Literal[1] | None = None
    mode: Literal["auto", 1, True] | None = None
    on: Literal[True] | None = None
    version: ThingVersion | None = field(default=None, converter=_version)
    count: ThingCount | None = field(default=None, converter=_count)
    shape: object | None | Unset = UNSET
    since: date | None = field(default=None, converter=_since)
    extra: object
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_tuple: Decoder[list[str | int]] = list_of(one_of(to_str, to_int))
        decode_scale: Decoder[float | Literal[1]] = one_of(to_float, constant(1))
        decode_mode: Decoder[Literal["auto", 1, True]] = constant("auto", 1, True)
        return cls._of(
            id=required(fields, "id", to_str),
            free=lenient_unset(fields, "free", anything, cls),
            never=lenient_unset(fields, "never", anything, cls),
            list_=lenient(fields, "list", list_of(anything), cls),
            tuple=lenient(fields, "tuple", decode_tuple, cls),
            name=lenient_unset(fields, "name", nullable(to_str), cls),
            scale=lenient(fields, "scale", decode_scale, cls),
            mode=lenient(fields, "mode", decode_mode, cls),
            on=lenient(fields, "on", constant(True), cls),
            version=lenient(fields, "version", ThingVersion.from_json, cls),
            count=lenient(fields, "count", ThingCount.from_json, cls),
            shape=lenient_unset(fields, "shape", anything, cls),
            since=lenient(fields, "since", to_date, cls),
            extra=required(fields, "extra", anything),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        fields: dict[str, object] = compact(
            self.additional_properties,
            {
                "id": self.id,
                "list": self.list_,
                "tuple": self.tuple,
                "scale": self.scale,
                "mode": self.mode,
                "on": self.on,
                "version": None if self.version is None else self.version.value,
                "count": None if self.count is None else self.count.value,
                "since": None if self.since is None else self.since.isoformat(),
            },
        )

        if not isinstance(self.free, Unset):
            fields["free"] = self.free
        if not isinstance(self.never, Unset):
            fields["never"] = self.never
        if not isinstance(self.name, Unset):
            fields["name"] = self.name
        if not isinstance(self.shape, Unset):
            fields["shape"] = self.shape
        fields["extra"] = self.extra
        return fields
