# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .change import Change
    from .change_visits_item import ChangeVisitsItem
    from .changed import Changed
    from .changed_inner import ChangedInner
    from .color import Color, ColorLiteral
    from .length import Length
    from .level import Level, LevelLiteral
    from .size import Size
    from .state import State
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Change": "change",
            "ChangeVisitsItem": "change_visits_item",
            "Changed": "changed",
            "ChangedInner": "changed_inner",
            "Color": "color",
            "ColorLiteral": "color",
            "Length": "length",
            "Level": "level",
            "LevelLiteral": "level",
            "Size": "size",
            "State": "state",
        },
    )

__all__ = [
    "Change",
    "ChangeVisitsItem",
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
