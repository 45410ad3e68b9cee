# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Sort`."""

from typing import Literal

from .._open_enum import OpenStrEnum

SortLiteral = Literal[
    "up",
    "down",
]


class Sort(OpenStrEnum):
    """The values of `Sort`."""

    UP = "up"
    DOWN = "down"
