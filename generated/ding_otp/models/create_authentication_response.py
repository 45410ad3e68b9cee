# Generated from the API's description. Edit that or the templates, not this file.
"""The authentication that was created."""

from datetime import datetime
from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._codec import as_object, compact, optional, to_datetime, to_uuid
from .._redact import names_only
from .authentication_status import AuthenticationStatus


@frozen(kw_only=True)
class CreateAuthenticationResponse:
    """The authentication that was created.

    Attributes:
        authentication_uuid: UUID of the authentication, for checking its code and for retrying it. Example:
            `e0e7b0e9-739d-424b-922f-1c2cb48ab077`.
        status: Whether a code is on its way. Example: `pending`.
        created_at: When the authentication was created. Example: `2026-03-14T09:26:53Z`.
        expires_at: When it expires; from then on it can be neither checked nor retried. Example:
            `2026-03-14T09:36:53Z`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    authentication_uuid: UUID | None = None
    status: AuthenticationStatus | None = None
    created_at: datetime | None = None
    expires_at: datetime | None = None
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
            status=optional(fields, "status", AuthenticationStatus.from_json),
            created_at=optional(fields, "created_at", to_datetime),
            expires_at=optional(fields, "expires_at", to_datetime),
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
