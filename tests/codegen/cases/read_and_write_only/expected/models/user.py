# Generated from the API's description. Edit that or the templates, not this file.
"""The object `User` of the API."""

from datetime import datetime
from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import checked, model_argument, uuid_argument
from .._codec import UNSET, Unset, compact, encode, nullable, required, to_datetime, to_str, to_uuid
from .._lenient import lenient, lenient_unset
from .._model import APIModel
from .._read_only import READ_ONLY, of_direction, read_only
from .._redact import names_only, secret
from .._times import datetime_argument
from .team import Team


def _id(value: UUID | str | None) -> UUID:
    return READ_ONLY if value is None else uuid_argument(value, "id")


def _seen(value: datetime | None) -> datetime | None:
    return None if value is None else datetime_argument(value, "seen")


def _team(value: Team) -> Team:
    return model_argument(value, "team", "Team")


@frozen(kw_only=True, slots=False)
class User(APIModel):
    """The object `User` of the API.

    Attributes:
        id: The field `id`.
        etag: The field `etag`.
        seen: The field `seen`.
        ended: The field `ended`.
        team: The field `team`.
        name: The field `name`.
        password: The field `password`.
        pin: The field `pin`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    id: UUID = field(default=READ_ONLY, converter=_id, metadata={"read_only": True})
    etag: str = field(default=READ_ONLY, validator=checked(to_str), metadata={"read_only": True})
    seen: datetime | None = field(default=None, converter=_seen, metadata={"read_only": True})
    ended: str | None | Unset = field(default=UNSET, validator=checked(nullable(to_str)), metadata={"read_only": True})
    team: Team = field(converter=_team)
    name: str = field(validator=checked(to_str))
    password: str | None = field(validator=checked(nullable(to_str)), repr=secret, metadata={"write_only": True})
    pin: str | None = field(validator=checked(nullable(to_str)), repr=secret, metadata={"write_only": True})
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            id=read_only(fields, "id", to_uuid),
            etag=read_only(fields, "etag", to_str),
            seen=lenient(fields, "seen", to_datetime, cls),
            ended=lenient_unset(fields, "ended", nullable(to_str), cls),
            team=required(fields, "team", Team.from_dict),
            name=required(fields, "name", to_str),
            password=lenient(fields, "password", to_str, cls),
            pin=lenient(fields, "pin", to_str, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        fields: dict[str, object] = compact(
            self.additional_properties,
            {
                "id": encode(self.id),
                "etag": self.etag,
                "seen": None if self.seen is None else self.seen.isoformat(),
                "team": self.team.to_dict(),
                "name": self.name,
                "password": self.password,
                "pin": self.pin,
            },
        )

        if not isinstance(self.ended, Unset):
            fields["ended"] = self.ended
        return of_direction(fields, read_only=["id", "etag", "seen", "ended"], write_only=["password", "pin"])
