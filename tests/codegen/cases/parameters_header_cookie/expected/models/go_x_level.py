# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `GoXLevel`."""

from typing import Literal

from .._open_enum import OpenStrEnum

GoXLevelLiteral = Literal[
    "low",
    "high",
]


class GoXLevel(OpenStrEnum):
    """The values of `GoXLevel`."""

    LOW = "low"
    HIGH = "high"
