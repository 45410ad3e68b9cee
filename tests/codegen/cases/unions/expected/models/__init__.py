# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .circle import Circle
    from .drawing import Drawing
    from .square import Square
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Circle": "circle",
            "Drawing": "drawing",
            "Square": "square",
        },
    )

__all__ = [
    "Circle",
    "Drawing",
    "Square",
]
