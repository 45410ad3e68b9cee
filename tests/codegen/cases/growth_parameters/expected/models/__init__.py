# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .get_authentication_status_events_item import (
        GetAuthenticationStatusEventsItem,
        GetAuthenticationStatusEventsItemLiteral,
    )
    from .status import Status
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "GetAuthenticationStatusEventsItem": "get_authentication_status_events_item",
            "GetAuthenticationStatusEventsItemLiteral": "get_authentication_status_events_item",
            "Status": "status",
        },
    )

__all__ = [
    "GetAuthenticationStatusEventsItem",
    "GetAuthenticationStatusEventsItemLiteral",
    "Status",
]
