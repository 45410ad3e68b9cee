# Generated from the API's description. Edit that or the templates, not this file.
"""The outcome of a retry."""

from datetime import datetime
from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import argument, checked, uuid_argument
from .._codec import compact, to_datetime, to_int, to_uuid
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._times import datetime_argument
from .retry_status import RetryStatus, RetryStatusLiteral


def _authentication_uuid(value: UUID | str | None) -> UUID | None:
    return None if value is None else uuid_argument(value, "authentication_uuid")


def _status(value: RetryStatus | RetryStatusLiteral | None) -> RetryStatus | None:
    return None if value is None else argument(RetryStatus.from_json, value, "status")


def _created_at(value: datetime | None) -> datetime | None:
    return None if value is None else datetime_argument(value, "created_at")


def _next_retry_at(value: datetime | None) -> datetime | None:
    return None if value is None else datetime_argument(value, "next_retry_at")


@frozen(kw_only=True, slots=False)
class RetryAuthenticationResponse(APIModel):
    """The outcome of a retry.

    Attributes:
        authentication_uuid: UUID of the authentication that was retried.
        status: What a retry led to.
        created_at: When the retry was created.
        next_retry_at: When the next retry may be asked for.
        remaining_retry: How many more retries this authentication allows.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    authentication_uuid: UUID | None = field(default=None, converter=_authentication_uuid)
    """UUID of the authentication that was retried. Example: `a74ee547-564d-487a-91df-37fb25413a91`."""

    status: RetryStatus | None = field(default=None, converter=_status)
    """What a retry led to. Example: `approved`."""

    created_at: datetime | None = field(default=None, converter=_created_at)
    """When the retry was created. Example: `2026-03-14T09:27:30Z`."""

    next_retry_at: datetime | None = field(default=None, converter=_next_retry_at)
    """When the next retry may be asked for. Example: `2026-03-14T09:28:00Z`."""

    remaining_retry: int | None = field(default=None, validator=checked(to_int))
    """How many more retries this authentication allows. Example: `3`."""

    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            authentication_uuid=lenient(fields, "authentication_uuid", to_uuid, cls),
            status=lenient(fields, "status", RetryStatus.from_json, cls),
            created_at=lenient(fields, "created_at", to_datetime, cls),
            next_retry_at=lenient(fields, "next_retry_at", to_datetime, cls),
            remaining_retry=lenient(fields, "remaining_retry", to_int, cls),
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
                "next_retry_at": None if self.next_retry_at is None else self.next_retry_at.isoformat(),
                "remaining_retry": self.remaining_retry,
            },
        )
