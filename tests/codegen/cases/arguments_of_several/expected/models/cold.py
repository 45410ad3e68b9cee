# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Cold`."""

from typing import Literal

from .._open_enum import OpenStrEnum

ColdLiteral = Literal[
    "blue",
    "green",
]


class Cold(OpenStrEnum):
    """The values of `Cold`."""

    BLUE = "blue"
    GREEN = "green"
