# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .big import Big
    from .filter import Filter
    from .other import Other
    from .search import Search
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Big": "big",
            "Filter": "filter",
            "Other": "other",
            "Search": "search",
        },
    )

__all__ = [
    "Big",
    "Filter",
    "Other",
    "Search",
]
