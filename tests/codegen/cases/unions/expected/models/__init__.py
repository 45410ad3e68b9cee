# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .circle import Circle
from .drawing import Drawing
from .square import Square

__all__ = [
    "Circle",
    "Drawing",
    "Square",
]
