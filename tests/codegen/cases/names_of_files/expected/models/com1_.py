# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `COM1`."""

from typing import Literal

from .._open_enum import OpenStrEnum

COM1Literal = Literal["a",]


class COM1(OpenStrEnum):
    """The values of `COM1`."""

    A = "a"
