# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `State`."""

from .._open_enum import OpenStrEnum


class State(OpenStrEnum):
    """The values of `State`."""

    DONE = "done"
    KEPT = "kept"
    LOST = "lost"
    """It is gone."""
