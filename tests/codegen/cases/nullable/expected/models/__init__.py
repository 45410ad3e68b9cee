# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .level import Level, LevelLiteral
    from .place import Place
    from .profile import Profile
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Level": "level",
            "LevelLiteral": "level",
            "Place": "place",
            "Profile": "profile",
        },
    )

__all__ = [
    "Level",
    "LevelLiteral",
    "Place",
    "Profile",
]
