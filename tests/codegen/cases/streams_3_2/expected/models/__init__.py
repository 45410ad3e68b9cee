# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .chunk import Chunk
    from .event import Event
    from .kinds_response200_item_type0 import KindsResponse200ItemType0
    from .merged_response200_item import MergedResponse200Item
    from .removed import Removed
    from .whole_response200_item import WholeResponse200Item
    from .whole_response200_item_event import WholeResponse200ItemEvent
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Chunk": "chunk",
            "Event": "event",
            "KindsResponse200ItemType0": "kinds_response200_item_type0",
            "MergedResponse200Item": "merged_response200_item",
            "Removed": "removed",
            "WholeResponse200Item": "whole_response200_item",
            "WholeResponse200ItemEvent": "whole_response200_item_event",
        },
    )

__all__ = [
    "Chunk",
    "Event",
    "KindsResponse200ItemType0",
    "MergedResponse200Item",
    "Removed",
    "WholeResponse200Item",
    "WholeResponse200ItemEvent",
]
