# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .color import Color, ColorLiteral
    from .everything import Everything
    from .everything_shares import EverythingShares
    from .point import Point
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Color": "color",
            "ColorLiteral": "color",
            "Everything": "everything",
            "EverythingShares": "everything_shares",
            "Point": "point",
        },
    )

__all__ = [
    "Color",
    "ColorLiteral",
    "Everything",
    "EverythingShares",
    "Point",
]
