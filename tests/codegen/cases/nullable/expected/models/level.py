# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Level`."""

from typing import Literal

from .._open_enum import OpenStrEnum

LevelLiteral = Literal[
    "low",
    "high",
]


class Level(OpenStrEnum):
    """The values of `Level`."""

    LOW = "low"
    HIGH = "high"
