# Generated from the API's description. Edit that or the templates, not this file.
"""The outcome of a retry."""

from datetime import datetime
from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._codec import as_object, compact, optional, to_datetime, to_int, to_uuid
from .._redact import names_only
from .retry_status import RetryStatus


@frozen(kw_only=True)
class RetryAuthenticationResponse:
    """The outcome of a retry.

    Attributes:
        authentication_uuid: UUID of the authentication that was retried. Example:
            `a74ee547-564d-487a-91df-37fb25413a91`.
        status: What a retry led to. Example: `approved`.
        created_at: When the retry was created. Example: `2026-03-14T09:27:30Z`.
        next_retry_at: When the next retry may be asked for. Example: `2026-03-14T09:28:00Z`.
        remaining_retry: How many more retries this authentication allows. Example: `3`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    authentication_uuid: UUID | None = None
    status: RetryStatus | None = None
    created_at: datetime | None = None
    next_retry_at: datetime | None = None
    remaining_retry: int | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            authentication_uuid=optional(fields, "authentication_uuid", to_uuid),
            status=optional(fields, "status", RetryStatus.from_json),
            created_at=optional(fields, "created_at", to_datetime),
            next_retry_at=optional(fields, "next_retry_at", to_datetime),
            remaining_retry=optional(fields, "remaining_retry", to_int),
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
