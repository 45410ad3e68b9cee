# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .event import Event
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Event": "event",
        },
    )

__all__ = [
    "Event",
]
