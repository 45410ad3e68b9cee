# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .level import Level, LevelLiteral
    from .note import Note
    from .place import Place
    from .profile import Profile
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Level": "level",
            "LevelLiteral": "level",
            "Note": "note",
            "Place": "place",
            "Profile": "profile",
        },
    )

__all__ = [
    "Level",
    "LevelLiteral",
    "Note",
    "Place",
    "Profile",
]
