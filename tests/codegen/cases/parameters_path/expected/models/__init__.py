# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .get_odd_colour import GetOddColour, GetOddColourLiteral

__all__ = [
    "GetOddColour",
    "GetOddColourLiteral",
]
