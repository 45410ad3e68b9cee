# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .level import Level, LevelLiteral
from .place import Place
from .profile import Profile

__all__ = [
    "Level",
    "LevelLiteral",
    "Place",
    "Profile",
]
