# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Literal`."""

from typing import Literal

from .._open_enum import OpenStrEnum

LiteralModelLiteral = Literal["a",]


class LiteralModel(OpenStrEnum):
    """The values of `Literal`."""

    A = "a"
