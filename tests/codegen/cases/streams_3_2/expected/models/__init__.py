# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .event import Event
    from .whole_response200_item import WholeResponse200Item
    from .whole_response200_item_event import WholeResponse200ItemEvent
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Event": "event",
            "WholeResponse200Item": "whole_response200_item",
            "WholeResponse200ItemEvent": "whole_response200_item_event",
        },
    )

__all__ = [
    "Event",
    "WholeResponse200Item",
    "WholeResponse200ItemEvent",
]
