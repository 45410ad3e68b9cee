# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .styles import AsyncStyles, Styles
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncStyles": "styles",
            "Styles": "styles",
        },
    )

__all__ = [
    "AsyncStyles",
    "Styles",
]
