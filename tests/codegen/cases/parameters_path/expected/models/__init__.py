# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .get_odd_colour import GetOddColour, GetOddColourLiteral
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "GetOddColour": "get_odd_colour",
            "GetOddColourLiteral": "get_odd_colour",
        },
    )

__all__ = [
    "GetOddColour",
    "GetOddColourLiteral",
]
