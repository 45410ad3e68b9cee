# Generated from the API's description. Edit that or the templates, not this file.
"""The authentication that was created."""

from datetime import datetime
from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import argument, uuid_argument
from .._codec import compact, to_datetime, to_uuid
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._times import datetime_argument
from .authentication_status import AuthenticationStatus, AuthenticationStatusLiteral


def _authentication_uuid(value: UUID | str | None) -> UUID | None:
    return None if value is None else uuid_argument(value, "authentication_uuid")


def _status(value: AuthenticationStatus | AuthenticationStatusLiteral | None) -> AuthenticationStatus | None:
    return None if value is None else argument(AuthenticationStatus.from_json, value, "status")


def _created_at(value: datetime | None) -> datetime | None:
    return None if value is None else datetime_argument(value, "created_at")


def _expires_at(value: datetime | None) -> datetime | None:
    return None if value is None else datetime_argument(value, "expires_at")


@frozen(kw_only=True, slots=False)
class CreateAuthenticationResponse(APIModel):
    """The authentication that was created.

    Attributes:
        authentication_uuid: UUID of the authentication, for checking its code and for retrying it.
        status: Whether a code is on its way.
        created_at: When the authentication was created.
        expires_at: When it expires; from then on it can be neither checked nor retried.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    authentication_uuid: UUID | None = field(default=None, converter=_authentication_uuid)
    """UUID of the authentication, for checking its code and for retrying it. Example:
    `e0e7b0e9-739d-424b-922f-1c2cb48ab077`."""

    status: AuthenticationStatus | None = field(default=None, converter=_status)
    """Whether a code is on its way. Example: `pending`."""

    created_at: datetime | None = field(default=None, converter=_created_at)
    """When the authentication was created. Example: `2026-03-14T09:26:53Z`."""

    expires_at: datetime | None = field(default=None, converter=_expires_at)
    """When it expires; from then on it can be neither checked nor retried. Example: `2026-03-14T09:36:53Z`."""

    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            authentication_uuid=lenient(fields, "authentication_uuid", to_uuid, cls),
            status=lenient(fields, "status", AuthenticationStatus.from_json, cls),
            created_at=lenient(fields, "created_at", to_datetime, cls),
            expires_at=lenient(fields, "expires_at", to_datetime, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "authentication_uuid": None if self.authentication_uuid is None else str(self.authentication_uuid),
                "status": None if self.status is None else self.status.value,
                "created_at": None if self.created_at is None else self.created_at.isoformat(),
                "expires_at": None if self.expires_at is None else self.expires_at.isoformat(),
            },
        )
