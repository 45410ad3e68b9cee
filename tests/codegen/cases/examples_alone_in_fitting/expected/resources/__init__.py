# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .default import AsyncDefault, Default
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncDefault": "default",
            "Default": "default",
        },
    )

__all__ = [
    "AsyncDefault",
    "Default",
]
