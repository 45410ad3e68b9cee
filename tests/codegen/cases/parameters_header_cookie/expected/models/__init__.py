# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .go_x_level import GoXLevel, GoXLevelLiteral

__all__ = [
    "GoXLevel",
    "GoXLevelLiteral",
]
