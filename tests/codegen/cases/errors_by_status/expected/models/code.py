# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Code`."""

from typing import Literal

from .._open_enum import OpenStrEnum

CodeLiteral = Literal[
    "bad",
    "worse",
]


class Code(OpenStrEnum):
    """The values of `Code`."""

    BAD = "bad"
    WORSE = "worse"
