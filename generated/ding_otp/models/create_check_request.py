# Generated from the API's description. Edit that or the templates, not this file.
"""The code that the person typed, and the authentication it belongs to."""

from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import checked, uuid_argument
from .._codec import compact, optional, required, to_str, to_uuid
from .._model import APIModel
from .._redact import names_only, secret


def _customer_uuid(value: UUID | str | None) -> UUID | None:
    return None if value is None else uuid_argument(value, "customer_uuid")


def _authentication_uuid(value: UUID | str) -> UUID:
    return uuid_argument(value, "authentication_uuid")


@frozen(kw_only=True, slots=False)
class CreateCheckRequest(APIModel):
    """The code that the person typed, and the authentication it belongs to.

    Attributes:
        customer_uuid: UUID of the customer, from the API settings of the dashboard.
        authentication_uuid: UUID of the authentication, as `send` returned it.
        check_code: The code that the person typed.
        additional_properties: Fields that this release does not know.
    """

    customer_uuid: UUID | None = field(default=None, converter=_customer_uuid)
    """UUID of the customer, from the API settings of the dashboard. Example: `8f1196d5-806e-4b71-9b24-5f96ec052808`. It
    may be given once to the client instead."""

    authentication_uuid: UUID = field(converter=_authentication_uuid)
    """UUID of the authentication, as `send` returned it. Example: `e0e7b0e9-739d-424b-922f-1c2cb48ab077`."""

    check_code: str = field(validator=checked(to_str), repr=secret)
    """The code that the person typed. Example: `123456`."""

    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            customer_uuid=optional(fields, "customer_uuid", to_uuid),
            authentication_uuid=required(fields, "authentication_uuid", to_uuid),
            check_code=required(fields, "check_code", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "customer_uuid": None if self.customer_uuid is None else str(self.customer_uuid),
                "authentication_uuid": str(self.authentication_uuid),
                "check_code": self.check_code,
            },
        )
