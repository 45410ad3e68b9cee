# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .slices import AsyncSlices, Slices
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncSlices": "slices",
            "Slices": "slices",
        },
    )

__all__ = [
    "AsyncSlices",
    "Slices",
]
