# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .circle import Circle
    from .color import Color, ColorLiteral
    from .level import Level, LevelLiteral
    from .nested_response200 import NestedResponse200
    from .square import Square
    from .thing import Thing
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Circle": "circle",
            "Color": "color",
            "ColorLiteral": "color",
            "Level": "level",
            "LevelLiteral": "level",
            "NestedResponse200": "nested_response200",
            "Square": "square",
            "Thing": "thing",
        },
    )

__all__ = [
    "Circle",
    "Color",
    "ColorLiteral",
    "Level",
    "LevelLiteral",
    "NestedResponse200",
    "Square",
    "Thing",
]
