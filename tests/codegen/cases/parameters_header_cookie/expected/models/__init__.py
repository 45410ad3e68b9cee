# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .go_place import GoPlace
    from .go_x_level import GoXLevel, GoXLevelLiteral
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "GoPlace": "go_place",
            "GoXLevel": "go_x_level",
            "GoXLevelLiteral": "go_x_level",
        },
    )

__all__ = [
    "GoPlace",
    "GoXLevel",
    "GoXLevelLiteral",
]
