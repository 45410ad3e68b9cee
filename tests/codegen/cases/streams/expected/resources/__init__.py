# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .chats import AsyncChats, Chats
    from .feed import AsyncFeed, Feed
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncChats": "chats",
            "Chats": "chats",
            "AsyncFeed": "feed",
            "Feed": "feed",
        },
    )

__all__ = [
    "AsyncChats",
    "AsyncFeed",
    "Chats",
    "Feed",
]
