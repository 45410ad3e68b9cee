# Generated from the API's description. Edit that or the templates, not this file.
"""Verify phone numbers with one-time codes.

Verify that someone holds a phone number: send a one-time code to it, check what the person typed, and send the code
again when nothing arrived."""

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from . import webhooks as webhooks
    from ._codec import UNSET, Unset
    from ._raw_response import RawResponse
    from ._version import __version__
    from .client import AsyncDing, Ding
    from .errors import (
        APIConnectionError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConflictError,
        DingError,
        InternalServerError,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        ResponseDecodeError,
        UnprocessableEntityError,
    )
    from .models import (
        AttemptEvent,
        AuthenticationEvent,
        AuthenticationStatus,
        CheckStatus,
        CreateAuthenticationRequest,
        CreateAuthenticationResponse,
        CreateCheckRequest,
        CreateCheckResponse,
        DeliveryStatusEvent,
        DeviceType,
        DeviceTypeLiteral,
        ErrorCode,
        ErrorResponse,
        Price,
        RetryAuthenticationRequest,
        RetryAuthenticationResponse,
        RetryStatus,
        WebhookEvent,
        WebhookEventType,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "UNSET": "_codec",
            "Unset": "_codec",
            "RawResponse": "_raw_response",
            "__version__": "_version",
            "Ding": "client",
            "AsyncDing": "client",
            "APIConnectionError": "errors",
            "APIStatusError": "errors",
            "APITimeoutError": "errors",
            "AuthenticationError": "errors",
            "BadRequestError": "errors",
            "ConflictError": "errors",
            "InternalServerError": "errors",
            "NotFoundError": "errors",
            "PermissionDeniedError": "errors",
            "RateLimitError": "errors",
            "ResponseDecodeError": "errors",
            "UnprocessableEntityError": "errors",
            "DingError": "errors",
            "AttemptEvent": "models",
            "AuthenticationEvent": "models",
            "AuthenticationStatus": "models",
            "CheckStatus": "models",
            "CreateAuthenticationRequest": "models",
            "CreateAuthenticationResponse": "models",
            "CreateCheckRequest": "models",
            "CreateCheckResponse": "models",
            "DeliveryStatusEvent": "models",
            "DeviceType": "models",
            "DeviceTypeLiteral": "models",
            "ErrorCode": "models",
            "ErrorResponse": "models",
            "Price": "models",
            "RetryAuthenticationRequest": "models",
            "RetryAuthenticationResponse": "models",
            "RetryStatus": "models",
            "WebhookEvent": "models",
            "WebhookEventType": "models",
        },
        others=("webhooks",),
    )

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncDing",
    "AttemptEvent",
    "AuthenticationError",
    "AuthenticationEvent",
    "AuthenticationStatus",
    "BadRequestError",
    "CheckStatus",
    "ConflictError",
    "CreateAuthenticationRequest",
    "CreateAuthenticationResponse",
    "CreateCheckRequest",
    "CreateCheckResponse",
    "DeliveryStatusEvent",
    "DeviceType",
    "DeviceTypeLiteral",
    "Ding",
    "DingError",
    "ErrorCode",
    "ErrorResponse",
    "InternalServerError",
    "NotFoundError",
    "PermissionDeniedError",
    "Price",
    "RateLimitError",
    "RawResponse",
    "ResponseDecodeError",
    "RetryAuthenticationRequest",
    "RetryAuthenticationResponse",
    "RetryStatus",
    "UNSET",
    "UnprocessableEntityError",
    "Unset",
    "WebhookEvent",
    "WebhookEventType",
    "__version__",
]
