# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .authentication_status import AuthenticationStatus
    from .check_status import CheckStatus
    from .create_authentication_request import CreateAuthenticationRequest
    from .create_authentication_response import CreateAuthenticationResponse
    from .create_check_request import CreateCheckRequest
    from .create_check_response import CreateCheckResponse
    from .device_type import DeviceType, DeviceTypeLiteral
    from .error_code import ErrorCode
    from .error_response import ErrorResponse
    from .retry_authentication_request import RetryAuthenticationRequest
    from .retry_authentication_response import RetryAuthenticationResponse
    from .retry_status import RetryStatus
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AuthenticationStatus": "authentication_status",
            "CheckStatus": "check_status",
            "CreateAuthenticationRequest": "create_authentication_request",
            "CreateAuthenticationResponse": "create_authentication_response",
            "CreateCheckRequest": "create_check_request",
            "CreateCheckResponse": "create_check_response",
            "DeviceType": "device_type",
            "DeviceTypeLiteral": "device_type",
            "ErrorCode": "error_code",
            "ErrorResponse": "error_response",
            "RetryAuthenticationRequest": "retry_authentication_request",
            "RetryAuthenticationResponse": "retry_authentication_response",
            "RetryStatus": "retry_status",
        },
    )

__all__ = [
    "AuthenticationStatus",
    "CheckStatus",
    "CreateAuthenticationRequest",
    "CreateAuthenticationResponse",
    "CreateCheckRequest",
    "CreateCheckResponse",
    "DeviceType",
    "DeviceTypeLiteral",
    "ErrorCode",
    "ErrorResponse",
    "RetryAuthenticationRequest",
    "RetryAuthenticationResponse",
    "RetryStatus",
]
