# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .get_authentication_status_events_item import (
    GetAuthenticationStatusEventsItem,
    GetAuthenticationStatusEventsItemLiteral,
)
from .status import Status

__all__ = [
    "GetAuthenticationStatusEventsItem",
    "GetAuthenticationStatusEventsItemLiteral",
    "Status",
]
