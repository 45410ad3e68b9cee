# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .collections import AsyncCollections, Collections
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncCollections": "collections",
            "Collections": "collections",
        },
    )

__all__ = [
    "AsyncCollections",
    "Collections",
]
