# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .check import Check
    from .error import Error
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Check": "check",
            "Error": "error",
        },
    )

__all__ = [
    "Check",
    "Error",
]
