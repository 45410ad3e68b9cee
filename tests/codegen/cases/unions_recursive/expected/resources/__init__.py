# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .values import AsyncValues, Values
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncValues": "values",
            "Values": "values",
        },
    )

__all__ = [
    "AsyncValues",
    "Values",
]
