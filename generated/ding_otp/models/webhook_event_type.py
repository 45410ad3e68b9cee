# Generated from the API's description. Edit that or the templates, not this file.
"""What an event is about."""

from typing import Literal

from .._open_enum import OpenStrEnum

WebhookEventTypeLiteral = Literal[
    "authentication",
    "attempt",
    "delivery_status",
]


class WebhookEventType(OpenStrEnum):
    """What an event is about."""

    AUTHENTICATION = "authentication"
    """The authentication as a whole."""
    ATTEMPT = "attempt"
    """One attempt to send a code."""
    DELIVERY_STATUS = "delivery_status"
    """The delivery of a message."""
