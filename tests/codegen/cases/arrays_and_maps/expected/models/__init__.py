# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .everything import Everything
    from .point import Point
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Everything": "everything",
            "Point": "point",
        },
    )

__all__ = [
    "Everything",
    "Point",
]
