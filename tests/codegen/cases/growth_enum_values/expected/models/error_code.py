# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `ErrorCode`."""

from typing import Literal

from .._open_enum import OpenStrEnum

ErrorCodeLiteral = Literal[
    "invalid_phone_number",
    "bad_request",
    "invalid_template_id",
    "unsupported_locale",
    "invalid_correlation_id",
    "account_suspended",
    "invalid_callback_url",
    "too_many_checks",
    "internal_server_error",
]


class ErrorCode(OpenStrEnum):
    """The values of `ErrorCode`."""

    INVALID_PHONE_NUMBER = "invalid_phone_number"
    BAD_REQUEST = "bad_request"
    INVALID_TEMPLATE_ID = "invalid_template_id"
    UNSUPPORTED_LOCALE = "unsupported_locale"
    INVALID_CORRELATION_ID = "invalid_correlation_id"
    ACCOUNT_SUSPENDED = "account_suspended"
    INVALID_CALLBACK_URL = "invalid_callback_url"
    TOO_MANY_CHECKS = "too_many_checks"
    INTERNAL_SERVER_ERROR = "internal_server_error"
