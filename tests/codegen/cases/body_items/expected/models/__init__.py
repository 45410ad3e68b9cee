# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .event import Event
    from .put_points_body_item import PutPointsBodyItem
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Event": "event",
            "PutPointsBodyItem": "put_points_body_item",
        },
    )

__all__ = [
    "Event",
    "PutPointsBodyItem",
]
