# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .area import Area
    from .filter import Filter
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Area": "area",
            "Filter": "filter",
        },
    )

__all__ = [
    "Area",
    "Filter",
]
