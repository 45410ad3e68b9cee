# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `ThingState`."""

from typing import Literal

from .._open_enum import OpenStrEnum

ThingStateLiteral = Literal[
    "up",
    "down",
]


class ThingState(OpenStrEnum):
    """The values of `ThingState`."""

    UP = "up"
    DOWN = "down"
