# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Color`."""

from typing import Literal

from .._open_enum import OpenStrEnum

ColorLiteral = Literal[
    "red",
    "blue",
]


class Color(OpenStrEnum):
    """The values of `Color`."""

    RED = "red"
    """Like fire."""
    BLUE = "blue"
