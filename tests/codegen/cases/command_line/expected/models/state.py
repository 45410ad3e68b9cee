# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `State`."""

from typing import Literal

from .._open_enum import OpenStrEnum

StateLiteral = Literal[
    "done",
    "kept",
    "lost",
]


class State(OpenStrEnum):
    """The values of `State`."""

    DONE = "done"
    KEPT = "kept"
    LOST = "lost"
    """It is gone."""
