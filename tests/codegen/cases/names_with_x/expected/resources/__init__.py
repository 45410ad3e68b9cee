# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .things import AsyncThings, Things
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncThings": "things",
            "Things": "things",
        },
    )

__all__ = [
    "AsyncThings",
    "Things",
]
