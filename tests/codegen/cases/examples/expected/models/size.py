# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Size`."""

from typing import Literal

from .._open_enum import OpenStrEnum

SizeLiteral = Literal[
    "S",
    "M",
]


class Size(OpenStrEnum):
    """The values of `Size`."""

    S = "S"
    """Small."""
    M = "M"
    """Middling, or | so."""
