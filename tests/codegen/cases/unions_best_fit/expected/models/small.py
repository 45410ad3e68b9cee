# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Small`."""

from typing import Literal

from .._open_enum import OpenStrEnum

SmallLiteral = Literal[
    "nano",
    "mini",
]


class Small(OpenStrEnum):
    """The values of `Small`."""

    NANO = "nano"
    MINI = "mini"
