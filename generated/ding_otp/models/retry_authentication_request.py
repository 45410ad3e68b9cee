# Generated from the API's description. Edit that or the templates, not this file.
"""The authentication whose code did not arrive."""

from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import uuid_argument
from .._codec import compact, optional, required, to_uuid
from .._model import APIModel
from .._redact import names_only


def _customer_uuid(value: UUID | str | None) -> UUID | None:
    return None if value is None else uuid_argument(value, "customer_uuid")


def _authentication_uuid(value: UUID | str) -> UUID:
    return uuid_argument(value, "authentication_uuid")


@frozen(kw_only=True, slots=False)
class RetryAuthenticationRequest(APIModel):
    """The authentication whose code did not arrive.

    Attributes:
        customer_uuid: UUID of the customer, from the API settings of the dashboard.
        authentication_uuid: UUID of the authentication, as `send` returned it.
        additional_properties: Fields that this release does not know.
    """

    customer_uuid: UUID | None = field(default=None, converter=_customer_uuid)
    """UUID of the customer, from the API settings of the dashboard. Example: `3c8b3a46-881e-4cdd-93a6-f7f238bf020a`. It
    may be given once to the client instead."""

    authentication_uuid: UUID = field(converter=_authentication_uuid)
    """UUID of the authentication, as `send` returned it. Example: `a74ee547-564d-487a-91df-37fb25413a91`."""

    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            customer_uuid=optional(fields, "customer_uuid", to_uuid),
            authentication_uuid=required(fields, "authentication_uuid", to_uuid),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "customer_uuid": None if self.customer_uuid is None else str(self.customer_uuid),
                "authentication_uuid": str(self.authentication_uuid),
            },
        )
