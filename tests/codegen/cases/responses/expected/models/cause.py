# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Cause`."""

from typing import Literal

from .._open_enum import OpenStrEnum

CauseLiteral = Literal[
    "ours",
    "yours",
]


class Cause(OpenStrEnum):
    """The values of `Cause`."""

    OURS = "ours"
    YOURS = "yours"
