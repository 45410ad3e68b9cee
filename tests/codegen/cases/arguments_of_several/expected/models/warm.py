# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Warm`."""

from typing import Literal

from .._open_enum import OpenStrEnum

WarmLiteral = Literal[
    "red",
    "orange",
]


class Warm(OpenStrEnum):
    """The values of `Warm`."""

    RED = "red"
    ORANGE = "orange"
