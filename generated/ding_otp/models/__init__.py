# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

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
