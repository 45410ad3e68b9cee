# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .attempt_event import AttemptEvent
    from .authentication_event import AuthenticationEvent
    from .authentication_status import AuthenticationStatus, AuthenticationStatusLiteral
    from .check_status import CheckStatus, CheckStatusLiteral
    from .create_authentication_request import CreateAuthenticationRequest
    from .create_authentication_response import CreateAuthenticationResponse
    from .create_check_request import CreateCheckRequest
    from .create_check_response import CreateCheckResponse
    from .delivery_status_event import DeliveryStatusEvent
    from .device_type import DeviceType, DeviceTypeLiteral
    from .error_code import ErrorCode, ErrorCodeLiteral
    from .error_response import ErrorResponse
    from .price import Price
    from .retry_authentication_request import RetryAuthenticationRequest
    from .retry_authentication_response import RetryAuthenticationResponse
    from .retry_status import RetryStatus, RetryStatusLiteral
    from .webhook_event import WebhookEvent
    from .webhook_event_type import WebhookEventType, WebhookEventTypeLiteral
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AttemptEvent": "attempt_event",
            "AuthenticationEvent": "authentication_event",
            "AuthenticationStatus": "authentication_status",
            "AuthenticationStatusLiteral": "authentication_status",
            "CheckStatus": "check_status",
            "CheckStatusLiteral": "check_status",
            "CreateAuthenticationRequest": "create_authentication_request",
            "CreateAuthenticationResponse": "create_authentication_response",
            "CreateCheckRequest": "create_check_request",
            "CreateCheckResponse": "create_check_response",
            "DeliveryStatusEvent": "delivery_status_event",
            "DeviceType": "device_type",
            "DeviceTypeLiteral": "device_type",
            "ErrorCode": "error_code",
            "ErrorCodeLiteral": "error_code",
            "ErrorResponse": "error_response",
            "Price": "price",
            "RetryAuthenticationRequest": "retry_authentication_request",
            "RetryAuthenticationResponse": "retry_authentication_response",
            "RetryStatus": "retry_status",
            "RetryStatusLiteral": "retry_status",
            "WebhookEvent": "webhook_event",
            "WebhookEventType": "webhook_event_type",
            "WebhookEventTypeLiteral": "webhook_event_type",
        },
    )

__all__ = [
    "AttemptEvent",
    "AuthenticationEvent",
    "AuthenticationStatus",
    "AuthenticationStatusLiteral",
    "CheckStatus",
    "CheckStatusLiteral",
    "CreateAuthenticationRequest",
    "CreateAuthenticationResponse",
    "CreateCheckRequest",
    "CreateCheckResponse",
    "DeliveryStatusEvent",
    "DeviceType",
    "DeviceTypeLiteral",
    "ErrorCode",
    "ErrorCodeLiteral",
    "ErrorResponse",
    "Price",
    "RetryAuthenticationRequest",
    "RetryAuthenticationResponse",
    "RetryStatus",
    "RetryStatusLiteral",
    "WebhookEvent",
    "WebhookEventType",
    "WebhookEventTypeLiteral",
]
