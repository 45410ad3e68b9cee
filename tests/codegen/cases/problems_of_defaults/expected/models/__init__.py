# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .thing import Thing
    from .thing_state import ThingState
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Thing": "thing",
            "ThingState": "thing_state",
        },
    )

__all__ = [
    "Thing",
    "ThingState",
]
