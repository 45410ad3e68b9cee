# Generated from the API's description. Edit that or the templates, not this file.
"""Verify phone numbers with one-time codes.

Verify that someone holds a phone number: send a one-time code to it, check what the person typed, and send the code
again when nothing arrived."""

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
