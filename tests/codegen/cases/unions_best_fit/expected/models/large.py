# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Large`."""

from typing import Literal

from .._open_enum import OpenStrEnum

LargeLiteral = Literal[
    "pro",
    "max",
]


class Large(OpenStrEnum):
    """The values of `Large`."""

    PRO = "pro"
    MAX = "max"
