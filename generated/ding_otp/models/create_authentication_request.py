# Generated from the API's description. Edit that or the templates, not this file.
"""Whom to send a code to, and what is known of the device that asked for it."""

from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import argument, checked, uuid_argument
from .._codec import compact, optional, required, to_bool, to_str, to_uuid
from .._model import APIModel
from .._redact import names_only, phone, secret
from .device_type import DeviceType, DeviceTypeLiteral


def _customer_uuid(value: UUID | str | None) -> UUID | None:
    return None if value is None else uuid_argument(value, "customer_uuid")


def _device_type(value: DeviceType | DeviceTypeLiteral | None) -> DeviceType | None:
    return None if value is None else argument(DeviceType.from_json, value, "device_type")


@frozen(kw_only=True, slots=False)
class CreateAuthenticationRequest(APIModel):
    """Whom to send a code to, and what is known of the device that asked for it.

    Attributes:
        customer_uuid: UUID of the customer, from the API settings of the dashboard.
        phone_number: Phone number that the code goes to, in E.164 form.
        ip: IP address of the person's device; helps to recognise fraud.
        device_id: Identifier of the device, `ANDROID_ID` on Android and `identifierForVendor` on iOS.
        device_type: Kind of the device that asked for the code.
        device_model: Model of the device.
        os_version: Version of the device's operating system.
        app_version: Version of the application that asked for the code.
        app_realm: Hash of the Android SMS Retriever API.
        callback_url: Webhook that delivery events are posted to.
        is_returning_user: Whether the application has seen this person before.
        additional_properties: Fields that this release does not know.
    """

    customer_uuid: UUID | None = field(default=None, converter=_customer_uuid)
    """UUID of the customer, from the API settings of the dashboard. Example: `8f1196d5-806e-4b71-9b24-5f96ec052808`. It
    may be given once to the client instead."""

    phone_number: str = field(validator=checked(to_str), repr=phone)
    """Phone number that the code goes to, in E.164 form. Example: `+1234567890`."""

    ip: str | None = field(default=None, validator=checked(to_str), repr=secret)
    """IP address of the person's device; helps to recognise fraud. Example: `192.0.2.1`."""

    device_id: str | None = field(default=None, validator=checked(to_str), repr=secret)
    """Identifier of the device, `ANDROID_ID` on Android and `identifierForVendor` on iOS. Example:
    `8f0c5b3e-6a2d-4c1b-9e7f-2d4a6b8c0e1f`."""

    device_type: DeviceType | None = field(default=None, converter=_device_type)
    """Kind of the device that asked for the code. Example: `IOS`."""

    device_model: str | None = field(default=None, validator=checked(to_str))
    """Model of the device. Example: `iPhone 15 Pro`."""

    os_version: str | None = field(default=None, validator=checked(to_str))
    """Version of the device's operating system. Example: `13.2.1`."""

    app_version: str | None = field(default=None, validator=checked(to_str))
    """Version of the application that asked for the code. Example: `1.0.0`."""

    app_realm: str | None = field(default=None, validator=checked(to_str))
    """Hash of the Android SMS Retriever API. It is added to the message, so that Android can hand the code to the
    application by itself. Goes with the device type `ANDROID` only. Example: `kX3z9qPb7Lw`."""

    callback_url: str | None = field(default=None, validator=checked(to_str))
    """Webhook that delivery events are posted to. Example: `https://example.com/callback`."""

    is_returning_user: bool | None = field(default=None, validator=checked(to_bool))
    """Whether the application has seen this person before. Example: `True`."""

    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            customer_uuid=optional(fields, "customer_uuid", to_uuid),
            phone_number=required(fields, "phone_number", to_str),
            ip=optional(fields, "ip", to_str),
            device_id=optional(fields, "device_id", to_str),
            device_type=optional(fields, "device_type", DeviceType.from_json),
            device_model=optional(fields, "device_model", to_str),
            os_version=optional(fields, "os_version", to_str),
            app_version=optional(fields, "app_version", to_str),
            app_realm=optional(fields, "app_realm", to_str),
            callback_url=optional(fields, "callback_url", to_str),
            is_returning_user=optional(fields, "is_returning_user", to_bool),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "customer_uuid": None if self.customer_uuid is None else str(self.customer_uuid),
                "phone_number": self.phone_number,
                "ip": self.ip,
                "device_id": self.device_id,
                "device_type": None if self.device_type is None else self.device_type.value,
                "device_model": self.device_model,
                "os_version": self.os_version,
                "app_version": self.app_version,
                "app_realm": self.app_realm,
                "callback_url": self.callback_url,
                "is_returning_user": self.is_returning_user,
            },
        )
