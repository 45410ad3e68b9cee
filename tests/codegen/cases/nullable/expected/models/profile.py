# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Profile` of the API."""

from collections.abc import Sequence
from datetime import date
from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import argument, checked, model_argument, several, uuid_argument
from .._codec import (
    UNSET,
    Unset,
    compact,
    encode,
    list_of,
    nullable,
    required,
    to_date,
    to_str,
    to_uuid,
)
from .._lenient import lenient, lenient_unset
from .._model import APIModel
from .._redact import names_only
from .._times import date_argument
from .level import Level, LevelLiteral
from .place import Place


def _owner(value: UUID | str | None | Unset) -> UUID | None | Unset:
    return value if isinstance(value, Unset) else None if value is None else uuid_argument(value, "owner")


def _born(value: date | None | Unset) -> date | None | Unset:
    return value if isinstance(value, Unset) else None if value is None else date_argument(value, "born")


def _level(value: Level | LevelLiteral | None | Unset) -> Level | None | Unset:
    return value if isinstance(value, Unset) else None if value is None else argument(Level.from_json, value, "level")


def _home(value: Place | None | Unset) -> Place | None | Unset:
    return value if isinstance(value, Unset) else None if value is None else model_argument(value, "home", "Place")


def _tags(value: Sequence[str | None] | None) -> list[str | None] | None:
    return None if value is None else [argument(nullable(to_str), item, "tags") for item in several(value, "tags")]


@frozen(kw_only=True, slots=False)
class Profile(APIModel):
    """The object `Profile` of the API.

    Attributes:
        name: The field `name`.
        nickname: The field `nickname`.
        owner: The field `owner`.
        born: The field `born`.
        level: The field `level`.
        home: The field `home`.
        tags: The field `tags`.
        seen: The field `seen`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    name: str | None = field(validator=checked(nullable(to_str)))
    nickname: str | None | Unset = field(default=UNSET, validator=checked(nullable(to_str)))
    owner: UUID | None | Unset = field(default=UNSET, converter=_owner)
    born: date | None | Unset = field(default=UNSET, converter=_born)
    level: Level | None | Unset = field(default=UNSET, converter=_level)
    home: Place | None | Unset = field(default=UNSET, converter=_home)
    tags: list[str | None] | None = field(default=None, converter=_tags)
    seen: str | None = field(default=None, validator=checked(to_str))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            name=required(fields, "name", nullable(to_str)),
            nickname=lenient_unset(fields, "nickname", nullable(to_str), cls),
            owner=lenient_unset(fields, "owner", nullable(to_uuid), cls),
            born=lenient_unset(fields, "born", nullable(to_date), cls),
            level=lenient_unset(fields, "level", nullable(Level.from_json), cls),
            home=lenient_unset(fields, "home", nullable(Place.from_dict), cls),
            tags=lenient(fields, "tags", list_of(nullable(to_str)), cls),
            seen=lenient(fields, "seen", to_str, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        fields: dict[str, object] = compact(
            self.additional_properties,
            {
                "tags": self.tags,
                "seen": self.seen,
            },
        )

        fields["name"] = self.name
        if not isinstance(self.nickname, Unset):
            fields["nickname"] = self.nickname
        if not isinstance(self.owner, Unset):
            fields["owner"] = encode(self.owner)
        if not isinstance(self.born, Unset):
            fields["born"] = encode(self.born)
        if not isinstance(self.level, Unset):
            fields["level"] = encode(self.level)
        if not isinstance(self.home, Unset):
            fields["home"] = encode(self.home)
        return fields
