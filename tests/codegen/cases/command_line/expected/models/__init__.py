# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .change import Change
from .changed import Changed
from .changed_inner import ChangedInner
from .color import Color, ColorLiteral
from .length import Length
from .level import Level, LevelLiteral
from .size import Size
from .state import State

__all__ = [
    "Change",
    "Changed",
    "ChangedInner",
    "Color",
    "ColorLiteral",
    "Length",
    "Level",
    "LevelLiteral",
    "Size",
    "State",
]
