# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .stars import AsyncStars, Stars
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncStars": "stars",
            "Stars": "stars",
        },
    )

__all__ = [
    "AsyncStars",
    "Stars",
]
