# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `WholeResponse200ItemEvent`."""

from typing import Literal

from .._open_enum import OpenStrEnum

WholeResponse200ItemEventLiteral = Literal[
    "added",
    "removed",
]


class WholeResponse200ItemEvent(OpenStrEnum):
    """The values of `WholeResponse200ItemEvent`."""

    ADDED = "added"
    REMOVED = "removed"
