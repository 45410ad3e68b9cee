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
    as_object,
    compact,
    constant,
    list_of,
    nullable,
    optional,
    required,
    to_date,
    to_float,
    to_int,
    to_str,
    unset_or,
)
from .._redact import names_only
from .._times import times
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


@frozen(kw_only=True)
class Thing:
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
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    id: str = field(validator=checked(to_str))
    free: object | None = None
    never: object | None = None
    list_: list[object] | None = field(default=None, converter=_list_)
    tuple: list[str | int] | None = field(default=None, converter=_tuple)
    name: str | None | Unset = UNSET
    scale: float | Literal[1] | None = None
    mode: Literal["auto"] | Literal[1] | Literal[True] | None = None
    on: Literal[True] | None = None
    version: ThingVersion | None = field(default=None, converter=_version)
    count: ThingCount | None = field(default=None, converter=_count)
    shape: object | None = None
    since: date | None = field(default=None, validator=times("date"))
    extra: object
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        decode_tuple: Decoder[list[str | int]] = list_of(one_of(to_str, to_int))
        decode_scale: Decoder[float | Literal[1]] = one_of(to_float, constant(1))
        decode_mode: Decoder[Literal["auto"] | Literal[1] | Literal[True]] = one_of(
            constant("auto"), constant(1), constant(True)
        )
        return cls(
            id=required(fields, "id", to_str),
            free=optional(fields, "free", anything),
            never=optional(fields, "never", anything),
            list_=optional(fields, "list", list_of(anything)),
            tuple=optional(fields, "tuple", decode_tuple),
            name=unset_or(fields, "name", nullable(to_str)),
            scale=optional(fields, "scale", decode_scale),
            mode=optional(fields, "mode", decode_mode),
            on=optional(fields, "on", constant(True)),
            version=optional(fields, "version", ThingVersion.from_json),
            count=optional(fields, "count", ThingCount.from_json),
            shape=optional(fields, "shape", anything),
            since=optional(fields, "since", to_date),
            extra=required(fields, "extra", anything),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        fields: dict[str, object] = compact(
            self.additional_properties,
            {
                "id": self.id,
                "free": self.free,
                "never": self.never,
                "list": self.list_,
                "tuple": self.tuple,
                "scale": self.scale,
                "mode": self.mode,
                "on": self.on,
                "version": None if self.version is None else self.version.value,
                "count": None if self.count is None else self.count.value,
                "shape": self.shape,
                "since": None if self.since is None else self.since.isoformat(),
                "extra": self.extra,
            },
        )

        if not isinstance(self.name, Unset):
            fields["name"] = self.name
        return fields
