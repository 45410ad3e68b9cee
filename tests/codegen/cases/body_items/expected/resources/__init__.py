# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .events import AsyncEvents, Events
    from .notes import AsyncNotes, Notes
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncEvents": "events",
            "Events": "events",
            "AsyncNotes": "notes",
            "Notes": "notes",
        },
    )

__all__ = [
    "AsyncEvents",
    "AsyncNotes",
    "Events",
    "Notes",
]
