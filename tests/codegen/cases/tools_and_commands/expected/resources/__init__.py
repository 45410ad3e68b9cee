# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .feed import AsyncFeed, Feed
    from .notes import AsyncNotes, Notes
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncFeed": "feed",
            "Feed": "feed",
            "AsyncNotes": "notes",
            "Notes": "notes",
        },
    )

__all__ = [
    "AsyncFeed",
    "AsyncNotes",
    "Feed",
    "Notes",
]
