# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `OpenStrEnum`."""

from typing import Literal

from .._open_enum import OpenStrEnum

OpenStrEnumModelLiteral = Literal["a",]


class OpenStrEnumModel(OpenStrEnum):
    """The values of `OpenStrEnum`."""

    A = "a"
