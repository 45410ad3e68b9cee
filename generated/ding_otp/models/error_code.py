# Generated from the API's description. Edit that or the templates, not this file.
"""The reason of a failure, for programs."""

from typing import Literal

from .._open_enum import OpenStrEnum

ErrorCodeLiteral = Literal[
    "invalid_phone_number",
    "internal_server_error",
    "bad_request",
    "account_invalid",
    "negative_balance",
    "invalid_line",
    "unsupported_region",
    "invalid_auth_uuid",
    "invalid_app_realm",
    "unsupported_app_realm_device_type",
    "app_realm_require_device_type",
    "blocked_number",
    "invalid_app_version",
    "invalid_os_version",
    "invalid_device_model",
    "invalid_device_id",
]


class ErrorCode(OpenStrEnum):
    """The reason of a failure, for programs."""

    INVALID_PHONE_NUMBER = "invalid_phone_number"
    """The phone number is not in E.164 form."""
    INTERNAL_SERVER_ERROR = "internal_server_error"
    """The server failed."""
    BAD_REQUEST = "bad_request"
    """The request is malformed."""
    ACCOUNT_INVALID = "account_invalid"
    """The customer UUID is wrong."""
    NEGATIVE_BALANCE = "negative_balance"
    """The account has no money left."""
    INVALID_LINE = "invalid_line"
    """This kind of line cannot receive codes."""
    UNSUPPORTED_REGION = "unsupported_region"
    """Codes cannot be sent to this region."""
    INVALID_AUTH_UUID = "invalid_auth_uuid"
    """The authentication UUID is wrong."""
    INVALID_APP_REALM = "invalid_app_realm"
    """The app realm is wrong."""
    UNSUPPORTED_APP_REALM_DEVICE_TYPE = "unsupported_app_realm_device_type"
    """An app realm was given with a device type other than `ANDROID`."""
    APP_REALM_REQUIRE_DEVICE_TYPE = "app_realm_require_device_type"
    """An app realm was given without a device type."""
    BLOCKED_NUMBER = "blocked_number"
    """The phone number is blocked."""
    INVALID_APP_VERSION = "invalid_app_version"
    """The app version is wrong."""
    INVALID_OS_VERSION = "invalid_os_version"
    """The version of the operating system is wrong."""
    INVALID_DEVICE_MODEL = "invalid_device_model"
    """The device model is wrong."""
    INVALID_DEVICE_ID = "invalid_device_id"
    """The device identifier is wrong."""
