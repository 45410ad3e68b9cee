# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `GetOddColour`."""

from typing import Literal

from .._open_enum import OpenStrEnum

GetOddColourLiteral = Literal[
    "red",
    "blue",
]


class GetOddColour(OpenStrEnum):
    """The values of `GetOddColour`."""

    RED = "red"
    BLUE = "blue"
